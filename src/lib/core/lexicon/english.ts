import { stemmer } from 'stemmer';
import { memoize } from '../memo.ts';
import { foldDigits } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import { american } from './american.ts';
import { basesOf } from './english-bases.ts';
import { unstemmed } from './english-false-friends.ts';
import { DETERMINERS, irregular, STOP_WORDS } from './english-words.ts';

/**
 * Finding glosses in English text, through inflection: by stemmed words in their order (Porter
 * 1980).
 */

/**
 * A word of a text. Its keys are what it may be compared by: its stem, and that of its base form if
 * it is irregular.
 */
interface Word {
	/** As it stands there, but in lower case. */
	readonly text: string;
	readonly keys: readonly string[];
	/** With the word after the hyphen, as one: cease-fire is a ceasefire too. */
	readonly joined: readonly string[];
	readonly determiner: boolean;
	readonly stop: boolean;
	readonly sentence: number;
	/** UTF-16 offsets into the sentence. */
	readonly start: number;
	readonly end: number;
}

/** English sentences, read for finding glosses in them. */
export interface EnglishText {
	readonly words: readonly Word[];
	readonly byKey: ReadonlyMap<string, readonly number[]>;
}

/**
 * What to look for when a gloss is looked for. The first two are empty where it is stop words only,
 * which prove nothing.
 */
export interface GlossPattern {
	/** Its words in their order, with and without its hyphens. */
	readonly sequences: readonly (readonly string[])[];
	/**
	 * Its words without the stop words, where there are two or more: they may stand in another
	 * order.
	 */
	readonly scattered: readonly string[];
	/** The words of a gloss of stop words only: more, that. */
	readonly weak: readonly string[];
}

/** Where a gloss stands: words `[from, to)` of an `EnglishText`. */
export interface GlossMatch {
	readonly from: number;
	readonly to: number;
}

const ACRONYM = /^(?:\p{Lu}\.?){2,5}$/u;
const POSSESSIVE = /['’]s?$/u;

/** What a word is compared by that its stem would confound with others. */
const itself = (word: string): string | undefined =>
	unstemmed().get(word) ?? (BRITISH.test(word) ? unstemmed().get(american(word)) : undefined);

/** Endings by which such a word may be spelled in the British way. */
const BRITISH = /is(?:e[ds]?|ing|ations?)$/u;

function stem(word: string): string {
	// Porter leaves the y of a word without another vowel, and not the i of its plural: try, tries.
	return itself(word) ?? stemmer(american(word.replace(/^([^aeiouy]+)ie[sd]$/u, '$1y')));
}

/**
 * The keys of a word as it stands in a text or a gloss: its own stem first, then those of what it may be a form of, since
 * Porter's rules take some of those apart (experience, experienced). An acronym stays itself: US is no "us".
 */
const keysOf = memoize((word: string): readonly string[] => {
	const bare = word.replace(POSSESSIVE, '').replaceAll('’', "'");
	if (ACRONYM.test(bare)) return [bare.replaceAll('.', '')];
	const plain = foldDigits(bare.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
	const base = irregular().get(plain);
	const own = itself(plain);
	if (own !== undefined) return base === undefined ? [own] : [own, stem(base)];
	return [...new Set([plain, ...(base === undefined ? [] : [base]), ...basesOf(plain)].map(stem))];
});

const isStop = (word: string): boolean => STOP_WORDS.has(word.toLowerCase()) && !ACRONYM.test(word);

/** Reads the English sentences of a bead. */
export function readEnglish(sentences: readonly string[]): EnglishText {
	const words: Word[] = [];
	for (const [sentence, text] of sentences.entries()) {
		const tokens = tokenize(text);
		for (const [i, { text: word, start, end }] of tokens.entries()) {
			const next = tokens[i + 1];
			const hyphened = next?.start === end + 1 && /[-‐‑]/u.test(text.charAt(end));
			words.push({
				text: word.toLowerCase(),
				keys: keysOf(word),
				joined: hyphened ? keysOf(word + next.text) : [],
				determiner: DETERMINERS.has(word.toLowerCase()),
				stop: isStop(word),
				sentence,
				start,
				end,
			});
		}
	}
	const byKey = new Map<string, number[]>();
	for (const [i, word] of words.entries()) {
		for (const key of [...word.keys, ...word.joined]) {
			const places = byKey.get(key);
			if (places) places.push(i);
			else byKey.set(key, [i]);
		}
	}
	return { words, byKey };
}

/** They stand behind the object of their verb if it is a pronoun. */
const PARTICLES = new Set('up out off down over back away'.split(' '));
const PRONOUNS = new Set('it him her them us me you'.split(' '));

/** What a word of a gloss is compared by. */
export const keyOf = (word: string): string => keysOf(word)[0] ?? '';

export const glossPatterns = memoize((gloss: string): GlossPattern => {
	const words = tokenize(gloss).map(({ text }) => text);
	const content = words.filter((word) => !isStop(word)).map(keyOf);
	if (content.length === 0) return { sequences: [], scattered: [], weak: words.map(keyOf) };
	const sequences = [words.map(keyOf)];
	if (/\p{L}-\p{L}/u.test(gloss)) {
		sequences.push(tokenize(gloss.replaceAll('-', '')).map(({ text }) => keyOf(text)));
	}
	return { sequences, scattered: content.length > 1 ? content : [], weak: [] };
});

/**
 * Where these keys stand one after the other from word `from` on, in one sentence; a determiner may
 * stand between.
 */
export function matchAt(
	text: EnglishText,
	from: number,
	keys: readonly string[],
): number | undefined {
	const sentence = text.words[from]?.sentence;
	let at = from;
	for (const [i, key] of keys.entries()) {
		if (i > 0 && text.words[at]?.determiner && !text.words[at]?.keys.includes(key)) at++;
		// gave it up
		if (i > 0 && PARTICLES.has(key) && PRONOUNS.has(text.words[at]?.text ?? '')) at++;
		const word = text.words[at];
		if (word?.sentence !== sentence) return undefined;
		if (word?.keys.includes(key)) at += 1;
		else if (word?.joined.includes(key)) at += 2;
		else return undefined;
	}
	return at;
}

/** All places of a gloss, its words in their order. */
export function findGloss(
	text: EnglishText,
	{ sequences }: Pick<GlossPattern, 'sequences'>,
): GlossMatch[] {
	const found = new Map<number, GlossMatch>();
	for (const keys of sequences) {
		for (const from of text.byKey.get(keys[0] ?? '') ?? []) {
			const to = matchAt(text, from, keys);
			if (to !== undefined) found.set(from, { from, to });
		}
	}
	return [...found.values()];
}

/**
 * All places where the content words of a gloss stand together in any order with nothing but stop
 * words between them: conflict management in "managing the conflict", impose sanctions in
 * "sanctions were imposed".
 */
export function findScattered(text: EnglishText, { scattered }: GlossPattern): GlossMatch[] {
	return scattered.flatMap((key) =>
		(text.byKey.get(key) ?? []).flatMap((from) => {
			const to = gather(text, from, scattered);
			return to === undefined ? [] : [{ from, to }];
		}),
	);
}

/**
 * The end of the shortest run from a word on that holds all these keys and else stop words of its
 * sentence.
 */
function gather(text: EnglishText, from: number, keys: readonly string[]): number | undefined {
	const missing = [...keys];
	const sentence = text.words[from]?.sentence;
	for (let at = from; missing.length > 0; at++) {
		const word = text.words[at];
		if (word?.sentence !== sentence) return undefined;
		const found = missing.findIndex((key) => word?.keys.includes(key));
		if (found >= 0) missing.splice(found, 1);
		else if (!word?.stop) return undefined;
		if (missing.length === 0) return at + 1;
	}
	return undefined;
}
