import * as v from 'valibot';

import { checkEvidence } from './checks.ts';
import type { GeneratedKind } from './kind.ts';
import { GAPPED, PHRASE, VOCABULARY } from './schema.ts';

/** A multi-word term without one of its words, to be chosen. */
export const collocation: GeneratedKind<'collocation'> = {
	kind: 'collocation',
	schema: v.strictObject({ kind: v.literal('collocation'), prompt: GAPPED, hint: PHRASE, ...VOCABULARY }),
	generate: () => [],
	check: (question, context) => checkEvidence(question, context),
};
