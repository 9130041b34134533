import * as v from 'valibot';

import { checkEvidence } from './checks.ts';
import type { GeneratedKind } from './kind.ts';
import { PHRASE, VOCABULARY } from './schema.ts';

/** The family of a word. */
export const root: GeneratedKind<'root'> = {
	kind: 'root',
	schema: v.strictObject({ kind: v.literal('root'), prompt: PHRASE, belongs: v.boolean(), ...VOCABULARY }),
	generate: () => [],
	check: (question, context) => checkEvidence(question, context),
};
