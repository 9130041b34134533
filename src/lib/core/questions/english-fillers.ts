import { tokenize } from '../text/tokens.ts';
import type { Lookup } from '../lexicon/lookup.ts';
import type { Term } from '../types.ts';
import { following as wordsAfter, REACH } from './english-complements.ts';
import {
	ATTRIBUTIVE,
	CLOSES,
	isComplete,
	isCopula,
	mayBeNeeded,
	nounTakes,
	OPENS_OBJECT,
	takesObject,
	verbTakes,
} from './english-frames.ts';
import { NOUN_FORMS, VERB_FORMS, verbForms, type VerbForm } from './english-inflected.ts';
import type { Gap } from './gap.ts';
import { MARKS_A_NOUN } from './gap-en.ts';
import { areOneSense, sameAs, sharedSenses } from './same-sense.ts';
import { nearIn } from './typed-answers.ts';

/** What may be typed in an English gap. */
export interface Fillers {
	/** Right beside what stood there. */
	readonly right: readonly string[];
	/** Of the meaning, but not of the form or the construction that is wanted. */
	readonly near: readonly string[];
}

/** The gap as English grammar sees it. */
interface Place {
	/** The gloss that stands there, in its dictionary form. */
	readonly gloss: string;
	readonly formsOf: (gloss: string) => readonly string[];
	/** Whether the forms are one for sure. */
	readonly isSure: (gloss: string) => boolean;
	/** Whether the sentence goes on as it may after a word. */
	readonly takes: (gloss: string) => boolean;
}

const lower = (text: string) => tokenize(text).map((token) => token.text.toLowerCase());

/** The words that follow before any punctuation, in small letters. */
const following = (after: string): string[] => wordsAfter(after).map((word) => word.toLowerCase());

const isNominal = ({ pos, gender }: Term) =>
	pos === 'noun' || (pos === 'phrase' && gender !== undefined);

/** What makes a passive of a participle. */
const PASSIVE = /^(?:am|are|be|been|being|is|was|were)$/u;

/** Whether a sentence goes on after a verb as it would after the one that stands there. */
function afterVerb(own: string, rest: readonly string[]) {
	const [next = ''] = rest;
	const needed = rest.slice(0, REACH).filter((word) => verbTakes(own, word));
	return (verb: string): boolean => {
		if (!needed.every((word) => verbTakes(verb, word))) return false;
		if (next === '' || CLOSES.has(next) || needed.includes(next)) return true;
		// What the one doesn't need stands there for its own sake: then the other mustn't seem to need it.
		if (mayBeNeeded(next)) return !verbTakes(verb, next);
		if (OPENS_OBJECT.has(next)) return takesObject(verb);
		return isCopula(own) && isCopula(verb);
	};
}

/** The same of a noun: any may have "of" or "in" after it, few "to". */
function afterNoun(own: string, [next = '']: readonly string[]) {
	return (noun: string): boolean => nounTakes(noun, next) === nounTakes(own, next);
}

/** The same of an adjective: it stands before a noun, or needs nothing. */
function afterAdjective([next = '']: readonly string[]) {
	const isLast = next === '' || CLOSES.has(next);
	return (adjective: string): boolean => {
		if (isLast) return !ATTRIBUTIVE.has(adjective);
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

function placeOf(term: Term, { before, text, after }: Gap): Place | undefined {
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
		return {
			gloss,
			formsOf,
			isSure: (other) =>
				names.every((name) => VERB_FORMS[name](other).length === 1) && one(formsOf(other)),
			takes: (other) =>
				afterVerb(gloss, rest)(other) &&
				!(isComplete(other) && PASSIVE.test(previous.at(-1) ?? '')),
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
		const isCounted = term.pos === 'phrase' || term.plural !== undefined;
		const formsOf = (other: string) =>
			NOUN_FORMS[number](other).filter((form) => isCounted || form === other);
		return {
			gloss,
			formsOf,
			isSure: (other) => one(formsOf(other)),
			takes: afterNoun(gloss, rest),
		};
	}
	return {
		gloss: text,
		formsOf: (other) => [other],
		isSure: () => true,
		takes: afterAdjective(rest),
	};
}

/**
 * What else is right in an English gap: the entry's own glosses in the sense of the one that stands there, and glosses of declared
 * synonyms that can be written for it, where the form is sure, the sentence goes on as it may after them and doesn't have them
 * already. What only has the meaning is near, but not what the entry means in another sense.
 */
export function englishFillers(term: Term, gap: Gap, lookup: Lookup): Fillers {
	const place = placeOf(term, gap);
	if (!place) return { right: [], near: [] };
	const { gloss, formsOf, isSure, takes } = place;
	const declared = (term.synonyms ?? [])
		.flatMap((id) => lookup.byId.get(id) ?? [])
		.filter(({ pos }) => pos === term.pos)
		.flatMap((synonym) => sharedSenses(term, synonym, lookup, [gloss]));
	const alike = sameAs(gloss, term, lookup);
	const own = term.en.filter((other) => areOneSense(term, gloss, other, lookup));
	const same = [
		...own.filter((other) => !isNominal(term) || !/^all /u.test(other)),
		...declared.filter((other) => alike.includes(other)),
	];
	const right = same
		.filter((other) => isSure(other) && takes(other))
		.flatMap(formsOf)
		.filter((text) => !gap.hasElsewhere(text));
	const others = [gloss, ...own, ...declared, ...nearIn(gloss, term, lookup)];
	return { right, near: others.flatMap((other) => [...formsOf(other), other]) };
}
