import type { DerivationRule } from '../types.ts';
import { markRadicals, plainRadicals, putInto, radicalsOf, SIGNS } from './radicals.ts';
import { rewrite, STEPS } from './rules.ts';
import { sounds, spell } from './sounds.ts';

/** What the ت of Form VIII becomes after these first radicals, and what they become. */
export const FORM_VIII: Readonly<Record<string, readonly string[]>> = {
	ء: ['تّ'],
	ت: ['تّ'],
	ث: ['ثّ', 'تّ'],
	د: ['دّ'],
	ذ: ['دّ', 'ذّ', 'ذد'],
	ز: ['زد'],
	ص: ['صط', 'صّ'],
	ض: ['ضط', 'ضّ'],
	ط: ['طّ'],
	ظ: ['ظّ', 'طّ', 'ظط'],
};

/**
 * The sounds of a pattern as Form VIII changes it: ازْتِهَار → ازْدِهَار, اوْتِفَاق → اتِّفَاق, ائْتِخَاذ → اتِّخَاذ.
 */
function joinT(pattern: string, root: string, rules: readonly DerivationRule[]): string[] {
	const plain = sounds(pattern);
	if (!plain.includes('فت')) return [plain];
	const [first = ''] = radicalsOf(root);
	const glide = /[وي]/u.test(first) && rules.includes('assimilated');
	const joined = rules.includes('assimilation') ? FORM_VIII[first] : glide ? ['تّ'] : undefined;
	return joined?.map((pair) => plain.replace('فت', pair)) ?? [plain];
}

/**
 * Puts a root into a pattern on ف ع ل (quadriliteral: ف ع ل ل) and applies the named rules.
 * Vocalised words, NFC; more than one where a rule has two outcomes (دَاعٍ, دَاعِي). Rules that aren't
 * named aren't applied: without `hamza` a radical hamza keeps no seat, without `doubled` like
 * radicals aren't drawn together.
 *
 * @example derive('و ف ق', 'افْتِعَال', ['assimilated']) // ['اتِّفَاق']
 */
export function derive(
	root: string,
	pattern: string,
	rules: readonly DerivationRule[] = [],
): string[] {
	const radicals = markRadicals(root, rules);
	const steps = (['assimilated', 'doubled', 'hollow', 'defective', 'hamza'] as const)
		.filter((rule) => rules.includes(rule))
		.flatMap((rule) => STEPS[rule]);
	const outcomes = joinT(pattern, root, rules)
		.flatMap((joined) => rewrite(putInto(joined, radicals), steps))
		.map((outcome) => spell(plainRadicals(outcome)).replaceAll(SIGNS.unseated, 'ء'));
	return [...new Set(outcomes)];
}

/** An indefinite word that can end in tanwīn does: دَاعٍ, not دَاعِي; الثَّانِي has its ي. */
export const dictionaryForms = (words: readonly string[], definite: boolean): string[] =>
	words.filter(
		(word) => definite || !words.includes(word.replace(/ِي$/u, 'ٍ')) || !word.endsWith('ِي'),
	);
