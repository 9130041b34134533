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

/** Apostrophes and the full stops of abbreviations join: people's, U.S.; all else that is no letter or digit parts. */
const wordsOf = (plain: string): string[] =>
	plain
		.replace(/['’]|(?<!\p{Nd})\.|\.(?!\p{Nd})/gu, '')
		.split(/[^\p{L}\p{M}\p{N}.]+/u)
		.filter((word) => word !== '');

/** “to date” alone is until now; “to date from” is a verb. */
const opensWithVerb = ([first, second, third]: readonly string[]): boolean =>
	first === 'to' &&
	second !== undefined &&
	!NO_VERB.has(second) &&
	!(second === 'date' && third === undefined);

export function readEnglish(source: string): EnglishText {
	const exact = exactOf(source);
	const plain = isSimple(exact) ? exact : withoutAccents(exact);
	const all = wordsOf(plain);
	const to = opensWithVerb(all);
	const rest = to ? all.slice(1) : all;
	// What ends in “a” has no article there: Serie A.
	const written = rest.filter((word, i) => i === rest.length - 1 || !ARTICLES.has(word));
	const words = written.map(oneSpelling);
	const article = written.length < rest.length;
	return { source, exact, plain, article, to, words, written, joined: words.join('') };
}
