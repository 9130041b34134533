import { stemOf } from '../alignment/english.ts';
import { beadsOf } from '../article/parts.ts';
import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import type {
	Article,
	Bead,
	BeadId,
	Bilingual,
	HeadingQuestion,
	Lang,
	PackTerm,
	Phrase,
	Pos,
	ProveQuestion,
	Question,
	TranslationQuestion,
} from '../types.ts';
import { LANGS, sideOf } from './wording.ts';

/** Why an option is right, and why the one that was chosen isn't, as far as the terms of the article tell. */

/** What a question was made of. */
export interface Source {
	readonly article: Article;
	readonly terms: readonly PackTerm[];
	readonly questions: readonly Question[];
}

export type Reason =
	/** What an author wrote. */
	| { readonly type: 'why'; readonly why: Bilingual }
	/** The right option has a word for one of the prompt's. */
	| { readonly type: 'says'; readonly word: Phrase; readonly other: Phrase }
	/** The option that was chosen has none for it. */
	| { readonly type: 'lacks'; readonly word: Phrase }
	/** It has one for something else. */
	| { readonly type: 'about'; readonly word: Phrase }
	/** What stands under a heading speaks of this. */
	| { readonly type: 'under'; readonly heading: Phrase; readonly word: Phrase };

/** Questions about sentences and passages whose text alone says nothing of why. */
type Reasoned = TranslationQuestion | ProveQuestion | HeadingQuestion;

const REASONED: ReadonlySet<string> = new Set(['translation', 'prove', 'heading']);

export const isReasoned = (question: Question): question is Reasoned => REASONED.has(question.kind);

/** Which words tell most: what has a name first, then what there is, then what is done. */
const ORDER: readonly Pos[] = ['name', 'phrase', 'noun', 'verb', 'adjective'];

/** Of phrases those that name something: "no longer" tells nothing. */
const isContent = ({ pos, gender }: PackTerm): boolean =>
	ORDER.includes(pos) && (pos !== 'phrase' || gender !== undefined);

/** The terms that tell most first: of one part of speech those that the article has least of. */
const byWeight = (a: PackTerm, b: PackTerm): number =>
	ORDER.indexOf(a.pos) - ORDER.indexOf(b.pos) || a.occurrences.length - b.occurrences.length;

/** A term as a bead has it in a language, without what shows that it owns something; nothing where it doesn't, or in two places. */
function textIn({ occurrences }: PackTerm, bead: Bead, lang: Lang): string | undefined {
	const place = occurrences.find((one) => one.bead === bead.id && one.lang === lang);
	if (!place || place.rest) return undefined;
	const text = bead[lang][place.sentence]?.slice(place.start, place.end);
	return text?.replace(/['’]s?$/u, '');
}

/** The terms that a bead has on both sides, those that tell most first. */
const sharedTerms = (bead: Bead, terms: readonly PackTerm[]): PackTerm[] =>
	terms
		.filter(
			(term) => isContent(term) && LANGS.every((lang) => textIn(term, bead, lang) !== undefined),
		)
		.sort(byWeight);

const isIn = ({ occurrences }: PackTerm, beads: ReadonlySet<BeadId>): boolean =>
	occurrences.some(({ bead }) => beads.has(bead));

/** Whether any of these beads says a term, or what means the same. */
function isSaid(term: PackTerm, beads: readonly Bead[], { terms }: Source): boolean {
	const ids = idsOf(beads);
	const meansIt = (other: PackTerm) =>
		other.id === term.id ||
		term.synonyms?.includes(other.id) === true ||
		other.synonyms?.includes(term.id) === true ||
		other.en.some((gloss) => term.en.includes(gloss));
	return terms.some((other) => meansIt(other) && isIn(other, ids));
}

const beadsWith = (article: Article, { lang, text }: Phrase): Bead[] =>
	beadsOf(article).filter((bead) => sideOf(bead, lang) === text);

const idsOf = (beads: readonly Bead[]): ReadonlySet<BeadId> => new Set(beads.map(({ id }) => id));

/** What the chosen option has, and the right one hasn't. */
function about(
	chosen: readonly Bead[],
	key: ReadonlySet<BeadId>,
	lang: Lang,
	{ terms }: Source,
): Reason[] {
	const [bead] = chosen;
	const term = bead && sharedTerms(bead, terms).find((one) => !isIn(one, key));
	const text = term && textIn(term, bead, lang);
	return text === undefined ? [] : [{ type: 'about', word: { lang, text } }];
}

function ofTranslation(question: TranslationQuestion, chosen: number, source: Source): Reason[] {
	const { prompt, options, answer, evidence } = question;
	const [key] = beadsOf(source.article).filter(({ id }) => id === evidence[0]);
	const lang = options[answer]?.lang;
	if (!key || !lang) return [];
	const isRight = chosen === answer;
	const against = options
		.filter((_, at) => (isRight ? at !== answer : at === chosen))
		.flatMap((option) => beadsWith(source.article, option));
	const terms = sharedTerms(key, source.terms);
	const telling = terms.find((term) => !isSaid(term, against, source));
	const term = telling ?? terms[0];
	const [word, other] = [prompt.lang, lang].map((side) => term && textIn(term, key, side));
	if (word === undefined || other === undefined) return [];
	const own = { lang: prompt.lang, text: word };
	const says: Reason = { type: 'says', word: own, other: { lang, text: other } };
	if (isRight) return [says];
	return telling
		? [says, { type: 'lacks', word: own }]
		: [says, ...about(against, idsOf([key]), lang, source)];
}

/** Proclitics that an Arabic token may have, so that it is found by what stands behind them. */
const PROCLITICS = /^[وف]?(?:لل|[بكل]?(?:ال)?)/u;

const keyOf = (word: string, lang: Lang): string =>
	lang === 'en' ? stemOf(word) || fold(word) : fold(word).replace(PROCLITICS, '');

const keysOf = (text: string, lang: Lang): string[] =>
	tokenize(text).map((token) => keyOf(token.text, lang));

/** Whether a text has a term, by its lemma, its plural, a gloss, or a form in which the article has it. */
function hasTerm(text: Phrase, term: PackTerm, beads: readonly Bead[]): boolean {
	const { lang } = text;
	const there = new Set(keysOf(text.text, lang));
	const forms = beads.flatMap((bead) => textIn(term, bead, lang) ?? []);
	const known = lang === 'en' ? term.en : [term.ar, ...(term.plural ?? [])];
	return [...forms, ...known].some((form) => {
		const keys = keysOf(form, lang);
		return keys.length > 0 && keys.every((key) => key.length > 1 && there.has(key));
	});
}

function ofProof(question: ProveQuestion, chosen: number, source: Source): Reason[] {
	const { prompt, options, answer, evidence } = question;
	const claim = source.questions.find(
		(one) => one.kind === 'claim' && one.prompt[prompt.lang] === prompt.text,
	);
	const why: Reason[] = claim?.kind === 'claim' ? [{ type: 'why', why: claim.why }] : [];
	const option = options[chosen];
	const [key] = beadsOf(source.article).filter(({ id }) => id === evidence[0]);
	if (chosen === answer || !option || !key) return why;
	const against = beadsWith(source.article, option);
	const term = sharedTerms(key, source.terms).find(
		(one) => !isSaid(one, against, source) && hasTerm(prompt, one, [key]),
	);
	const text = term && textIn(term, key, option.lang);
	return text === undefined
		? [...why, ...about(against, idsOf([key]), option.lang, source)]
		: [...why, { type: 'lacks', word: { lang: option.lang, text } }];
}

/** So many of a term's places have to stand under a heading for it to be what is said there. */
const MOSTLY = 0.5;

/** What is said under a heading: a term that stands there rather than elsewhere, of these beads where they are given. */
function under(heading: Phrase, studied: Lang, source: Source, of?: ReadonlySet<BeadId>): Reason[] {
	const section = source.article.sections.find(
		(one) => one.heading?.[heading.lang] === heading.text,
	);
	const beads = section?.paragraphs.flatMap((paragraph) => paragraph.beads) ?? [];
	const here = idsOf(beads);
	const share = ({ occurrences }: PackTerm) =>
		occurrences.filter(({ bead }) => here.has(bead)).length / occurrences.length;
	const isTold = (term: PackTerm) =>
		LANGS.some((lang) => hasTerm({ lang, text: section?.heading?.[lang] ?? '' }, term, beads));
	const terms = source.terms
		.filter((term) => isContent(term) && term.pos !== 'name' && isIn(term, of ?? here))
		.filter((term) => share(term) > MOSTLY || isTold(term))
		.sort((a, b) => Number(isTold(b)) - Number(isTold(a)) || byWeight(a, b));
	for (const term of terms) {
		const [text] = beads
			.filter(({ id }) => of?.has(id) ?? true)
			.flatMap((bead) => textIn(term, bead, studied) ?? []);
		if (text !== undefined) return [{ type: 'under', heading, word: { lang: studied, text } }];
	}
	return [];
}

function ofHeading(question: HeadingQuestion, chosen: number, source: Source): Reason[] {
	const { prompt, options, answer, evidence } = question;
	const [right, wrong] = [options[answer], options[chosen]];
	return [
		...(right ? under(right, prompt.lang, source, new Set(evidence)) : []),
		...(wrong && chosen !== answer ? under(wrong, prompt.lang, source) : []),
	];
}

/** Why the right option is right, then why the chosen one isn't. */
export function reasonsFor(question: Reasoned, chosen: number, source: Source): Reason[] {
	if (question.kind === 'translation') return ofTranslation(question, chosen, source);
	return question.kind === 'prove'
		? ofProof(question, chosen, source)
		: ofHeading(question, chosen, source);
}
