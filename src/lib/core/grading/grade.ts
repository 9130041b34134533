import type { Lang } from '../types.ts';
import { gradeArabic } from './arabic.ts';
import { arabicKnown, otherKnown } from './arabic-known.ts';
import { readLemma, readTyped } from './arabic-text.ts';
import { gradeEnglish } from './english.ts';
import { englishKnown, otherEnglish } from './english-known.ts';
import { isStorey, storeySpelling } from './english-spelling.ts';
import { readEnglish } from './english-text.ts';
import { fit, otherWord, TIERS, type Fit, type Graded } from './graded.ts';
import { condensed, LONGEST } from './normalise.ts';

const VERDICTS = ['right', 'almost', 'wrong'] as const;

const rank = ({ verdict, tier }: Fit): number =>
	VERDICTS.indexOf(verdict) * TIERS.length + TIERS.indexOf(tier);

/**
 * Grades a typed answer by the tiers of ARABIC.md: the one that fits best of all accepted answers. `accepted` are lemmas as the
 * lexicon has them, vowelled, or any text. `known` are the words that the learner may know, vowelled or not: what is one
 * of them never passes for a misspelling or a slip of another, nor does a word of the built-in minimal pairs. It may be
 * long: pass the same list for every answer, and it is read once. Texts of more than five hundred characters, spaces and direction marks but for single ones not counted, are compared as
 * they stand and no further. Never throws.
 */
export function gradeTyped(
	answer: string,
	accepted: readonly string[],
	{ lang, known }: { readonly lang: Lang; readonly known: Iterable<string> },
): Graded {
	const [first = ''] = accepted;
	const typed = condensed(answer);
	if (typed.length > LONGEST) return asItStands(answer, accepted);
	const short = accepted.map(condensed).map((text) => (text.length > LONGEST ? '' : text));
	const fits = lang === 'ar' ? arabicFits(typed, short, known) : englishFits(typed, short, known);
	let best: Graded | undefined;
	for (const [i, found] of fits.entries()) {
		if (found && rank(found) < (best ? rank(best) : Infinity)) {
			best = { ...found, expected: found.tier === 'wrong' ? first : (accepted[i] ?? '') };
		}
	}
	return best ?? { ...fit('wrong', 'wrong'), expected: first };
}

function asItStands(answer: string, accepted: readonly string[]): Graded {
	if (accepted.includes(answer)) return { ...fit('right', 'exact'), expected: answer };
	return { ...fit('wrong', 'wrong'), expected: accepted[0] ?? '' };
}

/** What fits no accepted answer may still be a word that can be named. */
const named = (word: string | undefined): Fit[] => (word === undefined ? [] : [otherWord(word)]);

function arabicFits(answer: string, accepted: readonly string[], words: Iterable<string>) {
	const question = {
		typed: readTyped(answer),
		accepted: accepted.map(readLemma),
		known: arabicKnown(words),
	};
	const { typed, known } = question;
	return [
		...question.accepted.map((expected) => gradeArabic(question, expected)),
		...named(otherKnown(known, typed.words, question.accepted, 1)),
	];
}

function englishFits(answer: string, accepted: readonly string[], words: Iterable<string>) {
	const question = {
		typed: readEnglish(answer),
		accepted: accepted.map((text) => readEnglish(text)),
		known: englishKnown(words),
	};
	const { typed, known } = question;
	const expected = question.accepted[0]?.joined ?? '';
	const storeys = { ...question, typed: readEnglish(answer, storeySpelling) };
	return [
		...question.accepted.map((each) =>
			gradeEnglish(each.words.some(isStorey) ? storeys : question, each),
		),
		...named(otherEnglish(known, typed.joined, expected, question.accepted)),
	];
}
