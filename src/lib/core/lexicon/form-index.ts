import { PARTS, Use, type Form, type Part, type VerbFeatures } from './form.ts';

/**
 * From folded spelling to what it may be. A reading is one integer, because there are tens of
 * thousands of them; the vocalised form behind it is made again when somebody asks. It has room for
 * 65,536 lexemes.
 */
export type Reading = number;

/**
 * How a form begins and ends in careful spelling, and whether أ or آ stands inside: differences
 * that the fold takes away.
 */
export const FIRST = { plain: 0, above: 1, below: 2, madda: 3 } as const;
export const LAST = { plain: 0, maqsura: 1, marbuta: 2 } as const;
export const INSIDE = { plain: 0, hamza: 1 } as const;

/** The fields of a reading, from its lowest bit on. */
const USE_BITS = 7;
const PART = { at: USE_BITS, bits: 2 } as const;
const FIRST_LETTER = { at: PART.at + PART.bits, bits: 2 } as const;
const LAST_LETTER = { at: FIRST_LETTER.at + FIRST_LETTER.bits, bits: 2 } as const;
const INNER = { at: LAST_LETTER.at + LAST_LETTER.bits, bits: 1 } as const;
const RARE = { at: INNER.at + INNER.bits, bits: 1 } as const;
const LEXEME_AT = RARE.at + RARE.bits;

const mask = (bits: number) => (1 << bits) - 1;
const field = (reading: Reading, { at, bits }: { at: number; bits: number }) =>
	(reading >> at) & mask(bits);

export const useOf = (reading: Reading): number => reading & mask(USE_BITS);
export const partOf = (reading: Reading): Part => PARTS[field(reading, PART)] ?? 'word';
export const firstOf = (reading: Reading): number => field(reading, FIRST_LETTER);
export const lastOf = (reading: Reading): number => field(reading, LAST_LETTER);
export const insideOf = (reading: Reading): number => field(reading, INNER);
/** Whether it is a form that the press seldom writes. */
export const isRare = (reading: Reading): boolean => field(reading, RARE) === 1;
/** Whether it is the noun of a woman that is made of a man's (`isOfWoman`). */
export const isWoman = (reading: Reading): boolean =>
	isRare(reading) && (useOf(reading) & Use.nominal) !== 0;
/** The number of the lexeme, as it was given to `readingOf`. */
export const lexemeOf = (reading: Reading): number => reading >> LEXEME_AT;
/** The lexeme and which of its paradigms: what a word of a multi-word term is compared by. */
export const paradigmOf = (reading: Reading): number =>
	(lexemeOf(reading) << PART.bits) | field(reading, PART);

const FIRST_LETTERS: Readonly<Record<string, number>> = {
	أ: FIRST.above,
	إ: FIRST.below,
	آ: FIRST.madda,
};
const LAST_LETTERS: Readonly<Record<string, number>> = { ى: LAST.maqsura, ة: LAST.marbuta };

/** Whether hamza sits on an alef anywhere but at the beginning. */
export const hasInnerHamza = (letters: string): boolean => /.[أإآ]/u.test(letters);

/** A doubled root without its shadda, as only the jussive may have it: تَرْدُدْ. */
const UNDOUBLED = /(.)[\u064e-\u0650]\1\u0652$/u;

/** Articles speak of third persons, and command nobody. */
export const isOfSpeakers = ({ person }: VerbFeatures): boolean => !person.startsWith('3');

/** The noun of a woman that is made of a man's: طيارة may be an entry of its own. */
export const isOfWoman = ({ features }: Form): boolean =>
	features.kind === 'nominal' && features.woman === true;

/**
 * What the press seldom writes: first and second persons, two who aren't named, and what only لم allows; and of nouns what gives
 * way to an entry of its own.
 */
const isSeldom = (form: Form): boolean => isOfWoman(form) || isSeldomVerb(form);

const isSeldomVerb = ({ features, sounds }: Form): boolean =>
	features.kind === 'verb' &&
	(isOfSpeakers(features) ||
		(features.tense === 'past' && features.person.endsWith('d')) ||
		(features.mood === 'jussive' && UNDOUBLED.test(sounds)));

/** A form of a lexeme, and how it is carefully spelled, as one number. */
export function readingOf(lexeme: number, form: Form, letters: string): Reading {
	const { use, features } = form;
	return (
		(lexeme << LEXEME_AT) |
		(Number(isSeldom(form)) << RARE.at) |
		((hasInnerHamza(letters) ? INSIDE.hamza : INSIDE.plain) << INNER.at) |
		((LAST_LETTERS[letters.charAt(letters.length - 1)] ?? LAST.plain) << LAST_LETTER.at) |
		((FIRST_LETTERS[letters.charAt(0)] ?? FIRST.plain) << FIRST_LETTER.at) |
		(PARTS.indexOf(features.part) << PART.at) |
		use
	);
}

/** Another paradigm of the same lexeme, and which one a paradigm is. */
export const siblingOf = (paradigm: number, part: Part): number =>
	(paradigm & ~mask(PART.bits)) | PARTS.indexOf(part);
export const paradigmPart = (paradigm: number): Part => PARTS[paradigm & mask(PART.bits)] ?? 'word';
export const paradigmLexeme = (paradigm: number): number => paradigm >> PART.bits;

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
