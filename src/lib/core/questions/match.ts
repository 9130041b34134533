import * as v from 'valibot';

import { checkEvidence } from './checks.ts';
import type { GeneratedKind } from './kind.ts';
import { PAIRED } from './schema.ts';

/** Terms and meanings to be paired. */
export const match: GeneratedKind<'match'> = {
	kind: 'match',
	schema: v.strictObject({ kind: v.literal('match'), ...PAIRED }),
	generate: () => [],
	check: (question, context) => checkEvidence(question, context),
};
