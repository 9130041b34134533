import * as v from 'valibot';

import { checkEvidence } from './checks.ts';
import type { GeneratedKind } from './kind.ts';
import { LANG, PHRASE, choiceOf, QUESTION } from './schema.ts';

/** Which heading stands over this paragraph? */
export const heading: GeneratedKind<'heading'> = {
	kind: 'heading',
	schema: v.strictObject({ kind: v.literal('heading'), study: LANG, prompt: PHRASE, ...choiceOf(PHRASE), ...QUESTION }),
	generate: () => [],
	check: (question, context) => checkEvidence(question, context),
};
