import type { ClaimVerdict, Pos, Skill, Topic } from '#lib/core/types.ts';
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

const POS: Record<Pos, () => string> = {
	noun: m.pos_noun,
	verb: m.pos_verb,
	adjective: m.pos_adjective,
	adverb: m.pos_adverb,
	preposition: m.pos_preposition,
	particle: m.pos_particle,
	connective: m.pos_connective,
	name: m.pos_name,
	phrase: m.pos_phrase,
};
const TOPIC: Record<Topic, () => string> = {
	diplomacy: m.topic_diplomacy,
	conflict: m.topic_conflict,
	sovereignty: m.topic_sovereignty,
	law: m.topic_law,
	institutions: m.topic_institutions,
	elections: m.topic_elections,
	economy: m.topic_economy,
	media: m.topic_media,
	society: m.topic_society,
	climate: m.topic_climate,
	discourse: m.topic_discourse,
	reporting: m.topic_reporting,
	general: m.topic_general,
	names: m.topic_names,
};
const STATE: Record<State, () => string> = {
	new: m.state_new,
	learning: m.state_learning,
	known: m.state_known,
	suspended: m.state_suspended,
};

export const skillName = (skill: Skill): string => SKILL[skill]();
export const verdictName = (verdict: ClaimVerdict): string => VERDICT[verdict]();
export const posName = (pos: Pos): string => POS[pos]();
export const topicName = (topic: Topic): string => TOPIC[topic]();
export const stateName = (state: State): string => STATE[state]();
