import { SILENT } from './progress.ts';
import type { Unit } from './units.ts';
import {
	CLUE_KINDS,
	keysOf,
	waysOf,
	wordsOf,
	type ClueKind,
	type GlossesOf,
	type Way,
	type Word,
} from './ways.ts';

/** A word that may be recognised in the other text: where, seen from one side. */
export interface Clue {
	readonly kind: ClueKind;
	/** Units of the other language that hold a counterpart: ascending, each once, never empty. */
	readonly hits: readonly number[];
}

/** The clues of each unit of either language. A word without any counterpart in the other text is none. */
export interface Clues {
	readonly ar: readonly (readonly Clue[])[];
	readonly en: readonly (readonly Clue[])[];
}

/** A way of saying a word that the English text has, and where either text has it: units, ascending, each once. */
interface Tie {
	readonly kind: ClueKind;
	readonly en: readonly number[];
	readonly ar: number[];
}

/** Finds for every word of either text where its counterparts stand in the other, in time linear in the texts' length. */
export function gatherClues(
	ar: readonly Unit[],
	en: readonly Unit[],
	glossesOf: GlossesOf,
	tick = SILENT,
): Clues {
	const places = placesOfKeys(en);
	const tieOf = memo(
		({ kind, keys }: Way) => `${kind} ${keys.join(' ')}`,
		({ kind, keys }): Tie => ({ kind, en: placesOfAll(keys, places), ar: [] }),
	);
	/** The ties of a word, of the most telling kind alone, lest one sight of it counts twice. */
	const tiesOf = memo(
		({ text, exact }: Word) => [text, ...exact].join(' '),
		(word) => {
			const ties = waysOf(word, glossesOf)
				.map(tieOf)
				.filter((tie) => tie.en.length > 0);
			const best = CLUE_KINDS.find((kind) => ties.some((tie) => tie.kind === kind));
			return ties.filter((tie) => tie.kind === best);
		},
	);
	const clueOf = memo(
		(ties: readonly Tie[]) => ties,
		(ties): Clue | undefined =>
			ties[0] && { kind: ties[0].kind, hits: union(ties.map((tie) => tie.en)) },
	);

	const arClues = ar.map((unit, at) => {
		tick(at / ar.length);
		const clues = new Set<Clue>();
		for (const word of wordsOf(unit.text)) {
			const ties = tiesOf(word);
			const clue = clueOf(ties);
			if (clue) clues.add(clue);
			for (const tie of ties) if (tie.ar.at(-1) !== at) tie.ar.push(at);
		}
		return [...clues];
	});
	const enClues: Clue[][] = en.map(() => []);
	for (const tie of tieOf.values()) {
		if (tie.ar.length === 0) continue;
		const clue: Clue = { kind: tie.kind, hits: tie.ar };
		for (const at of tie.en) enClues[at]?.push(clue);
	}
	return { ar: arClues, en: enClues };
}

/** Where each key stands in the English. */
function placesOfKeys(units: readonly Unit[]): ReadonlyMap<string, readonly number[]> {
	const places = new Map<string, number[]>();
	units.forEach((unit, at) => {
		for (const key of keysOf(unit.text)) {
			const list = places.get(key);
			if (list) list.push(at);
			else places.set(key, [at]);
		}
	});
	return places;
}

/** The units that have all the keys. */
function placesOfAll(
	keys: readonly string[],
	places: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
	const [first = [], ...others] = keys.map((key) => places.get(key) ?? []);
	const sets = others.map((list) => new Set(list));
	return sets.length === 0 ? first : first.filter((at) => sets.every((set) => set.has(at)));
}

function union(lists: readonly (readonly number[])[]): readonly number[] {
	const [only = []] = lists;
	return lists.length < 2 ? only : [...new Set(lists.flat())].sort((a, b) => a - b);
}

interface Memo<T, V> {
	(of: T): V;
	values(): Iterable<V>;
}

/** Computes once for each key. */
function memo<T, K, V>(keyOf: (of: T) => K, compute: (of: T) => V): Memo<T, V> {
	const known = new Map<K, V>();
	const get = (of: T): V => {
		const key = keyOf(of);
		if (!known.has(key)) known.set(key, compute(of));
		return known.get(key) as V;
	};
	return Object.assign(get, { values: () => known.values() });
}
