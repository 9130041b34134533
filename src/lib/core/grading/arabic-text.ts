import { hasArticle, letters, SHADDA, SUN_LETTERS, type Letter } from '../lexicon/letters.ts';
import { normalise } from './normalise.ts';
import { foldSpelling, oneSeat } from './spelling.ts';

/** A word of an Arabic answer, read for comparing. */
export interface ArabicWord {
	readonly letters: readonly Letter[];
	/** Its letters without marks, with one seat for what may have two. */
	readonly plain: string;
	readonly fold: string;
	/** The word without the article that it may begin with: التزام seems to have one, الْتِزَام hasn't. */
	readonly bare?: ArabicWord;
}

export interface ArabicText {
	/** As it was given. */
	readonly source: string;
	readonly exact: string;
	readonly words: readonly ArabicWord[];
	/** The plain words, and the folded, with spaces between them. */
	readonly plain: string;
	readonly fold: string;
}

/** A word with the marks that it came with. */
export const written = ({ letters }: ArabicWord): string =>
	letters.map(({ base, marks }) => base + marks).join('');

function wordOf(own: readonly Letter[], article: boolean): ArabicWord {
	const plain = oneSeat(own.map(({ base }) => base).join(''));
	const word = { letters: own, plain, fold: foldSpelling(plain) };
	return article && own.length > 3 ? { ...word, bare: wordOf(withoutAl(own), false) } : word;
}

/** A sun letter loses the shadda that the article gave it. */
const withoutAl = ([, , first, ...rest]: readonly Letter[]): Letter[] =>
	first === undefined
		? []
		: [
				SUN_LETTERS.includes(first.base)
					? { base: first.base, marks: first.marks.replace(SHADDA, '') }
					: first,
				...rest,
			];

type Article = (word: string, own: readonly Letter[]) => boolean;

function read(source: string, article: Article): ArabicText {
	const exact = normalise(source);
	const words = exact
		.split(' ')
		.map((word) => ({ word, own: letters(word) }))
		.filter(({ own }) => own.length > 0)
		.map(({ word, own }) => wordOf(own, article(word, own)));
	return textOf(source, exact, words);
}

const textOf = (source: string, exact: string, words: readonly ArabicWord[]): ArabicText => ({
	source,
	exact,
	words,
	plain: words.map(({ plain }) => plain).join(' '),
	fold: words.map(({ fold }) => fold).join(' '),
});

/** A word of a text as a text. */
export const alone = (word: ArabicWord): ArabicText => textOf(written(word), written(word), [word]);

/** Many write a space behind “and”: أخذ و رد. */
const APART = /(?<=\S\s+و)\s+(?=\p{L}{2})/gu;

/** What a learner typed: whatever begins with ال may have the article, in whichever way it is vowelled. */
export const readTyped = (text: string): ArabicText =>
	read(text.replace(APART, ''), (_, own) => own[0]?.base === 'ا' && own[1]?.base === 'ل');

/** Verbal nouns of form VIII whose ل is their root's, where no marks tell: no word is left without it. */
const OWN_LAM = /^الت(?:زام|حاق|قاء|باس|فاف|هاب|فات|قاط|ئام|هام|واء|جاء)/u;

const opensWithArticle = (word: string): boolean => hasArticle(word) && !OWN_LAM.test(word);

/** What is accepted or known: vowelled as the lexicon has it, so that الْتِزَام has no article. */
export const readLemma = (text: string): ArabicText => read(text, opensWithArticle);

/** What a known word is found by: all that its letters say, without its vowels. */
export interface Outline extends Pick<ArabicWord, 'plain' | 'fold'> {
	/** As it stands in its text. */
	readonly written: string;
	readonly bare?: Pick<ArabicWord, 'plain' | 'fold'>;
}

const UNTIDY = /[^\u0621-\u063a\u0641-\u0652 ]|^[\u064b-\u0652 ]| (?:[\u064b-\u0652 ]|$)/u;
/** Composed letters and their marks, single spaces: nothing that `normalise` would change. Linear, of any text. */
const isTidy = (lemma: string): boolean =>
	lemma !== '' && !UNTIDY.test(lemma) && lemma === lemma.normalize('NFC');

const MARKS = /[\u064b-\u0652]+/gu;

function outlineOf(written: string): Outline {
	const letters = written.replace(MARKS, '');
	const sketch = (of: string) => {
		const plain = oneSeat(of);
		return { plain, fold: foldSpelling(plain) };
	};
	const bare = opensWithArticle(written) && letters.length > 3;
	return { written, ...sketch(letters), ...(bare && { bare: sketch(letters.slice(2)) }) };
}

/** The words of a lemma as `readLemma` reads them, at a fraction of its cost: thousands of them guard every answer. */
export function outlinesOf(lemma: string): Outline[] {
	if (isTidy(lemma)) return lemma.split(' ').map(outlineOf);
	return readLemma(lemma).words.map((word) => ({ ...word, written: written(word) }));
}
