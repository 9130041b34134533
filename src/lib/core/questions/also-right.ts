import type { Lookup } from '../lexicon/lookup.ts';
import { pastOf } from '../lexicon/english-inflect.ts';
import { memoizeBy } from '../memo.ts';
import type { Term } from '../types.ts';
import { candidatesFor, meansFirst } from './answers.ts';
import { isIntransitive } from './arabic-fit.ts';
import { areOneSense, sameAs } from './same-sense.ts';
import { areSynonyms, glossKey, isSaidBy } from './sayers.ts';

/** Whether two verbs differ in having an object: أَنْهَى, انْتَهَى. */
const differInObject = (a: Term, b: Term): boolean =>
	a.pos === 'verb' &&
	((a.root !== undefined && a.root === b.root) || isIntransitive(a) !== isIntransitive(b));

const isBound = ({ bound = [] }: Term, gloss: string): boolean =>
	bound.some((other) => glossKey(other) === glossKey(gloss));

/**
 * The terms that are right beside those that say all that is shown: who reads "conflict; dispute" and writes صراع has understood it.
 * A declared synonym has one of the glosses that are shown, and another one in the sense that is asked; another term two of them,
 * one among its first, or three in that sense, and its first is shown.
 */
export function alsoRight(term: Term, shown: readonly string[], lookup: Lookup): Term[] {
	const [first = ''] = shown;
	const own = term.en.filter((gloss) => areOneSense(term, first, gloss, lookup));
	const sense = new Set([...own, ...shown].map(glossKey));
	const wider = new Set(
		[...sense, ...shown.flatMap((gloss) => sameAs(gloss, term, lookup))].map(glossKey),
	);
	const count = ({ en }: Term, glosses: ReadonlySet<string>) =>
		en.filter((gloss) => glosses.has(glossKey(gloss))).length;
	return candidatesFor(term, shown, lookup).filter((other) => {
		if (differInObject(term, other)) return false;
		const has = shown.filter((gloss) => isSaidBy(other, gloss) && !isBound(other, gloss));
		if (areSynonyms(term, other))
			return has.length > 0 && count(other, wider) >= Math.min(2, other.en.length);
		const isSame = (among: number) => has.some((gloss) => meansFirst(other, gloss, among));
		return has.length > 1 ? isSame(2) : count(other, sense) > 2 && isSame(1);
	});
}

/** A gloss that is a passive: be taken aback, be set. */
const PASSIVE = /^be (?<participle>\S+)(?<rest>.*)$/u;

/** The verbs whose passive says what a gloss says, by two of theirs: to be set is حُدِّدَ, to be surprised فُوجِئَ. */
export function passiveOf(term: Term, shown: readonly string[], lookup: Lookup): Term[] {
	if (term.pos !== 'verb') return [];
	const [first = ''] = shown;
	const wanted = new Set(
		term.en
			.filter((gloss) => areOneSense(term, first, gloss, lookup) || shown.includes(gloss))
			.flatMap((gloss) => PASSIVE.exec(gloss)?.slice(1).join('') ?? []),
	);
	const found = [...wanted].flatMap((participle) => verbsByPassive(lookup).get(participle) ?? []);
	return [...new Set(found.filter((verb, i) => found.indexOf(verb) < i))];
}

/** The verbs of a lexicon by what their glosses are in the passive: taken aback. */
const verbsByPassive = memoizeBy((lookup: Lookup): ReadonlyMap<string, readonly Term[]> => {
	const verbs = new Map<string, Term[]>();
	for (const term of lookup.terms) {
		if (term.pos !== 'verb') continue;
		for (const gloss of term.en) {
			const [verb = '', ...rest] = gloss.split(' ');
			const participle = pastOf(verb)?.participle;
			if (participle === undefined) continue;
			const passive = [participle, ...rest].join(' ');
			verbs.set(passive, [...(verbs.get(passive) ?? []), term]);
		}
	}
	return verbs;
});
