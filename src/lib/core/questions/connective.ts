import * as v from 'valibot';

import { checkEvidence } from './checks.ts';
import type { GeneratedKind } from './kind.ts';
import { LANG, GAPPED, PHRASE, choiceOf, QUESTION } from './schema.ts';

/** The connective that joins two sentences, to be restored. */
export const connective: GeneratedKind<'connective'> = {
	kind: 'connective',
	schema: v.strictObject({ kind: v.literal('connective'), study: LANG, prompt: GAPPED, ...choiceOf(PHRASE), ...QUESTION }),
	generate: () => [],
	check: (question, context) => checkEvidence(question, context),
};
