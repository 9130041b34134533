import { hasArticle, withoutArticle } from '../lexicon/letters.ts';
import type { Lookup } from '../lexicon/lookup.ts';
import { pluralsIn, pluralsOf } from '../lexicon/plural-senses.ts';
import type { Term } from '../types.ts';
import { meansFirst } from './answers.ts';
import { otherWordings, withArticle } from './arabic-phrases.ts';
import { variantsOf } from './arabic-variants.ts';
import { isPlural } from './english-forms.ts';
import { takesObject } from './english-frames.ts';
import { deedsIn } from './english-orders.ts';
import { opensWithVerb } from './phrase-opening.ts';
import { phraseSort } from './phrase-sort.ts';
import { isSaidBy, sayersOf, writtenLike } from './sayers.ts';
import { FRAMES_BY_LEMMA } from './word-frames.ts';

export type TypedKind = 'type-term' | 'type-meaning';

/** What surface forms may be typed for: what doesn't inflect by rule. */
const LISTED: ReadonlySet<string> = new Set([
	'name',
	'phrase',
	'connective',
	'adverb',
	'preposition',
]);

/** A word alone, without a preposition. */
const ALONE = '';

/** Whether another entry has both glosses: then they may be one sense. */
const areSaidTogether = (term: Term, a: string, b: string, lookup: Lookup): boolean =>
	sayersOf(a, lookup).some((other) => other.id !== term.id && isSaidBy(other, b));

/** The verbal noun of a verb of the first form that has an object: رَدّ, and not خُضُوع. */
const OF_OBJECT = /^.\u064e.(?:\u0652.|\u0651)$/u;

/** Whether a verb is of a form that has an object, so that it isn't always said with its preposition: رَدَّ, عَلَّقَ, أَحَالَ. */
const isTransitive = ({ form, masdar = [] }: Term): boolean =>
	form === 'II' || form === 'IV' || (form === 'I' && masdar.some((one) => OF_OBJECT.test(one)));

/**
 * Whether the preposition that a verb needs in its first sense is no part of what is shown: that has an object of its own, which the
 * first has not, and no other word says both.
 */
export function isOfAnotherSense(term: Term, shown: readonly string[], lookup: Lookup): boolean {
	const [first = ''] = term.en;
	const said = shown.filter((gloss) => isSaidBy(term, gloss));
	return (
		term.pos === 'verb' &&
		isTransitive(term) &&
		said.length > 0 &&
		!takesObject(first) &&
		said.every((gloss) => takesObject(gloss) && !areSaidTogether(term, first, gloss, lookup))
	);
}

/**
 * With which of its prepositions a term says what is shown, or with none: رَدَّ عَلَى is to reply, and whom one rejects is رَدَّ. The
 * term that is asked may always stand alone.
 */
function framesOf(term: Term, shown: readonly string[], isKey: boolean, lookup: Lookup): string[] {
	const { ar, governs = [] } = term;
	const rows = (FRAMES_BY_LEMMA.get(ar) ?? []).filter(({ glosses }) =>
		shown.some((gloss) => glosses.includes(gloss)),
	);
	if (rows.length > 0) return [...(isKey ? [ALONE] : []), ...rows.flatMap(({ frames }) => frames)];
	return isOfAnotherSense(term, shown, lookup) ? [ALONE] : [ALONE, ...governs];
}

/**
 * The plural of another word than the one that is asked, in the sense that is shown: أَوَامِر for an order.
 *
 * @param isSure whether the word must mean that among the first: who knows whether its plural means what stands further down?
 */
export function pluralIn(term: Term, shown: readonly string[], isSure = true): string[] {
	const said = shown.filter((gloss) => isSaidBy(term, gloss));
	const first = said.find((gloss) => meansFirst(term, gloss));
	if (isSure && said.length > 0 && first === undefined) return [];
	return ofThings(pluralsIn(term, first ?? said[0] ?? '')).slice(0, 1);
}

/** Plurals of persons: عُمَّال. */
const OF_PERSONS = /^.\u064f.\u064e?\u0651\u064e?ا.$/u;

/** Of two plurals the one of things where the other is of persons: عَوَامِل are factors, and عُمَّال workers. */
export const ofThings = ([first, ...more]: readonly string[]): string[] =>
	first === undefined
		? []
		: [first, ...(OF_PERSONS.test(first) ? more : more.filter((one) => !OF_PERSONS.test(one)))];

export const inFrames = (text: string, frames: readonly string[]): string[] =>
	frames.map((frame) => (frame === ALONE ? text : `${text} ${frame}`));

/** A phrase of two nouns, of any plan and not the one that is known: خُطَّة سَلَام. */
function withoutArticles({ pos, gender }: Term, text: string): string[] {
	const [head = '', owner = '', ...more] = text.split(' ');
	const isOfTwo = pos === 'phrase' && gender !== undefined && more.length === 0;
	return isOfTwo && !hasArticle(head) && hasArticle(owner)
		? [`${head} ${withoutArticle(owner)}`]
		: [];
}

const NISBA = /ي(?:\u0651|\u0651\u064eة|\u064e\u0651ة)$/u;

/** Whether a word can only be an adjective: one that the lexicon has, or of the ending that makes one of a noun. */
const isAdjective = (word: string, lookup: Lookup): boolean =>
	NISBA.test(word) ||
	[word, word.replace(/\u064e?ة$/u, '')].some((text) =>
		writtenLike(text, lookup).some(({ pos }) => pos === 'adjective'),
	);

/** A noun with its adjective, both known: الدَّيْن العَامّ. Of two nouns the first never has the article. */
function withArticles(term: Term, text: string, lookup: Lookup): string[] {
	const words = text.split(' ');
	const isOfTwo =
		term.pos === 'phrase' && words.length === 2 && !/\u064d|(?:^| )ال/u.test(text.normalize('NFC'));
	return isOfTwo &&
		phraseSort(term, lookup) === 'noun phrase: noun with an adjective' &&
		isAdjective(words[1] ?? '', lookup)
		? [words.map(withArticle).join(' ')]
		: [];
}

/** The same of a word that is near: alone, too, and with a preposition only where it is sure which one. */
export function nearFrames(term: Term, shown: readonly string[], lookup: Lookup): string[] {
	const { ar, governs = [] } = term;
	const rows = FRAMES_BY_LEMMA.get(ar);
	const isSure = rows
		? rows.some(({ glosses }) => shown.some((gloss) => glosses.includes(gloss)))
		: governs.length === 1;
	return [...new Set([ALONE, ...(isSure ? framesOf(term, shown, false, lookup) : [])])];
}

/** Whether a form of a phrase that is a verb is what its deed is called: إِعَادَة النَّظَر فِي. Who is asked for a verb isn't asked for that. */
const isNamed = ({ ar }: Term, form: string, lookup: Lookup): boolean =>
	opensWithVerb(ar) && deedsIn(lookup).has(form.split(' ')[0] ?? '');

/** Forms of a phrase that name what is done. */
export const namesOf = (term: Term, lookup: Lookup): string[] =>
	(term.forms ?? []).filter((form) => isNamed(term, form, lookup));

/**
 * All the ways to write a term in Arabic where glosses of it are shown: its lemma and its variants, with the preposition that it
 * needs or without; the present of a verb; forms that are listed; a phrase with a synonym in it, without its article, or with
 * that of its noun and its adjective; the plural where the gloss is one, or any number will do.
 */
export function spellingsOf(
	term: Term,
	shown: readonly string[],
	{ kind, isKey, lookup }: { kind: TypedKind; isKey: boolean; lookup: Lookup },
): string[] {
	const { ar, pos, present, plural = [], forms = [] } = term;
	const isMany = pos === 'noun' && shown.some((gloss) => isSaidBy(term, gloss) && isPlural(gloss));
	// Of another word's plurals the others may be of another sense: أُمُور are matters, أَوَامِر commands.
	const ofAnyNumber = isKey ? ofThings(pluralsOf(term, shown[0] ?? '')) : pluralIn(term, shown);
	const usual = pos === 'noun' && kind === 'type-meaning' ? ofAnyNumber : [];
	const frames = framesOf(term, shown, isKey, lookup);
	const wordings = [ar, ...otherWordings(term, lookup)];
	return [
		...inFrames(
			ar,
			frames.filter((frame) => frame === ALONE),
		),
		...variantsOf(ar),
		...inFrames(
			ar,
			frames.filter((frame) => frame !== ALONE),
		),
		...(present === undefined ? [] : inFrames(present, frames)),
		...(LISTED.has(pos) ? forms.filter((form) => !isNamed(term, form, lookup)) : []),
		...wordings.slice(1),
		...wordings.flatMap((text) => [
			...withoutArticles(term, text),
			...withArticles(term, text, lookup),
		]),
		...(isMany ? plural : usual).flatMap((one) => [one, ...variantsOf(one)]),
	];
}
