import * as v from 'valibot';
import { ASKED_FORMS } from '../types.ts';
import { checkEvidence } from './checks.ts';
import type { GeneratedKind } from './kind.ts';
import { PHRASE, VOCABULARY } from './schema.ts';

/** A plural, verbal noun or verb form, to be chosen. */
export const form: GeneratedKind<'form'> = {
	kind: 'form',
	schema: v.strictObject({ kind: v.literal('form'), prompt: PHRASE, form: v.picklist(ASKED_FORMS), ...VOCABULARY }),
	generate: () => [],
	check: (question, context) => checkEvidence(question, context),
};
