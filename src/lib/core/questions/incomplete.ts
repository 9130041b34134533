import type { Lookup } from '../lexicon/lookup.ts';
import { stripMarks } from '../text/fold.ts';
import type { Term } from '../types.ts';
import { isHanging } from './bare.ts';
import { sayersOf } from './sayers.ts';

/** A gloss of it has the preposition that its Arabic ends in, and this one lacks it: spokesman, spokesman for. */
const lacksPreposition = ({ en }: Term, gloss: string): boolean =>
	en.some((other) => isHanging(other) && other.startsWith(`${gloss} `));

/** A verb with its preposition that has the first meaning of one without it: أَفْضَى is to lead to, and to lead is قَادَ. */
function needsPreposition({ id, pos, governs = [], en }: Term, gloss: string, lookup: Lookup) {
	if (pos !== 'verb' || governs.length === 0) return false;
	const isKin = (other: Term) => other.en.some((own) => own !== gloss && en.includes(own));
	return sayersOf(gloss, lookup).some(
		(other) =>
			other.id !== id &&
			other.pos === 'verb' &&
			other.en[0] === gloss &&
			other.governs === undefined &&
			!isKin(other),
	);
}

/** Prepositions that verbs have before أنّ, where English has "that". */
const BEFORE_A_CLAUSE: ReadonlySet<string> = new Set(
	'عَلَى إِلَى فِي مِنْ عَنْ'.normalize('NFC').split(' '),
);

/** A connective that is a preposition with أنّ elsewhere: عَلَى أَنَّ is "yet", and in أَكَّدَ عَلَى أَنَّ "that". */
function isPreposition({ pos, ar }: Term): boolean {
	const [first = '', second = '', ...more] = ar.split(' ');
	return (
		pos === 'connective' &&
		more.length === 0 &&
		BEFORE_A_CLAUSE.has(first) &&
		['أن', 'ان'].includes(stripMarks(second))
	);
}

/** What English has before a noun only. */
const BEFORE_A_NOUN = /^(?:more|other than|same|semi)$/u;

/** A noun whose meaning is none in English: نَفْس before another one is "same", and nobody takes that for a noun. */
export const isBeforeANoun = ({ pos }: Term, gloss: string): boolean =>
	pos === 'noun' && BEFORE_A_NOUN.test(gloss);

/** Whether a term and its meaning are only true of each other with something beside them, so that neither asks for the other alone. */
export const isIncomplete = (term: Term, gloss: string, lookup: Lookup): boolean =>
	lacksPreposition(term, gloss) ||
	needsPreposition(term, gloss, lookup) ||
	isPreposition(term) ||
	isBeforeANoun(term, gloss);
