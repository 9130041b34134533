import { otherEnglish, type EnglishQuestion } from './english-known.ts';
import type { EnglishText } from './english-text.ts';
import { fit, otherWord, type Fit } from './graded.ts';
import { oneEdit, wordsAt } from './slip.ts';

/** Shorter words are too near to each other. */
const LONG = 5;

type Words = Pick<EnglishText, 'words' | 'written'>;

const asOne = ({ joined, written }: EnglishText): Words => ({
	words: [joined],
	written: [written.join(' ')],
});

/** One edit in the whole answer, in words of five letters or more; a hyphened word may be one word or two. */
export function englishSlip(question: EnglishQuestion, expected: EnglishText): Fit | undefined {
	const { typed } = question;
	const [one = [], two = []] =
		typed.words.length === 1 ? [typed.words, expected.words] : [expected.words, typed.words];
	// “Serie” lacks a word of “Serie A”, not a letter.
	const compound = one.length === 1 && two.length === 2 && two.every(({ length }) => length > 1);
	return (
		slipBetween(question, typed, expected) ??
		(compound ? slipBetween(question, asOne(typed), asOne(expected)) : undefined)
	);
}

function slipBetween(question: EnglishQuestion, own: Words, theirs: Words): Fit | undefined {
	const edit = oneEdit(own.words.join(' '), theirs.words.join(' '));
	if (!edit) return undefined;
	const typed = wordsAt(own.words, edit.from, edit.typedEnd);
	const expected = wordsAt(theirs.words, edit.from, edit.expectedEnd);
	const words = [
		...typed.map((at) => own.words[at] ?? ''),
		...expected.map((at) => theirs.words[at] ?? ''),
	];
	if (words.some(({ length }) => length < LONG)) return undefined;
	const other = otherIn(question, own, theirs, typed, expected);
	if (other !== undefined) return otherWord(other);
	const text = ({ written }: Words, at: number[]) => at.map((i) => written[i] ?? '').join(' ');
	return fit('almost', 'slip', [
		{ rule: 'slip', edit: edit.kind, typed: text(own, typed), expected: text(theirs, expected) },
	]);
}

/** Another known word as the whole answer, or in the place of the word that was meant. */
function otherIn(
	{ known, accepted }: EnglishQuestion,
	own: Words,
	theirs: Words,
	typed: readonly number[],
	expected: readonly number[],
): string | undefined {
	const meant = expected.map((at) => theirs.words[at] ?? '').join('');
	return (
		otherEnglish(known, own.words.join(''), theirs.words.join(''), accepted) ??
		typed
			.map((at) => otherEnglish(known, own.words[at] ?? '', meant, accepted))
			.find((word) => word !== undefined)
	);
}
