import { contentId } from '../id.ts';
import { otherLang } from '../lang.ts';
import type { Issue } from '../result.ts';
import type { Lang, ListenQuestion, MeaningQuestion, TermQuestion } from '../types.ts';
import {
	alikeInLength,
	checkFrame,
	complaints,
	hasDuplicates,
	somePair,
	reportOn,
} from './checks.ts';
import { confusabilities } from './confusable.ts';
import { spaced, type Context } from './context.ts';
import { mayAlsoMean } from './dictionary-senses.ts';
import { mayReadAs } from './homographs.ts';
import { areNearlyOne } from './kin.ts';
import { isBeforeANoun } from './incomplete.ts';
import type { RandomFor } from './kind.ts';
import { isVerbal } from './look.ts';
import { drawOptions, MIN_OPTIONS } from './options.ts';
import { promptFor } from './prompts.ts';
import { isReadBySound } from './romanised.ts';
import { isAskable, showcase, standsIn } from './sense.ts';
import { type Word } from './word.ts';

/** Whether one of two words, shown in Arabic, may be read without its marks as one that means what the other does. */
const areConfused = (a: Word, b: Word, lang: Lang, { lookup }: Context): boolean =>
	lang === 'ar' && (mayReadAs(a.term, b.term, lookup) || mayReadAs(b.term, a.term, lookup));

/** Whether two words share a meaning, by their glosses or by what dictionaries say of their root. */
const mayMeanTheSame = (a: Word, b: Word, context: Context): boolean =>
	context.related(a.term.id, b.term.id) || areNearlyOne(a.term, b.term);

/** Whether a word says nothing by itself: "same". */
const isPart = ({ term, bare }: Word): boolean => isBeforeANoun(term, bare.text);

/** Whether what is shown in Arabic may mean what is shown in English by a sense that its entry doesn't have: a second answer to a prompt. */
const isAlsoRight = (key: Word, other: Word, lang: Lang): boolean =>
	lang === 'en' ? mayAlsoMean(key.term, other.term) : mayAlsoMean(other.term, key.term);

/** Whether one of two verbs, shown in English, is known by its form: "should" among what is to be done. */
const areTold = (a: Word, b: Word, lang: Lang): boolean =>
	lang === 'en' &&
	isVerbal(a.formClass) &&
	a.card.en.text.startsWith('to ') !== b.card.en.text.startsWith('to ');

/** Whether two words may be options of one question: neither gives itself away, and only one can be right. */
const fitTogether = (a: Word, b: Word, lang: Lang, context: Context): boolean =>
	a.formClass === b.formClass &&
	a.card[lang].capital === b.card[lang].capital &&
	!areTold(a, b, lang) &&
	alikeInLength(a.card[lang].length, b.card[lang].length) &&
	!isReadBySound(b) &&
	!isPart(b) &&
	!mayMeanTheSame(a, b, context) &&
	!areConfused(a, b, lang, context);

/** A question that asks for a word by a word, before it is said which kind it is of. */
export type WordQuestion = Omit<MeaningQuestion, 'kind'> & Omit<TermQuestion, 'kind'>;

/** In which language the prompt is for one who studies `study`; the options are in the other. */
export type PromptIn = (study: Lang) => Lang;

const always = () => true;

/** How a kind asks. */
interface Manner {
	readonly kind: 'meaning' | 'term' | 'listen';
	readonly promptIn: PromptIn;
	/** How good a distractor each of a key's peers is, in their order; `confusability` where nothing else is said. */
	readonly weigh?: (key: Word, study: Lang, context: Context) => Float32Array;
	/** What the kind asks of a term beyond what all do. */
	readonly mayAsk?: (key: Word, study: Lang) => boolean;
	/** Whether a candidate may stand beside an option that was taken before it; the key is the first of these. */
	readonly mayJoin?: (key: Word, other: Word, candidate: Word, study: Lang) => boolean;
}

/** At most one question for each term of the article and language of study. */
export function askWords(
	{ kind, promptIn, weigh = confusabilities, mayAsk = always, mayJoin = always }: Manner,
	context: Context,
	random: RandomFor,
	keys: readonly Word[] = context.words,
): WordQuestion[] {
	const ask = (key: Word, study: Lang): WordQuestion[] => {
		const { term } = key;
		const lang = otherLang(promptIn(study));
		const evidence = showcase(key);
		const text = promptFor(key, promptIn(study), study, context);
		if (!evidence || text === undefined || !mayAsk(key, study)) return [];
		const id = contentId('q', kind, study, term.id);
		const draw = {
			key,
			candidates: context.peers(key),
			score: weigh(key, study, context),
			optionOf: (word: Word) => word,
			fit: (a: Word, b: Word) =>
				fitTogether(a, b, lang, context) && !isAlsoRight(key, b, lang) && mayJoin(key, a, b, study),
		};
		const options = drawOptions(draw, random(id));
		if (options.length < MIN_OPTIONS) return [];
		return [
			{
				id,
				skill: 'vocabulary',
				study,
				term: term.id,
				prompt: { lang: promptIn(study), text },
				options: options.map(({ card }) => ({ lang, text: card[lang].text })),
				optionTerms: options.map((word) => word.term.id),
				answer: options.indexOf(key),
				evidence: [evidence],
			},
		];
	};
	return keys.flatMap((key) => [...ask(key, 'ar'), ...ask(key, 'en')]);
}

export function checkWords(
	question: MeaningQuestion | TermQuestion | ListenQuestion,
	promptIn: PromptIn,
	context: Context,
): Issue[] {
	const report = reportOn(question);
	const promptLang = promptIn(question.study);
	const lang = otherLang(promptLang);
	const { prompt, options, optionTerms, answer, evidence } = question;
	const key = context.word(question.term);
	const words = optionTerms.flatMap((id) => context.word(id) ?? []);
	if (!key || words.length < options.length || optionTerms.length !== options.length) {
		return [report('unknown-term', 'An option stands for a term that is not known.')];
	}
	const said = (word: Word | undefined) => word?.card[lang].text;
	const some = (unsound: (a: Word, b: Word) => boolean) => somePair(words, unsound);
	return [
		...checkFrame(question, options.length, context),
		...complaints(
			!isAskable(key, question.study) &&
				report('uncertain', 'It isn’t certain that the term has this meaning in the article.'),
			words[answer] !== key && report('wrong-key', 'The right option is another term.'),
			(prompt.lang !== promptLang ||
				prompt.text !== promptFor(key, promptLang, question.study, context)) &&
				report('wrong-prompt', 'The prompt isn’t what asks for the term and for no other.'),
			options.some((option, i) => option.lang !== lang || option.text !== said(words[i])) &&
				report('wrong-option', 'An option doesn’t say what its term does.'),
			hasDuplicates(options.map(({ text }) => text)) &&
				report('duplicate-option', 'Two options are the same but for marks or case.'),
			(some((a, b) => mayMeanTheSame(a, b, context) || areConfused(a, b, lang, context)) ||
				words.some((word) => isAlsoRight(key, word, lang))) &&
				report(
					'second-answer',
					'Two options share a meaning or a form: both or neither would be right.',
				),
			some(
				(a, b) =>
					a.formClass !== b.formClass ||
					a.card[lang].capital !== b.card[lang].capital ||
					areTold(a, b, lang),
			) && report('form-class', 'The options are not of one part of speech, or some are names.'),
			some((a, b) => !alikeInLength(a.card[lang].length, b.card[lang].length)) &&
				report('length-clue', 'An option stands out by its length.'),
			words.some(isReadBySound) &&
				report('read-by-sound', 'A word is known by its sound in either language.'),
			words.some(isPart) && report('form-class', 'An option stands only before a noun.'),
			options.some(({ text }) => spaced(prompt.text).includes(spaced(text))) &&
				report('stem-tells', 'The prompt contains an option.'),
			!standsIn(key, evidence) &&
				report('no-evidence', 'The term doesn’t stand in the bead that is to prove it.'),
		),
	];
}
