import { fold } from '../text/fold.ts';
import type { Lookup } from '../lexicon/lookup.ts';
import { pluralsOf } from '../lexicon/plural-senses.ts';
import type { PackTerm, Pos, Term } from '../types.ts';
import { candidatesFor, meansFirst, nearTo, ofOtherSorts, rightFor } from './answers.ts';
import { oddWordings } from './arabic-phrases.ts';
import { isCollectiveOf } from './arabic-near.ts';
import { bareGloss } from './bare.ts';
import { keepOf } from './entry.ts';
import { oddOrders } from './english-orders.ts';
import { englishWordings } from './english-wordings.ts';
import { closeLemmas, isFar } from './far-senses.ts';
import { opensWithVerb } from './phrase-opening.ts';
import { isJudgement } from './phrase-sort.ts';
import { areOfOneSort, nearWords, saySame, sharedSenses } from './same-sense.ts';
import { areSynonyms, isSaidBy, sayersOf, writtenLike } from './sayers.ts';
import { MOST_NEAR } from './schema.ts';
import { otherForms, type About } from './typed-answers.ts';
import {
	inFrames,
	isOfAnotherSense,
	namesOf,
	nearFrames,
	ofThings,
	pluralIn,
} from './typed-spellings.ts';

/** Word classes of which a near word is known: a connective that is near says something else. */
export const CONTENT: ReadonlySet<Pos> = new Set(['noun', 'verb', 'adjective']);

/** Words that are near a gloss of a term, of its part of speech as far as the lexicon has them. */
export const nearIn = (gloss: string, term: Term, lookup: Lookup): readonly string[] =>
	nearGloss(lookup, term, [gloss], () =>
		nearWords(gloss, term, lookup).filter((word) => {
			const sayers = sayersOf(word, lookup);
			// A breakdown is written as to break down is, but for the space.
			if (sayers.some(({ pos, en }) => pos === term.pos && (pos !== 'verb' || en.includes(word))))
				return CONTENT.has(term.pos) || saySame(word, gloss);
			return sayers.length === 0 && areOfOneSort(word, gloss, term.pos, lookup);
		}),
	);

const nearGloss = keepOf<readonly string[]>();

/** English that is near what is asked: its form in the translation, other forms, glosses of its synonyms, words near the article's. */
function nearEnglish(
	term: Term | PackTerm,
	{ lookup, renderings }: Pick<About, 'lookup' | 'renderings'>,
): string[] {
	const gloss = bareGloss(term, lookup);
	const others = othersInEnglish(lookup, term, [gloss], () => [
		...term.en.flatMap((own) => otherForms(term, own, lookup)),
		...oddOrders(term, lookup),
		...englishWordings(term, lookup).near,
		...(term.synonyms ?? [])
			.flatMap((id) => lookup.byId.get(id) ?? [])
			.flatMap((synonym) => sharedSenses(term, synonym, lookup)),
		...nearIn(gloss, term, lookup),
	]);
	return [...renderings, ...others].filter((text) => !isFar(term, text));
}

const othersInEnglish = keepOf<readonly string[]>();

/** Of these one may be typed for the other where no sentence shows which is meant: أَيْنَ, حَيْثُ. */
const JOINING: ReadonlySet<Pos> = new Set(['adverb', 'connective']);

/** Terms that one of the glosses shown is said by: declared synonyms, and, of the first, what asks where the other joins, or joins so in some phrase. */
function nearBySome(term: Term, shown: readonly string[], lookup: Lookup): Term[] {
	const [first = '', ...more] = shown;
	const synonyms = candidatesFor(term, shown, lookup).filter(
		(other) => areSynonyms(term, other) && shown.some((gloss) => isSaidBy(other, gloss)),
	);
	const isJoining = JOINING.has(term.pos);
	const joining = sayersOf(first, lookup).filter(
		(other) =>
			isJoining &&
			JOINING.has(other.pos) &&
			(meansFirst(other, first, 1) || other.bound?.includes(first) === true) &&
			(more.length === 0 || other.en.length === 1),
	);
	// What isn't labelled may be meant as another part of speech.
	const isLabelled = (term.pos !== 'phrase' || opensWithVerb(term.ar)) && !isJudgement(term);
	const others = isLabelled || more.length > 0 ? [] : ofOtherSorts(term, shown, lookup);
	const close = closeLemmas(term).flatMap((lemma) => writtenLike(lemma, lookup));
	return [
		...synonyms,
		...joining,
		...others,
		...close.filter(({ pos }) => pos === term.pos || term.pos === 'phrase'),
	];
}

/** Verbs that say what is shown without a preposition, with the one that they need in another sense: رَدَّ عَلَى. */
const withOthersPreposition = (term: Term, shown: readonly string[], lookup: Lookup): string[] =>
	candidatesFor(term, shown, lookup)
		.filter((other) => isOfAnotherSense(other, shown, lookup))
		.flatMap(({ ar, governs = [] }) => inFrames(ar, governs));

/** Arabic that is near: plurals of what is accepted, and words that come near to what is shown. */
function nearArabic(
	term: Term,
	shown: readonly string[],
	accepted: readonly string[],
	lookup: Lookup,
): string[] {
	const nouns = accepted
		.flatMap((text) => writtenLike(text, lookup))
		.filter(({ pos }) => pos === 'noun' && term.pos === 'noun');
	const collectives = (term.synonyms ?? [])
		.flatMap((id) => lookup.byId.get(id) ?? [])
		.filter((other) => term.pos === 'noun' && isCollectiveOf(other, shown[0] ?? ''));
	return [
		...ofThings(pluralsOf(term, shown[0] ?? '')),
		...collectives.map(({ ar }) => ar),
		...nouns.flatMap((noun) => (noun.id === term.id ? [] : pluralIn(noun, shown, false))),
		...othersInArabic(lookup, term, shown, () => wordsNear(term, shown, lookup)),
	];
}

/** So many glosses are what a verb means first of all. */
const MAIN = 2;

/** What is called by the verb that an English noun is, too: a delay is a تأجيل, of what somebody delays. */
const deedsOf = (term: Term, shown: readonly string[], lookup: Lookup): string[] =>
	term.pos !== 'noun'
		? []
		: sayersOf(shown[0] ?? '', lookup)
				.filter(
					// As it is written: nothing that turns out is a turnout.
					({ pos, en }) =>
						pos === 'verb' && shown.every((gloss) => en.slice(0, MAIN).includes(gloss)),
				)
				.flatMap(({ masdar = [] }) => masdar);

const othersInArabic = keepOf<readonly string[]>();

/** Words that come near to what is shown, whatever is accepted. */
function wordsNear(term: Term, shown: readonly string[], lookup: Lookup): string[] {
	// What is right for one who is asked what these glosses mean isn't wrong for one who is asked for a term.
	const meant = rightFor(term, shown, lookup, false).filter(({ id }) => id !== term.id);
	const others = [...nearTo(term, shown, lookup), ...nearBySome(term, shown, lookup), ...meant];
	return [
		...rightFor(term, shown, lookup, false).flatMap((one) => namesOf(one, lookup)),
		...others
			.filter(({ ar }) => !isFar(term, ar))
			.flatMap((other) =>
				[other.ar, other.present ?? []]
					.flat()
					.flatMap((text) => inFrames(text, nearFrames(other, shown, lookup))),
			),
		...withOthersPreposition(term, shown, lookup),
		...deedsOf(term, shown, lookup),
		...oddWordings(term, lookup),
	];
}

/** What is near to the answer and isn't accepted. */
export function nearFor(
	term: Term | PackTerm,
	shown: readonly string[],
	accepted: readonly string[],
	about: Omit<About, 'kind'>,
): string[] {
	const found =
		about.lang === 'ar'
			? [...nearArabic(term, shown, accepted, about.lookup), ...about.renderings]
			: nearEnglish(term, about);
	return withoutAccepted(found, accepted);
}

/** Texts that none of the accepted ones is but for marks or case, each once; as many as a question may have. */
export function withoutAccepted(texts: readonly string[], accepted: readonly string[]): string[] {
	const seen = new Set(accepted.map(fold));
	return texts
		.filter((text) => {
			const folded = fold(text);
			const isNew = !seen.has(folded);
			seen.add(folded);
			return isNew;
		})
		.slice(0, MOST_NEAR);
}
