import * as v from 'valibot';

import { checkEvidence } from './checks.ts';
import type { GeneratedKind } from './kind.ts';
import { ORDERED } from './schema.ts';

/** Sentences of a paragraph to be put in order. */
export const order: GeneratedKind<'order'> = {
	kind: 'order',
	schema: v.strictObject({ kind: v.literal('order'), ...ORDERED }),
	generate: () => [],
	check: (question, context) => checkEvidence(question, context),
};
