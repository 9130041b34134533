import { PARTS, type Form, type Part } from './form.ts';

/**
 * From folded spelling to what it may be. A reading is one integer, because there are hundreds of thousands of them; the
 * vocalised form behind it is made again when somebody asks.
 */
export type Reading = number;

const USE_BITS = 7;
const PART_BITS = 2;
const EDGE_BITS = 2;
const PART_AT = USE_BITS;
const FIRST_AT = PART_AT + PART_BITS;
const LAST_AT = FIRST_AT + EDGE_BITS;
const LEXEME_AT = LAST_AT + EDGE_BITS;
const mask = (bits: number) => (1 << bits) - 1;

/** How a form begins and ends in careful spelling, where the fold takes the difference away. */
export const FIRST = { plain: 0, above: 1, below: 2, madda: 3 } as const;
export const LAST = { plain: 0, maqsura: 1, marbuta: 2 } as const;

export const useOf = (reading: Reading): number => reading & mask(USE_BITS);
export const partOf = (reading: Reading): Part =>
	PARTS[(reading >> PART_AT) & mask(PART_BITS)] ?? 'word';
export const firstOf = (reading: Reading): number => (reading >> FIRST_AT) & mask(EDGE_BITS);
export const lastOf = (reading: Reading): number => (reading >> LAST_AT) & mask(EDGE_BITS);
/** The number of the lexeme, as it was given to `readingOf`. */
export const lexemeOf = (reading: Reading): number => reading >> LEXEME_AT;
/** The lexeme and which of its paradigms: what a word of a multi-word term is compared by. */
export const paradigmOf = (reading: Reading): number =>
	(lexemeOf(reading) << PART_BITS) | ((reading >> PART_AT) & mask(PART_BITS));

export function readingOf(lexeme: number, { sounds, use, features }: Form): Reading {
	const first = sounds.startsWith('ءِ')
		? FIRST.below
		: sounds.startsWith('ءَا')
			? FIRST.madda
			: sounds.startsWith('ء')
				? FIRST.above
				: FIRST.plain;
	const last = sounds.endsWith('ى')
		? LAST.maqsura
		: sounds.endsWith('ة')
			? LAST.marbuta
			: LAST.plain;
	return (
		(lexeme << LEXEME_AT) |
		(last << LAST_AT) |
		(first << FIRST_AT) |
		(PARTS.indexOf(features.part) << PART_AT) |
		use
	);
}

export type FormIndex = Map<string, Reading | Reading[]>;

const NONE: readonly Reading[] = [];

export function addReading(index: FormIndex, key: string, reading: Reading): void {
	const known = index.get(key);
	if (known === undefined) index.set(key, reading);
	else if (typeof known === 'number') {
		if (known !== reading) index.set(key, [known, reading]);
	} else if (!known.includes(reading)) known.push(reading);
}

export function readingsOf(index: FormIndex, key: string): readonly Reading[] {
	const found = index.get(key);
	return found === undefined ? NONE : typeof found === 'number' ? [found] : found;
}
