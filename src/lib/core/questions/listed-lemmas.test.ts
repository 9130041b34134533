import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT, readContent } from '../../../cli/content.ts';
import { readLibrary } from '../pack/compile-content.ts';
import { WITHOUT_OBJECT } from './arabic-complements.ts';
import { BY_LEMMA } from './dictionary-senses.ts';
import { ANY_NUMBER, CLOSE_TO, SAID_FOR } from './phrase-words.ts';
import { sayersOf } from './sayers.ts';
import { OF_ACTS_ALONE, OF_FACTS_ALONE, WITHOUT_CLAUSE } from './without-clause.ts';
import { FRAMES_BY_LEMMA } from './word-frames.ts';

/** Lists that name entries by their lemmas: one that is written otherwise there would do nothing, unnoticed. */
const files = readContent(join(PROJECT, 'questions'));
const library = files.ok ? readLibrary(files.value) : files;
if (!library.ok) throw new Error(JSON.stringify(library.issues));
const { lookup } = library.value;
const entriesOf = (lemma: string) => lookup.terms.filter(({ ar }) => ar === lemma);

it('verbs without an object or a clause are verbs of the lexicon', () => {
	const strangers = [
		...WITHOUT_OBJECT,
		...WITHOUT_CLAUSE,
		...OF_ACTS_ALONE,
		...OF_FACTS_ALONE,
	].filter((lemma) => !entriesOf(lemma).some(({ pos }) => pos === 'verb'));
	expect(strangers).toEqual([]);
});

it('what is said with a preposition in one sense is an entry that has it', () => {
	const strangers = [...FRAMES_BY_LEMMA].flatMap(([lemma, rows]) =>
		rows
			.map(({ glosses: [first = ''] }) => first)
			.filter((gloss) => !entriesOf(lemma).some(({ en }) => en.includes(gloss)))
			.map((gloss) => `${lemma} ${gloss}`),
	);
	expect(strangers).toEqual([]);
});

it('what has a sense more is an entry, and other entries have that sense', () => {
	const idle = [...BY_LEMMA].flatMap(([lemma, glosses]) =>
		entriesOf(lemma).length === 0
			? [lemma]
			: glosses.filter((gloss) => !sayersOf(gloss, lookup).some((other) => other.ar !== lemma)),
	);
	expect(idle).toEqual([]);
});

it('words of one meaning in terms are nouns of the lexicon, declared synonyms somewhere', () => {
	const isNoun = (lemma: string) => entriesOf(lemma).some(({ pos }) => pos === 'noun');
	const close = [...CLOSE_TO].flatMap(([own, others]) => [own, ...others]);
	expect([...ANY_NUMBER, ...close].filter((lemma) => !isNoun(lemma))).toEqual([]);
	const idle = [...SAID_FOR].flatMap(([own, others]) =>
		[...others].flatMap((other) => {
			const synonyms = entriesOf(own).flatMap((term) => term.synonyms ?? []);
			return synonyms.some((id) => lookup.byId.get(id)?.ar === other) ? [] : [`${own} ${other}`];
		}),
	);
	expect(idle).toEqual([]);
});
