import type { Lang, TermId } from '../types.ts';
import { isDelicate } from './delicate.ts';
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

/**
 * Who may be offered against a key: of its form class, all words of the article, all that share its root, its letters but for
 * dots or but for one edit, and some more of its topic and of others. To weigh every word of the lexicon against every term of an
 * article would take most of the time of making a pack, for options that the best few hundred have already. Nothing delicate that the
 * article doesn't have.
 *
 * @param here the article's words
 * @param words all words, the article's among them
 */
export function createNominees(
	here: readonly Word[],
	words: readonly Word[],
): (key: Word) => readonly Word[] {
	const classes = new Map<string, { all: Word[]; topics: Map<string, Word[]> }>();
	const lookalikes = new Map<string, Word[]>();
	const own = new Set(here);
	for (const word of words) {
		if (isDelicate(word.term) && !own.has(word)) continue;
		const group = classes.get(word.formClass) ?? { all: [], topics: new Map<string, Word[]>() };
		classes.set(word.formClass, group);
		group.all.push(word);
		push(group.topics, word.term.topic, word);
		for (const key of keysOf(word)) push(lookalikes, key, word);
	}
	return (key) => {
		const group = classes.get(key.formClass);
		const seed = seedOf(key.term.id);
		const found = new Set(here);
		for (const wanted of keysOf(key))
			for (const word of lookalikes.get(wanted) ?? []) found.add(word);
		for (const word of spread(group?.topics.get(key.term.topic) ?? [], OF_TOPIC, seed))
			found.add(word);
		for (const word of spread(group?.all ?? [], OF_ANY, seed)) found.add(word);
		return [...found].filter(({ formClass }) => formClass === key.formClass);
	};
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}
