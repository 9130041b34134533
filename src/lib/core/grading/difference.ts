import type { Lang } from '../types.ts';
import { letters, type Letter } from '../lexicon/letters.ts';
import { readEnglish } from './english-text.ts';
import { LONGEST, normalise } from './normalise.ts';
import { contradiction } from './vowels.ts';

/** A word of an answer or of what was expected, as it stands there; its letters are never taken apart. */
export interface Segment {
	readonly text: string;
	/** `wrong`: typed, and what was expected for it follows as `missing`. `extra`: typed for nothing. */
	readonly state: 'same' | 'wrong' | 'missing' | 'extra';
}

/** Answers of more words, or with a word of more characters than any has, aren't compared word by word. */
const WORDS = 200;
const isLong = (words: readonly string[]): boolean =>
	words.length > WORDS || words.some(({ length }) => length > LONGEST);

const split = (text: string): string[] =>
	text.split(/\s+/u).filter((word) => normalise(word) !== '');

type Same = (i: number, j: number) => boolean;

/** Whether word i of the answer is word j of the expected; each word is read once. */
function comparing(typed: readonly string[], expected: readonly string[], lang: Lang): Same {
	if (lang === 'en') {
		const own = typed.map((word) => readEnglish(word).plain);
		const other = expected.map((word) => readEnglish(word).plain);
		return (i, j) => own[i] === other[j];
	}
	const read = (word: string) => letters(normalise(word));
	const own = typed.map(read);
	const other = expected.map(read);
	const bases = (word: readonly Letter[]) => word.map(({ base }) => base).join('');
	return (i, j) => {
		const [mine = [], theirs = []] = [own[i], other[j]];
		return bases(mine) === bases(theirs) && !contradiction(mine, theirs);
	};
}

/**
 * How an answer differs from the expected one, in whole words and the order of reading. What was typed are the segments
 * that aren't `missing`, what was expected those that are `same` or `missing`. Words that differ only in vowels left out, in
 * case or in accents are the same. Never throws.
 */
export function differenceOf(answer: string, expected: string, lang: Lang): Segment[] {
	const typed = split(answer);
	const meant = split(expected);
	if (isLong(typed) || isLong(meant)) {
		return [...segments(typed, 'extra'), ...segments(meant, 'missing')];
	}
	const same = comparing(typed, meant, lang);
	return trace(typed, meant, costs(typed, meant, same), same);
}

const segments = (words: readonly string[], state: Segment['state']): Segment[] =>
	words.map((text) => ({ text, state }));

/** `costs[i][j]`: words to change from word i of the answer and word j of the expected on (Wagner and Fischer 1974). */
function costs(typed: readonly string[], expected: readonly string[], same: Same): number[][] {
	const table = Array.from({ length: typed.length + 1 }, () =>
		new Array<number>(expected.length + 1).fill(0),
	);
	const at = (i: number, j: number) => table[i]?.[j] ?? 0;
	for (let i = typed.length; i >= 0; i--) {
		for (let j = expected.length; j >= 0; j--) {
			const row = table[i];
			if (!row) continue;
			if (i === typed.length) row[j] = expected.length - j;
			else if (j === expected.length) row[j] = typed.length - i;
			else {
				const through = at(i + 1, j + 1) + (same(i, j) ? 0 : 1);
				row[j] = Math.min(through, at(i + 1, j) + 1, at(i, j + 1) + 1);
			}
		}
	}
	return table;
}

function trace(
	typed: readonly string[],
	expected: readonly string[],
	table: readonly number[][],
	same: Same,
): Segment[] {
	const found: Segment[] = [];
	const at = (i: number, j: number) => table[i]?.[j] ?? Infinity;
	let [i, j] = [0, 0];
	while (i < typed.length || j < expected.length) {
		const [own, other] = [typed[i], expected[j]];
		if (own !== undefined && other !== undefined && same(i, j)) {
			// Taking equal words together never costs more.
			found.push({ text: own, state: 'same' });
			[i, j] = [i + 1, j + 1];
		} else if (own !== undefined && other !== undefined && at(i, j) === at(i + 1, j + 1) + 1) {
			found.push({ text: own, state: 'wrong' }, { text: other, state: 'missing' });
			[i, j] = [i + 1, j + 1];
		} else if (own !== undefined && at(i, j) === at(i + 1, j) + 1) {
			found.push({ text: own, state: 'extra' });
			i++;
		} else {
			found.push({ text: other ?? '', state: 'missing' });
			j++;
		}
	}
	return found;
}
