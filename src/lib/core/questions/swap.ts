import * as v from 'valibot';
import { TEXT } from '../article/schema.ts';
import { SWAP_VERDICTS } from '../types.ts';
import { checkEvidence } from './checks.ts';
import type { GeneratedKind } from './kind.ts';
import { LANG, PHRASE, INDEX, QUESTION } from './schema.ts';

/** A sentence in which a name or a number may have been changed: true or false? */
export const swap: GeneratedKind<'swap'> = {
	kind: 'swap',
	schema: v.strictObject({ kind: v.literal('swap'), study: LANG, prompt: PHRASE, answer: v.pipe(INDEX, v.maxValue(SWAP_VERDICTS.length - 1)), changed: v.exactOptional(v.strictObject({ from: TEXT, to: TEXT })), ...QUESTION }),
	generate: () => [],
	check: (question, context) => checkEvidence(question, context),
};
