import type { Lookup } from '../lexicon/lookup.ts';
import type { PackTerm, Pos, Term } from '../types.ts';
import { areTwoSenses } from './other-senses.ts';
import { areNear } from './relation.ts';
import { areOneSense as areInOneSense } from './same-sense.ts';
import { sayersOf } from './sayers.ts';
import { textOf } from './term-text.ts';

/** Further down its list, a gloss is what the word becomes in some phrase rather than what it means. */
const LAST_OF_ITS_OWN = 4;

/** "To close" isn't "close", and only verbs are shown with "to": what a verb means is held against verbs. */
const isVerb = (pos: Pos): boolean => pos === 'verb';

/** A noun before a noun is much like an adjective in English; adverbs and connectives are held against their own. */
const sortOf = (pos: Pos): string =>
	['noun', 'adjective', 'name'].includes(pos) ? 'nominal' : pos;

/**
 * Whether a gloss is another word's by right: first of all the meaning of words that have nothing else in common with this one.
 * أحرز تقدّمًا is to make headway, but to make is صنع and جعل, and ضفة isn't a side out of its phrase.
 */
export function isForeign(term: Term, gloss: string, lookup: Lookup): boolean {
	const owners = sayersOf(gloss, lookup).filter(
		({ id, en, pos }) => id !== term.id && en[0] === gloss && sortOf(pos) === sortOf(term.pos),
	);
	const isKin = ({ en }: Term) => en.some((other) => other !== gloss && term.en.includes(other));
	return owners.length > 0 && !owners.some(isKin);
}

/** Whether a gloss of a term is true without a sentence. */
export function standsAlone(term: Term, gloss: string, lookup: Lookup): boolean {
	const place = term.en.indexOf(gloss);
	if (place <= 0) return place === 0;
	return (
		place < LAST_OF_ITS_OWN &&
		!(term.bound ?? []).includes(gloss) &&
		!(term.apart ?? []).includes(gloss) &&
		!isForeign(term, gloss, lookup)
	);
}

/** The meaning of a term that a card shows alone: the one of the article where that holds without its sentence, else the first. */
export function bareGloss(term: Term | PackTerm, lookup: Lookup): string {
	const here = textOf(term, 'en');
	return standsAlone(term, here, lookup) ? here : (term.en[0] ?? here);
}

/** What wants more behind it says nothing alone: spokesperson for. */
const HANGING = / (?:about|as|at|by|for|from|in|into|of|on|over|to|with)$/u;

/** Whether a gloss wants more behind it. */
export const isHanging = (gloss: string): boolean => HANGING.test(gloss);

/** Whether two glosses of a term are one sense of it: another term has both, or they are synonyms. */
const areOneSense = (term: Term, a: string, b: string, lookup: Lookup): boolean =>
	areNear(a, b) ||
	sayersOf(a, lookup).some((other) => other.id !== term.id && sayersOf(b, lookup).includes(other));

/**
 * Whether an article has a term in another sense than the one that it is asked in: its glosses there are set apart, or nothing says that
 * they are one. A tariff is no drawing, though both are رَسْم. What a phrase says it says in one sense.
 */
export const isElsewhere = (term: Term, here: string, asked: string, lookup: Lookup): boolean =>
	(term.apart ?? []).includes(here) ||
	areTwoSenses(term, here, asked) ||
	(here !== asked &&
		term.pos !== 'phrase' &&
		!areOneSense(term, asked, here, lookup) &&
		!areInOneSense(term, asked, here, lookup));

/** Nouns that are something else as adjectives, and that no Arabic entry may have as such: a round, and round as a ball. */
const NOUN_OR_ADJECTIVE: ReadonlySet<string> = new Set(
	(
		'back capital content fair fine firm flat general joint key kind last left level light mean minor minute novel objective official patient plain ' +
		'present private public rank right rough round second sound square stable still subject tender well'
	).split(' '),
);

/** Whether a gloss may be read as a word of another class: a round, or round as a ball. Verbs are told by their "to". */
export const isOfTwoClasses = ({ pos }: Term, gloss: string, lookup: Lookup): boolean =>
	!isVerb(pos) &&
	(NOUN_OR_ADJECTIVE.has(gloss) ||
		sayersOf(gloss, lookup).some((other) => !isVerb(other.pos) && other.pos !== pos));

/** A noun with its article, where an adjective is written like it: as a verb is named with "to". */
export const withArticle = ({ pos }: Term, gloss: string): string[] =>
	pos === 'noun' && NOUN_OR_ADJECTIVE.has(gloss)
		? [`${/^[aeio]/u.test(gloss) ? 'an' : 'a'} ${gloss}`]
		: [];

/** Whether English has a gloss of an adjective as a noun only, as far as other entries show: the rest. */
function isNounsOnly({ id, pos }: Term, gloss: string, lookup: Lookup): boolean {
	const others = sayersOf(gloss, lookup).filter((other) => other.id !== id);
	const areSome = (sort: Pos) => others.some((other) => other.pos === sort);
	return pos === 'adjective' && areSome('noun') && !areSome('adjective');
}

/**
 * A gloss as a prompt, and others of the same sense that may be added, in order of preference: none is needed, or any of them.
 */
export function helpers(term: Term, gloss: string, lookup: Lookup): string[] {
	return term.en.filter(
		(other) =>
			!HANGING.test(other) &&
			!` ${other} `.includes(` ${gloss} `) &&
			standsAlone(term, other, lookup) &&
			!isNounsOnly(term, other, lookup) &&
			areOneSense(term, gloss, other, lookup),
	);
}

/** Whether a gloss of an adjective is a noun, which English puts before another one: oil, budget. */
export const isAttributive = ({ pos }: Term, gloss: string, lookup: Lookup): boolean =>
	pos === 'adjective' && sayersOf(gloss, lookup).some((other) => other.pos === 'noun');
