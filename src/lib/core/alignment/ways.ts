import { tokenize } from '../text/tokens.ts';
import { stemOf, stemsOfGloss } from './english.ts';
import { arabicSkeletons, englishSkeletons, type Skeleton } from '../text/name-sounds.ts';
import { numberKeys } from '../text/numbers.ts';

/** Bilingual lexicon evidence: an Arabic token as it stands → English glosses (lower-case phrases); [] when unknown. */
export type GlossesOf = (arabicToken: string) => readonly string[];

/**
 * What ties a word to a word of the other language, the most telling first: a number, date or Latin word that both write;
 * a gloss of the lexicon; a name by its sound; a short name by its sound.
 */
export const CLUE_KINDS = ['exact', 'gloss', 'name', 'sound'] as const;
export type ClueKind = (typeof CLUE_KINDS)[number];

/** One way in which English may say an Arabic word: keys that a sentence must have together. */
export interface Way {
	readonly kind: ClueKind;
	readonly keys: readonly string[];
}

/** A word of an Arabic sentence. */
export interface Word {
	readonly text: string;
	/** Keys of the number or date that begins with it. */
	readonly exact: readonly string[];
}

const stemKey = (stem: string): string => `stem:${stem}`;
const exactKey = (key: string): string => `exact:${key}`;
const soundKey = ({ consonants }: Skeleton): string => `sound:${consonants}`;

/** The keys that an English sentence has, each once. */
export function keysOf(sentence: string): ReadonlySet<string> {
	const tokens = tokenize(sentence);
	const keys = new Set(numberKeys(tokens, 'en').flat().map(exactKey));
	for (const { text, kind } of tokens) {
		const stem = kind === 'word' ? stemOf(text) : '';
		if (stem === '') continue;
		keys.add(stemKey(stem));
		for (const skeleton of englishSkeletons(text)) keys.add(soundKey(skeleton));
	}
	return keys;
}

/** The words of an Arabic sentence. */
export function wordsOf(sentence: string): Word[] {
	const tokens = tokenize(sentence);
	const numbers = numberKeys(tokens, 'ar');
	return tokens.map(({ text }, at) => ({ text, exact: numbers[at] ?? [] }));
}

/** The ways in which English may say an Arabic word. */
export function waysOf({ text, exact }: Word, glossesOf: GlossesOf): Way[] {
	const ways: Way[] = exact.map((key) => ({ kind: 'exact', keys: [exactKey(key)] }));
	if (/^\p{Script=Latin}/u.test(text)) {
		const stem = stemOf(text);
		return stem === '' ? ways : [...ways, { kind: 'exact', keys: [stemKey(stem)] }];
	}
	if (!/^\p{L}/u.test(text)) return ways;
	for (const gloss of glossesOf(text)) {
		const keys = stemsOfGloss(gloss).map(stemKey);
		if (keys.length > 0) ways.push({ kind: 'gloss', keys });
	}
	for (const skeleton of arabicSkeletons(text)) {
		ways.push({ kind: skeleton.certain ? 'name' : 'sound', keys: [soundKey(skeleton)] });
	}
	return ways;
}
