import { contentId } from '../id.ts';
import { otherLang } from '../lang.ts';
import { analyse, type Lookup } from '../lexicon/lookup.ts';
import type { Random } from '../random.ts';
import { fold } from '../text/fold.ts';
import type { CollocationQuestion, Lang } from '../types.ts';
import { candidatesFor } from './answers.ts';
import {
	alikeInLength,
	checkFrame,
	complaints,
	hasDuplicates,
	somePair,
	reportOn,
} from './checks.ts';
import { confusability } from './confusable.ts';
import type { Context } from './context.ts';
import type { GeneratedKind, RandomFor } from './kind.ts';
import { lengthOf } from './look.ts';
import { drawOptions, MIN_OPTIONS } from './options.ts';
import type { Measure } from './nominees.ts';
import { phraseGaps, type PhraseGap } from './phrase-gap.ts';
import { isAskable, showcase, standsIn } from './sense.ts';
import { type Word } from './word.ts';

/** A term by its words, whether they have the article or not. */
const keyOf = (text: string): string => fold(text).replace(/(?<= |^)ال(?=\p{L}{2})/gu, '');

const made = new WeakMap<Lookup, ReadonlySet<string>>();

/** All terms and glosses of several words. */
function phrasesOf(lookup: Lookup): ReadonlySet<string> {
	const known = made.get(lookup);
	if (known) return known;
	const texts = lookup.terms.flatMap(({ ar, en }) => [ar, ...en]);
	const phrases = new Set(texts.filter((text) => text.includes(' ')).map(keyOf));
	made.set(lookup, phrases);
	return phrases;
}

/** A word in the form that the gap wants. */
interface Filled {
	readonly word: Word;
	readonly text: string;
}

/** What may be said instead of a word: its other meanings, and words that have one of them: عَسِير and صَعْب. */
const likeIt = ({ term }: Word, lookup: Lookup): string[] => [
	...term.en,
	...candidatesFor(term, term.en, lookup).map(({ ar }) => ar),
];

/**
 * Why a word may not be offered, by the code of an issue; nothing where it may. What is related to the term shares a word with
 * its meaning, which is shown.
 */
function whyNot(key: Word, place: PhraseGap, { word, text }: Filled, context: Context) {
	const { related, lookup, spell } = context;
	const { component, components, gap } = place;
	const form = gap.formOf(word);
	if (word.formClass !== component.formClass || form === undefined || text !== spell(form))
		return 'form-class';
	if (gap.hasElsewhere(form)) return 'stem-tells';
	const makesTerm = (one: string) => phrasesOf(lookup).has(keyOf(gap.before + one + gap.after));
	if ([form, ...likeIt(word, lookup)].some(makesTerm)) return 'known-term';
	// Without marks أعد may be a form of أعاد.
	if (analyse(form, lookup).some((reading) => reading.term === component.term.id))
		return 'second-answer';
	const isRelated = [key, ...components].some(({ term }) => related(term.id, word.term.id));
	return isRelated ? 'second-answer' : undefined;
}

const sameLength = (a: Filled, b: Filled) => alikeInLength(lengthOf(a.text), lengthOf(b.text));

/** Words of the same topic make likelier terms than words that only look alike. */
const likely =
	(lang: Lang): Measure =>
	(component) =>
	(word) =>
		confusability(component, word, lang) + (component.term.topic === word.term.topic ? 4 : 0);
const MEASURES: Readonly<Record<Lang, Measure>> = { ar: likely('ar'), en: likely('en') };

const optionsFor = (key: Word, place: PhraseGap, study: Lang, context: Context, random: Random) =>
	drawOptions(
		{
			key: { word: place.component, text: context.spell(place.gap.text) },
			candidates: context.peers(place.component),
			score: context.weigh(place.component, MEASURES[study]),
			optionOf(word: Word): Filled | undefined {
				const form = place.gap.formOf(word);
				if (form === undefined) return undefined;
				const filled = { word, text: context.spell(form) };
				return whyNot(key, place, filled, context) === undefined ? filled : undefined;
			},
			fit: (a: Filled, b: Filled) =>
				sameLength(a, b) && !context.related(a.word.term.id, b.word.term.id),
			lengthOf: ({ text }: Filled) => lengthOf(text),
		},
		random,
	);

/** What stands around the gap, as the article spells it. */
const spelled = ({ gap }: PhraseGap, { spell }: Context) => ({
	before: spell(gap.before),
	after: spell(gap.after),
});

/** The first of its words that enough others can stand for. */
function ask(key: Word, study: Lang, context: Context, random: RandomFor): CollocationQuestion[] {
	const evidence = showcase(key);
	if (!evidence || !isAskable(key, study)) return [];
	const id = contentId('q', 'collocation', study, key.term.id);
	for (const place of phraseGaps(key, study, context)) {
		const options = optionsFor(key, place, study, context, random(id));
		if (options.length < MIN_OPTIONS) continue;
		const hint = otherLang(study);
		return [
			{
				id,
				kind: 'collocation',
				skill: 'vocabulary',
				study,
				term: key.term.id,
				prompt: { lang: study, ...spelled(place, context) },
				hint: { lang: hint, text: key.card[hint].text },
				options: options.map(({ text }) => ({ lang: study, text })),
				optionTerms: options.map(({ word }) => word.term.id),
				answer: options.findIndex(({ word }) => word === place.component),
				evidence: [evidence],
			},
		];
	}
	return [];
}

/**
 * A term of several words without one of them, and words to choose from in the same form. Others may well stand there: what
 * the whole means makes one of them right, so none may mean anything like it, or make another term that is known.
 */
export const collocation: GeneratedKind<'collocation'> = {
	kind: 'collocation',
	generate: (context, random, keys = context.words) =>
		keys.flatMap((key) => [...ask(key, 'ar', context, random), ...ask(key, 'en', context, random)]),
	check(question, context) {
		const report = reportOn(question);
		const { study, prompt, hint, options, optionTerms, answer, evidence } = question;
		const key = context.word(question.term);
		const place =
			key &&
			phraseGaps(key, study, context).find((one) => {
				const { before, after } = spelled(one, context);
				return before === prompt.before && after === prompt.after;
			});
		const filled = options.flatMap(({ text }, index): Filled[] => {
			const word = context.word(optionTerms[index] ?? '');
			return word ? [{ word, text }] : [];
		});
		const frame = checkFrame(question, options.length, context);
		if (!place || filled.length < options.length) {
			return [
				...frame,
				report('wrong-prompt', 'The prompt isn’t that term without one of its words.'),
			];
		}
		const right = filled[answer];
		const wrong = filled.filter((_, index) => index !== answer);
		const reasons = new Set(wrong.map((option) => whyNot(key, place, option, context)));
		const some = (unsound: (a: Filled, b: Filled) => boolean) => somePair(filled, unsound);
		const other = otherLang(study);
		return [
			...frame,
			...complaints(
				optionTerms.length !== options.length &&
					report('unknown-term', 'Each option stands for one term, and each term for an option.'),
				!isAskable(key, study) &&
					report('uncertain', 'It isn’t certain that the term has this meaning in the article.'),
				(right?.word !== place.component || right.text !== context.spell(place.gap.text)) &&
					report('wrong-key', 'The right option isn’t the word that was left out.'),
				(hint.lang !== other || hint.text !== key.card[other].text) &&
					report('wrong-hint', 'The hint isn’t what the term means.'),
				(prompt.lang !== study || options.some(({ lang }) => lang !== study)) &&
					report('wrong-option', 'Prompt and options must be in the language studied.'),
				hasDuplicates(options.map(({ text }) => text)) &&
					report('duplicate-option', 'Two options are the same but for marks or case.'),
				reasons.has('form-class') &&
					report('form-class', 'An option doesn’t have the grammatical form of the gap.'),
				reasons.has('stem-tells') &&
					report('stem-tells', 'An option stands in the rest of the term.'),
				reasons.has('known-term') && report('known-term', 'An option makes another term.'),
				some((a, b) => !sameLength(a, b)) &&
					report('length-clue', 'An option stands out by its length.'),
				(reasons.has('second-answer') ||
					some((a, b) => context.related(a.word.term.id, b.word.term.id))) &&
					report('second-answer', 'Two options share a meaning, or the hint says a wrong one.'),
				!standsIn(key, evidence) &&
					report('no-evidence', 'The term doesn’t stand in the bead that is to prove it.'),
			),
		];
	},
};
