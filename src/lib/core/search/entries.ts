import { readEnglish } from '../lexicon/english.ts';
import { withoutArticle } from '../lexicon/letters.ts';
import { fold, stripMarks } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import type { Term } from '../types.ts';

/** What a term is found by: words parted by spaces, one field each, so that a match says of what sort it is. */
export interface Entry {
	/** The place of the term in the lexicon. */
	readonly id: number;
	/** The words of the lemma, folded, with their article and without. */
	readonly lemma: string;
	/** The words of plurals, verbal nouns, the present and listed forms, likewise. */
	readonly forms: string;
	/** The radicals in one: سلم. */
	readonly root: string;
	/** The words of the glosses, in lower case. */
	readonly english: string;
	/** Their stems, marked as such. */
	readonly stems: string;
}

export const FIELDS = ['lemma', 'forms', 'root', 'english', 'stems'] as const;

/** A stem is no word that anyone types: it begins with a sign that no word has. */
export const stemSign = (stem: string): string => `~${stem}`;

/** A word of English without accents and possessive s, in lower case: états → etats. */
const plain = (word: string): string =>
	word
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/['’]s?$/u, '')
		.toLowerCase();

/** An English word, and its stems: also those of what it is with the word after its hyphen (ceasefire of cease-fire). */
export interface EnglishWord {
	readonly text: string;
	readonly stems: readonly string[];
	/** A word without content of its own: the, of. */
	readonly stop: boolean;
}

/** A name of letters and a number, which is one word: CO2, G20. */
export const COMPOUND = /(?<![\p{L}\d])(\p{Script=Latin}+\d+)(?![\p{L}\d])/u;

/** The words of an English text. */
export const englishWords = (text: string): EnglishWord[] =>
	text.split(COMPOUND).flatMap((part, i): EnglishWord[] => {
		if (i % 2 === 1) return [{ text: plain(part), stems: [plain(part)], stop: false }];
		return readEnglish([part]).words.map((word) => ({
			text: plain(word.text),
			stems: [...new Set([...word.keys, ...word.joined])].map((key) => key.toLowerCase()),
			stop: word.stop,
		}));
	});

/** The parts of hyphenated words put together: cease-fire → ceasefire. */
const joined = (text: string): string[] =>
	Array.from(text.matchAll(/[\p{L}]+(?:[-‐‑][\p{L}]+)+/gu), ([word]) =>
		plain(word.replaceAll(/[-‐‑]/gu, '')),
	);

/** The words of an Arabic text, folded, each with its article and without. */
export const arabicWords = (text: string): string[] =>
	tokenize(text).flatMap(({ text: word }) => [
		...new Set([fold(word), fold(withoutArticle(word))]),
	]);

/** Radicals as they are compared: any seat of hamza is hamza, and no radical is an alef. */
const radical = (letter: string): string =>
	fold(letter.replace(/[اأإآؤئ]/gu, 'ء')).replace('ا', 'ء');

/** Two to five letters of Arabic with something between them; tatweel joins no radicals here. */
const ROOT = /^\p{Script=Arabic}(?:[\s\-–‐‑.،,/]+\p{Script=Arabic}){1,4}$/u;

/** A root in whichever way it is written, as entries have it: س-ل-م → س ل م; undefined of what is no root. */
export function readRoot(text: string): string | undefined {
	const apart = stripMarks(text.replaceAll('\u0640', ' ')).trim();
	return ROOT.test(apart)
		? Array.from(apart.matchAll(/\p{Script=Arabic}/gu), ([letter]) => radical(letter))
				.filter((letter) => /\p{L}/u.test(letter))
				.join(' ')
		: undefined;
}

/** Radicals that stand together, where nothing but a root is asked for. */
const TOGETHER = /^\p{L}{2,5}$/u;

/** As `readRoot`; the radicals may stand together as well: سلم → س ل م. For where a word is never meant. */
export function readRadicals(text: string): string | undefined {
	const together = stripMarks(text).trim();
	const apart = TOGETHER.test(together) ? Array.from(together).join(' ') : text;
	return readRoot(apart);
}

export const rootKey = (root: string): string => root.split(' ').map(radical).join(' ');

/** A whole lemma or gloss as it is compared with a whole query; empty of what has no words. */
export const wholeArabic = (text: string): string =>
	tokenize(text)
		.map(({ text: word }, i) => fold(i === 0 ? withoutArticle(word) : word))
		.join(' ');
export const wholeEnglish = (text: string): string =>
	tokenize(text)
		.map(({ text: word }) => plain(word))
		.join(' ')
		.replace(/^(?:to|the|an?) (?=.)/u, '');

export function entryOf(term: Term, id: number): Entry {
	const english = term.en.flatMap(englishWords);
	const set = (words: readonly string[]) => [...new Set(words)].join(' ');
	return {
		id,
		lemma: set(arabicWords(term.ar)),
		forms: set(
			[
				...(term.plural ?? []),
				...(term.masdar ?? []),
				...(term.present === undefined ? [] : [term.present]),
				...(term.forms ?? []),
			].flatMap(arabicWords),
		),
		root: term.root === undefined ? '' : rootKey(term.root).replaceAll(' ', ''),
		english: set([...english.map(({ text }) => text), ...term.en.flatMap(joined)]),
		stems: set(english.flatMap(({ stems }) => stems.map(stemSign))),
	};
}
