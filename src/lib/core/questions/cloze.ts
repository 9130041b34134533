import { contentId } from '../id.ts';
import type { Random } from '../random.ts';
import type { ClozeQuestion, Lang } from '../types.ts';
import { agreesAlike } from './arabic-agreement.ts';
import { goesOnAlike } from './arabic-complements.ts';
import { isEmpty, livesInConstruct } from './arabic-construct.ts';
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
import { takesAlike } from './english-complements.ts';
import { isCalledAlike } from './english-pronouns.ts';
import { isOfField } from './field.ts';
import type { Gap } from './gap.ts';
import { gapAt, gapOf } from './gap-at.ts';
import { areNearlyOne, maySayTheSame } from './kin.ts';
import { readingsOf } from './homographs.ts';
import type { GeneratedKind, RandomFor } from './kind.ts';
import { isCapital, lengthOf } from './look.ts';
import type { Measure } from './nominees.ts';
import { drawOptions, MIN_OPTIONS } from './options.ts';
import { placesOf, type Word } from './word.ts';

/** A word in the form that the gap wants. */
interface Filled {
	readonly word: Word;
	readonly text: string;
}

/** A word as an option: one of the article's own, too, by a meaning that it has anywhere. */
function formIn(gap: Gap, word: Word, { spell }: Context): string | undefined {
	const text = gap.formOf(asBare(word));
	return text === undefined ? undefined : spell(text);
}

const asBare = (word: Word): Word =>
	word.bare === word.faces.en ? word : { ...word, faces: { ...word.faces, en: word.bare } };

/** Why a word may not be offered for a gap, by the code of an issue; nothing where it may. */
const whyNot = (key: Word, gap: Gap, filled: Filled, context: Context) =>
	filled.text === formIn(gap, filled.word, context)
		? whyNotInForm(key, gap, filled, context)
		: 'form-class';

/** The same of a word that has the form of the gap. */
function whyNotInForm(key: Word, gap: Gap, { word, text }: Filled, context: Context) {
	if (word.formClass !== key.formClass || isCapital(text) !== isCapital(gap.text))
		return 'form-class';
	if (livesInConstruct(word.term)) return 'form-class';
	if (isEmpty(word.term, gap)) return 'second-answer';
	const isEnglish = /^[a-z]/iu.test(text);
	const fits = isEnglish
		? takesAlike(key.term, key.faces.en.text, word.bare.text, gap) &&
			isCalledAlike(key.term, word.term, gap)
		: goesOnAlike(key.term, word.term, gap, context.lookup) &&
			agreesAlike(key, gap, word, text, context.lookup);
	if (!fits) return 'form-class';
	if (!isOfField(key, word, context)) return 'field';
	if (gap.hasElsewhere(text)) return 'stem-tells';
	if (context.related(key.term.id, word.term.id)) return 'second-answer';
	if (maySayTheSame(key, word, context.lookup) || areNearlyOne(key.term, word.term))
		return 'second-answer';
	if (!isEnglish && mayBeRead(text, key, word, context)) return 'second-answer';
	return context.isSaid(word, gap.bead) ? 'second-answer' : undefined;
}

/** Whether what is written without marks may be another word than the one that is offered, and near the key. */
const mayBeRead = (text: string, key: Word, { term }: Word, { lookup, related }: Context) =>
	readingsOf(text, lookup).some((id) => id !== term.id && related(key.term.id, id));

const sameLength = (a: Filled, b: Filled) => alikeInLength(lengthOf(a.text), lengthOf(b.text));

/** Government shows in the sentence, so that it is best the same; a topic of its own keeps a distractor from fitting. */
const plausible =
	(lang: Lang): Measure =>
	(key) =>
	(word) =>
		confusability(key, word, lang) +
		(key.governs === word.governs ? 3 : 0) -
		(key.topic === word.topic ? 4 : 0);
const MEASURES: Readonly<Record<Lang, Measure>> = { ar: plausible('ar'), en: plausible('en') };

function optionsFor(key: Word, gap: Gap, study: Lang, context: Context, random: Random) {
	return drawOptions(
		{
			key: { word: key, text: gap.text },
			candidates: context.peers(key),
			score: context.weigh(key, MEASURES[study]),
			optionOf(word: Word): Filled | undefined {
				// What a word is told apart by alone comes before its forms are looked for.
				if (!isOfField(key, word, context) || context.related(key.term.id, word.term.id))
					return undefined;
				const text = formIn(gap, word, context);
				if (text === undefined) return undefined;
				const filled = { word, text };
				return whyNotInForm(key, gap, filled, context) === undefined ? filled : undefined;
			},
			fit: (a: Filled, b: Filled) =>
				sameLength(a, b) && !context.related(a.word.term.id, b.word.term.id),
		},
		random,
	);
}

function ask(key: Word, study: Lang, context: Context, random: RandomFor): ClozeQuestion[] {
	for (const place of placesOf(key)) {
		const gap = place.lang === study ? gapAt(key, place, context) : undefined;
		if (!gap) continue;
		const id = contentId('q', 'cloze', study, key.term.id, gap.bead.id);
		const options = optionsFor(key, gap, study, context, random(id));
		if (options.length < MIN_OPTIONS) continue;
		return [
			{
				id,
				kind: 'cloze',
				skill: 'vocabulary',
				study,
				term: key.term.id,
				prompt: { lang: study, before: gap.before, after: gap.after },
				options: options.map(({ text }) => ({ lang: study, text })),
				optionTerms: options.map(({ word }) => word.term.id),
				answer: options.findIndex(({ word }) => word === key),
				evidence: [gap.bead.id],
			},
		];
	}
	return [];
}

/**
 * A sentence of the article with a gap, a bank of forms, and the sentence's translation (the other side of its evidence)
 * beside it: that is what makes one option right, since several may make sense. So the translation must have the word, and no
 * distractor may be said anywhere in the pair.
 */
export const cloze: GeneratedKind<'cloze'> = {
	kind: 'cloze',
	generate: (context, random, keys = context.words) =>
		keys.flatMap((key) => [...ask(key, 'ar', context, random), ...ask(key, 'en', context, random)]),
	check(question, context) {
		const report = reportOn(question);
		const { study, prompt, options, optionTerms, answer, evidence } = question;
		const key = context.word(question.term);
		const gap = key && gapOf(question, key, context);
		const filled = options.flatMap(({ text }, index): Filled[] => {
			const word = context.word(optionTerms[index] ?? '');
			return word ? [{ word, text }] : [];
		});
		const frame = checkFrame(question, options.length, context);
		if (!key || !gap || filled.length < options.length || evidence.length !== 1) {
			const message = 'The sentence isn’t one of the article with that term left out.';
			return [...frame, report('wrong-prompt', message)];
		}
		const right = filled[answer];
		const wrong = filled.filter((_, index) => index !== answer);
		const reasons = new Set(wrong.map((option) => whyNot(key, gap, option, context)));
		const some = (unsound: (a: Filled, b: Filled) => boolean) => somePair(filled, unsound);
		return [
			...frame,
			...complaints(
				optionTerms.length !== options.length &&
					report('unknown-term', 'Each option stands for one term, and each term for an option.'),
				(right?.word !== key || right.text !== gap.text) &&
					report('wrong-key', 'The right option isn’t what was left out.'),
				(prompt.lang !== study || options.some(({ lang }) => lang !== study)) &&
					report('wrong-option', 'Prompt and options must be in the language studied.'),
				hasDuplicates(options.map(({ text }) => text)) &&
					report('duplicate-option', 'Two options are the same but for marks or case.'),
				reasons.has('form-class') &&
					report('form-class', 'An option doesn’t have the grammatical form of the gap.'),
				reasons.has('field') &&
					report('field', 'An option is of a field that the article isn’t about.'),
				reasons.has('stem-tells') && report('stem-tells', 'An option stands in the sentence.'),
				some((a, b) => !sameLength(a, b)) &&
					report('length-clue', 'An option stands out by its length.'),
				(reasons.has('second-answer') ||
					some((a, b) => context.related(a.word.term.id, b.word.term.id))) &&
					report(
						'second-answer',
						'Two options share a meaning, or a wrong one is said in the pair.',
					),
			),
		];
	},
};
