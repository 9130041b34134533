import type { Lookup } from '../lexicon/lookup.ts';
import type { TermId } from '../types.ts';
import { otherWords } from './other-words.ts';
import { createRelation, type Relation } from './relation.ts';
import { memoizeBy } from '../memo.ts';
import { spelledAs, type Variety } from './variety.ts';
import { respelled, wordOf, type Word } from './word.ts';

/** What questions need of a whole lexicon, whatever the article. */
export interface Vocabulary {
	readonly words: ReadonlyMap<TermId, Word>;
	readonly related: Relation;
}

const made = new WeakMap<Lookup, Vocabulary>();

/** Worked out once for a lexicon: it is the same for every article, and thousands of entries take their time. */
export function vocabularyOf(lookup: Lookup): Vocabulary {
	const known = made.get(lookup);
	if (known) return known;
	const vocabulary: Vocabulary = {
		words: new Map(lookup.terms.map((term) => [term.id, wordOf(term, lookup)])),
		related: createRelation(lookup.terms, otherWords),
	};
	made.set(lookup, vocabulary);
	return vocabulary;
}

/** The words of a lexicon as an article spells them: there are three ways to. */
export const spelledIn = memoizeBy((variety: Variety) => {
	const versions = memoizeBy((word: Word) =>
		respelled(word, (english) => spelledAs(english, variety)),
	);
	return (word: Word): Word => (variety.british ? versions(word) : word);
});
