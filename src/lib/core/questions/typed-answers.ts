import { bareGloss } from './bare.ts';
import { pastOf, pluralOf } from '../lexicon/english-inflect.ts';
import { american } from '../lexicon/american.ts';
import type { Lookup } from '../lexicon/lookup.ts';
import { fold } from '../text/fold.ts';
import type { Lang, PackTerm, Pos, Term } from '../types.ts';
import { nearTo, type Ask } from './answers.ts';
import { otherWordings } from './arabic-phrases.ts';
import { variantsOf } from './arabic-variants.ts';
import type { Context } from './context.ts';
import { verbTakes } from './english-frames.ts';
import { isPlural, UNCOUNTABLE } from './english-forms.ts';
import { ofOrders } from './english-orders.ts';
import { cutAt } from './gap.ts';
import { nearWords, saySame, sharedSenses } from './same-sense.ts';
import { isSaidBy, sayersOf } from './sayers.ts';
import { MOST_ACCEPTED, MOST_NEAR } from './schema.ts';
import { isCapital, placesOf, type Word } from './word.ts';

export type TypedKind = 'type-term' | 'type-meaning';

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

/** What surface forms may be typed for: what doesn't inflect by rule. */
const LISTED: ReadonlySet<string> = new Set(['name', 'phrase']);

/**
 * All the ways to write a term in Arabic where glosses of it are shown: its lemma and its variants, with the preposition that it
 * needs or without; the present of a verb; forms that are listed; a phrase with a synonym in it; the plural where the gloss is one,
 * and where any number will do that of the term itself: another one's may be of a sense that isn't asked.
 */
export function spellingsOf(
	term: Term,
	shown: readonly string[],
	{ kind, isKey, lookup }: { kind: TypedKind; isKey: boolean; lookup: Lookup },
): string[] {
	const { ar, pos, present, plural = [], forms = [], governs = [] } = term;
	const isMany = pos === 'noun' && shown.some((gloss) => isSaidBy(term, gloss) && isPlural(gloss));
	// Of several plurals one may be of another sense: عَوَامِل are factors, عُمَّال workers.
	const usual = pos === 'noun' && kind === 'type-meaning' && isKey ? plural.slice(0, 1) : [];
	return [
		ar,
		...variantsOf(ar),
		...governs.map((preposition) => `${ar} ${preposition}`),
		...(present === undefined ? [] : [present]),
		...(LISTED.has(pos) ? forms : []),
		...otherWordings(term, lookup),
		...(isMany ? plural : usual).flatMap((one) => [one, ...variantsOf(one)]),
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

/** A word of the article without the capital of its sentence's beginning and the ending of a possessive. */
function plainWord(text: string, { en }: Term): string {
	const bare = text.replace(/['’]s?$/u, '');
	return en.some(isCapital) ? bare : bare.toLowerCase();
}

/** The words by which the article's translation renders a term, in its order; not its glosses in British spelling. */
export const renderingsOf = (key: Word, { beads }: Context): string[] =>
	unique(
		placesOf(key)
			.filter(({ lang }) => lang === 'en')
			.flatMap((place) => {
				const bead = beads.get(place.bead);
				const text = bead && plainWord(cutAt(place, bead).text, key.term);
				return text === undefined || isSaidBy(key.term, text.split(' ').map(american).join(' '))
					? []
					: [text];
			}),
	);

/** Renderings that say what the lemma says: the plural of a noun, whether or not the Arabic is counted. */
const soundRenderings = ({ pos, en }: Term, renderings: readonly string[]): string[] =>
	pos === 'noun'
		? renderings.filter((text) =>
				en.some((gloss) => [`${gloss}s`, pluralOf(gloss) ?? []].flat().includes(text)),
			)
		: [];

/** What is asked for besides the term. */
interface About {
	readonly kind: TypedKind;
	readonly lang: Lang;
	readonly lookup: Lookup;
	/** How the article's translation renders it. */
	readonly renderings: readonly string[];
}

/** All that must be right to type, the term's own text first. */
export function wantedFor(
	term: Term | PackTerm,
	{ shown, right }: Ask,
	{ kind, lang, lookup }: Omit<About, 'renderings'>,
): string[] {
	const texts = right.flatMap((one) =>
		lang === 'ar' ? spellingsOf(one, shown, { kind, isKey: one.id === term.id, lookup }) : one.en,
	);
	return unique([lang === 'ar' ? term.ar : bareGloss(term, lookup), ...texts]);
}

/** What English has for the preposition that an Arabic verb needs. */
const PREPOSITIONS: Readonly<Record<string, readonly string[]>> = {
	إِلَى: ['to'],
	عَلَى: ['on', 'to'],
	فِي: ['in'],
	مِنْ: ['from', 'of'],
	عَنْ: ['from', 'about'],
	مَعَ: ['with'],
	بِ: ['with', 'to'],
	لِ: ['to', 'for'],
};
const BY_PREPOSITION = new Map(
	Object.entries(PREPOSITIONS).map(([ar, en]) => [ar.normalize('NFC'), en]),
);

/** A verb with the preposition that it needs, as far as English verbs take it: lead to, agree on. */
const withPreposition = ({ pos, en, governs = [] }: Term): string[] =>
	pos !== 'verb'
		? []
		: governs
				.flatMap((one) => BY_PREPOSITION.get(one) ?? [])
				.flatMap((one) =>
					en.filter((gloss) => verbTakes(gloss, one)).map((gloss) => `${gloss} ${one}`),
				);

/** The same with what may be right, too, as far as there is room. */
export function acceptedFor(term: Term | PackTerm, asked: Ask, about: About): string[] {
	const { lookup, renderings } = about;
	const wanted = wantedFor(term, asked, about);
	if (about.lang === 'ar' || about.kind === 'type-term') return wanted;
	const forms = asked.right.flatMap((one) => [
		...withPreposition(one),
		...ofOrders(one, lookup),
		...one.en.flatMap((gloss) => otherForms(one, gloss)),
	]);
	return unique([...wanted, ...soundRenderings(term, renderings), ...forms]).slice(
		0,
		Math.max(wanted.length, MOST_ACCEPTED),
	);
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
