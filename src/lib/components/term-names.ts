/** What the fields of a lexicon entry are called. */
import type { EnglishTag } from '#lib/core/lexicon/english-morphology.ts';
import type { PatternMeaning } from '#lib/core/lexicon/pattern-meanings.ts';
import type { FormTag, Pos, Term, Topic } from '#lib/core/types.ts';
import { m } from '#lib/i18n/index.ts';

type Names<Key extends string> = Readonly<Record<Key, () => string>>;

export const POS_NAMES: Names<Pos> = {
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

export const TOPIC_NAMES: Names<Topic> = {
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

export const GENDER_NAMES: Names<NonNullable<Term['gender']>> = {
	m: m.gender_m,
	f: m.gender_f,
	both: m.gender_both,
};

export const FORM_NAMES: Names<FormTag> = {
	plural: m.form_plural,
	dual: m.form_dual,
	feminine: m.form_feminine,
	accusative: m.form_accusative,
	'verbal-noun': m.form_verbal_noun,
	'active-participle': m.form_active_participle,
	'passive-participle': m.form_passive_participle,
	past: m.form_past,
	present: m.form_present,
	imperative: m.form_imperative,
	passive: m.form_passive,
	'3ms': m.form_3ms,
	'3fs': m.form_3fs,
	'3md': m.form_3md,
	'3fd': m.form_3fd,
	'3mp': m.form_3mp,
	'3fp': m.form_3fp,
	'2ms': m.form_2ms,
	'2fs': m.form_2fs,
	'2d': m.form_2d,
	'2mp': m.form_2mp,
	'2fp': m.form_2fp,
	'1s': m.form_1s,
	'1p': m.form_1p,
};

export const ENGLISH_TAGS: Names<EnglishTag> = {
	plural: m.form_plural,
	'third-person': m.form_en_third_person,
	past: m.form_past,
	participle: m.form_en_participle,
	'past-or-participle': m.form_en_past_or_participle,
	ing: m.form_en_ing,
	comparative: m.form_en_comparative,
	superlative: m.form_en_superlative,
	possessive: m.form_en_possessive,
};

export const PATTERN_NAMES: Names<PatternMeaning> = {
	intensive: m.pattern_intensive,
	towards: m.pattern_towards,
	causing: m.pattern_causing,
	becoming: m.pattern_becoming,
	mutual: m.pattern_mutual,
	happening: m.pattern_happening,
	involved: m.pattern_involved,
	seeking: m.pattern_seeking,
	doer: m.pattern_doer,
	done: m.pattern_done,
	place: m.pattern_place,
	tool: m.pattern_tool,
	office: m.pattern_office,
	trade: m.pattern_trade,
	quality: m.pattern_quality,
	more: m.pattern_more,
	belonging: m.pattern_belonging,
	abstract: m.pattern_abstract,
};
