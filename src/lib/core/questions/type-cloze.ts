import * as v from 'valibot';

import { checkEvidence } from './checks.ts';
import type { GeneratedKind } from './kind.ts';
import { GAPPED, TYPED } from './schema.ts';

/** A sentence with a gap to be filled by typing. */
export const typeCloze: GeneratedKind<'type-cloze'> = {
	kind: 'type-cloze',
	schema: v.strictObject({ kind: v.literal('type-cloze'), prompt: GAPPED, ...TYPED }),
	generate: () => [],
	check: (question, context) => checkEvidence(question, context),
};
