import * as v from 'valibot';

import { checkEvidence } from './checks.ts';
import type { GeneratedKind } from './kind.ts';
import { PHRASE, VOCABULARY } from './schema.ts';

/** A term is heard, and its meaning chosen. */
export const listen: GeneratedKind<'listen'> = {
	kind: 'listen',
	schema: v.strictObject({ kind: v.literal('listen'), prompt: PHRASE, ...VOCABULARY }),
	generate: () => [],
	check: (question, context) => checkEvidence(question, context),
};
