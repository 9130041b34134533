import * as v from 'valibot';
import { MAX_BEAD_SENTENCES, MAX_SENTENCES } from '../text/limits.ts';
import { LINE, TEXT } from '../article/schema.ts';
import { LONGEST_TAG, MOST_TAGS } from '../article/tags.ts';
import { ARTICLE_ID, BEAD_ID, INDEX, LANG, PARAGRAPH_ID, TERM_ID } from '../questions/schema.ts';
import { QUESTION_SCHEMA } from '../questions/shapes.ts';
import {
	DERIVATION_RULES,
	FORM_TAGS,
	POS,
	TOPICS,
	QUADRILITERAL_FORMS,
	VERB_FORMS,
	type PackTerm,
	type Paragraph,
	type Question,
} from '../types.ts';

/** What a list may hold: far above any real article, and still bounded. */
const list = <S extends v.GenericSchema>(item: S, most: number) =>
	v.pipe(v.array(item), v.maxLength(most, `must not have more than ${most} items`));

/** Every sentence of both sides alone, in one paragraph, or each in one of its own. */
const MAX_BEADS = 2 * MAX_SENTENCES;

const BILINGUAL = v.strictObject({ ar: LINE, en: LINE });
const SENTENCES = list(TEXT, MAX_BEAD_SENTENCES);
const WORDS = list(TEXT, 100);

const BEAD = v.strictObject({ id: BEAD_ID, ar: SENTENCES, en: SENTENCES });
const PARAGRAPH = v.strictObject({ id: PARAGRAPH_ID, beads: list(BEAD, MAX_BEADS) });
const SECTION = v.strictObject({
	heading: v.exactOptional(BILINGUAL),
	paragraphs: list(v.unknown(), MAX_BEADS),
});

const ARTICLE = v.strictObject({
	id: ARTICLE_ID,
	title: BILINGUAL,
	source: v.exactOptional(BILINGUAL),
	sections: list(SECTION, MAX_BEADS),
});

const OCCURRENCE = v.strictObject({
	bead: BEAD_ID,
	lang: LANG,
	sentence: INDEX,
	start: INDEX,
	end: INDEX,
	parts: v.exactOptional(list(TEXT, 20)),
	form: v.exactOptional(list(v.picklist(FORM_TAGS), FORM_TAGS.length)),
	gloss: v.exactOptional(TEXT),
	vowelled: v.exactOptional(TEXT),
	rest: v.exactOptional(
		v.strictObject({ start: INDEX, end: INDEX, vowelled: v.exactOptional(TEXT) }),
	),
});

const TERM = v.strictObject({
	id: TERM_ID,
	ar: TEXT,
	en: v.pipe(WORDS, v.minLength(1, 'must have a gloss')),
	bound: v.exactOptional(WORDS),
	apart: v.exactOptional(WORDS),
	pos: v.picklist(POS),
	topic: v.picklist(TOPICS),
	gender: v.exactOptional(v.picklist(['m', 'f', 'both'])),
	root: v.exactOptional(TEXT),
	pattern: v.exactOptional(TEXT),
	rules: v.exactOptional(list(v.picklist(DERIVATION_RULES), DERIVATION_RULES.length)),
	plural: v.exactOptional(WORDS),
	masdar: v.exactOptional(WORDS),
	present: v.exactOptional(TEXT),
	form: v.exactOptional(v.picklist([...VERB_FORMS, ...QUADRILITERAL_FORMS])),
	governs: v.exactOptional(WORDS),
	synonyms: v.exactOptional(list(TERM_ID, 100)),
	forms: v.exactOptional(WORDS),
	note: v.exactOptional(TEXT),
	was: v.exactOptional(list(TERM_ID, 100)),
	origin: v.exactOptional(v.literal('own')),
	occurrences: list(OCCURRENCE, 200_000),
	gloss: v.exactOptional(TEXT),
});

const TAGS = v.pipe(
	list(v.pipe(TEXT, v.maxLength(2 * LONGEST_TAG, 'must be short')), MOST_TAGS),
	v.check((tags) => new Set(tags).size === tags.length, 'must not have a tag twice'),
);

/**
 * A pack as JSON, but for what it may have thousands of: `README.md` beside this file says what each field means. Paragraphs, terms and
 * questions are decoded one by one, by the schemas of `PACK_ITEMS`.
 */
export const PACK_FRAME = v.strictObject({
	format: v.literal('mufradat-pack'),
	version: v.literal(1),
	article: ARTICLE,
	terms: list(v.unknown(), 10_000),
	questions: list(v.unknown(), 2_000_000),
	coverage: v.strictObject({ content: INDEX, known: INDEX, supported: INDEX }),
	tags: v.exactOptional(TAGS),
	dropped: v.exactOptional(list(TERM_ID, 10_000)),
});

export const PACK_ITEMS: {
	readonly paragraph: v.GenericSchema<unknown, Paragraph>;
	readonly term: v.GenericSchema<unknown, PackTerm>;
	readonly question: v.GenericSchema<unknown, Question>;
} = { paragraph: PARAGRAPH, term: TERM, question: QUESTION_SCHEMA };
