import { beadsOf } from '../article/parts.ts';
import { stemOf } from '../alignment/english.ts';
import { findGloss, glossPatterns, readEnglish } from '../lexicon/english.ts';
import type { Lookup } from '../lexicon/lookup.ts';
import { memoize, memoizeBy } from '../memo.ts';
import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import type { Article, Bead, BeadId, PackTerm, Question, TermId } from '../types.ts';
import { createNominees, type Nominees } from './nominees.ts';
import type { Relation } from './relation.ts';
import { spelledAs, varietyIn } from './variety.ts';
import { spelledIn, vocabularyOf } from './vocabulary.ts';
import { placesOf, respelled, wordOf, type Word } from './word.ts';

/** What questions are made of and checked against. */
export interface Context {
	readonly article: Article;
	readonly beads: ReadonlyMap<BeadId, Bead>;
	/** Beads whose two sides may not translate each other: nothing is asked about their translation. */
	readonly doubtful: ReadonlySet<BeadId>;
	/** The authored questions of the article: claims of theirs are to be proven by a sentence. */
	readonly authored: readonly Question[];
	/** The terms that stand in the article. */
	readonly terms: readonly PackTerm[];
	/** The same as words, in the same order. */
	readonly words: readonly Word[];
	/** Whether a term stands in the article. */
	readonly isHere: (id: TermId) => boolean;
	/** Any term of the article or of the lexicon, as a possible option. */
	readonly word: (id: TermId) => Word | undefined;
	/** Words of its form class that may be offered against it, itself among them: see `nominees.ts`. */
	readonly peers: Nominees['peers'];
	/** How good a distractor each of a word's peers is by a measure, in their order. */
	readonly weigh: Nominees['weigh'];
	/** The lexicon that the terms were found with. */
	readonly lookup: Lookup;
	readonly related: Relation;
	/** The terms that stand in a bead. */
	readonly termsIn: (bead: BeadId) => ReadonlySet<PackTerm>;
	/** Whether a bead says the term, in either language, by any of its glosses. */
	readonly isSaid: (word: Word, bead: Bead) => boolean;
	/** English of the lexicon as the article spells it: what is shown beside "labours" is no labor. */
	readonly spell: (english: string) => string;
	/** The content words of a text, folded and stemmed; kept, because every sentence is compared with every other. */
	readonly wordsOf: (text: string) => ReadonlySet<string>;
}

const stems = (text: string): ReadonlySet<string> =>
	new Set(tokenize(text).map((token) => stemOf(token.text) || fold(token.text)));

const NO_TERMS: ReadonlySet<PackTerm> = new Set();

export function createContext(
	article: Article,
	terms: readonly PackTerm[],
	lookup: Lookup,
	doubtful: ReadonlySet<BeadId> = new Set(),
	authored: readonly Question[] = [],
): Context {
	const { words: vocabulary, related } = vocabularyOf(lookup);
	const variety = varietyIn(article);
	const spell = memoize((english) => spelledAs(english, variety));
	const own = terms.map((term): Word => {
		const word = respelled(wordOf(term, lookup), spell);
		const { forms, formsLike } = vocabulary.get(term.id) ?? word;
		return { ...word, forms, formsLike };
	});
	const here = new Map(own.map((word) => [word.term.id, word]));
	const fromLexicon = spelledIn(variety);
	const wordFor = (id: TermId): Word | undefined => {
		const own = here.get(id);
		if (own) return own;
		const word = vocabulary.get(id);
		return word && fromLexicon(word);
	};
	const termsByBead = new Map<BeadId, Set<PackTerm>>();
	for (const term of terms) {
		for (const { bead } of term.occurrences) {
			const there = termsByBead.get(bead);
			if (there) there.add(term);
			else termsByBead.set(bead, new Set([term]));
		}
	}
	const beads = new Map(beadsOf(article).map((bead) => [bead.id, bead]));
	const englishOf = memoize((bead) => readEnglish(beads.get(bead)?.en ?? []));
	const saidIn = memoizeBy((bead: Bead) =>
		memoizeBy(
			(word: Word): boolean =>
				placesOf(word).some((place) => place.bead === bead.id) ||
				word.term.en.some(
					(gloss) => findGloss(englishOf(bead.id), glossPatterns(gloss)).length > 0,
				),
		),
	);
	return {
		article,
		beads,
		doubtful,
		authored,
		terms,
		words: own,
		isHere: (id) => here.has(id),
		word: wordFor,
		...createNominees(own, vocabulary, fromLexicon),
		lookup,
		related,
		termsIn: (bead) => termsByBead.get(bead) ?? NO_TERMS,
		isSaid: (word, bead) => saidIn(bead)(word),
		spell,
		wordsOf: memoize(stems),
	};
}

/** A text's words, folded, each between spaces: what is compared to see whether words stand in a text. */
export const spaced = memoize(
	(text) =>
		` ${tokenize(fold(text))
			.map((token) => token.text)
			.join(' ')} `,
);
