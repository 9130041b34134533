import { otherKnown, otherStem, type ArabicQuestion } from './arabic-known.ts';
import { alone, written, type ArabicText, type ArabicWord } from './arabic-text.ts';
import { fit, otherWord, type Fit, type Reason } from './graded.ts';
import { oneEdit, wordsAt } from './slip.ts';
import { foldSeats } from './spelling.ts';

/** Shorter words are too near to each other: one edit makes another word of them. */
const LONG = 5;

const short = (word: ArabicWord): boolean => (word.bare ?? word).letters.length < LONG;

/** التزام begins with ال and has no article; so has what is mistyped for it. */
const asTyped = (word: ArabicWord, expected: readonly ArabicWord[]): ArabicWord =>
	expected.some(({ plain, bare }) => plain.startsWith('ال') && !bare)
		? { letters: word.letters, plain: word.plain, fold: word.fold }
		: word;

const plainOf = ({ plain }: ArabicWord): string => plain;
/** An edit at the end of a word makes another letter the last: then last letters are compared as they are. */
const FOLDS = [
	({ fold }: ArabicWord) => fold,
	({ plain }: ArabicWord) => foldSeats(plain),
] as const;

function slipBetween(
	question: ArabicQuestion,
	typed: readonly ArabicWord[],
	expected: readonly ArabicWord[],
): Fit | undefined {
	const edit = FOLDS.map((fold) =>
		oneEdit(typed.map(fold).join(' '), expected.map(fold).join(' ')),
	).find((found) => found !== undefined);
	if (!edit) return undefined;
	const { kind, from, typedEnd, expectedEnd } = edit;
	const theirs = wordsAt(expected.map(plainOf), from, expectedEnd).flatMap(
		(at) => expected[at] ?? [],
	);
	const own = wordsAt(typed.map(plainOf), from, typedEnd)
		.flatMap((at) => typed[at] ?? [])
		.map((word) => asTyped(word, theirs));
	if ([...own, ...theirs].some(short)) return undefined;
	const { known } = question;
	const other =
		otherKnown(known, question.typed.words, question.accepted, Infinity) ??
		own
			.map((word) => otherKnown(known, [word], theirs.map(alone), Infinity))
			.find((word) => word !== undefined) ??
		own
			.flatMap((word) => theirs.map((meant) => otherStem(known, word, meant)))
			.find((word) => word !== undefined);
	if (other !== undefined) return otherWord(other);
	const reason: Reason = {
		rule: 'slip',
		edit: kind,
		typed: own.map(written).join(' '),
		expected: theirs.map(written).join(' '),
	};
	return fit('almost', 'slip', [reason]);
}

/** One edit in the whole answer, after all that looser tiers forgive: the article of a headword that stands alone, too. */
export function arabicSlip(question: ArabicQuestion, expected: ArabicText): Fit | undefined {
	const { typed } = question;
	const [own, others] = typed.words;
	const [theirs, rest] = expected.words;
	const pairs: [readonly ArabicWord[], readonly ArabicWord[]][] = [[typed.words, expected.words]];
	if (own && !others && theirs && !rest) {
		if (own.bare) pairs.push([[own.bare], [theirs]]);
		if (theirs.bare) pairs.push([[own], [theirs.bare]]);
	}
	for (const [words, against] of pairs) {
		const slip = slipBetween(question, words, against);
		if (slip) return slip;
	}
	return undefined;
}
