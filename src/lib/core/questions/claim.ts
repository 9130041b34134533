import * as v from 'valibot';
import { BILINGUAL } from '../article/schema.ts';
import { contentId } from '../id.ts';
import { VERDICTS, type Bilingual, type ClaimVerdict } from '../types.ts';
import { checkFrame, checkWritten } from './checks.ts';
import type { AuthoredEntry, AuthoredKind } from './kind.ts';
import { entryOf } from './schema.ts';

interface Entry extends AuthoredEntry {
	readonly kind: 'claim';
	readonly claim: Bilingual;
	readonly verdict: ClaimVerdict;
}

/** Authored true, false or not stated: what the text says of a claim. */
export const claim: AuthoredKind<'claim', Entry> = {
	kind: 'claim',
	entry: (evidence) =>
		v.strictObject({
			kind: v.literal('claim'),
			claim: BILINGUAL,
			verdict: v.picklist(VERDICTS, `must be 'true', 'false' (in quotes) or not-stated`),
			...entryOf(evidence),
		}),
	compose: ({ name, skill, claim: prompt, verdict, why, evidence }, article) => ({
		id: contentId('q', 'claim', article.id, name),
		kind: 'claim',
		skill,
		prompt,
		answer: VERDICTS.indexOf(verdict),
		why,
		evidence,
	}),
	check: (question, context) => [
		...checkFrame(question, VERDICTS.length, context),
		...checkWritten(question, { claim: question.prompt, explanation: question.why }),
	],
};
