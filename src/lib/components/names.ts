import type { ClaimVerdict, Confidence, Skill } from '#lib/core/types.ts';
import type { State } from '#lib/core/search/filter.ts';
import { m } from '#lib/i18n/index.ts';

const SKILL: Record<Skill, () => string> = {
	gist: m.skill_gist,
	detail: m.skill_detail,
	inference: m.skill_inference,
	reference: m.skill_reference,
	attribution: m.skill_attribution,
	structure: m.skill_structure,
	vocabulary: m.skill_vocabulary,
};
const VERDICT: Record<ClaimVerdict, () => string> = {
	true: m.verdict_true,
	false: m.verdict_false,
	'not-stated': m.verdict_not_stated,
};

const CONFIDENCE: Record<Confidence, () => string> = {
	guess: m.confidence_guess,
	think: m.confidence_think,
	sure: m.confidence_sure,
};

const STATE: Record<State, () => string> = {
	new: m.state_new,
	learning: m.state_learning,
	known: m.state_known,
	suspended: m.state_suspended,
};

export const skillName = (skill: Skill): string => SKILL[skill]();
export const verdictName = (verdict: ClaimVerdict): string => VERDICT[verdict]();
export const confidenceName = (confidence: Confidence): string => CONFIDENCE[confidence]();
export const stateName = (state: State): string => STATE[state]();
