import { bareGloss } from './bare.ts';
import { pastOf, pluralOf } from '../lexicon/english-inflect.ts';
import { inflect } from '../lexicon/inflect.ts';
import { FATHATAN, hasArticle, withoutArticle } from '../lexicon/letters.ts';
import { written } from '../lexicon/key.ts';
import { american } from '../lexicon/american.ts';
import type { Lookup } from '../lexicon/lookup.ts';
import { fold, stripMarks } from '../text/fold.ts';
import { englishConsonants } from '../text/name-sounds.ts';
import type { Lang, PackTerm, Term } from '../types.ts';
import { alsoRight, passiveOf } from './also-right.ts';
import { saysInSense, type Ask } from './answers.ts';
import type { Context } from './context.ts';
import { keepOf } from './entry.ts';
import { adjectiveTakes, PARTICLE, verbTakes } from './english-frames.ts';
import { isUncountedIn, UNCOUNTABLE } from './english-forms.ts';
import { baseForms, ofOrders } from './english-orders.ts';
import { englishWordings } from './english-wordings.ts';
import { cutAt } from './gap.ts';
import { otherArabic, otherEnglish } from './other-words.ts';
import { isCapital, isModal } from './look.ts';
import { areOneSense } from './same-sense.ts';
import { areSynonyms, isSaidBy, sayersOf, writtenLike } from './sayers.ts';
import { MOST_ACCEPTED } from './schema.ts';
import { spellingsOf, type TypedKind } from './typed-spellings.ts';
import { placesOf, type Word } from './word.ts';

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

/** Whether a term is a verb, or a phrase that begins with one: أَعَادَ النَّظَر فِي. */
const isVerbal = ({ pos, ar }: Term, lookup: Lookup): boolean =>
	pos === 'verb' ||
	(pos === 'phrase' &&
		writtenLike(ar.split(' ')[0] ?? '', lookup).some((one) => one.pos === 'verb'));

const REFLEXIVES = ['itself', 'himself', 'herself', 'themselves'];
const OWN = ['its own', 'his own', 'her own', 'their own'];

/** What is said of oneself, of each person: وَحْدَهُ is "by himself", "on its own". */
const ofPersons = (gloss: string): string[] => [
	...(/ (?:itself|himself)$/u.test(gloss)
		? REFLEXIVES.map((self) => gloss.replace(/\S+$/u, self))
		: []),
	...(/ (?:its|his) own$/u.test(gloss) ? OWN.map((own) => gloss.replace(/\S+ own$/u, own)) : []),
];

/** What lies somewhere lay there; who lies lied. */
const isPlaced = (gloss: string): boolean => /^(?:be located|be situated|lie down)$/u.test(gloss);

/** Plurals that are words of their own: the middle isn't the media. */
const ANOTHER_WORD: ReadonlySet<string> = new Set(['media']);

/** Whether the first word of a gloss has a past, as far as the lexicon knows it: not must, would, not know, far right. */
function mayBePast(gloss: string, lookup: Lookup): boolean {
	const [first = ''] = gloss.split(' ');
	const sayers = sayersOf(first, lookup);
	return (
		!isModal(gloss) &&
		!/^(?:not|would)\b/u.test(gloss) &&
		(first === 'be' || sayers.length === 0 || sayers.some(({ pos }) => pos === 'verb'))
	);
}

/**
 * The plural of a noun that is counted in both languages, be it by a declared synonym (تَفَاوُض, مُفَاوَضَات), and the past of a verb,
 * which the Arabic lemma is: كَتَبَ is "he wrote". Nothing that isn't sure: whose power is نُفُوذ isn't the authorities.
 */
export function otherForms(term: Term, gloss: string, lookup: Lookup): string[] {
	if (term.pos === 'noun') {
		const isCounted = [
			term,
			...sayersOf(gloss, lookup).filter((other) => areSynonyms(term, other)),
		].some(({ pos, plural }) => pos === 'noun' && plural !== undefined);
		return !isCounted || UNCOUNTABLE.has(gloss) || isUncountedIn(term, gloss)
			? []
			: [pluralOf(gloss) ?? []].flat().filter((plural) => !ANOTHER_WORD.has(plural));
	}
	if (!isVerbal(term, lookup) || !mayBePast(gloss, lookup)) return [];
	const [verb = '', ...rest] = gloss.split(' ');
	const past = verb === 'lie' && term.en.some(isPlaced) ? ['lay'] : pastOf(verb)?.past;
	return (past ?? []).map((past) => [past, ...rest].join(' '));
}

/** A word of the article without the capital of its sentence's beginning and the ending of a possessive. */
function plainWord(text: string, { en }: Term): string {
	const bare = text.replace(/['’]s?$/u, '');
	return en.some(isCapital) ? bare : bare.toLowerCase();
}

/** A place of a term in the translation; nothing if that is a gloss of it. */
function englishAt({ term }: Word, text: string): string[] {
	const plain = plainWord(text, term);
	return isSaidBy(term, plain.split(' ').map(american).join(' ')) ? [] : [plain];
}

/** A term of several words as the article has it, where it isn't the lemma: مَوَازِين القُوَّة. */
const arabicAt = ({ term }: Word, text: string): string[] =>
	term.pos === 'phrase' &&
	text.includes(' ') &&
	!text.includes(FATHATAN) &&
	fold(text) !== fold(term.ar)
		? [text]
		: [];

/** How the article renders a term, in its order: not by the lemma, nor by a gloss, be it in British spelling. */
export const renderingsOf = (key: Word, { beads }: Context, lang: Lang): string[] =>
	unique(
		placesOf(key)
			.filter((place) => place.lang === lang)
			.flatMap((place) => {
				const bead = beads.get(place.bead);
				if (!bead) return [];
				const { text } = cutAt(place, bead);
				return lang === 'en' ? englishAt(key, text) : arabicAt(key, text);
			}),
	);

/** Whether two spellings of a name have the same consonants: Saeed, Said; what is made of a name has more, as Russian has. */
const soundAlike = (a: string, b: string): boolean =>
	isCapital(b) && englishConsonants(a) === englishConsonants(b);

/** Whether a text leaves out what a term says, some words of a gloss being all it has: committing, for committing a crime. */
const isPartOf = (text: string, en: readonly string[]): boolean =>
	en.some((gloss) => ` ${gloss} `.includes(` ${text} `));

/** Whether a text is the plural of a gloss: foreign ministers. */
const isMany = (text: string, en: readonly string[]): boolean =>
	en.some((gloss) => [`${gloss}s`, pluralOf(gloss) ?? []].flat().includes(text));

/**
 * Renderings that say what the lemma says: another spelling of a name, the plural of a noun, whether or not the Arabic is counted, and any of a phrase. How a
 * text inflects a verb, or a phrase that begins with one, is near.
 */
function soundRenderings(term: Term, { kind, renderings, lookup }: About): readonly string[] {
	const { pos, en } = term;
	if (pos === 'name') return renderings.filter((text) => en.some((name) => soundAlike(name, text)));
	if (pos === 'phrase')
		return isVerbal(term, lookup)
			? []
			: renderings.filter(
					(text) => !isPartOf(text, en) && (kind === 'type-meaning' || !isMany(text, en)),
				);
	if (pos !== 'noun') return [];
	return renderings.filter((text) => isMany(text, en));
}

/** What is asked for besides the term. */
export interface About {
	readonly kind: TypedKind;
	readonly lang: Lang;
	readonly lookup: Lookup;
	/** How the article renders it in that language. */
	readonly renderings: readonly string[];
}

/** All that an answer depends on besides the entry, as texts. */
const namesOf = ({ shown, right }: Ask, { kind, lang }: Pick<About, 'kind' | 'lang'>): string[] => [
	kind,
	lang,
	...shown,
	...right.map(({ id }) => id),
];

/** All that must be right to type, the term's own text first. */
export function wantedFor(
	term: Term | PackTerm,
	asked: Ask,
	about: Omit<About, 'renderings'>,
): readonly string[] {
	const { kind, lang, lookup } = about;
	const { shown, right } = asked;
	const own = lang === 'ar' ? term.ar : bareGloss(term, lookup);
	return wanted(lookup, term, [own, ...namesOf(asked, about)], () =>
		unique([
			own,
			...right.flatMap((one) =>
				lang === 'ar'
					? spellingsOf(one, shown, { kind, isKey: one.id === term.id, lookup })
					: one.en,
			),
		]),
	);
}

const wanted = keepOf<readonly string[]>();

/** What English has for the preposition that an Arabic verb needs. */
const PREPOSITIONS: Readonly<Record<string, readonly string[]>> = {
	إِلَى: ['to', 'in', 'into'],
	عَلَى: ['on', 'to'],
	فِي: ['in', 'to'],
	مِنْ: ['from', 'of'],
	عَنْ: ['from', 'about'],
	مَعَ: ['with'],
	بِ: ['with', 'to', 'in'],
	لِ: ['to', 'for'],
};
const BY_PREPOSITION = new Map(
	Object.entries(PREPOSITIONS).map(([ar, en]) => [ar.normalize('NFC'), en]),
);

/** Of what turns into something else alone: nobody shifts into a position. */
const INTO: ReadonlySet<string> = new Set(
	'break change convert develop divide evolve grow split transform translate'.split(' '),
);

/** What English verbs take in another sense: results come from causes, and one stops somebody from doing something. */
const OTHERWISE: ReadonlySet<string> = new Set(['make with', 'stop from']);
/** A verb of what follows: أَسْفَرَ عَنْ is to result in. */
const isCause = ({ en }: Term): boolean => en.includes('lead') || en.includes('lead to');

/** Whether a gloss takes a preposition: a verb alone, or "be" with an adjective that does. */
function glossTakes(term: Term, gloss: string, preposition: string): boolean {
	const [first = '', second = '', ...rest] = gloss.split(' ');
	const whole = `${gloss} ${preposition}`;
	if (first === 'be' && second !== '')
		return rest.length === 0 && adjectiveTakes(second, preposition);
	if (second !== '' || OTHERWISE.has(whole)) return false;
	if (preposition === 'into' && !INTO.has(first)) return false;
	return !(whole === 'result from' && isCause(term)) && verbTakes(gloss, preposition);
}

const BEHIND_ADJECTIVES = ['about', 'for', 'from', 'of', 'on', 'with'];
/** Adjectives that say another thing with one: what is full isn't full of something. */
const OTHERWISE_WITH: ReadonlySet<string> = new Set(
	`bad for, clear about, clear on, familiar from, firm on, fit for, free from, free of, full of, good for, hard on, short of, silent on, soft on, tough on`.split(
		', ',
	),
);

/** A verb with the preposition that it needs in its first sense, as far as English verbs take it: lead to, agree on; an adjective with its own: busy with. */
export function withPreposition(term: Term, lookup: Lookup): string[] {
	const { pos, en, governs = [] } = term;
	if (pos === 'adjective')
		return en.flatMap((gloss) =>
			BEHIND_ADJECTIVES.filter((one) => adjectiveTakes(gloss, one))
				.map((one) => `${gloss} ${one}`)
				.filter((text) => !OTHERWISE_WITH.has(text)),
		);
	if (pos !== 'verb' || governs.length === 0) return [];
	const [first = ''] = en;
	const sense = en.filter((gloss) => areOneSense(term, first, gloss, lookup));
	return governs
		.flatMap((one) => BY_PREPOSITION.get(one) ?? [])
		.flatMap((one) =>
			sense
				.filter((gloss) => glossTakes(term, gloss, one) && !PARTICLE.test(gloss))
				.flatMap((gloss) => [`${gloss} ${one}`, ...(one === 'on' ? [`${gloss} upon`] : [])]),
		);
}

/** The passive of a verb as Arabic names it: فُوجِئَ. */
const passive = (verb: Term): string[] =>
	inflect(verb)
		.filter(
			({ features }) =>
				features.kind === 'verb' &&
				features.tense === 'past' &&
				features.voice === 'passive' &&
				features.person === '3ms',
		)
		.map(written);

/** Whether what is shown is what a term means first of all. */
const meansSo = (term: Term, [first = '']: readonly string[], lookup: Lookup): boolean =>
	areOneSense(term, term.en[0] ?? '', first, lookup);

/** Other words that are right in Arabic: terms that say a part of what is shown in its sense, and passives. */
const moreArabic = (term: Term, { shown, right }: Ask, { kind, lookup }: About): string[] => [
	...[...alsoRight(term, shown, lookup), ...saysInSense(term, shown, lookup)].flatMap((one) =>
		spellingsOf(one, shown, { kind, isKey: false, lookup }),
	),
	...passiveOf(term, shown, lookup).flatMap(passive),
	...right.filter((one) => meansSo(one, shown, lookup)).flatMap(otherArabic),
];

/** The same in English: with a preposition, turned round, and, where any form will do, inflected. */
const moreEnglish = ({ right }: Ask, { kind, lookup }: About): string[] =>
	right.flatMap((one) => [
		...withPreposition(one, lookup),
		...ofOrders(one, lookup),
		...englishWordings(one, lookup).right,
		...baseForms(one, lookup),
		...one.en.flatMap(ofPersons),
		...otherEnglish(one),
		...(kind === 'type-meaning' ? one.en.flatMap((gloss) => otherForms(one, gloss, lookup)) : []),
	]);

const more = keepOf<readonly string[]>();

const headOf = (phrase: string): string => {
	const [head = ''] = phrase.split(' ');
	return fold(hasArticle(head) ? withoutArticle(head) : head);
};

/** Whether a noun phrase of the article has the noun of the term, which is asked in the singular: an accusative, and no plural that it doesn't list. */
const isHeadOf = (text: string, { ar, gender, forms = [] }: Term): boolean =>
	gender === undefined ||
	[ar, ...forms].map(headOf).some((own) => [own, `${own}ا`].includes(headOf(text)));

/** What else is right, and how the article renders it, as far as that is. */
function moreFor(term: Term, asked: Ask, about: About): string[] {
	const { kind, lang, lookup, renderings } = about;
	const others = more(lookup, term, namesOf(asked, about), () =>
		lang === 'ar' ? moreArabic(term, asked, about) : moreEnglish(asked, about),
	);
	if (lang === 'ar')
		return [
			...renderings.filter((text) => kind === 'type-meaning' || isHeadOf(text, term)),
			...others,
		];
	return kind === 'type-meaning' || term.pos === 'phrase' || term.pos === 'name'
		? [...others, ...soundRenderings(term, about)]
		: [...others];
}

/** Without what stands there with its vowels. */
function withoutTwins(texts: readonly string[]): string[] {
	const vowelled = new Set(texts.map(stripMarks).filter((bare, i) => bare !== texts[i]));
	return texts.filter((text) => !vowelled.has(text));
}

/** The same with what may be right, too, as far as there is room. */
export function acceptedFor(term: Term | PackTerm, asked: Ask, about: About): string[] {
	const must = wantedFor(term, asked, about);
	return withoutTwins(unique([...must, ...moreFor(term, asked, about)])).slice(
		0,
		Math.max(must.length, MOST_ACCEPTED),
	);
}
