import { basesOf } from '../lexicon/english-bases.ts';
import { ENGLISH_OTHERS } from './english-others.ts';
import { ENGLISH_PAIRS } from './english-pairs.ts';
import { readEnglish, type EnglishText } from './english-text.ts';
import { LONGEST } from './normalise.ts';
import { remembering } from './remember.ts';

/** What may not pass for a slip: known words and terms, the words that terms are made of, the minimal pairs, and other words close by. */
export interface EnglishKnown {
	/** What is known, by how it is compared; joined words among it. */
	readonly words: ReadonlyMap<string, string>;
	/** The words of the pairs, even where they are forms of each other. */
	readonly pairs: ReadonlySet<string>;
	/** The verbs of what is known with a “to”. */
	readonly verbs: ReadonlySet<string>;
	/** Words that hyphens part in known ones, two and two: cease-fire. */
	readonly hyphened: ReadonlySet<string>;
}

/** The answer, what it may be, and what it mustn't be taken for. */
export interface EnglishQuestion {
	readonly typed: EnglishText;
	readonly accepted: readonly EnglishText[];
	readonly known: EnglishKnown;
}

/** What a shorter word may be a form of is too uncertain. */
const SHORTEST = 3;

const PAIRS: ReadonlySet<string> = new Set(ENGLISH_PAIRS.flat());

function prepare(known: Iterable<string>): EnglishKnown {
	const words = new Map<string, string>();
	const texts = Array.from(known)
		.filter(({ length }) => length <= LONGEST)
		.map((text) => readEnglish(text));
	const protect = (key: string, word: string) => {
		if (key !== '' && !words.has(key)) words.set(key, word);
	};
	for (const { joined, source } of texts) protect(joined, source);
	for (const text of texts) {
		for (const [i, word] of text.words.entries()) protect(word, text.written[i] ?? word);
	}
	for (const word of [...PAIRS, ...ENGLISH_OTHERS]) protect(readEnglish(word).joined, word);
	return {
		words,
		pairs: PAIRS,
		verbs: new Set(
			texts.flatMap(({ to, words: [verb] }) => (to && verb !== undefined ? [verb] : [])),
		),
		hyphened: new Set(texts.flatMap(hyphenedIn)),
	};
}

const hyphenedIn = ({ exact, words, breaks }: EnglishText): string[] => {
	if (!exact.includes('-')) return [];
	const marks = [...breaks.values()];
	return words
		.slice(1)
		.flatMap((word, i) => (marks[i] === '-' ? [`${words[i] ?? ''}-${word}`] : []));
};

export const englishKnown = remembering(prepare);

/** sanction, sanctions: the plural of a word isn't another word. */
const inflected = (one: string, other: string): boolean => {
	const plural = (longer: string, shorter: string) =>
		longer.endsWith('s') && basesOf(longer).includes(shorter);
	return plural(one, other) || plural(other, one);
};

const pairIn = (word: string) => [word, ...basesOf(word)].find((base) => PAIRS.has(base));

/** The word of a pair that a form is of, where what is expected is a form of another: untied, united. */
function pairedBase(typed: string, expected: string): string | undefined {
	const [own, theirs] = [pairIn(typed), pairIn(expected)];
	return own === undefined || theirs === undefined || own === theirs ? undefined : own;
}

/** The known word that a form is of, where what is expected is no form of it: voters, votes. */
function knownBase(
	words: EnglishKnown['words'],
	typed: string,
	expected: string,
): string | undefined {
	const bases = basesOf(typed);
	const theirs = new Set([expected, ...basesOf(expected)]);
	if (bases.some((base) => theirs.has(base))) return undefined;
	return bases.flatMap((base) => (base.length < SHORTEST ? [] : (words.get(base) ?? []))).at(0);
}

/** The known word that was typed for another; undefined where it is none, or a form of what is expected. */
export function otherEnglish(
	{ words, pairs }: EnglishKnown,
	typed: string,
	expected: string,
	accepted: readonly EnglishText[],
): string | undefined {
	const word = words.get(typed) ?? pairedBase(typed, expected) ?? knownBase(words, typed, expected);
	if (word === undefined || typed === expected) return undefined;
	if (accepted.some(({ joined }) => joined === typed)) return undefined;
	// A form of what is right is no other word than that: hindering, of hinder.
	if (!words.has(typed) && accepted.some(({ joined }) => basesOf(typed).includes(joined)))
		return undefined;
	const confused = pairs.has(typed) && pairs.has(expected);
	return inflected(typed, expected) && !confused ? undefined : word;
}
