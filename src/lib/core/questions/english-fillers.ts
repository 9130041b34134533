import { stemOf } from '../alignment/english.ts';
import type { Lookup } from '../lexicon/lookup.ts';
import { memoizeBy } from '../memo.ts';
import { tokenize } from '../text/tokens.ts';
import type { Term } from '../types.ts';
import { isForeign } from './bare.ts';
import { keepOf } from './entry.ts';
import { isNominal, placeOf } from './english-place.ts';
import { isFar } from './far-senses.ts';
import type { Gap } from './gap.ts';
import { isNarrower } from './narrower.ts';
import { areTwoSenses } from './other-senses.ts';
import { areOneSense, isWithin, sameAs, saySame, sharedSenses } from './same-sense.ts';
import { areNear } from './relation.ts';
import { isSaidBy, sayersOf } from './sayers.ts';
import { CONTENT, nearIn } from './typed-near.ts';

/** What may be typed in an English gap. */
export interface Fillers {
	/** Right beside what stood there. */
	readonly right: readonly string[];
	/** Of the meaning, but not of the form or the construction that is wanted. */
	readonly near: readonly string[];
}

/** Plurals that say something else than their singulars do: no other gloss of those stands for them, nor they for another. */
const OTHER_IN_PLURAL: ReadonlySet<string> = new Set(
	'arms authorities ballots controls customs forces interests letters minutes powers remains strengths'.split(
		' ',
	),
);

/** Whether two nouns are one by their head, and one has a word more: party, political party. */
const isSortOf = (own: string, other: string): boolean =>
	own.split(' ').at(-1) === other.split(' ').at(-1) && isWithin(own, other);

/** Whether a gloss of the sense of what stands in a gap is also written there, and not only understood: a line of `alike.ts` has both. */
const isWritten = (own: string, other: string, { pos }: Term): boolean =>
	!isNarrower(own, other) &&
	(saySame(own, other) || !CONTENT.has(pos) || (pos === 'noun' && isSortOf(own, other)));

/** Whether another entry has both glosses. */
const areSaidTogether = ({ id }: Term, a: string, b: string, lookup: Lookup): boolean =>
	sayersOf(a, lookup).some((entry) => entry.id !== id && isSaidBy(entry, b));

/** Whether who writes another gloss of an entry has understood it: checkpoints for barriers, and no watches for hours. */
const isUnderstood = (term: Term, gloss: string, other: string, lookup: Lookup): boolean =>
	(term.apart?.includes(other) ?? false) === (term.apart?.includes(gloss) ?? false) &&
	term.bound?.includes(other) !== true &&
	(!isForeign(term, other, lookup) ||
		term.en.some(
			(own) =>
				own !== other &&
				(saySame(own, other) || areNear(own, other) || areSaidTogether(term, own, other, lookup)),
		));

/** The stems of the rest of a sentence, which is read once for all that may be typed in its gap. */
const stemsAround = memoizeBy(
	({ before, after }: Gap): ReadonlySet<string> =>
		new Set(tokenize(`${before} ${after}`).map(({ text }) => stemOf(text))),
);

/** Whether the sentence has a word of the same stem already: nobody drafts drafts. */
const repeats = (word: string, gap: Gap): boolean =>
	stemOf(word) !== '' && stemsAround(gap).has(stemOf(word));

/** What else an entry and its synonyms say of the sense of one of its glosses, and what is only near. */
interface Senses {
	readonly same: readonly string[];
	/** Of the meaning, whether or not it can be written there. */
	readonly others: readonly string[];
}

function sensesOf(gloss: string, term: Term, lookup: Lookup): Senses {
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
		...own,
		...declared.filter((other) => alike.includes(other)),
		// A verb of several words has its own object, or wants one: put an end to; but wish for, speak of.
		...near.filter(
			(other) =>
				alike.includes(other) &&
				(term.pos !== 'verb' || !other.includes(' ') || / (?:for|of)$/u.test(other)),
		),
	];
	const further = term.en.filter((other) => isUnderstood(term, gloss, other, lookup));
	const isHere = (other: string) => !areTwoSenses(term, gloss, other);
	const others = [gloss, ...own, ...declared, ...near, ...further].filter(
		(other) => isHere(other) && !isFar(term, other),
	);
	return { same: same.filter(isHere), others };
}

const senses = keepOf<Senses>();
const sensesIn = (gloss: string, term: Term, lookup: Lookup): Senses =>
	senses(lookup, term, [gloss], () => sensesOf(gloss, term, lookup));

/**
 * What else is right in an English gap: the entry's own glosses in the sense of the one that stands there, and glosses of declared
 * synonyms that can be written for it, where the form is sure, the sentence goes on as it may after them and doesn't have them
 * already. What only has the meaning is near, and so is what else the entry means, unless that is foreign to it.
 */
export function englishFillers(term: Term, gap: Gap, lookup: Lookup): Fillers {
	const place = placeOf(term, gap, lookup);
	if (!place) return { right: [], near: [] };
	const { gloss, formsOf, isSure, takes, more = [] } = place;
	const { same, others } = sensesIn(gloss, term, lookup);
	const written = same.filter((other) => isWritten(gloss, other, term));
	const right = (OTHER_IN_PLURAL.has(gap.text.toLowerCase()) ? [] : [...more, ...written])
		.filter((other) => !repeats(other, gap))
		.filter((other) => isSure(other) && takes(other) && (!isNominal(term) || !/^all /u.test(other)))
		.flatMap(formsOf)
		.filter((text) => !gap.hasElsewhere(text) && !OTHER_IN_PLURAL.has(text));
	const isAlone = gloss === 'rest' && /\bthe\s*$/u.test(gap.before) && !/^\s*of\b/u.test(gap.after);
	return {
		right: [...right, ...(isAlone ? ['others'] : [])],
		near: others.flatMap((other) => [...formsOf(other), other]),
	};
}
