import type { GeneratedKind } from './kind.ts';
import { askTyped, checkTyped } from './typed.ts';
import type { PromptIn } from './words.ts';

const promptIn: PromptIn = (study) => study;

/** Term → meaning, typed: every gloss of the entry is right, or every Arabic word that has the English one as a gloss. */
export const typeMeaning: GeneratedKind<'type-meaning'> = {
	kind: 'type-meaning',
	generate: (context, _, keys) =>
		askTyped('type-meaning', promptIn, context, keys).map((question) => ({
			kind: 'type-meaning',
			...question,
		})),
	check: (question, context) => checkTyped(question, promptIn, context),
};
