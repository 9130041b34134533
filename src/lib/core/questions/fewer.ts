import { groupBy } from '../group-by.ts';
import type { Kind, Lang, Question, TermId } from '../types.ts';
import type { Context } from './context.ts';
import { generateSound, KIND_NAMES } from './registry.ts';
import { placesOf, type Word } from './word.ts';

/** Kinds that ask for much the same: choosing a word or its meaning, typing it, knowing what belongs to it. */
const SORTS: readonly (readonly Kind[])[] = [
	['meaning', 'term', 'cloze', 'listen'],
	['type-meaning', 'type-term', 'type-cloze'],
	['collocation', 'root', 'form'],
];

const OF_BEADS: readonly Kind[] = [
	'translation',
	'prove',
	'heading',
	'connective',
	'swap',
	'order',
	'rebuild',
];

/** So many words of a portion are asked about by every sort of kind, the ones that stand there most often; the others by one. */
const BEST = 80;
/** So many questions may rest on one bead first of all. */
const MOST_OF_BEAD = 2;

const STUDIES: readonly Lang[] = ['ar', 'en'];

/** The digits of an id are a hash: they spread what has ids over some places. */
const spreadOver = (places: number, id: TermId): number => parseInt(id.slice(-6), 16) % places;

/** What is asked about in which language of study. */
class Asked {
	readonly #names = new Set<string>();

	add(term: TermId, study: Lang): void {
		this.#names.add(`${study} ${term}`);
	}
	has(term: TermId, study: Lang): boolean {
		return this.#names.has(`${study} ${term}`);
	}
	isWhole({ term }: Word): boolean {
		return STUDIES.every((study) => this.has(term.id, study));
	}
}

/** Makes questions of a portion. */
class Fewer {
	readonly #context: Context;
	readonly #seed: number;

	constructor(context: Context, seed: number) {
		this.#context = context;
		this.#seed = seed;
	}

	sound = (kind: Kind, keys?: readonly Word[]): Question[] =>
		generateSound(kind, this.#context, this.#seed, keys);

	/**
	 * Of each word at most one question of a sort and a language of study. Which kind is tried first depends on the word alone, so
	 * that all kinds occur; the others follow in turn, until one asks.
	 */
	inTurn(sort: readonly Kind[], keys: readonly Word[], asked: Asked): Question[] {
		const first = groupBy(keys, ({ term }) => spreadOver(sort.length, term.id));
		const turns = sort.flatMap((_, turn) =>
			sort.map((kind, place) => ({
				kind,
				words: first.get((place + sort.length - turn) % sort.length) ?? [],
			})),
		);
		return turns.flatMap(({ kind, words }) => {
			const open = words.filter((word) => !asked.isWhole(word));
			const found = open.length > 0 ? this.sound(kind, open) : [];
			return found.filter((question) => {
				if (!('term' in question) || asked.has(question.term, question.study)) return false;
				asked.add(question.term, question.study);
				return true;
			});
		});
	}

	/** Of each bead so many at the most. Which kinds come first depends on the bead alone. */
	ofBeads(): Question[] {
		const all = OF_BEADS.flatMap((kind) => this.sound(kind));
		const byBead = groupBy(all, ({ evidence }) => evidence[0] ?? '');
		return [...byBead].flatMap(([bead, questions]) => {
			const first = spreadOver(OF_BEADS.length, bead);
			const rank = ({ kind }: Question) => (OF_BEADS.indexOf(kind) + first) % OF_BEADS.length;
			return questions.sort((a, b) => rank(a) - rank(b)).slice(0, MOST_OF_BEAD);
		});
	}
}

/**
 * What is asked of a further portion of a long text. Of a word about which nothing before it asks: one question of each sort and
 * language of study, if it is one of the best, else one of any sort; of a bead two. So each word and each bead of which anything can be
 * asked is asked about, and a book has as many questions as somebody may answer, and its length lets expect.
 *
 * @param isAsked whether an earlier portion asks about a term
 */
export function generateFewer(
	context: Context,
	seed: number,
	isAsked: (term: TermId) => boolean,
): Question[] {
	const fewer = new Fewer(context, seed);
	const keys = context.words.filter(({ term }) => !isAsked(term.id));
	const often = [...keys].sort((a, b) => placesOf(b).length - placesOf(a).length);
	const [best, others] = [often.slice(0, BEST), often.slice(BEST)];
	const askedOfOthers = new Asked();
	const found = [
		...SORTS.flatMap((sort) => [
			...fewer.inTurn(sort, best, new Asked()),
			...fewer.inTurn(sort, others, askedOfOthers),
		]),
		...fewer.sound('match', keys),
		...fewer.ofBeads(),
	];
	// As everywhere in a pack: kind after kind, each in the order of the text.
	const places = new Map(keys.map(({ term }, place) => [term.id, place]));
	const placeIn = (question: Question) =>
		'term' in question ? (places.get(question.term) ?? 0) : 0;
	return found.sort(
		(a, b) => KIND_NAMES.indexOf(a.kind) - KIND_NAMES.indexOf(b.kind) || placeIn(a) - placeIn(b),
	);
}
