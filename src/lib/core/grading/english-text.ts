import { normalise } from './normalise.ts';
import { oneSpelling } from './english-spelling.ts';

/** An English answer, read for comparing. */
export interface EnglishText {
	readonly source: string;
	/** In small letters, apostrophes straight. */
	readonly exact: string;
	/** Without accents too. */
	readonly plain: string;
	readonly article: boolean;
	readonly to: boolean;
	/** Its words in one spelling, without articles and “to”, hyphened ones apart. */
	readonly words: readonly string[];
	/** The same as they are written. */
	readonly written: readonly string[];
	/** The words in one spelling, put together. */
	readonly joined: string;
	/** Where in that they are parted, in UTF-16 units, and by what: a space, a hyphen or another sign. */
	readonly breaks: ReadonlyMap<number, string>;
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);
/** What stands after “to” that is no verb: to some extent. */
const NO_VERB: ReadonlySet<string> = new Set(
	'some a an the this that these those which what whom all any no one'.split(' '),
);

const withoutAccents = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/\p{Mn}/gu, '')
		.normalize('NFC');

/** Nothing about it is to be normalised. */
const isSimple = (text: string): boolean =>
	text !== '' && !/[^a-z -]|^[ -]|[ -](?:[ -]|$)/u.test(text);

const exactOf = (source: string): string =>
	isSimple(source)
		? source
		: normalise(normalise(source.replace(/[’‘ʼ＇`´]/gu, "'")).toLowerCase());

interface Word {
	readonly word: string;
	/** What parts it from the word before, white space as a space, any dash as a hyphen. */
	readonly mark: string;
}

const markOf = (between: string): string => {
	if (/\s/u.test(between)) return ' ';
	return /^\p{Pd}$/u.test(between) ? '-' : between;
};

/**
 * Apostrophes, the full stops of abbreviations and the commas of thousands join: people's, U.S., 1,000; all else that is no
 * letter or digit parts.
 */
function wordsOf(plain: string): Word[] {
	const parts = plain
		.replace(/['’]|(?<!\p{Nd})\.|\.(?!\p{Nd})|(?<=\p{Nd}),(?=\p{Nd}{3}(?!\p{Nd}))/gu, '')
		.split(/([^\p{L}\p{M}\p{N}.]+)/u);
	return parts.flatMap((word, i) =>
		i % 2 === 1 || word === '' ? [] : [{ word, mark: markOf(parts[i - 1] ?? '') }],
	);
}

/** “to date” alone is until now; “to date from” is a verb. */
const opensWithVerb = ([first, second, third]: readonly (string | undefined)[]): boolean =>
	first === 'to' &&
	second !== undefined &&
	!NO_VERB.has(second) &&
	!(second === 'date' && third === undefined);

/** @param spell what a word is compared by */
export function readEnglish(source: string, spell = oneSpelling): EnglishText {
	const exact = exactOf(source);
	const plain = isSimple(exact) ? exact : withoutAccents(exact);
	const all = wordsOf(plain);
	const to = opensWithVerb(all.map(({ word }) => word));
	const rest = to ? all.slice(1) : all;
	// What ends in “a” has no article there: Serie A.
	const kept = rest.filter(({ word }, i) => i === rest.length - 1 || !ARTICLES.has(word));
	const written = kept.map(({ word }) => word);
	const words = written.map((word) => spell(word));
	const article = kept.length < rest.length;
	const breaks = breaksOf(words, kept);
	return { source, exact, plain, article, to, words, written, joined: words.join(''), breaks };
}

function breaksOf(words: readonly string[], kept: readonly Word[]): ReadonlyMap<number, string> {
	const breaks = new Map<number, string>();
	let at = 0;
	for (const [i, { length }] of words.entries()) {
		if (i > 0) breaks.set(at, kept[i]?.mark ?? ' ');
		at += length;
	}
	return breaks;
}
