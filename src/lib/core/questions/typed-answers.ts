import { bareGloss } from './bare.ts';
import { pastOf, pluralOf } from '../lexicon/english-inflect.ts';
import type { Lookup } from '../lexicon/lookup.ts';
import { fold } from '../text/fold.ts';
import type { Lang, PackTerm, Pos, Term } from '../types.ts';
import { nearTo, type Ask } from './answers.ts';
import { otherWordings } from './arabic-phrases.ts';
import { variantsOf } from './arabic-variants.ts';
import { isPlural, UNCOUNTABLE } from './english-forms.ts';
import { nearWords, saySame, sharedSenses } from './same-sense.ts';
import { isSaidBy, sayersOf } from './sayers.ts';
import { MOST_ACCEPTED, MOST_NEAR } from './schema.ts';

export type TypedKind = 'type-term' | 'type-meaning';

/** What surface forms may be typed for: what doesn't inflect by rule. */
const LISTED: ReadonlySet<string> = new Set(['name', 'phrase']);

/**
 * All the ways to write a term in Arabic where glosses of it are shown: its lemma and its variants, with the preposition that it
 * needs or without; the present of a verb; forms that are listed; a phrase with a synonym in it; the plural where the gloss is one
 * or any number will do.
 */
export function spellingsOf(
	term: Term,
	shown: readonly string[],
	kind: TypedKind,
	lookup: Lookup,
): string[] {
	const { ar, pos, present, plural = [], forms = [], governs = [] } = term;
	const isMany =
		pos === 'noun' &&
		(kind === 'type-meaning' || shown.some((gloss) => isSaidBy(term, gloss) && isPlural(gloss)));
	return [
		ar,
		...variantsOf(ar),
		...governs.map((preposition) => `${ar} ${preposition}`),
		...(present === undefined ? [] : [present]),
		...(LISTED.has(pos) ? forms : []),
		...otherWordings(term, lookup),
		...(isMany ? plural : []),
	];
}

/**
 * The plural of a noun that is counted in both languages, and the past of a verb, which the Arabic lemma is: كَتَبَ is "he
 * wrote". Nothing that isn't sure.
 */
export function otherForms({ pos, plural }: Term, gloss: string): string[] {
	if (pos === 'noun') {
		if (plural === undefined || UNCOUNTABLE.has(gloss)) return [];
		return [pluralOf(gloss) ?? []].flat();
	}
	if (pos !== 'verb') return [];
	const [verb = '', ...rest] = gloss.split(' ');
	return (pastOf(verb)?.past ?? []).map((past) => [past, ...rest].join(' '));
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

/** All that must be right to type, the term's own text first. */
export function wantedFor(
	term: Term | PackTerm,
	{ shown, right }: Ask,
	{ kind, lang, lookup }: { kind: TypedKind; lang: Lang; lookup: Lookup },
): string[] {
	const texts = right.flatMap((one) =>
		lang === 'ar' ? spellingsOf(one, shown, kind, lookup) : one.en,
	);
	return unique([lang === 'ar' ? term.ar : bareGloss(term, lookup), ...texts]);
}

/** The same with what may be right, too, as far as there is room. */
export function acceptedFor(
	term: Term | PackTerm,
	asked: Ask,
	about: { kind: TypedKind; lang: Lang; lookup: Lookup },
): string[] {
	const wanted = wantedFor(term, asked, about);
	if (about.lang === 'ar' || about.kind === 'type-term') return wanted;
	const forms = asked.right.flatMap((one) => one.en.flatMap((gloss) => otherForms(one, gloss)));
	return unique([...wanted, ...forms]).slice(0, Math.max(wanted.length, MOST_ACCEPTED));
}

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

/** English that is near what is asked: other forms of it, glosses of its synonyms, words near the one of the article. */
function nearEnglish(term: Term | PackTerm, lookup: Lookup): string[] {
	const gloss = bareGloss(term, lookup);
	const synonyms = (term.synonyms ?? [])
		.flatMap((id) => lookup.byId.get(id) ?? [])
		.flatMap((synonym) => sharedSenses(term, synonym, lookup));
	const forms = term.en.flatMap((own) => otherForms(term, own));
	return [...forms, ...synonyms, ...nearIn(gloss, term, lookup)];
}

/** Arabic that is near: the plural, and words that come near to all of the glosses that are shown. */
function nearArabic(term: Term, shown: readonly string[], lookup: Lookup): string[] {
	return [
		...(term.plural ?? []),
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
	{ lang, lookup }: { lang: Lang; lookup: Lookup },
): string[] {
	const found = lang === 'ar' ? nearArabic(term, shown, lookup) : nearEnglish(term, lookup);
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
