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
/** What a learner of political vocabulary meets first. */
export const CORE_TOPICS: readonly Topic[] = [
	'diplomacy',
	'conflict',
	'sovereignty',
	'law',
	'institutions',
	'elections',
];

export const VERB_FORMS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'] as const;
/** The ten common verb forms, plus quadriliterals (QI: تَرْجَمَ, QII: تَدَهْوَرَ, QIV: اطْمَأَنَّ). */
export type VerbForm = (typeof VERB_FORMS)[number] | (typeof QUADRILITERAL_FORMS)[number];
export const QUADRILITERAL_FORMS = ['QI', 'QII', 'QIV'] as const;

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
	/** Those of the glosses that hold in some phrase only, never the first: أحرز is to make, but only headway. */
	readonly bound?: readonly string[];
	/** Those of the glosses that are another sense than the first, never the first: إفادة is a statement, and with مِنْ profit. */
	readonly apart?: readonly string[];
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
	/** The learner's own: no entry of the lexicon says so. */
	readonly origin?: 'own';
}

export const FORM_TAGS = [
	'plural',
	'dual',
	'feminine',
	'accusative',
	'verbal-noun',
	'active-participle',
	'passive-participle',
	'past',
	'present',
	'imperative',
	'passive',
	'3ms',
	'3fs',
	'3md',
	'3fd',
	'3mp',
	'3fp',
	'2ms',
	'2fs',
	'2d',
	'2mp',
	'2fp',
	'1s',
	'1p',
] as const;
/** What an inflected form is; a person (3ms: he) stands with a tense. */
export type FormTag = (typeof FORM_TAGS)[number];

/** A term at a place in a bead: UTF-16 offsets into `bead[lang][sentence]`, end exclusive. */
export interface Occurrence {
	readonly bead: BeadId;
	readonly lang: Lang;
	readonly sentence: number;
	readonly start: number;
	readonly end: number;
	/**
	 * Arabic only: the whole tokens that the span stands in, taken apart as written, with the article in full: و, ب, مجلس,
	 * الأمن; ل, ال, قرار. Left out where there is nothing to take apart.
	 */
	readonly parts?: readonly string[];
	/** Arabic only: what the form at hand is, where it is known for sure and isn't the dictionary form. */
	readonly form?: readonly FormTag[];
	/**
	 * English: the gloss that stands there, where it isn't the one of the term in this article. Arabic: the one that the words beside
	 * it ask for, where that isn't the first.
	 */
	readonly gloss?: string;
	/** Arabic only: the span with the vowel marks that every possible form of it shares; left out where there are none. */
	readonly vowelled?: string;
	/**
	 * Of a verb and its object that stand apart, where the object stands: عقوبات in فرضت واشنطن عقوبات, "sanctions" in "imposed
	 * new sanctions".
	 */
	readonly rest?: Rest;
}

/** A second place of a term in the same sentence, as that of an `Occurrence`. */
export type Rest = Pick<Occurrence, 'start' | 'end' | 'vowelled'>;

/** A term in a pack: the entry and where it stands in the article; nowhere, if it only stands among the options of a question. */
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

/** Text in one language. */
export interface Phrase {
	readonly lang: Lang;
	readonly text: string;
}

/** Text in one language with a gap in it. */
export interface Gapped {
	readonly lang: Lang;
	readonly before: string;
	readonly after: string;
}

interface QuestionBase {
	/** Made of the kind, the ids that it rests on and, when authored, its name: never of its distractors. */
	readonly id: QuestionId;
	readonly skill: Skill;
	/** The beads that prove the answer; never empty. */
	readonly evidence: readonly BeadId[];
}

/** A question about a term, asked for those who study `study`. */
interface VocabularyQuestion extends QuestionBase {
	readonly study: Lang;
	readonly term: TermId;
	/** Three or more; exactly one is right. */
	readonly options: readonly Phrase[];
	/** Which term each option stands for: what *that* word means is told after a miss. */
	readonly optionTerms: readonly TermId[];
	/** Index into `options`. */
	readonly answer: number;
}

/** Term → meaning: the term of the studied language is shown, its meaning is chosen. */
export interface MeaningQuestion extends VocabularyQuestion {
	readonly kind: 'meaning';
	readonly prompt: Phrase;
}

/** Meaning → term: a meaning is shown, the term of the studied language is chosen. */
export interface TermQuestion extends VocabularyQuestion {
	readonly kind: 'term';
	readonly prompt: Phrase;
}

/**
 * A sentence of the article in the studied language with a gap, and forms to choose from. It is shown with the other side
 * of its evidence: several forms may make sense, and the translation makes one of them right.
 */
export interface ClozeQuestion extends VocabularyQuestion {
	readonly kind: 'cloze';
	readonly prompt: Gapped;
}

/** A multi-word term without one of its words, and words to choose from; its meaning is shown. */
export interface CollocationQuestion extends VocabularyQuestion {
	readonly kind: 'collocation';
	readonly prompt: Gapped;
	/** What the whole term means, in the other language. */
	readonly hint: Phrase;
}

/** The family of a word: which of these belongs to it, or which doesn't. */
export interface RootQuestion extends VocabularyQuestion {
	readonly kind: 'root';
	/** A member of the family. */
	readonly prompt: Phrase;
	/** Whether the one that belongs is asked for, or the only one that doesn't. */
	readonly belongs: boolean;
}

export const ASKED_FORMS = ['plural', 'masdar', 'present', 'past', 'participle'] as const;
/** Arabic: plural of a noun, verbal noun or present of a verb. English: plural, past or past participle. */
export type AskedForm = (typeof ASKED_FORMS)[number];

/** An inflected form of a term, among forms of others and other forms of its own. */
export interface FormQuestion extends VocabularyQuestion {
	readonly kind: 'form';
	/** The dictionary form. */
	readonly prompt: Phrase;
	readonly form: AskedForm;
}

/** A term of the studied language is heard, and its meaning is chosen. */
export interface ListenQuestion extends VocabularyQuestion {
	readonly kind: 'listen';
	/** What is spoken, and not shown before the answer. */
	readonly prompt: Phrase;
}

/** A question about a term whose answer is typed. */
interface TypedVocabularyQuestion extends QuestionBase {
	readonly study: Lang;
	readonly term: TermId;
	/** The language of the answer. */
	readonly lang: Lang;
	/** All that is right, at least one; the first is the one to be shown. */
	readonly accepted: readonly string[];
	/** What has the meaning, but isn't the word or the form that is wanted here: it may be tried again. */
	readonly near?: readonly string[];
}

/** Meaning → term, typed. */
export interface TypeTermQuestion extends TypedVocabularyQuestion {
	readonly kind: 'type-term';
	readonly prompt: Phrase;
	/** The part of speech that is asked for, where the prompt is English and doesn't say. */
	readonly pos?: Pos;
}

/** Term → meaning, typed. */
export interface TypeMeaningQuestion extends TypedVocabularyQuestion {
	readonly kind: 'type-meaning';
	readonly prompt: Phrase;
	/** As in `TypeTermQuestion`. */
	readonly pos?: Pos;
}

/** A sentence of the article with a gap to be filled by typing; shown with its translation, as a cloze is. */
export interface TypeClozeQuestion extends TypedVocabularyQuestion {
	readonly kind: 'type-cloze';
	readonly prompt: Gapped;
}

/** Terms of the studied language and their meanings, to be paired. */
export interface MatchQuestion extends QuestionBase {
	readonly kind: 'match';
	readonly study: Lang;
	/** The terms of `left`, in its order. */
	readonly terms: readonly TermId[];
	readonly left: readonly Phrase[];
	readonly right: readonly Phrase[];
	/** For each of `left` the index of its partner in `right`. */
	readonly answer: readonly number[];
}

/** A question about what the text says that is made from the text. */
interface TextQuestion extends QuestionBase {
	readonly study: Lang;
}

/** Which sentence translates this one? */
export interface TranslationQuestion extends TextQuestion {
	readonly kind: 'translation';
	readonly prompt: Phrase;
	readonly options: readonly Phrase[];
	readonly answer: number;
}

/** Which of these sentences of the article proves a claim? The claim is in the other language. */
export interface ProveQuestion extends TextQuestion {
	readonly kind: 'prove';
	readonly prompt: Phrase;
	readonly options: readonly Phrase[];
	readonly answer: number;
}

/** Which heading stands over this paragraph? The headings are in the other language. */
export interface HeadingQuestion extends TextQuestion {
	readonly kind: 'heading';
	readonly prompt: Phrase;
	readonly options: readonly Phrase[];
	readonly answer: number;
}

/** A sentence, and the one before it, without the connective that says how they hang together. */
export interface ConnectiveQuestion extends TextQuestion {
	readonly kind: 'connective';
	readonly prompt: Gapped;
	readonly options: readonly Phrase[];
	readonly answer: number;
}

/** A sentence of the article in which a name or a number may have been changed: is it true? */
export interface SwapQuestion extends TextQuestion {
	readonly kind: 'swap';
	readonly prompt: Phrase;
	/** Index into `SWAP_VERDICTS`. */
	readonly answer: number;
	/** What was changed, as it stands in the article and in the claim; left out where nothing was. */
	readonly changed?: { readonly from: string; readonly to: string };
}
export const SWAP_VERDICTS = ['true', 'false'] as const;

/** Sentences of a paragraph to be put in order. */
export interface OrderQuestion extends TextQuestion {
	readonly kind: 'order';
	/** In the order in which they are shown. */
	readonly items: readonly Phrase[];
	/** Indices into `items` in the right order. */
	readonly answer: readonly number[];
}

/** The words of a clause to be put in order; what stands around them and the translation of it all are shown. */
export interface RebuildQuestion extends TextQuestion {
	readonly kind: 'rebuild';
	readonly items: readonly Phrase[];
	readonly answer: readonly number[];
	/** What the whole says, in the other language. */
	readonly hint: Phrase;
	/** What stands before and behind the pieces, in the studied language; none where they are all of what the hint says. */
	readonly around?: Gapped;
}

/** Authored multiple choice. */
export interface ChoiceQuestion extends QuestionBase {
	readonly kind: 'choice';
	readonly prompt: Bilingual;
	readonly options: readonly Bilingual[];
	readonly answer: number;
	readonly why: Bilingual;
}

export const VERDICTS = ['true', 'false', 'not-stated'] as const;
/** What the text says of a claim. */
export type ClaimVerdict = (typeof VERDICTS)[number];

/** Authored true / false / not stated; the options are always `VERDICTS` in that order. */
export interface ClaimQuestion extends QuestionBase {
	readonly kind: 'claim';
	readonly prompt: Bilingual;
	/** Index into `VERDICTS`. */
	readonly answer: number;
	readonly why: Bilingual;
}

export type Question =
	| MeaningQuestion
	| TermQuestion
	| ClozeQuestion
	| CollocationQuestion
	| RootQuestion
	| FormQuestion
	| ListenQuestion
	| TypeTermQuestion
	| TypeMeaningQuestion
	| TypeClozeQuestion
	| MatchQuestion
	| TranslationQuestion
	| ProveQuestion
	| HeadingQuestion
	| ConnectiveQuestion
	| SwapQuestion
	| OrderQuestion
	| RebuildQuestion
	| ChoiceQuestion
	| ClaimQuestion;
export type Kind = Question['kind'];

/**
 * What a learner answers: the index of an option; what was typed; or indices, of the items in the order given to them or of
 * the partners chosen.
 */
export type Response = number | string | readonly number[];

/** How many content words of the Arabic side are known to the lexicon (a share is known / content). */
export interface Coverage {
	readonly content: number;
	readonly known: number;
	/** Known, and one of its glosses stands in the English of its bead. */
	readonly supported: number;
}

/** An article with its terms and questions, as one JSON file: built, imported, exported, cached. */
export interface Pack {
	readonly format: 'mufradat-pack';
	readonly version: 1;
	readonly article: Article;
	readonly terms: readonly PackTerm[];
	readonly questions: readonly Question[];
	readonly coverage: Coverage;
	/** What its owner files it under, in their own words. */
	readonly tags?: readonly string[];
	/** Terms that its owner doesn't want to be asked from it. */
	readonly dropped?: readonly TermId[];
}

/** What is scheduled: `<term id>:<from>-<to>:<mode>`, or the id of a comprehension question. See `scheduling/card.ts`. */
export type CardId = string;
export type Mode = 'recognise' | 'recall';

/** FSRS ratings: again, hard, good, easy. */
export type Grade = 1 | 2 | 3 | 4;

interface EventBase {
	/** `<device>-<sequence number in base 36, padded>`: unique on every device, so that logs merge by union. */
	readonly id: string;
	/** Epoch milliseconds. */
	readonly at: number;
	/** The study day (days since 1970-01-01 in local time, starting at 04:00): what scheduling counts by. */
	readonly day: number;
	/** Minutes east of UTC when it happened. */
	readonly offset: number;
}

export const CONFIDENCES = ['guess', 'think', 'sure'] as const;
/** How sure a learner was of an answer, said before the verdict. */
export type Confidence = (typeof CONFIDENCES)[number];

/** How far a reader understood a sentence, said before its other side was revealed. */
export const UNDERSTANDINGS = ['no', 'partly', 'understood'] as const;
export type Understanding = (typeof UNDERSTANDINGS)[number];

/** One answered card. Immutable. */
export interface Review extends EventBase {
	readonly type: 'review';
	readonly card: CardId;
	readonly grade: Grade;
	/** Milliseconds from the question's showing to its answer. */
	readonly took: number;
	readonly question: QuestionId;
	readonly article: ArticleId;
	readonly skill: Skill;
	/** It asks what a word means in the text: of the skill of words, but it comes back as what is about the text does. */
	readonly about?: 'text';
	/** What was chosen or typed, for the learner's own review. */
	readonly answer: string;
	/** Where the learner was asked. */
	readonly confidence?: Confidence;
	/** The test that it was an answer in; the same of all its answers. */
	readonly test?: string;
	/** What the reader had said of the sentence that it asks about. */
	readonly said?: Understanding;
}

/** Takes an event back, whenever it comes; the event stays in the log. An undo itself can't be taken back. */
export interface Undo extends EventBase {
	readonly type: 'undo';
	/** The card of the target: every event concerns one card, so that a card's history is all it takes to replay it. */
	readonly card: CardId;
	/** The id of the event taken back. */
	readonly target: string;
}
export interface Suspend extends EventBase {
	readonly type: 'suspend';
	readonly card: CardId;
}
export interface Resume extends EventBase {
	readonly type: 'resume';
	readonly card: CardId;
}
/** Forgets what is known of a card: it is new again. */
export interface Reset extends EventBase {
	readonly type: 'reset';
	readonly card: CardId;
}
/** The learner says that it is known: it is no longer asked, until a miss, a reset or a day of its own says otherwise. */
export interface Know extends EventBase {
	readonly type: 'know';
	readonly card: CardId;
}
/** What a reader said of a pair of sentences before its other side was revealed. No card is scheduled by it. */
export interface Predict extends EventBase {
	readonly type: 'predict';
	/** The id of the bead: what is said of one pair is one history. */
	readonly card: CardId;
	readonly article: ArticleId;
	readonly said: Understanding;
}
/** Gives a card a day of its own: a new one is to be learned from that day on. */
export interface SetDue extends EventBase {
	readonly type: 'set-due';
	readonly card: CardId;
	/** A study day. */
	readonly due: number;
}

/** Everything that happened to a learner's memory, append-only, ordered by (`at`, `id`): the truth. */
export type LogEvent = Review | Undo | Suspend | Resume | Know | Reset | SetDue | Predict;
