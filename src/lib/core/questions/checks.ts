import { memoize } from '../memo.ts';
import { issue, type Issue } from '../result.ts';
import { fold } from '../text/fold.ts';
import type { Bilingual, Question, TermId } from '../types.ts';
import type { Context } from './context.ts';
import { isDelicate } from './delicate.ts';
import { lengthOf } from './look.ts';
import { MIN_OPTIONS } from './options.ts';

export type Report = (code: string, message: string) => Issue;

export const reportOn =
	(question: Question): Report =>
	(code, message) =>
		issue(code, question.id, message);

/** One issue for each that holds. */
export const complaints = (...found: readonly (Issue | false)[]): Issue[] =>
	found.filter((entry): entry is Issue => entry !== false);

/** Whether two lexical options are so alike in length that neither stands out: at most twice as long, and 4. */
export const alikeInLength = (a: number, b: number): boolean =>
	Math.max(a, b) <= 2 * Math.min(a, b) + 4;

/**
 * Whether the right answer gives itself away among sentences: longer than all the others by more than
 * `margin` of the longest, or shorter than all by as much; a few letters never tell.
 */
export function lengthTells(options: readonly string[], answer: number, margin: number): boolean {
	const own = lengthOf(options[answer] ?? '');
	const others = options.filter((_, i) => i !== answer).map(lengthOf);
	const longest = Math.max(...others);
	const shortest = Math.min(...others);
	return own > longest * (1 + margin) + 6 || own * (1 + margin) + 6 < shortest;
}

/** Whether any option, right or wrong, is longer or shorter than all the others by more than `margin`: see `lengthTells`. */
export const someStandsOut = (options: readonly string[], margin: number): boolean =>
	options.some((_, index) => lengthTells(options, index, margin));

/** What people write has to be there in both languages: texts by what they are called. */
export const checkWritten = (
	question: Question,
	texts: Readonly<Record<string, Bilingual>>,
): Issue[] =>
	Object.entries(texts).flatMap(([name, { ar, en }]) =>
		complaints(
			(ar.trim() === '' || en.trim() === '') &&
				reportOn(question)('empty', `There is no ${name} in one of the languages.`),
		),
	);

/** Whether something is so of any pair of different items. */
export const somePair = <T>(items: readonly T[], test: (a: T, b: T) => boolean): boolean =>
	items.some((a, i) => items.some((b, j) => j > i && test(a, b)));

/** What two texts are compared by: words stand among options of many questions. */
const plainText = memoize((text) =>
	fold(text)
		.replace(/[\s\p{P}]+/gu, ' ')
		.trim(),
);

export const hasDuplicates = (texts: readonly string[]): boolean =>
	new Set(texts.map(plainText)).size < texts.length;

/** What is asked of the evidence of every question: that there is some, and that the article has it. */
export function checkEvidence(question: Question, context: Context): Issue[] {
	const report = reportOn(question);
	return complaints(
		question.evidence.length === 0 && report('no-evidence', 'No bead proves the answer.'),
		new Set(question.evidence).size < question.evidence.length &&
			report('duplicate-evidence', 'A bead is named twice.'),
		question.evidence.some((id) => !context.beads.has(id)) &&
			report('no-evidence', 'The evidence lies in a bead that the article doesn’t have.'),
	);
}

/** Whether terms stand among options that only an article about them may have there. */
export const areDelicate = (ids: readonly TermId[], { word, isHere }: Context): boolean =>
	ids.some((id) => {
		if (isHere(id)) return false;
		const term = word(id)?.term;
		return term !== undefined && isDelicate(term);
	});

/** What is asked of the frame of every question with options: enough of them, a right one, none delicate, evidence that exists. */
export function checkFrame(
	question: Extract<Question, { readonly answer: number }>,
	options: number,
	context: Context,
): Issue[] {
	const report = reportOn(question);
	return [
		...complaints(
			options < MIN_OPTIONS &&
				report('few-options', `Only ${options} options: three are the least.`),
			!(Number.isInteger(question.answer) && question.answer >= 0 && question.answer < options) &&
				report('no-answer', 'The right answer is not among the options.'),
			'optionTerms' in question &&
				areDelicate(question.optionTerms, context) &&
				report('delicate', 'An option is nothing to be met with by chance.'),
		),
		...checkEvidence(question, context),
	];
}
