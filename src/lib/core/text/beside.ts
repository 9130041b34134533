import { issue } from '../result.ts';
import type { Lang } from '../types.ts';
import { lettersOf } from './letters.ts';
import type { Pair, Table } from './table.ts';

/** What stands between two languages in a line, and around them in one that is drawn as a table. */
const BETWEEN = /^[\s|/–—:=•-]{1,200}|[\s|/–—:=•-]{1,200}$/gu;
/** So much of the letters of a line is in either language, where it has both. */
const LEAST = 0.2;
/** So much of each half is in its language: names may be in the other. */
const OWN = 2 / 3;
/** So many lines have both, or a line that does is an accident: a title, a saying. */
const SHARE = 0.8;
const FEWEST = 2;
/** So many lines show whether they do. */
const SAMPLE = 200;

type Sides = Readonly<Record<Lang, string>>;

const bare = (text: string): string => text.replace(BETWEEN, '');

/** The two languages of a line that has first the one and then the other; `undefined` where it hasn't. */
function sidesIn(line: string): Sides | undefined {
	const { ar: allAr, en: allEn } = lettersOf(line);
	const all = allAr + allEn;
	if (Math.min(allAr, allEn) < all * LEAST || all === 0) return undefined;
	let best: { at: number; surplus: number } | undefined;
	let [ar, en] = [0, 0];
	for (const { 0: word, index } of line.matchAll(/\S+/gu)) {
		// A cut is as good as one language outweighs the other before it.
		const surplus = Math.abs(ar / allAr - en / allEn);
		if (!best || surplus > best.surplus) best = { at: index, surplus };
		const letters = lettersOf(word);
		ar += letters.ar;
		en += letters.en;
	}
	if (!best) return undefined;
	const halves = [line.slice(0, best.at), line.slice(best.at)] as const;
	const isArabicFirst = lettersOf(halves[0]).ar > lettersOf(halves[0]).en;
	const sides = {
		ar: bare(halves[isArabicFirst ? 0 : 1]),
		en: bare(halves[isArabicFirst ? 1 : 0]),
	};
	const [inAr, inEn] = [lettersOf(sides.ar), lettersOf(sides.en)];
	const isPure = inAr.ar >= (inAr.ar + inAr.en) * OWN && inEn.en >= (inEn.ar + inEn.en) * OWN;
	return isPure ? sides : undefined;
}

/** A line of one language alone is a pair without the other. */
function alone(line: string): Sides {
	const { ar, en } = lettersOf(line);
	const text = bare(line);
	return ar > en ? { ar: text, en: '' } : { ar: '', en: text };
}

/**
 * A text whose lines have an Arabic and an English side each, whatever stands between them, as a table: each line is a row.
 * `undefined` where nearly every line is in one language.
 */
export function readBeside(text: string): Table | undefined {
	const lines = text
		.split('\n')
		.map((line, index) => ({ line, number: index + 1 }))
		.filter(({ line }) => line.trim() !== '');
	const some = lines.slice(0, SAMPLE);
	const both = some.filter(({ line }) => sidesIn(line)).length;
	if (both < FEWEST || both < some.length * SHARE) return undefined;
	const pairs: Pair[] = lines.map(({ line, number }) => ({
		number,
		...(sidesIn(line) ?? alone(line)),
	}));
	const said = `A table: its ${pairs.length} rows are pairs.`;
	return { pairs, whole: false, notes: [issue('table', '', said, pairs.length)] };
}
