import { groupBy } from '../group-by.ts';
import { memoizeAs, memoizeBy } from '../memo.ts';
import type { Lang, TermId } from '../types.ts';
import { isDelicate } from './delicate.ts';
import { SEPARATOR } from './entry.ts';
import type { Word } from './word.ts';

const LANGS: readonly Lang[] = ['ar', 'en'];

/** How many words of its topic, and of any topic, stand for election beside those that look like the key. */
const OF_TOPIC = 60;
const OF_ANY = 120;

/** A text and all that is left of it without one letter: two texts one edit apart share one of these. */
function* editKeys(text: string): Generator<string> {
	yield text;
	for (let i = 0; i < text.length; i++) yield text.slice(0, i) + text.slice(i + 1);
}

/** Keys by which a word is found by another that it may be confused with. */
function* keysOf({ term, faces }: Word): Generator<string> {
	if (term.root !== undefined) yield `root ${term.root}`;
	yield `skeleton ${faces.ar.skeleton}`;
	for (const lang of LANGS) for (const key of editKeys(faces[lang].folded)) yield `${lang} ${key}`;
}

/** Evenly spread over a list, beginning where the seed says. */
function spread<T>(items: readonly T[], count: number, seed: number): T[] {
	if (items.length <= count) return [...items];
	const stride = items.length / count;
	return Array.from(
		{ length: count },
		(_, i) => items[(seed + Math.floor(i * stride)) % items.length] as T,
	);
}

/** Spreads keys over the list: the digits of an id are a hash. */
const seedOf = (id: TermId): number => parseInt(id.slice(-6), 16) || 0;

/** The words of a lexicon by what they are found by; what is delicate is left out. */
interface Register {
	readonly classes: ReadonlyMap<string, readonly Word[]>;
	readonly topics: ReadonlyMap<string, readonly Word[]>;
	readonly lookalikes: ReadonlyMap<string, readonly Word[]>;
}

const topicOf = ({ formClass, topic }: Word): string => `${formClass} ${topic}`;

/** Worked out once for a lexicon: it is the same for every article. */
const registerOf = memoizeBy((words: ReadonlyMap<TermId, Word>): Register => {
	const decent = [...words.values()].filter(({ term }) => !isDelicate(term));
	const lookalikes = new Map<string, Word[]>();
	for (const word of decent) {
		for (const key of keysOf(word)) {
			const others = lookalikes.get(key);
			if (others) others.push(word);
			else lookalikes.set(key, [word]);
		}
	}
	return {
		classes: groupBy(decent, ({ formClass }) => formClass),
		topics: groupBy(decent, topicOf),
		lookalikes,
	};
});

/** How good a distractor a candidate is for a key, by one measure; the higher the better. */
export type Measure = (key: Word) => (candidate: Word) => number;

const weighAll = (key: Word, words: readonly Word[], measure: Measure): Float32Array => {
	const weights = new Float32Array(words.length);
	const weigh = measure(key);
	words.forEach((word, place) => (weights[place] = weigh(word)));
	return weights;
};

/** The words of a lexicon that stand for election, whatever the article, and their weights by each measure. */
interface Electorate {
	readonly words: readonly Word[];
	readonly weights: (measure: Measure) => Float32Array;
}

/** Of so many keys at most it is kept who may stand against them: a book has more, a next article or an edit the same. */
const MOST_KEYS = 2000;

/** All of a key that decides who may be offered against it, and how good a distractor each is. */
const electing = ({
	term,
	formClass,
	faces: { ar, en },
	bare,
	root,
	pattern,
	topic,
	governs,
}: Word) =>
	[term.id, formClass, ar.text, en.text, bare.text, root, pattern, topic, governs].join(SEPARATOR);

const electorateOf = memoizeBy((vocabulary: ReadonlyMap<TermId, Word>) => {
	const { classes, topics, lookalikes } = registerOf(vocabulary);
	const elect = (key: Word): Electorate => {
		const seed = seedOf(key.term.id);
		const found = new Set<Word>();
		const offer = (words: readonly Word[] = []) => {
			for (const word of words) if (word.formClass === key.formClass) found.add(word);
		};
		for (const wanted of keysOf(key)) offer(lookalikes.get(wanted));
		offer(spread(topics.get(topicOf(key)) ?? [], OF_TOPIC, seed));
		offer(spread(classes.get(key.formClass) ?? [], OF_ANY, seed));
		const words = [...found];
		return { words, weights: memoizeBy((measure: Measure) => weighAll(key, words, measure)) };
	};
	return memoizeAs(electing, elect, MOST_KEYS);
});

/** Who may be offered against a key, and how good a distractor each of them is, in their order. */
export interface Nominees {
	readonly peers: (key: Word) => readonly Word[];
	readonly weigh: (key: Word, measure: Measure) => Float32Array;
}

/**
 * Who may be offered against a key: of its form class, all words of the article, all that share its root, its letters but for
 * dots or but for one edit, and some more of its topic and of others. To weigh every word of the lexicon against every term of an
 * article would take most of the time of making a pack, for options that the best few hundred have already. What is delicate is left
 * out, but where the article has it.
 *
 * @param here the article's words
 * @param vocabulary the lexicon's, by term
 * @param versionOf a word of the lexicon as the article spells it
 */
export function createNominees(
	here: readonly Word[],
	vocabulary: ReadonlyMap<TermId, Word>,
	versionOf: (word: Word) => Word,
): Nominees {
	const electorate = electorateOf(vocabulary);
	const byClass = groupBy(here, ({ formClass }) => formClass);
	const isHere = new Set(here.map(({ term }) => vocabulary.get(term.id)));
	const nominate = memoizeBy((key: Word) => {
		const own = byClass.get(key.formClass) ?? [];
		const all = electorate(key);
		const elected: number[] = [];
		const words = [...own];
		all.words.forEach((word, place) => {
			if (isHere.has(word)) return;
			elected.push(place);
			words.push(versionOf(word));
		});
		const weights = memoizeBy((measure: Measure) => {
			const found = new Float32Array(words.length);
			found.set(weighAll(key, own, measure));
			const others = all.weights(measure);
			elected.forEach((place, i) => (found[own.length + i] = others[place] ?? 0));
			return found;
		});
		return { words, weights };
	});
	return {
		peers: (key) => nominate(key).words,
		weigh: (key, measure) => nominate(key).weights(measure),
	};
}
