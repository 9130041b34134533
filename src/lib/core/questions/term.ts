import { otherLang } from '../lang.ts';
import type { GeneratedKind } from './kind.ts';
import { askWords, checkWords } from './words.ts';

/** Meaning → term: a meaning is shown, and the term of the studied language is chosen. */
export const term: GeneratedKind<'term'> = {
	kind: 'term',
	generate: (context, random, keys) =>
		askWords({ kind: 'term', promptIn: otherLang }, context, random, keys).map((question) => ({
			kind: 'term',
			...question,
		})),
	check: (question, context) => checkWords(question, otherLang, context),
};
