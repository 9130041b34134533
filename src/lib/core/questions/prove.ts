import * as v from 'valibot';

import { checkEvidence } from './checks.ts';
import type { GeneratedKind } from './kind.ts';
import { LANG, PHRASE, choiceOf, QUESTION } from './schema.ts';

/** Which sentence proves a claim? */
export const prove: GeneratedKind<'prove'> = {
	kind: 'prove',
	schema: v.strictObject({ kind: v.literal('prove'), study: LANG, prompt: PHRASE, ...choiceOf(PHRASE), ...QUESTION }),
	generate: () => [],
	check: (question, context) => checkEvidence(question, context),
};
