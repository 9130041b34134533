import * as v from 'valibot';

import { checkEvidence } from './checks.ts';
import type { GeneratedKind } from './kind.ts';
import { PHRASE, TYPED } from './schema.ts';

/** Meaning → term, typed. */
export const typeTerm: GeneratedKind<'type-term'> = {
	kind: 'type-term',
	schema: v.strictObject({ kind: v.literal('type-term'), prompt: PHRASE, ...TYPED }),
	generate: () => [],
	check: (question, context) => checkEvidence(question, context),
};
