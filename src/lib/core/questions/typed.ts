import { contentId } from '../id.ts';
import { otherLang } from '../lang.ts';
import type { Lookup } from '../lexicon/lookup.ts';
import { memoizeBy } from '../memo.ts';
import type { Issue } from '../result.ts';
import type { Lang, Pos, Term, TypeMeaningQuestion, TypeTermQuestion } from '../types.ts';
import {
	asPrompt,
	furtherGlosses,
	isSpelledOneWay,
	rightFor,
	tellingGlosses,
	writtenAlike,
	type Ask,
} from './answers.ts';
import { bareGloss } from './bare.ts';
import { checkEvidence, complaints, reportOn } from './checks.ts';
import { spaced, type Context } from './context.ts';
import { isVerbal } from './look.ts';
import { isJudgement } from './phrase-sort.ts';
import { MOST_ACCEPTED } from './schema.ts';
import { isAskable, showcase, standsIn } from './sense.ts';
import { acceptedFor, renderingsOf, wantedFor } from './typed-answers.ts';
import { nearFor, withoutAccepted } from './typed-near.ts';
import type { TypedKind } from './typed-spellings.ts';
import { type Word } from './word.ts';
import type { PromptIn } from './words.ts';

/** A question before it is said which kind it is of. */
type TypedQuestion = Omit<TypeTermQuestion, 'kind'> & Omit<TypeMeaningQuestion, 'kind'>;

/** So many terms may be right: a gloss that more of them share asks for nothing in particular. */
const MOST_RIGHT: Readonly<Record<TypedKind, number>> = { 'type-term': 6, 'type-meaning': 8 };

const SEPARATOR = '; ';

/** Verbs have their "to", and a phrase is what it looks like. */
const PLAIN: ReadonlySet<Pos> = new Set(['verb', 'phrase', 'name']);

/**
 * Who studies English is asked for the gloss of the article, and that has to be true without its sentence. Nobody is asked for one
 * sense of a word with a sentence that has another.
 */
const holdsAlone = ({ bare, faces, hasOtherSense }: Word, study: Lang): boolean =>
	!hasOtherSense && (study === 'ar' || bare === faces.en);

/** The part of speech to be shown: an English word may be several, and so may دِبْلُومَاسِيّ, of which only one is asked for then. */
function posShown(term: Term, lang: Lang, lookup: Lookup): Pos | undefined {
	const isShown =
		lang === 'ar'
			? !PLAIN.has(term.pos) && !isJudgement(term)
			: writtenAlike(term, lookup).some(({ pos }) => pos !== term.pos);
	return isShown ? term.pos : undefined;
}

/** Who is shown a lemma alone, with its part of speech where it may be several: what else is written so. */
const meantBy = (term: Term, lookup: Lookup): Term[] =>
	writtenAlike(term, lookup).filter(({ pos }) => pos === term.pos);

/** Who is asked for a term is shown as many glosses as tell it from others; who is asked for a meaning, the word alone. */
function askOf(kind: TypedKind, { term }: Word, lang: Lang, { lookup }: Context): Ask {
	if (lang === 'en') return { shown: [term.ar], right: meantBy(term, lookup) };
	if (kind === 'type-term') return tellingGlosses(term, lookup);
	const shown = [bareGloss(term, lookup)];
	return { shown, right: rightFor(term, shown, lookup, false) };
}

/** What is right for a prompt, what must be, and what is near. */
interface Answers {
	readonly accepted: readonly string[];
	readonly wanted: readonly string[];
	/** What is near where all that is right is accepted. */
	readonly near: readonly string[];
	/** What is near where this is accepted. */
	readonly nearTo: (accepted: readonly string[]) => readonly string[];
}

const sameTexts = (a: readonly string[], b: readonly string[]): boolean =>
	a.length === b.length && a.every((text, i) => text === b[i]);

/** Worked out once for a prompt: the check looks at it again. */
const known = memoizeBy((_: Context) => new Map<string, Answers>());

function answersTo(kind: TypedKind, key: Word, lang: Lang, asked: Ask, context: Context): Answers {
	const { term } = key;
	const { shown, right } = asked;
	const name = [kind, lang, term.id, ...shown, ...right.map(({ id }) => id)].join(SEPARATOR);
	const before = known(context).get(name);
	if (before) return before;
	const about = {
		kind,
		lang,
		lookup: context.lookup,
		renderings: renderingsOf(key, context, lang),
	};
	const spelled = (texts: readonly string[]) =>
		lang === 'en' ? [...new Set(texts.map(context.spell))] : texts;
	const accepted = spelled(acceptedFor(term, asked, about));
	const nearTo = (texts: readonly string[]) =>
		withoutAccepted(spelled(nearFor(term, shown, texts, about)), texts);
	const near = nearTo(accepted);
	const answers = {
		accepted,
		wanted: spelled(wantedFor(term, asked, about)),
		near,
		nearTo: (texts: readonly string[]) => (sameTexts(texts, accepted) ? near : nearTo(texts)),
	};
	known(context).set(name, answers);
	return answers;
}

/** The first of those whose prompts ask for the same: nobody could tell which of them is meant. */
function oneEach(asked: readonly TypedQuestion[]): TypedQuestion[] {
	const seen = new Set<string>();
	return asked.filter(({ study, prompt, pos = '' }) => {
		const name = [study, prompt.text, pos].join(SEPARATOR);
		return !seen.has(name) && seen.add(name);
	});
}

/** At most one question for each term of the article and language of study, and for each prompt. */
export function askTyped(
	kind: TypedKind,
	promptIn: PromptIn,
	context: Context,
	keys: readonly Word[] = context.words,
): TypedQuestion[] {
	const { lookup } = context;
	const ask = (key: Word, study: Lang): TypedQuestion[] => {
		const { term } = key;
		const lang = otherLang(promptIn(study));
		const evidence = showcase(key);
		if (!evidence || !isAskable(key, study) || !holdsAlone(key, study)) return [];
		if (!isSpelledOneWay(term, lookup)) return [];
		const asked = askOf(kind, key, lang, context);
		const { accepted, near } = answersTo(kind, key, lang, asked, context);
		if (asked.right.length > MOST_RIGHT[kind] || accepted.length > MOST_ACCEPTED) return [];
		const pos = posShown(term, lang, lookup);
		const text = lang === 'en' ? term.ar : context.spell(asPrompt(key, asked.shown));
		return [
			{
				id: contentId('q', kind, study, term.id),
				skill: 'vocabulary',
				study,
				term: term.id,
				prompt: { lang: promptIn(study), text },
				...(pos && { pos }),
				lang,
				accepted,
				...(near.length > 0 && { near }),
				evidence: [evidence],
			},
		];
	};
	return oneEach(keys.flatMap((key) => [...ask(key, 'ar'), ...ask(key, 'en')]));
}

/** The glosses that a prompt shows; none if it isn't made of glosses of the term, the one of the article first. */
function glossesIn(text: string, key: Word, { lookup, spell }: Context): string[] {
	const { term, formClass } = key;
	const parts = (isVerbal(formClass) ? text.replace(/^to /u, '') : text).split(SEPARATOR);
	const shown = parts.flatMap((part) => term.en.find((gloss) => spell(gloss) === part) ?? []);
	const known =
		text === spell(asPrompt(key, shown)) &&
		shown[0] === bareGloss(term, lookup) &&
		new Set(shown).size === shown.length;
	return known ? shown : [];
}

export function checkTyped(
	question: TypeTermQuestion | TypeMeaningQuestion,
	promptIn: PromptIn,
	context: Context,
): Issue[] {
	const report = reportOn(question);
	const { lookup } = context;
	const { kind, study, prompt, lang, accepted, near = [], evidence } = question;
	const key = context.word(question.term);
	if (!key) return [report('unknown-term', 'The term that is asked isn’t known.')];
	const { term } = key;
	const shown = lang === 'en' ? [term.ar] : glossesIn(prompt.text, key, context);
	const right =
		lang === 'en' ? meantBy(term, lookup) : rightFor(term, shown, lookup, kind === 'type-term');
	const answers = answersTo(kind, key, lang, { shown, right }, context);
	const mayBe = new Set(answers.accepted);
	const { wanted } = answers;
	const further = furtherGlosses(term, lookup);
	const mayBeNear = new Set(answers.nearTo(accepted));
	return [
		...checkEvidence(question, context),
		...complaints(
			!isAskable(key, study) &&
				report('uncertain', 'It isn’t certain that the term has this meaning in the article.'),
			!isSpelledOneWay(term, lookup) &&
				report('spelling', 'The name is spelled by its sound: there is more than one right way.'),
			(prompt.lang !== promptIn(study) || lang !== otherLang(prompt.lang)) &&
				report('wrong-language', 'The prompt or the answer isn’t in its language.'),
			(lang === 'en' ? prompt.text !== term.ar : shown.length === 0) &&
				report('wrong-prompt', 'The prompt isn’t the term that is asked.'),
			lang === 'ar' &&
				!shown.slice(1).every((gloss) => further.includes(gloss)) &&
				report('two-senses', 'The prompt asks for two senses of the term at once.'),
			question.pos !== posShown(term, lang, lookup) &&
				report(
					'part-of-speech',
					'The prompt doesn’t say, or says wrongly, what part of speech it asks for.',
				),
			!holdsAlone(key, study) &&
				report('bare', 'The meaning that the article gives it doesn’t hold without its sentence.'),
			accepted[0] !== (lang === 'ar' ? term.ar : context.spell(bareGloss(term, lookup))) &&
				report('wrong-key', 'The answer to be shown isn’t the term that is asked.'),
			!accepted.every((text) => mayBe.has(text)) &&
				report('wrong-answer', 'Something is accepted that isn’t right for the prompt.'),
			!wanted.every((text) => accepted.includes(text)) &&
				report('second-answer', 'Something that is right for the prompt isn’t accepted.'),
			(right.length > MOST_RIGHT[kind] || accepted.length > MOST_ACCEPTED) &&
				report('vague', 'The prompt asks for too many terms at once.'),
			new Set(accepted).size < accepted.length &&
				report('duplicate-answer', 'An answer is accepted twice.'),
			(near.some((text) => !mayBeNear.has(text)) || new Set(near).size < near.length) &&
				report(
					'near-answer',
					'Something is called near that is right, twice there or far from it.',
				),
			accepted.some((text) => spaced(prompt.text).includes(spaced(text))) &&
				report('stem-tells', 'The prompt contains an answer.'),
			!standsIn(key, evidence) &&
				report('no-evidence', 'The term doesn’t stand in the bead that is to prove it.'),
		),
	];
}
