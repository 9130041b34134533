import * as v from 'valibot';
import { BILINGUAL, TEXT } from '../article/schema.ts';
import { ASKED_FORMS, SWAP_VERDICTS, VERDICTS, type Kind, type Question } from '../types.ts';
import type { QuestionOf } from './kind.ts';
import {
	byKind,
	choiceOf,
	GAPPED,
	INDEX,
	LANG,
	ORDERED,
	PAIRED,
	PHRASE,
	QUESTION,
	TYPED,
	TYPED_WORD,
	VOCABULARY,
} from './schema.ts';

/**
 * How a question of every kind stands in a pack. Apart from what makes and checks it, which a page that only reads packs
 * doesn't load. A new kind is one entry here.
 */
const SHAPES = {
	meaning: v.strictObject({ kind: v.literal('meaning'), prompt: PHRASE, ...VOCABULARY }),
	term: v.strictObject({ kind: v.literal('term'), prompt: PHRASE, ...VOCABULARY }),
	cloze: v.strictObject({
		kind: v.literal('cloze'),
		prompt: v.strictObject({ lang: LANG, before: v.string(), after: v.string() }),
		...VOCABULARY,
	}),
	match: v.strictObject({ kind: v.literal('match'), ...PAIRED }),
	listen: v.strictObject({ kind: v.literal('listen'), prompt: PHRASE, ...VOCABULARY }),
	'type-meaning': v.strictObject({ kind: v.literal('type-meaning'), ...TYPED_WORD }),
	'type-term': v.strictObject({ kind: v.literal('type-term'), ...TYPED_WORD }),
	'type-cloze': v.strictObject({ kind: v.literal('type-cloze'), prompt: GAPPED, ...TYPED }),
	collocation: v.strictObject({
		kind: v.literal('collocation'),
		prompt: GAPPED,
		hint: PHRASE,
		...VOCABULARY,
	}),
	root: v.strictObject({
		kind: v.literal('root'),
		prompt: PHRASE,
		belongs: v.boolean(),
		...VOCABULARY,
	}),
	form: v.strictObject({
		kind: v.literal('form'),
		prompt: PHRASE,
		form: v.picklist(ASKED_FORMS),
		...VOCABULARY,
	}),
	translation: v.strictObject({
		kind: v.literal('translation'),
		study: LANG,
		prompt: PHRASE,
		...choiceOf(PHRASE),
		...QUESTION,
	}),
	prove: v.strictObject({
		kind: v.literal('prove'),
		study: LANG,
		prompt: PHRASE,
		...choiceOf(PHRASE),
		...QUESTION,
	}),
	heading: v.strictObject({
		kind: v.literal('heading'),
		study: LANG,
		prompt: PHRASE,
		...choiceOf(PHRASE),
		...QUESTION,
	}),
	connective: v.strictObject({
		kind: v.literal('connective'),
		study: LANG,
		prompt: GAPPED,
		...choiceOf(PHRASE),
		...QUESTION,
	}),
	swap: v.strictObject({
		kind: v.literal('swap'),
		study: LANG,
		prompt: PHRASE,
		answer: v.pipe(INDEX, v.maxValue(SWAP_VERDICTS.length - 1)),
		changed: v.exactOptional(v.strictObject({ from: TEXT, to: TEXT })),
		...QUESTION,
	}),
	order: v.strictObject({ kind: v.literal('order'), ...ORDERED }),
	rebuild: v.strictObject({
		kind: v.literal('rebuild'),
		hint: PHRASE,
		around: v.exactOptional(GAPPED),
		...ORDERED,
	}),
	choice: v.strictObject({
		kind: v.literal('choice'),
		prompt: BILINGUAL,
		...choiceOf(BILINGUAL),
		why: BILINGUAL,
		...QUESTION,
	}),
	claim: v.strictObject({
		kind: v.literal('claim'),
		prompt: BILINGUAL,
		answer: v.pipe(INDEX, v.maxValue(VERDICTS.length - 1)),
		why: BILINGUAL,
		...QUESTION,
	}),
} satisfies { readonly [K in Kind]: v.GenericSchema<unknown, QuestionOf<K>> };

/** A question of any kind as it stands in a pack. */
export const QUESTION_SCHEMA = byKind<Question>(SHAPES);
