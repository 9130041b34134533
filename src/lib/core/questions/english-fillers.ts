import type { Lookup } from '../lexicon/lookup.ts';
import type { Term } from '../types.ts';
import { OPENS_OBJECT, verbTakes } from './english-frames.ts';
import { following, isNominal, placeOf, REACH } from './english-place.ts';
import type { Gap } from './gap.ts';
import { areOneSense, sameAs, sharedSenses } from './same-sense.ts';
import { nearIn } from './typed-near.ts';

/** What may be typed in an English gap. */
export interface Fillers {
	/** Right beside what stood there. */
	readonly right: readonly string[];
	/** Of the meaning, but not of the form or the construction that is wanted. */
	readonly near: readonly string[];
}

/** Verbs that have an object and "to" with a verb after them: entitle it to dictate. */
const OBJECT_TO = new Set(
	`advise allow ask authorize beg cause compel direct enable encourage entitle expect force help inspire instruct invite lead leave oblige
	order permit persuade press prompt pressure push remind request require teach tell train trust urge want warn`.split(
		/\s+/u,
	),
);
/** Verbs that have a verb with -ing after them: avoid saying. */
const WITH_ING = new Set(
	`admit anticipate avoid begin cease consider continue delay deny discuss dislike enjoy escape finish forbid keep mean mention mind
	postpone practise prefer prevent propose quit recall recommend regret report resist resume risk start stop suggest support`.split(
		/\s+/u,
	),
);
const PRONOUN = /^(?:it|them|him|her|us|me|you|itself|themselves)$/u;

/**
 * Whether a sentence goes on after another verb or adjective as it does after the one that stands there, as far as what it needs
 * goes: who sees that only one of the options can have "to" or "into" after it needs to know none.
 *
 * @param own the gloss that stands there, in its dictionary form
 */
export function takesAlike({ pos }: Term, own: string, other: string, after: string): boolean {
	const rest = following(after);
	const [next = '', second = ''] = rest;
	if (pos === 'adjective') return next !== 'to';
	if (pos !== 'verb') return true;
	const [verb = ''] = other.split(' ');
	if (PRONOUN.test(next) && second === 'to') return OBJECT_TO.has(verb);
	if (/.ing$/u.test(next) && !OPENS_OBJECT.has(next)) return WITH_ING.has(verb);
	return rest
		.slice(0, REACH)
		.filter((word) => verbTakes(own, word))
		.every((word) => verbTakes(other, word));
}

/**
 * What else is right in an English gap: the entry's own glosses in the sense of the one that stands there, and glosses of declared
 * synonyms that can be written for it, where the form is sure, the sentence goes on as it may after them and doesn't have them
 * already. What only has the meaning is near, but not what the entry means in another sense.
 */
export function englishFillers(term: Term, gap: Gap, lookup: Lookup): Fillers {
	const place = placeOf(term, gap, lookup);
	if (!place) return { right: [], near: [] };
	const { gloss, formsOf, isSure, takes, more = [] } = place;
	const declared = (term.synonyms ?? [])
		.flatMap((id) => lookup.byId.get(id) ?? [])
		.filter(({ pos }) => pos === term.pos)
		.flatMap((synonym) => sharedSenses(term, synonym, lookup, [gloss]));
	const alike = sameAs(gloss, term, lookup);
	const own = term.en.filter(
		(other) => term.pos === 'phrase' || areOneSense(term, gloss, other, lookup),
	);
	const near = nearIn(gloss, term, lookup);
	const same = [
		...more,
		...own,
		...declared.filter((other) => alike.includes(other)),
		// A verb of several words has its own object, or wants one: put an end to.
		...near.filter(
			(other) => alike.includes(other) && (term.pos !== 'verb' || !other.includes(' ')),
		),
	];
	const right = same
		.filter((other) => isSure(other) && takes(other) && (!isNominal(term) || !/^all /u.test(other)))
		.flatMap(formsOf)
		.filter((text) => !gap.hasElsewhere(text));
	const others = [gloss, ...own, ...declared, ...near];
	return { right, near: others.flatMap((other) => [...formsOf(other), other]) };
}
