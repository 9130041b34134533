import * as v from 'valibot';

import { checkEvidence } from './checks.ts';
import type { GeneratedKind } from './kind.ts';
import { PHRASE, ORDERED } from './schema.ts';

/** The words of a sentence to be put in order. */
export const rebuild: GeneratedKind<'rebuild'> = {
	kind: 'rebuild',
	schema: v.strictObject({ kind: v.literal('rebuild'), hint: PHRASE, ...ORDERED }),
	generate: () => [],
	check: (question, context) => checkEvidence(question, context),
};
