import * as v from 'valibot';
import type { GeneratedKind } from './kind.ts';
import { PHRASE, VOCABULARY } from './schema.ts';
import { askWords, checkWords, type PromptIn } from './words.ts';

const promptIn: PromptIn = (study) => study;

/** Term → meaning: the term of the studied language is shown, and its meaning here is chosen. */
export const meaning: GeneratedKind<'meaning'> = {
	kind: 'meaning',
	schema: v.strictObject({ kind: v.literal('meaning'), prompt: PHRASE, ...VOCABULARY }),
	generate: (context, random) =>
		askWords({ kind: 'meaning', promptIn }, context, random).map((question) => ({
			kind: 'meaning',
			...question,
		})),
	check: (question, context) => checkWords(question, promptIn, context),
};
