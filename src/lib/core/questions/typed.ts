import { contentId } from '../id.ts';
import type { Issue } from '../result.ts';
import type { Lang, Term, TypeMeaningQuestion, TypeTermQuestion } from '../types.ts';
import {
	acceptedFor,
	asPrompt,
	isSpelledOneWay,
	rightFor,
	spellingsOf,
	tellingGlosses,
	writtenAlike,
	type Ask,
} from './answers.ts';
import { checkEvidence, complaints, reportOn } from './checks.ts';
import { otherLang, spaced, type Context } from './context.ts';
import { MOST_ACCEPTED } from './schema.ts';
import { isAskable, showcase, standsIn } from './sense.ts';
import { textOf, type Word } from './word.ts';
import type { PromptIn } from './words.ts';

type Kind = 'type-term' | 'type-meaning';

/** A question before it is said which kind it is of. */
type TypedQuestion = Omit<TypeTermQuestion, 'kind'> & Omit<TypeMeaningQuestion, 'kind'>;

/** So many terms may be right: a gloss that more of them share asks for nothing in particular. */
const MOST_RIGHT: Readonly<Record<Kind, number>> = { 'type-term': 4, 'type-meaning': 8 };

const SEPARATOR = '; ';

/** Who is asked for a term is shown as many glosses as tell it from others; who is asked for a meaning, the word alone. */
function askOf(kind: Kind, { term }: Word, lang: Lang, { lookup }: Context): Ask {
	if (lang === 'en') return { shown: [term.ar], right: writtenAlike(term, lookup) };
	if (kind === 'type-term') return tellingGlosses(term, lookup);
	const shown = [textOf(term, 'en')];
	return { shown, right: rightFor(term, shown, lookup) };
}

/** At most one question for each term of the article and language of study. */
export function askTyped(kind: Kind, promptIn: PromptIn, context: Context): TypedQuestion[] {
	const ask = (key: Word, study: Lang): TypedQuestion[] => {
		const { term } = key;
		const lang = otherLang(promptIn(study));
		const evidence = showcase(key);
		if (!evidence || !isAskable(key, study)) return [];
		if (!isSpelledOneWay(term, context.lookup)) return [];
		const asked = askOf(kind, key, lang, context);
		const accepted = acceptedFor(term, asked, lang);
		if (asked.right.length > MOST_RIGHT[kind] || accepted.length > MOST_ACCEPTED) return [];
		const text = lang === 'en' ? term.ar : asPrompt(term, asked.shown);
		return [
			{
				id: contentId('q', kind, study, term.id),
				skill: 'vocabulary',
				study,
				term: term.id,
				prompt: { lang: promptIn(study), text },
				lang,
				accepted,
				evidence: [evidence],
			},
		];
	};
	return context.words.flatMap((key) => [...ask(key, 'ar'), ...ask(key, 'en')]);
}

/** The glosses that a prompt shows; none if it isn't made of glosses of the term, the one of the article first. */
function glossesIn(text: string, term: Term): string[] {
	if (term.pos === 'verb' && !text.startsWith('to ')) return [];
	const shown = (term.pos === 'verb' ? text.slice(3) : text).split(SEPARATOR);
	const known =
		shown[0] === textOf(term, 'en') &&
		new Set(shown).size === shown.length &&
		shown.every((gloss) => term.en.includes(gloss));
	return known ? shown : [];
}

export function checkTyped(
	question: TypeTermQuestion | TypeMeaningQuestion,
	promptIn: PromptIn,
	context: Context,
): Issue[] {
	const report = reportOn(question);
	const { kind, study, prompt, lang, accepted, evidence } = question;
	const key = context.word(question.term);
	if (!key) return [report('unknown-term', 'The term that is asked isn’t known.')];
	const { term } = key;
	const shown = lang === 'en' ? [term.ar] : glossesIn(prompt.text, term);
	const right =
		lang === 'en' ? writtenAlike(term, context.lookup) : rightFor(term, shown, context.lookup);
	const mayBe = new Set(right.flatMap((one) => (lang === 'ar' ? spellingsOf(one, shown) : one.en)));
	const wanted = right.flatMap((one) => (lang === 'ar' ? [one.ar] : one.en));
	return [
		...checkEvidence(question, context),
		...complaints(
			!isAskable(key, study) &&
				report('uncertain', 'It isn’t certain that the term has this meaning in the article.'),
			!isSpelledOneWay(term, context.lookup) &&
				report('spelling', 'The name is spelled by its sound: there is more than one right way.'),
			(prompt.lang !== promptIn(study) || lang !== otherLang(prompt.lang)) &&
				report('wrong-language', 'The prompt or the answer isn’t in its language.'),
			(lang === 'en' ? prompt.text !== term.ar : shown.length === 0) &&
				report('wrong-prompt', 'The prompt isn’t the term that is asked.'),
			accepted[0] !== textOf(term, lang) &&
				report('wrong-key', 'The answer to be shown isn’t the term that is asked.'),
			!accepted.every((text) => mayBe.has(text)) &&
				report('wrong-answer', 'Something is accepted that isn’t right for the prompt.'),
			!wanted.every((text) => accepted.includes(text)) &&
				report('second-answer', 'Something that is right for the prompt isn’t accepted.'),
			(right.length > MOST_RIGHT[kind] || accepted.length > MOST_ACCEPTED) &&
				report('vague', 'The prompt asks for too many terms at once.'),
			new Set(accepted).size < accepted.length &&
				report('duplicate-answer', 'An answer is accepted twice.'),
			accepted.some((text) => spaced(prompt.text).includes(spaced(text))) &&
				report('stem-tells', 'The prompt contains an answer.'),
			!standsIn(key, evidence) &&
				report('no-evidence', 'The term doesn’t stand in the bead that is to prove it.'),
		),
	];
}
