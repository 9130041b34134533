import * as v from 'valibot';

import { checkEvidence } from './checks.ts';
import type { GeneratedKind } from './kind.ts';
import { PHRASE, TYPED } from './schema.ts';

/** Term → meaning, typed. */
export const typeMeaning: GeneratedKind<'type-meaning'> = {
	kind: 'type-meaning',
	schema: v.strictObject({ kind: v.literal('type-meaning'), prompt: PHRASE, ...TYPED }),
	generate: () => [],
	check: (question, context) => checkEvidence(question, context),
};
