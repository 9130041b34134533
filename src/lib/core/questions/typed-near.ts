import { fold } from '../text/fold.ts';
import type { Lookup } from '../lexicon/lookup.ts';
import type { PackTerm, Pos, Term } from '../types.ts';
import { nearTo } from './answers.ts';
import { bareGloss } from './bare.ts';
import { nearWords, saySame, sharedSenses } from './same-sense.ts';
import { sayersOf } from './sayers.ts';
import { MOST_NEAR } from './schema.ts';
import { otherForms, type About } from './typed-answers.ts';

/** Word classes of which a near word is known: a connective that is near says something else. */
const CONTENT: ReadonlySet<Pos> = new Set(['noun', 'verb', 'adjective']);

/** Words that are near a gloss of a term, of its part of speech as far as the lexicon has them. */
export const nearIn = (gloss: string, term: Term, lookup: Lookup): string[] =>
	nearWords(gloss, term, lookup).filter((word) => {
		const sayers = sayersOf(word, lookup);
		if (sayers.some(({ pos }) => pos === term.pos))
			return CONTENT.has(term.pos) || saySame(word, gloss);
		return sayers.length === 0 && saySame(word, gloss);
	});

/** English that is near what is asked: its form in the translation, other forms, glosses of its synonyms, words near the article's. */
function nearEnglish(
	term: Term | PackTerm,
	{ lookup, renderings }: Pick<About, 'lookup' | 'renderings'>,
): string[] {
	const gloss = bareGloss(term, lookup);
	const synonyms = (term.synonyms ?? [])
		.flatMap((id) => lookup.byId.get(id) ?? [])
		.flatMap((synonym) => sharedSenses(term, synonym, lookup));
	const forms = term.en.flatMap((own) => otherForms(term, own));
	return [...renderings, ...forms, ...synonyms, ...nearIn(gloss, term, lookup)];
}

/** Plurals of persons: عُمَّال. */
const OF_PERSONS = /^.\u064f.\u064e?\u0651\u064e?ا.$/u;

/** Of two plurals the one of things where the other is of persons: عَوَامِل are factors, and عُمَّال workers. */
const ofThings = ([first, ...more]: readonly string[]): string[] =>
	first === undefined
		? []
		: [first, ...(OF_PERSONS.test(first) ? more : more.filter((one) => !OF_PERSONS.test(one)))];

/** Arabic that is near: the plural, and words that come near to all of the glosses that are shown. */
function nearArabic(term: Term, shown: readonly string[], lookup: Lookup): string[] {
	return [
		...ofThings(term.plural ?? []),
		...nearTo(term, shown, lookup).flatMap(({ ar, present }) =>
			present === undefined ? [ar] : [ar, present],
		),
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
		about.lang === 'ar' ? nearArabic(term, shown, about.lookup) : nearEnglish(term, about);
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
