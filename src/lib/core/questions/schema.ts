import * as v from 'valibot';
import { BILINGUAL, TEXT } from '../article/schema.ts';
import { POS, SKILLS, type BeadId } from '../types.ts';

/** What the schemas of the kinds are made of. Lists are bounded, so that a hostile pack is refused early. */

export const LANG = v.picklist(['ar', 'en']);
export const PHRASE = v.strictObject({ lang: LANG, text: TEXT });

const id = (letter: string) =>
	v.pipe(
		v.string(),
		v.regex(new RegExp(`^${letter}[0-9a-f]{16}$`, 'u'), `must be an id: ${letter}…`),
	);
export const ARTICLE_ID = id('a');
export const PARAGRAPH_ID = id('p');
export const BEAD_ID = id('b');
export const TERM_ID = id('t');
const QUESTION_ID = id('q');

export const INDEX = v.pipe(v.number(), v.integer(), v.minValue(0));

export const QUESTION = {
	id: QUESTION_ID,
	skill: v.picklist(SKILLS),
	evidence: v.pipe(v.array(BEAD_ID), v.minLength(1), v.maxLength(50)),
};

const options = <S extends v.GenericSchema>(option: S) =>
	v.pipe(v.array(option), v.minLength(3), v.maxLength(8));

/** Options and which of them is right. That the index is one of them is checked with the pack's other references. */
export const choiceOf = <S extends v.GenericSchema>(option: S) => ({
	options: options(option),
	answer: INDEX,
});

export const VOCABULARY = {
	...QUESTION,
	study: LANG,
	term: TERM_ID,
	...choiceOf(PHRASE),
	optionTerms: options(TERM_ID),
};

/** Text with a gap in it. */
export const GAPPED = v.strictObject({ lang: LANG, before: v.string(), after: v.string() });

/** So many answers may be right where one is typed: synonyms, each with its preposition, its plural, its present. */
export const MOST_ACCEPTED = 40;

/** So many may be told to be near. */
export const MOST_NEAR = 40;

/** A question about a term whose answer is typed. */
export const TYPED = {
	...QUESTION,
	study: LANG,
	term: TERM_ID,
	lang: LANG,
	accepted: v.pipe(v.array(TEXT), v.minLength(1), v.maxLength(MOST_ACCEPTED)),
	near: v.exactOptional(v.pipe(v.array(TEXT), v.minLength(1), v.maxLength(MOST_NEAR))),
};

/** One whose prompt is a word: an English one may be of several parts of speech. */
export const TYPED_WORD = { ...TYPED, prompt: PHRASE, pos: v.exactOptional(v.picklist(POS)) };

const INDICES = v.pipe(v.array(INDEX), v.minLength(3), v.maxLength(16));
const ITEMS = v.pipe(v.array(PHRASE), v.minLength(3), v.maxLength(16));

/** Things to be put in order. */
export const ORDERED = { ...QUESTION, study: LANG, items: ITEMS, answer: INDICES };

/** Things to be paired. */
export const PAIRED = {
	...QUESTION,
	study: LANG,
	terms: v.pipe(v.array(TERM_ID), v.minLength(3), v.maxLength(16)),
	left: ITEMS,
	right: ITEMS,
	answer: INDICES,
};

/** What names an authored question. */
const NAME = v.pipe(
	v.string(),
	v.regex(
		/^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
		'must be small letters and digits with hyphens between, such as main-argument',
	),
);

/** What every entry of `questions.yaml` has. */
export const entryOf = (evidence: v.GenericSchema<unknown, BeadId>) => ({
	name: NAME,
	skill: v.picklist(SKILLS),
	evidence: v.pipe(
		v.array(evidence),
		v.minLength(1, 'must name at least one bead'),
		v.transform((beads) => [...new Set(beads)]),
	),
	why: BILINGUAL,
});

/** One schema out of many, chosen by the value's `kind`, so that complaints are only those of its own kind's. */
export function byKind<T>(kinds: Readonly<Record<string, v.GenericSchema<unknown, T>>>) {
	const unknown = v.pipe(
		v.looseObject({ kind: v.picklist(Object.keys(kinds)) }),
		v.transform((value) => value as T),
	);
	const known = new Map(Object.entries(kinds));
	return v.lazy(
		(input): v.GenericSchema<unknown, T> =>
			known.get(String((input as { kind?: unknown } | null | undefined)?.kind)) ?? unknown,
	);
}
