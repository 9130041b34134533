import { hasArticle, SHADDA, SUN_LETTERS, withoutArticle } from '../lexicon/letters.ts';
import { analyse, type Lookup } from '../lexicon/lookup.ts';
import { stripMarks } from '../text/fold.ts';
import type { Term } from '../types.ts';
import { ANY_NUMBER, CLOSE_TO, SAID_FOR } from './phrase-words.ts';
import { isSaidBy, writtenLike } from './sayers.ts';

/** A word with its article, which a sun letter takes in: السَّلَام. */
export const withArticle = (word: string): string =>
	SUN_LETTERS.includes(word.charAt(0))
		? `ال${word.charAt(0)}${word.slice(1).replace(/^([\u064b-\u0650]?)/u, `$1${SHADDA}`)}`
		: `ال${word}`;

/** A noun of a phrase, and how it stands there. */
interface Part {
	readonly noun: Term;
	readonly definite: boolean;
}

/** The nouns that a word of a phrase may be, in the singular. */
function partsAt(word: string, lookup: Lookup): Part[] {
	const definite = hasArticle(word);
	return writtenLike(definite ? withoutArticle(word) : word, lookup)
		.filter(({ pos }) => pos === 'noun')
		.map((noun) => ({ noun, definite }));
}

/** The same without how they stand there. */
export const nounsAt = (word: string, lookup: Lookup): Term[] =>
	partsAt(word, lookup).map(({ noun }) => noun);

/** The nouns of which a word with the article is a plural: القُوَى. */
export const singularsAt = (word: string, lookup: Lookup): Term[] =>
	hasArticle(word)
		? analyse(stripMarks(word), lookup)
				.flatMap(({ term }) => lookup.byId.get(term) ?? [])
				.filter(({ pos, plural }) => pos === 'noun' && plural?.includes(withoutArticle(word)))
		: [];

/** What a phrase means first of all. */
const MAIN = 2;

/** Whether one of a phrase's first glosses has a gloss of both nouns among its words. */
const isMeant = (phrase: Term, noun: Term, other: Term): boolean =>
	phrase.en
		.slice(0, MAIN)
		.some((gloss) =>
			gloss.split(' ').some((word) => isSaidBy(noun, word) && isSaidBy(other, word)),
		);

/** Whether the noun stands in a gloss as what tells the sort: conflict management is that of conflicts, buying time not of times. */
const isModifier = (phrase: Term, noun: Term): boolean =>
	phrase.en.some((gloss) => {
		const words = gloss.split(' ');
		return words.length === 2 && isSaidBy(noun, words[0] ?? '');
	});

/** A phrase worded otherwise, and whether it is as usual so. */
interface Wording {
	readonly text: string;
	readonly isUsual: boolean;
}

/** With a declared synonym of one of its nouns that has the same meaning there and the same gender, or what is close to it, and with what tells its sort in another number. */
function wordingsOf(term: Term, lookup: Lookup): Wording[] {
	const words = term.ar.split(' ');
	if (term.pos !== 'phrase' || words.length < 2) return [];
	return words.flatMap((word, at) => {
		const put = (text: string, definite: boolean, isUsual: boolean): Wording => ({
			text: words.with(at, definite ? withArticle(text) : text).join(' '),
			isUsual,
		});
		const isOwner = at === words.length - 1 && at > 0;
		const singulars = (isOwner ? singularsAt(word, lookup) : [])
			.filter(
				(noun) =>
					ANY_NUMBER.has(noun.ar) &&
					term.en.some((gloss) => gloss.split(' ').some((part) => isSaidBy(noun, part))),
			)
			.map(({ ar }) => put(ar, true, true));
		const others = partsAt(word, lookup).flatMap(({ noun, definite }) => {
			const fits = (other: Term) =>
				other.pos === 'noun' && other.gender === noun.gender && isMeant(term, noun, other);
			const said = (noun.synonyms ?? [])
				.flatMap((id) => lookup.byId.get(id) ?? [])
				.filter((other) => SAID_FOR.get(noun.ar)?.has(other.ar) === true && fits(other));
			const close = [...(CLOSE_TO.get(noun.ar) ?? [])]
				.flatMap((ar) => writtenLike(ar, lookup))
				.filter((other) => other.pos === 'noun' && isMeant(term, noun, other));
			const isAbout = definite && isOwner && isModifier(term, noun);
			const plurals = (isAbout ? [noun, ...said] : [])
				.filter(({ ar }) => ANY_NUMBER.has(ar))
				.flatMap(({ plural = [] }) => plural);
			return [
				...said.map(({ ar }) => put(ar, definite, true)),
				...close.map(({ ar }) => put(ar, definite, false)),
				...plurals.map((text) => put(text, true, true)),
			];
		});
		return [...singulars, ...others];
	});
}

/** Other wordings of a term of several words that are as usual and say the same: إدارة النزاع, إدارة الصراعات, ميزان القوة. */
export const otherWordings = (term: Term, lookup: Lookup): string[] =>
	wordingsOf(term, lookup).flatMap(({ text, isUsual }) => (isUsual ? [text] : []));

/** Those that are understood, and aren't said: رئيس الحزب for its زعيم. */
export const oddWordings = (term: Term, lookup: Lookup): string[] =>
	wordingsOf(term, lookup).flatMap(({ text, isUsual }) => (isUsual ? [] : [text]));
