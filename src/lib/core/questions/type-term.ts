import { otherLang } from '../lang.ts';
import type { GeneratedKind } from './kind.ts';
import { askTyped, checkTyped } from './typed.ts';

/** Meaning → term, typed: as many glosses are shown as tell the term from others; what they don't tell apart is all right. */
export const typeTerm: GeneratedKind<'type-term'> = {
	kind: 'type-term',
	generate: (context, _, keys) =>
		askTyped('type-term', otherLang, context, keys).map((question) => ({
			kind: 'type-term',
			...question,
		})),
	check: (question, context) => checkTyped(question, otherLang, context),
};
