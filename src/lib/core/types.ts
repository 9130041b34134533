/**
 * The types that everything hangs on. Values only: no function here, and nothing that depends on a platform.
 */

/** The two languages of an article. */
export type Lang = 'ar' | 'en';

/** The same thing said in both languages; a side that has nothing is the empty string. */
export type Bilingual = Readonly<Record<Lang, string>>;

/** Ids are made of content (see `id.ts`), so the same text is the same id on every device. */
export type ArticleId = string;
export type ParagraphId = string;
export type BeadId = string;
export type TermId = string;
export type QuestionId = string;

/** The smallest aligned unit: n Arabic and m English sentences that translate each other; n or m may be 0. */
export interface Bead {
	readonly id: BeadId;
	readonly ar: readonly string[];
	readonly en: readonly string[];
}

export interface Paragraph {
	readonly id: ParagraphId;
	readonly beads: readonly Bead[];
}

export interface Section {
	readonly heading?: Bilingual;
	readonly paragraphs: readonly Paragraph[];
}

export interface Article {
	readonly id: ArticleId;
	/** Empty strings where the text has no title and its author gave none: a title is never made up. */
	readonly title: Bilingual;
	/** Where the text comes from and who is to be credited, in words for the reader. */
	readonly source?: Bilingual;
	readonly sections: readonly Section[];
}

export const POS = [
	'noun',
	'verb',
	'adjective',
	'adverb',
	'preposition',
	'particle',
	'connective',
	'name',
	'phrase',
] as const;
export type Pos = (typeof POS)[number];

export const TOPICS = [
	'diplomacy',
	'conflict',
	'sovereignty',
	'law',
	'institutions',
	'elections',
	'economy',
	'media',
	'society',
	'climate',
	'discourse',
	'reporting',
	'general',
	'names',
] as const;
export type Topic = (typeof TOPICS)[number];

export const VERB_FORMS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'] as const;
/** The ten common verb forms, plus quadriliterals (QI: تَرْجَمَ, QII: تَدَهْوَرَ). */
export type VerbForm = (typeof VERB_FORMS)[number] | 'QI' | 'QII';

export const DERIVATION_RULES = [
	'hollow',
	'defective',
	'assimilated',
	'doubled',
	'hamza',
	'assimilation',
] as const;
/** Why root put into pattern isn't the lemma letter by letter: see `lexicon/derive.ts`. */
export type DerivationRule = (typeof DERIVATION_RULES)[number];

/** A lexicon entry: a word, a name, a connective, or a multi-word term. All Arabic is vocalised and NFC. */
export interface Term {
	readonly id: TermId;
	/** The vocalised lemma in its dictionary form. */
	readonly ar: string;
	/** Glosses, the political sense first; at least one. Verbs in the base form without "to". */
	readonly en: readonly string[];
	readonly pos: Pos;
	readonly topic: Topic;
	readonly gender?: 'm' | 'f' | 'both';
	/** Radicals separated by spaces. */
	readonly root?: string;
	/** On ف ع ل, vocalised. */
	readonly pattern?: string;
	readonly rules?: readonly DerivationRule[];
	readonly plural?: readonly string[];
	readonly masdar?: readonly string[];
	/** 3rd person masculine singular present, vocalised: يُفَاوِضُ without its case vowel, يُفَاوِض. */
	readonly present?: string;
	readonly form?: VerbForm;
	/** Prepositions that the meaning needs. */
	readonly governs?: readonly string[];
	readonly synonyms?: readonly TermId[];
	/** Surface forms that can't be derived. */
	readonly forms?: readonly string[];
	readonly note?: string;
	/** Former ids of a corrected entry. */
	readonly was?: readonly TermId[];
}

/** A term at a place in a bead: UTF-16 offsets into `bead[lang][sentence]`, end exclusive. */
export interface Occurrence {
	readonly bead: BeadId;
	readonly lang: Lang;
	readonly sentence: number;
	readonly start: number;
	readonly end: number;
}

/** A term in a pack: the entry and where it stands in the article. */
export interface PackTerm extends Term {
	readonly occurrences: readonly Occurrence[];
	/** The gloss that the parallel sentences of this article support, where one is. */
	readonly gloss?: string;
}

export const SKILLS = [
	'gist',
	'detail',
	'inference',
	'reference',
	'attribution',
	'structure',
	'vocabulary',
] as const;
/** What a question exercises; `vocabulary` in a comprehension question means vocabulary in context. */
export type Skill = (typeof SKILLS)[number];
