import { fold } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import type { Lang } from '../types.ts';

/**
 * English abbreviations that Arabic spells out by the English names of their letters: سي إن إن is CNN. Rows: a letter, and
 * how newspapers write its name, folded. بي is both B and P.
 */
const LETTERS: ReadonlyMap<string, string> = new Map(
	Object.entries({
		A: 'إيه أيه',
		BP: 'بي',
		C: 'سي',
		D: 'دي',
		E: 'إي',
		F: 'إف أف',
		G: 'جي',
		H: 'إتش أتش',
		I: 'آي أي',
		J: 'جيه',
		K: 'كي كيه',
		L: 'إل أل',
		M: 'إم أم',
		N: 'إن أن',
		O: 'أو',
		Q: 'كيو',
		R: 'آر أر',
		S: 'إس أس',
		T: 'تي',
		U: 'يو',
		V: 'في',
		W: 'دبليو',
		X: 'إكس',
		Y: 'واي',
		Z: 'زد زي',
	}).flatMap(([letters, names]) =>
		fold(names)
			.split(' ')
			.map((name) => [name, letters] as const),
	),
);

/** More letters than this, and the words are no abbreviation. */
const LONGEST = 5;

/**
 * The abbreviations in a sentence: for each token its keys, mostly none. In Arabic on the first of the words that spell one,
 * with a key for each reading; و or another proclitic may stand before it.
 */
export const acronymKeys = (tokens: readonly Token[], lang: Lang): string[][] =>
	lang === 'en' ? tokens.map(({ text }) => capitals(text)) : spelledOut(tokens);

/** CNN, U.S, UN’s. */
function capitals(text: string): string[] {
	const letters = text.replace(/['’]s$/u, '').replace(/\./gu, '');
	return /^[A-Z]{2,5}$/u.test(letters) ? [letters] : [];
}

function spelledOut(tokens: readonly Token[]): string[][] {
	const letters = tokens.map(({ text }) => LETTERS.get(fold(text)));
	return tokens.map(({ text }, at) => {
		if (at > 0 && letters[at - 1] !== undefined) return [];
		const first = letters[at] ?? LETTERS.get(fold(text).replace(/^[وبل](?=\p{L}{2})/u, ''));
		if (first === undefined) return [];
		const run = [first];
		for (let next = at + 1; letters[next] !== undefined && run.length <= LONGEST; next++) {
			run.push(letters[next] ?? '');
		}
		return run.length < 2 || run.length > LONGEST ? [] : readings(run);
	});
}

const readings = (run: readonly string[]): string[] =>
	run.reduce<string[]>(
		(words, letters) => words.flatMap((word) => [...letters].map((letter) => word + letter)),
		[''],
	);
