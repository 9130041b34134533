import { contentId } from '../id.ts';
import type { Lookup } from '../lexicon/lookup.ts';
import { fold } from '../text/fold.ts';
import { type FormQuestion, type Lang } from '../types.ts';
import {
	alikeInLength,
	areDelicate,
	checkFrame,
	complaints,
	hasDuplicates,
	somePair,
	reportOn,
} from './checks.ts';
import type { Context } from './context.ts';
import { arabicForms } from './forms-ar.ts';
import { englishForms } from './forms-en.ts';
import type { FormTable, Shown } from './forms-of.ts';
import type { GeneratedKind, RandomFor } from './kind.ts';
import { lengthOf } from './look.ts';
import { drawOptions, MIN_OPTIONS } from './options.ts';
import { placesOf, type Word } from './word.ts';
import { showcase } from './sense.ts';

const tableIn = (study: Lang, lookup: Lookup): FormTable =>
	study === 'ar' ? arabicForms(lookup) : englishForms;

const sameLength = (a: string, b: string): boolean => alikeInLength(lengthOf(a), lengthOf(b));

/**
 * Whether the key is shorter than all others, or longer, in English: there are too few forms of a word for its rank by length to
 * be drawn, and most irregular pasts are shorter than whatever else is made of the verb.
 */
function isExtreme(study: Lang, key: string, others: readonly string[]): boolean {
	const lengths = others.map(lengthOf);
	const own = lengthOf(key);
	return study === 'en' && (own < Math.min(...lengths) || own > Math.max(...lengths));
}

function ask(word: Word, study: Lang, context: Context, random: RandomFor): FormQuestion[] {
	const { term } = word;
	const table = tableIn(study, context.lookup);
	const evidence = showcase(word);
	if (!evidence || !('gloss' in term) || word.hasOtherSense) return [];
	const forms = table.asked(word);
	/** Which is asked depends on the term alone, so that another seed asks the same. */
	const first = forms.length > 0 ? parseInt(term.id.slice(-2), 16) % forms.length : 0;
	for (const form of [...forms.slice(first), ...forms.slice(0, first)]) {
		const id = contentId('q', 'form', study, term.id, form);
		const key: Shown = { id: term.id, text: table.right(word, form)[0] ?? '' };
		// Without its marks حَقَّ is its own verbal noun.
		const isPrompt = ({ text }: Shown) => fold(text) === fold(table.promptOf(word));
		if (isPrompt(key)) continue;
		const options = drawOptions(
			{
				key,
				candidates: table
					.wrong(word, form)
					.filter((wrong) => !areDelicate([wrong.id], context) && !isPrompt(wrong)),
				score: (wrong: Shown) => table.likeness(word, key, wrong),
				optionOf: (wrong: Shown) => wrong,
				fit: (a: Shown, b: Shown) => fold(a.text) !== fold(b.text) && sameLength(a.text, b.text),
				lengthOf: ({ text }: Shown) => lengthOf(text),
			},
			random(id),
		);
		if (options.length < MIN_OPTIONS) continue;
		const others = options.filter((option) => option !== key).map(({ text }) => text);
		if (isExtreme(study, key.text, others)) continue;
		return [
			{
				id,
				kind: 'form',
				skill: 'vocabulary',
				study,
				term: term.id,
				prompt: { lang: study, text: table.promptOf(word) },
				form,
				options: options.map(({ text }) => ({ lang: study, text })),
				optionTerms: options.map((option) => option.id),
				answer: options.indexOf(key),
				evidence: [evidence],
			},
		];
	}
	return [];
}

/** In Arabic a term is a lemma; in English several are one, made and made. */
const lemmaOf = ({ study, form, prompt }: FormQuestion): string =>
	study === 'en' ? `en ${prompt.text}` : `ar ${form} ${prompt.text}`;

/**
 * A plural, a verbal noun or a form of a verb. In Arabic it stands among real forms, others of the word and the same form of words
 * of its root and of such as look like it: nothing that isn't a word is learned there. In English among forms of the word alone, some
 * as learners make them: any other word is told by eye.
 */
export const form: GeneratedKind<'form'> = {
	kind: 'form',
	generate(context, random, keys = context.words) {
		const asked = keys.flatMap((word) => [
			...ask(word, 'ar', context, random),
			...ask(word, 'en', context, random),
		]);
		// Several terms are "make" in English: one question a lemma, whichever of its forms is asked for.
		const first = new Map(
			asked.map((one): [string, FormQuestion] => [lemmaOf(one), one]).reverse(),
		);
		return asked.filter((one) => first.get(lemmaOf(one)) === one);
	},
	check(question, context) {
		const report = reportOn(question);
		const { study, prompt, options, optionTerms, answer, evidence } = question;
		const table = tableIn(study, context.lookup);
		const word = context.word(question.term);
		if (
			!word ||
			optionTerms.length !== options.length ||
			!optionTerms.every((id) => context.word(id))
		) {
			return [report('unknown-term', 'An option stands for a term that is not known.')];
		}
		const right = table.right(word, question.form);
		const texts = options.map(({ text }) => text);
		const wrong = texts.flatMap((text, i) =>
			i === answer ? [] : [{ id: optionTerms[i] ?? '', text }],
		);
		const real = table.wrong(word, question.form);
		const folded = new Set(right.map(fold));
		return [
			...checkFrame(question, options.length, context),
			...complaints(
				(prompt.lang !== study || prompt.text !== table.promptOf(word)) &&
					report('wrong-prompt', 'The prompt isn’t the dictionary form of the term.'),
				word.hasOtherSense &&
					report('bare', 'The article has the term in another sense than the one that is asked.'),
				(texts[answer] !== right[0] || optionTerms[answer] !== question.term) &&
					report('wrong-key', 'The right option isn’t the form that is asked.'),
				wrong.some(({ text }) => folded.has(fold(text))) &&
					report('second-answer', 'Another option is a right form, too.'),
				(options.some(({ lang }) => lang !== study) ||
					!wrong.every(({ id, text }) => real.some((one) => one.id === id && one.text === text))) &&
					report('wrong-option', 'An option is no form of its term, or may be right.'),
				hasDuplicates(texts) &&
					report('duplicate-option', 'Two options are the same but for marks or case.'),
				texts.some((text) => fold(text) === fold(prompt.text)) &&
					report('stem-tells', 'The dictionary form is among the options.'),
				(somePair(texts, (a, b) => !sameLength(a, b)) ||
					isExtreme(
						study,
						texts[answer] ?? '',
						wrong.map(({ text }) => text),
					)) &&
					report('length-clue', 'An option stands out by its length.'),
				!evidence.every((id) => placesOf(word).some(({ bead }) => bead === id)) &&
					report('no-evidence', 'The term doesn’t stand in the bead that is to prove it.'),
			),
		];
	},
};
