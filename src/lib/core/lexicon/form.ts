/** What an inflected form is, and how it stands in text. */

/** Person, gender and number: 3ms is he, 2d you two. */
export type Person =
	| '3ms'
	| '3fs'
	| '3md'
	| '3fd'
	| '3mp'
	| '3fp'
	| '2ms'
	| '2fs'
	| '2d'
	| '2mp'
	| '2fp'
	| '1s'
	| '1p';

/** Which of an entry's paradigms a form belongs to: the word itself, or a noun made of the verb. */
export const PARTS = ['word', 'masdar', 'active-participle', 'passive-participle'] as const;
export type Part = (typeof PARTS)[number];

export type GrammaticalNumber = 'singular' | 'dual' | 'plural';

export interface NominalFeatures {
	readonly kind: 'nominal';
	readonly part: Part;
	readonly number: GrammaticalNumber;
	/** Of adjectives and participles, which agree; a noun's own gender is its entry's. */
	readonly gender?: 'm' | 'f';
	/** Of the noun of a man, made for a woman: وَزِيرَة of وَزِير. */
	readonly woman?: true;
	/** Only where the letters show it. */
	readonly case?: 'nominative' | 'accusative' | 'oblique';
}

export interface VerbFeatures {
	readonly kind: 'verb';
	readonly part: 'word';
	readonly tense: 'past' | 'present' | 'imperative';
	/** Of the present. */
	readonly mood?: 'indicative' | 'subjunctive' | 'jussive';
	readonly voice: 'active' | 'passive';
	readonly person: Person;
}

/**
 * A particle, preposition, connective or adverb, which doesn't inflect; or a form listed in its
 * entry.
 */
interface FixedFeatures {
	readonly kind: 'fixed';
	readonly part: 'word';
}

export type Features = NominalFeatures | VerbFeatures | FixedFeatures;

/**
 * What a form is and may stand with in a token, as bits: see ARABIC.md, "Clitics and inflection".
 */
export const Use = {
	/** It may end a token: it needs no pronoun after it. */
	free: 1,
	/** It may bear a pronoun. */
	bound: 2,
	/** It may stand without the article. */
	bare: 4,
	/** It may bear the article. */
	article: 8,
	/** A noun or adjective: ي and never ني after it. */
	nominal: 16,
	/**
	 * A present tense: سـ may stand before it; like every finite verb it takes neither بـ nor كـ
	 * before it, nor ي after it.
	 */
	present: 32,
	/** Any other finite verb: past or imperative, no لـ before it either. */
	past: 64,
} as const;

/** One form of an entry, without clitics. */
export interface Form {
	/** As `sounds.ts` has it; `written` spells it. */
	readonly sounds: string;
	/** As its entry spells it, where it is listed there and not made: مِنْ, الآنَ. */
	readonly spelling?: string;
	/** Bits of `Use`. */
	readonly use: number;
	readonly features: Features;
}
