import type { DerivationRule } from '../types.ts';
import { derive, dictionaryForms } from './derive.ts';
import { radicalsOf } from './radicals.ts';
import { sounds } from './sounds.ts';

/**
 * Plurals and the verbal nouns of Form I name no rules as lemmas do: root and pattern say which
 * rules change them.
 */

const WEAK = /^[وي]$/u;
const patterns = (text: string): ReadonlySet<string> => new Set(text.split(' ').map(sounds));

/** Where a first و falls: صِلَة. Elsewhere it stays: وُصُول, وُزَرَاء. */
const ASSIMILATED = patterns('فِعْلَة فَعْلَة');
/** Where like radicals keep apart: حِصَص, سُبُل, قَتَلَة. */
const APART = patterns('فُعَل فِعَل فُعُل فَعَلَة فُعَلَاء فِعَلَة');
/** Where a glide in the middle changes: ثِيَاب, نِيرَان, قَادَة, عَوَائِد, زِيَارَة, مَبِيت, قِيمَة. */
const HOLLOW = patterns('فِعَال فِعْلَان فَعَلَة فَوَاعِل فِعَالَة مَفْعِل مَفْعِلَة مَفْعُلَة مَفْعَلَة فِعْلَة فِعَل فَعْل');
/** Where it may also stay: طِوَال, عِوَض. */
const EITHER = patterns('فِعَال فِعَل');

/** What a root can give in a pattern, in sounds. */
export function outcomes(root: string, pattern: string): string[] {
	const radicals = radicalsOf(root);
	const [first = '', second = '', third = ''] = radicals;
	const on = sounds(pattern);
	const rules: DerivationRule[] = ['hamza'];
	const last = WEAK.test(radicals.at(-1) ?? '');
	if (WEAK.test(first) && ASSIMILATED.has(on)) rules.push('assimilated');
	if (second === third && !APART.has(on)) rules.push('doubled');
	const hollow = WEAK.test(second) && HOLLOW.has(on);
	// Of two weak radicals either one gives way: طَيّ, رِوَايَة.
	const ways: DerivationRule[][] = [
		...(hollow ? [[...rules, 'hollow' as const]] : []),
		...(last ? [[...rules, 'defective' as const]] : []),
		...(!last && (!hollow || EITHER.has(on)) ? [rules] : []),
	];
	const words = ways.flatMap((named) => dictionaryForms(derive(root, pattern, named), false));
	return [...new Set(words.map(sounds))];
}

/** Whether a root gives a word, in sounds, in one of these patterns. */
export const givenBy = (word: string, root: string, on: readonly string[]): boolean =>
	on.some((pattern) => outcomes(root, pattern).includes(word));
