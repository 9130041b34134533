import { stemOf } from '../alignment/english.ts';
import { DETERMINERS } from '../lexicon/english-words.ts';
import { tokenize } from '../text/tokens.ts';
import type { Lookup } from '../lexicon/lookup.ts';
import type { Term } from '../types.ts';
import { following as wordsAfter, REACH } from './english-complements.ts';
import {
	adjectiveTakes,
	ATTRIBUTIVE,
	CLOSES,
	isComplete,
	isCopula,
	MANNER,
	mayBeNeeded,
	nounTakes,
	OPENS_OBJECT,
	PARTICLE,
	takesObject,
	verbTakes,
} from './english-frames.ts';
import { NOUN_FORMS, VERB_FORMS, verbForms, type VerbForm } from './english-inflected.ts';
import { isBuilt } from './english-verbs-with.ts';
import type { Gap } from './gap.ts';
import { MARKS_A_NOUN } from './gap-en.ts';
import { withPreposition } from './typed-answers.ts';

/** The gap as English grammar sees it. */
export interface Place {
	/** The gloss that stands there, in its dictionary form. */
	readonly gloss: string;
	readonly formsOf: (gloss: string) => readonly string[];
	/** Whether the forms are one for sure. */
	readonly isSure: (gloss: string) => boolean;
	/** What else it may be there: agreed on, where what is agreed comes first. */
	readonly more?: readonly string[];
	/** Whether the sentence goes on as it may after a word. */
	readonly takes: (gloss: string) => boolean;
}

const lower = (text: string) => tokenize(text).map((token) => token.text.toLowerCase());

/** The words that follow before any punctuation, in small letters. */
const following = (after: string): string[] => wordsAfter(after).map((word) => word.toLowerCase());

export const isNominal = ({ pos, gender }: Term) =>
	pos === 'noun' || (pos === 'phrase' && gender !== undefined);

/** What makes a passive of a participle. */
const PASSIVE = /^(?:am|are|be|been|being|is|was|were)$/u;

/** Verbs that show the number of what they say something of. */
const AGREES = /^(?:are|do|does|has|have|is|was|were)$/u;

/** What needs an object behind it: aid enters, and doesn't get into. */
const PREPOSITION = / (?:against|at|for|from|into|of|to|upon|with)$/u;

/** What one does, after a verb that is said of doing something: deny committing. */
const isDoing = (word: string): boolean => /..ing$/u.test(word);

/** Whether a sentence goes on after a verb as it would after the one that stands there. */
function afterVerb(own: string, rest: readonly string[], isPassive: boolean) {
	const [next = ''] = rest;
	const needed = rest.slice(0, REACH).filter((word) => verbTakes(own, word));
	return (verb: string): boolean => {
		// What has its object in it may have "from" after it, as where something comes from.
		const has = (word: string) => verbTakes(verb, word) || (word === 'from' && isComplete(verb));
		if (!needed.every(has)) return false;
		// What has an object and none after it has it before: the world they want.
		if (next === '' || CLOSES.has(next)) {
			if (isBuilt('alone', own)) return isPassive || !PREPOSITION.test(verb);
			return !takesObject(own) || takesObject(verb) || isComplete(verb) || PREPOSITION.test(verb);
		}
		if (needed.includes(next)) return true;
		if (isDoing(next) && isBuilt('-ing', own)) return isBuilt('-ing', verb);
		// What the one doesn't need stands there for its own sake: then the other mustn't seem to need it.
		if (mayBeNeeded(next)) return !verbTakes(verb, next);
		if (OPENS_OBJECT.has(next) || PARTICLE.test(own)) return takesObject(verb);
		// An object without a determiner: restore confidence, record strong growth.
		if (isCopula(own) === isCopula(verb) && takesObject(own) && !MANNER.test(next))
			return takesObject(verb);
		return isCopula(own) && isCopula(verb);
	};
}

/** Whether a noun is the gerund of another, which a verb's noun isn't written for: any negotiation, the use of force. */
const isGerundOf = (noun: string, own: string): boolean =>
	/^\p{L}+ing$/u.test(noun) && noun !== own && stemOf(noun) === stemOf(own);

/** Whether a sentence goes on alike after a noun: any may have "of" or "in" after it, few "to", or "in using". */
function afterNoun(own: string, rest: readonly string[]) {
	const [next = ''] = rest;
	const isInDoing = rest.some((word, at) => word === 'in' && /.ing$/u.test(rest[at + 1] ?? ''));
	return (noun: string): boolean =>
		nounTakes(noun, next) === nounTakes(own, next) &&
		!(isInDoing && nounTakes(noun, 'to') && !nounTakes(own, 'to')) &&
		!isGerundOf(noun, own);
}

/** The same of an adjective: it stands before a noun, needs nothing, or what the other needs. */
function afterAdjective(own: string, [next = '']: readonly string[]) {
	const isLast = next === '' || CLOSES.has(next);
	return (adjective: string): boolean => {
		if (isLast) return !ATTRIBUTIVE.has(adjective);
		if (adjectiveTakes(own, next)) return adjectiveTakes(adjective, next);
		return !mayBeNeeded(next) && !adjective.includes(' ');
	};
}

/** What has its object after it, or never has one, is no participle that a noun has for an adjective. */
function formsAt(
	forms: readonly VerbForm[],
	gloss: string,
	[next = '']: readonly string[],
): readonly VerbForm[] {
	const isFinite = OPENS_OBJECT.has(next) || !takesObject(gloss) || isCopula(gloss);
	return isFinite && forms.includes('past') ? ['past'] : forms;
}

/** What a time has instead of an article: next autumn, the coming autumn. */
const BARE: ReadonlySet<string> = new Set(['next', 'last']);

export function placeOf(
	term: Term,
	{ before, text, after }: Gap,
	lookup: Lookup,
): Place | undefined {
	const previous = lower(before).slice(-4);
	const rest = following(after);
	const one = (forms: readonly string[]) => new Set(forms).size === 1;
	if (term.pos === 'verb') {
		const gloss = term.en.find((own) => verbForms(text, own, []).length > 0);
		if (gloss === undefined) return undefined;
		const names = formsAt(verbForms(text, gloss, previous), gloss, rest);
		// "The name of": there a verb's gloss is a noun.
		if (names.includes('base') && MARKS_A_NOUN.test(previous.at(-1) ?? '')) return undefined;
		const formsOf = (other: string) => names.flatMap((name) => VERB_FORMS[name](other));
		// "Has been over" is no perfect of an ending.
		const isPerfect = names.includes('participle') && !previous.some((word) => PASSIVE.test(word));
		const isPassive = names.includes('participle') && PASSIVE.test(previous.at(-1) ?? '');
		const hasPassive = (other: string) =>
			other === gloss || takesObject(other) || withPreposition(term, lookup).includes(other);
		// "Have yet to" wants what happens.
		const isAwaited = /\byet to\s*$/iu.test(before);
		return {
			gloss,
			more: isPassive && !takesObject(gloss) ? withPreposition(term, lookup) : [],
			formsOf,
			isSure: (other) =>
				names.every((name) => VERB_FORMS[name](other).length === 1) && one(formsOf(other)),
			takes: (other) =>
				afterVerb(gloss, rest, isPassive)(other) &&
				(!isPassive || hasPassive(other)) &&
				!((isPerfect || isAwaited) && other.startsWith('be ')),
		};
	}
	if (isNominal(term)) {
		const number = (['singular', 'plural'] as const).find((name) =>
			term.en.some((own) => NOUN_FORMS[name](own).includes(text)),
		);
		if (number === undefined) return undefined;
		const gloss =
			[text, ...term.en].find(
				(own) => term.en.includes(own) && NOUN_FORMS[number](own).includes(text),
			) ?? '';
		// Thanks are plural in form alone: what isn't counted may stand there, as far as no verb says otherwise.
		const isOpen =
			number === 'plural' && term.en.some((own) => own === text) && !AGREES.test(rest[0] ?? '');
		const isCounted = term.pos === 'phrase' || term.plural !== undefined;
		const formsOf = (other: string) => {
			const forms = NOUN_FORMS[number](other).filter((form) => isCounted || form === other);
			return forms.length === 0 && isOpen && !other.endsWith('ing')
				? NOUN_FORMS.singular(other)
				: forms;
		};
		return {
			gloss,
			formsOf,
			isSure: (other) => one(formsOf(other)),
			takes: afterNoun(gloss, rest),
		};
	}
	const isBare = BARE.has(text) && !DETERMINERS.has(previous.at(-1) ?? '');
	return {
		gloss: text,
		formsOf: (other) => [isBare && !BARE.has(other) ? `the ${other}` : other],
		isSure: () => true,
		takes: afterAdjective(text, rest),
	};
}
