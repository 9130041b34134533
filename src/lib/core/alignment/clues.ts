import type { Token } from '../text/tokens.ts';
import { tokenize } from '../text/tokens.ts';
import { stemOf, stemsOfGloss } from './english.ts';
import { arabicSkeletons, englishSkeletons } from './names.ts';
import { numberKeys } from './numbers.ts';
import type { Unit } from './units.ts';

/** Bilingual lexicon evidence: an Arabic token as it stands → English glosses (lower-case phrases); [] when unknown. */
export type GlossesOf = (arabicToken: string) => readonly string[];

/** What ties a word to a word of the other language. */
export type ClueKind = 'gloss' | 'name' | 'number';

/** A word that may be recognised in the other text: where it may be, seen from one side. */
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

/**
 * One way in which English may say an Arabic word: keys that a sentence must have together. A key is a stem (`w:`), a
 * number (`n:`) or the skeleton of a name (`k:`).
 */
type Way = readonly string[];

const STEM = 'w:';
const NUMBER = 'n:';
const NAME = 'k:';
const kindOf = ([key = '']: Way): ClueKind =>
	key.startsWith(NUMBER) ? 'number' : key.startsWith(NAME) ? 'name' : 'gloss';

/** Where each key stands in the English. */
type Places = ReadonlyMap<string, readonly number[]>;

function placesOfKeys(units: readonly Unit[]): Places {
	const places = new Map<string, number[]>();
	units.forEach((unit, at) => {
		const tokens = tokenize(unit.text);
		const keys = new Set(numberKeys(tokens, 'en').flatMap((ns) => ns.map((n) => NUMBER + n)));
		for (const { text, kind } of tokens) {
			const stem = kind === 'word' ? stemOf(text) : '';
			if (stem === '') continue;
			keys.add(STEM + stem);
			for (const skeleton of englishSkeletons(text)) keys.add(NAME + skeleton);
		}
		for (const key of keys) listIn(places, key).push(at);
	});
	return places;
}

/** The ways in which English may say an Arabic token. */
function waysOf(token: Token, numbers: readonly string[], glossesOf: GlossesOf): Way[] {
	if (numbers.length > 0) return numbers.map((number) => [NUMBER + number]);
	if (token.kind === 'number') return [];
	if (/^\p{Script=Latin}/u.test(token.text)) {
		const stem = stemOf(token.text);
		return stem === '' ? [] : [[STEM + stem]];
	}
	const glosses = glossesOf(token.text)
		.map((gloss) => stemsOfGloss(gloss).map((stem) => STEM + stem))
		.filter((way) => way.length > 0);
	return [...glosses, ...arabicSkeletons(token.text).map((skeleton) => [NAME + skeleton])];
}

/**
 * Finds for every word of either text where its counterparts stand in the other: numbers, names by their sound, words by
 * the lexicon's glosses. Time and memory grow with the length of the texts.
 */
export function gatherClues(ar: readonly Unit[], en: readonly Unit[], glossesOf: GlossesOf): Clues {
	const places = placesOfKeys(en);
	const placesOfWay = memo((name: string) => intersection(name.split(' '), places));
	const wordsOf = ar.map((unit) => wordsIn(unit.text));

	// Arabic word → its ways that the English has; and for each of those ways, where the Arabic asks for it.
	const ways = new Map<string, readonly string[]>();
	const askedIn = new Map<string, number[]>();
	const arClues = wordsOf.map((words, at) =>
		[...words].flatMap(([name, word]) => {
			let known = ways.get(name);
			if (known === undefined) {
				known = waysOf(word.token, word.numbers, glossesOf)
					.map((way) => way.join(' '))
					.filter((way) => placesOfWay(way).length > 0);
				ways.set(name, known);
			}
			for (const way of known) {
				const asked = listIn(askedIn, way);
				if (asked.at(-1) !== at) asked.push(at);
			}
			return known.length === 0 ? [] : [name];
		}),
	);

	const arClue = memo((name: string): Clue => {
		const known = ways.get(name) ?? [];
		return { kind: kindOf(known[0]?.split(' ') ?? []), hits: union(known.map(placesOfWay)) };
	});
	const enClues: Clue[][] = en.map(() => []);
	for (const [way, hits] of askedIn) {
		const clue = { kind: kindOf(way.split(' ')), hits };
		for (const at of placesOfWay(way)) enClues[at]?.push(clue);
	}
	return { ar: arClues.map((names) => names.map(arClue)), en: enClues };
}

interface Word {
	readonly token: Token;
	readonly numbers: readonly string[];
}

/** The different words of an Arabic sentence, by what makes them different. */
function wordsIn(text: string): Map<string, Word> {
	const tokens = tokenize(text);
	const numbers = numberKeys(tokens, 'ar');
	return new Map(
		tokens.map((token, at) => {
			const own = numbers[at] ?? [];
			return [own.length > 0 ? own.join(' ') : token.text, { token, numbers: own }];
		}),
	);
}

function listIn(lists: Map<string, number[]>, key: string): number[] {
	const list = lists.get(key) ?? [];
	lists.set(key, list);
	return list;
}

function memo<T>(compute: (name: string) => T): (name: string) => T {
	const known = new Map<string, T>();
	return (name) => {
		const value = known.get(name) ?? compute(name);
		known.set(name, value);
		return value;
	};
}

function intersection(keys: Way, places: Places): readonly number[] {
	const [first = [], ...rest] = keys.map((key) => places.get(key) ?? []);
	const sets = rest.map((list) => new Set(list));
	return sets.length === 0 ? first : first.filter((at) => sets.every((set) => set.has(at)));
}

function union(lists: readonly (readonly number[])[]): readonly number[] {
	const [only] = lists;
	if (lists.length === 1 && only !== undefined) return only;
	return [...new Set(lists.flat())].sort((a, b) => a - b);
}
