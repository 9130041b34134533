import { MINIMAL_PAIRS } from '../lexicon/minimal-pairs.ts';
import { sharedStems } from './arabic-stems.ts';
import {
	outlinesOf,
	readLemma,
	type ArabicText,
	type ArabicWord,
	type Outline,
} from './arabic-text.ts';
import { OF } from './guarded.ts';
import { LONGEST } from './normalise.ts';
import { remembering } from './remember.ts';
import { foldSeats, foldSpelling, spellingDistance } from './spelling.ts';

/** A word, or a term of several, that an answer may turn out to be. */
interface Known {
	/** As it is known. */
	readonly word: string;
	/** Its spellings without marks: as it stands, and without its article. */
	readonly spellings: readonly string[];
	/** The spellings of what it is a form of and may pass for. */
	readonly of: readonly string[];
}

/** What may not pass for something else: known words, those that known terms are made of, and the minimal pairs. */
export interface ArabicKnown {
	readonly byFold: ReadonlyMap<string, readonly Known[]>;
	/** The entries of these letters, marks not counted; each with its vocalised spelling. None: no such entry. */
	readonly entriesOf: (plain: string) => readonly ArabicText[];
}

/** The answer, what it may be, and what it mustn't be taken for. */
export interface ArabicQuestion {
	readonly typed: ArabicText;
	readonly accepted: readonly ArabicText[];
	readonly known: ArabicKnown;
}

const spellingsOf = ({ plain, bare }: Pick<Outline, 'plain' | 'bare'>) =>
	bare ? [plain, bare.plain] : [plain];

function prepare(words: Iterable<string>): ArabicKnown {
	const byFold = new Map<string, Known[]>();
	const entries = new Map<string, string[]>();
	const add = <T>(map: Map<string, T[]>, key: string, value: T) => {
		const values = map.get(key);
		if (values) values.push(value);
		else map.set(key, [value]);
	};
	const seen = new Set<string>();
	const protect = (plain: string, folds: readonly string[], known: Known) => {
		if (plain === '' || seen.has(plain)) return;
		seen.add(plain);
		for (const key of new Set(folds)) add(byFold, key, known);
	};
	const protectWord = (source: string, word: Outline, of: readonly string[] = []) => {
		const folds = word.bare ? [word.fold, word.bare.fold] : [word.fold];
		protect(word.plain, folds, { word: source, spellings: spellingsOf(word), of });
	};
	const short = Array.from(words).filter(({ length }) => length <= LONGEST);
	const texts = short
		.filter((source) => !source.includes(OF))
		.map((source) => ({ source, parts: outlinesOf(source) }));
	for (const { source, parts } of texts) {
		const joined = (key: 'plain' | 'fold') => parts.map((part) => part[key]).join(' ');
		const plain = joined('plain');
		add(entries, plain, source);
		const [first, second] = parts;
		if (first && !second) protectWord(source, first);
		else protect(plain, [joined('fold')], { word: source, spellings: [plain], of: [] });
	}
	// After the entries, which have the better spelling.
	for (const { parts } of texts) {
		if (parts.length > 1) for (const part of parts) protectWord(part.written, part);
	}
	for (const word of MINIMAL_PAIRS.flat()) {
		const [only] = outlinesOf(word);
		if (only) protectWord(word, only);
	}
	for (const source of short.filter((text) => text.includes(OF))) {
		const [form = '', ...of] = source.split(OF);
		const [word] = outlinesOf(form);
		if (word) protectWord(form, word, of.flatMap(outlinesOf).flatMap(spellingsOf));
	}
	const read = new Map<string, readonly ArabicText[]>();
	return {
		byFold,
		entriesOf(plain) {
			const found = read.get(plain) ?? (entries.get(plain) ?? []).map(readLemma);
			read.set(plain, found);
			return found;
		},
	};
}

export const arabicKnown = remembering(prepare);

const acceptedSpellings = ({ words, plain }: ArabicText): string[] => {
	const [word, second] = words;
	return word && !second ? spellingsOf(word) : [plain];
};

/** The spellings under which a typed text is looked up: as it stands and, of one word, without its article. */
function typedForms(words: readonly ArabicWord[]) {
	const [word, second] = words;
	if (word && !second) return word.bare ? [word, word.bare] : [word];
	const join = (key: 'plain' | 'fold') => words.map((each) => each[key]).join(' ');
	return [{ plain: join('plain'), fold: join('fold') }];
}

const distance = (typed: string, known: string): number => {
	const [own, other] = [typed.split(' '), known.split(' ')];
	if (own.length !== other.length) return Infinity;
	return own.reduce((sum, word, i) => sum + spellingDistance(word, other[i] ?? ''), 0);
};

/**
 * The known word that these words spell with fewer than `below` letters misspelled and that none of `accepted` is, ± article:
 * what is nearer to another word than to the expected one isn't a spelling of this one.
 */
export function otherKnown(
	known: ArabicKnown,
	words: readonly ArabicWord[],
	accepted: readonly ArabicText[],
	below: number,
): string | undefined {
	const own = new Set(accepted.flatMap(acceptedSpellings));
	let nearest: { word: string; distance: number } | undefined;
	for (const { plain, fold } of typedForms(words)) {
		for (const { word, spellings, of } of known.byFold.get(fold) ?? []) {
			if ([...spellings, ...of].some((spelling) => own.has(spelling))) continue;
			const far = Math.min(...spellings.map((spelling) => distance(plain, spelling)));
			if (far < (nearest?.distance ?? below)) nearest = { word, distance: far };
		}
	}
	return nearest?.word;
}

/** So long are known words that are looked for in inflected ones: shorter ones are found in anything. */
const LONG_STEM = 4;

const PAIRED: ReadonlySet<string> = new Set(
	MINIMAL_PAIRS.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]),
);
const PAIRED_LOOSELY: ReadonlySet<string> = new Set(Array.from(PAIRED, foldSeats));

/** The word of a minimal pair that one word is an inflection of, spelled just so, where the other is one of its mate: ثارهم, ثأرهم. */
export const pairedStem = (typed: ArabicWord, expected: ArabicWord): string | undefined =>
	sharedStems(typed.plain, expected.plain).find(
		(stems) => stems.ending && PAIRED.has(`${stems.typed} ${stems.expected}`),
	)?.typed;

/** A stem is tried with ة and without. */
const masculine = (stem: string): string => stem.replace(/ة$/u, '');

/**
 * The known word that one word is an inflection of where the other is the same inflection of another known word, which is
 * meant: استغلال, of استغلالهم for استقلالهم. The seats of hamza don't matter.
 */
export function otherStem(
	{ byFold }: ArabicKnown,
	typed: ArabicWord,
	expected: ArabicWord,
): string | undefined {
	for (const stems of sharedStems(typed.plain, expected.plain)) {
		const [own, meant] = [foldSeats(stems.typed), foldSeats(stems.expected)];
		if (own === meant) continue;
		const named = (stem: string) =>
			byFold
				.get(foldSpelling(stem))
				?.find(({ spellings }) => spellings.some((spelling) => foldSeats(spelling) === stem));
		const isPair = PAIRED_LOOSELY.has(`${own} ${meant}`);
		// In كاميرا no word follows a ك.
		const isLong = Math.min(own.length, meant.length) >= LONG_STEM && named(meant) !== undefined;
		const known = isPair || isLong ? named(own) : undefined;
		if (known && !known.of.some((of) => masculine(foldSeats(of)) === masculine(meant))) {
			return known.word;
		}
	}
	return undefined;
}
