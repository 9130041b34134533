import { contentId } from '../id.ts';
import { otherLang } from '../lang.ts';
import type { Random } from '../random.ts';
import type { BeadId, Lang, MeaningQuestion, PackTerm, Term, TermQuestion } from '../types.ts';
import { alikeInLength } from './checks.ts';
import { isDelicate } from './delicate.ts';
import { isCapital, isVerbal, lengthOf, withTo } from './look.ts';
import { drawOptions, MIN_OPTIONS } from './options.ts';
import { opensWithVerb } from './phrase-opening.ts';
import type { Relation } from './relation.ts';

interface PlainWish {
	readonly kind: 'meaning' | 'term';
	readonly study: Lang;
	/** Where the term stands in an article; nowhere, if it comes from the lexicon alone. */
	readonly evidence: readonly BeadId[];
}

/** Phrases with a gender are noun phrases, and no others are; verbs of one word or of several are verbs. */
function sortOf({ ar, pos, gender }: Term): string {
	if (pos !== 'phrase') return pos;
	if (gender !== undefined) return 'noun phrase';
	return opensWithVerb(ar) ? 'verb phrase' : 'phrase';
}

/** A term alone: the lemma, or the first gloss, which no sentence is needed for; of a verb with "to". */
function cardOf(term: Term, lang: Lang): string {
	if (lang === 'ar') return term.ar;
	const gloss = term.en[0] ?? '';
	return isVerbal(sortOf(term)) ? withTo(gloss) : gloss;
}

/**
 * A question about a term that the articles at hand don't ask: it was added from the lexicon, stands where its sense isn't
 * certain, or its article is gone. It rests on the entry alone, so the answer is its first gloss.
 *
 * @param pool the terms that distractors are drawn from
 * @returns undefined where too few of them are of its sort and surely wrong
 */
export function askPlainly(
	term: Term | PackTerm,
	pool: readonly Term[],
	related: Relation,
	{ kind, study, evidence }: PlainWish,
	random: Random,
): MeaningQuestion | TermQuestion | undefined {
	const asking = kind === 'meaning' ? study : otherLang(study);
	const lang = otherLang(asking);
	const looksLike = (a: string, b: string) =>
		isCapital(a) === isCapital(b) && alikeInLength(lengthOf(a), lengthOf(b));
	const options = drawOptions<Term, Term>(
		{
			key: term,
			candidates: pool.filter(
				(other) => sortOf(other) === sortOf(term) && other.id !== term.id && !isDelicate(other),
			),
			score: (other) =>
				(term.root !== undefined && term.root === other.root ? 8 : 0) +
				(term.topic === other.topic ? 3 : 0) +
				(term.pattern !== undefined && term.pattern === other.pattern ? 2 : 0),
			optionOf: (other) => other,
			fit: (a, b) => looksLike(cardOf(a, lang), cardOf(b, lang)) && !related(a.id, b.id),
		},
		random,
	);
	if (options.length < MIN_OPTIONS) return undefined;
	return {
		id: contentId('q', kind, study, term.id),
		kind,
		skill: 'vocabulary',
		study,
		term: term.id,
		prompt: { lang: asking, text: cardOf(term, asking) },
		options: options.map((option) => ({ lang, text: cardOf(option, lang) })),
		optionTerms: options.map(({ id }) => id),
		answer: options.indexOf(term),
		evidence,
	};
}
