import type { GeneratedKind } from './kind.ts';
import { askWords, checkWords, type PromptIn } from './words.ts';

const promptIn: PromptIn = (study) => study;

/** Term → meaning: the term of the studied language is shown, and its meaning here is chosen. */
export const meaning: GeneratedKind<'meaning'> = {
	kind: 'meaning',
	generate: (context, random, keys) =>
		askWords({ kind: 'meaning', promptIn }, context, random, keys).map((question) => ({
			kind: 'meaning',
			...question,
		})),
	check: (question, context) => checkWords(question, promptIn, context),
};
