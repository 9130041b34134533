import type { Lang } from '../types.ts';
import { basesOf } from '../lexicon/english-bases.ts';
import { readEnglish } from './english-text.ts';
import { gradeTyped } from './grade.ts';
import { fit, type Graded, type Reason } from './graded.ts';
import { LONGEST } from './normalise.ts';

/** What a question wants to be typed. */
export interface Wanted {
	readonly lang: Lang;
	/** All that is right, the first to be shown. */
	readonly accepted: readonly string[];
	/** What means the right thing and isn't the word, or the form, that is wanted. */
	readonly near?: readonly string[] | undefined;
	/** What sort of question it is. */
	readonly kind?: string | undefined;
}

/** In a sentence the Arabic article is grammar: one too many or too few, which is right of a headword, is almost. */
function inSentence({ expected, ...graded }: Graded): Graded {
	if (graded.verdict !== 'right' || graded.tier !== 'article') return { ...graded, expected };
	const reasons = (graded.note ?? []).map((reason): Reason =>
		reason.rule === 'article' ? { ...reason, rule: 'sentence-article' } : reason,
	);
	return { ...fit('almost', 'article', reasons), expected };
}

/** The past that an Arabic verb is named by is that of “he”: رَفَضَ, he refused. */
const SUBJECT = /^\s*(?:he|she|it|they)\s+(\S.*)$/iu;

/** Whether an English answer is a right one but for the form of one of its words: hindering, for hinder; he promised to. */
function isInflected(answer: string, accepted: readonly string[]): boolean {
	if (answer.length > LONGEST) return false;
	const { words } = readEnglish(answer);
	return accepted.some((text) => {
		const own = text.length > LONGEST ? [] : readEnglish(text).words;
		return (
			own.length > 0 &&
			own.length === words.length &&
			own.every((word, i) => word === words[i] || basesOf(words[i] ?? '').includes(word))
		);
	});
}

/**
 * Grades an answer as `gradeTyped` does, but for one that is near: it is neither right nor, though it be another known word, a
 * mistake: almost right, and what is wanted is the first accepted answer.
 *
 * @param known the words that the collision guard protects
 */
export function gradeWithNear(
	answer: string,
	{ lang, accepted, near = [], kind }: Wanted,
	known: Iterable<string>,
): Graded {
	const said = gradeTyped(answer, accepted, { lang, known });
	const [, rest] = (lang === 'en' && kind === 'type-meaning' && SUBJECT.exec(answer)) || [];
	const alone = rest === undefined ? said : gradeTyped(rest, accepted, { lang, known });
	const plain = said.verdict !== 'right' && alone.verdict === 'right' ? alone : said;
	const graded = lang === 'ar' && kind === 'type-cloze' ? inSentence(plain) : plain;
	if (plain.verdict === 'right') return graded;
	const isNear =
		(near.length > 0 && gradeTyped(answer, near, { lang, known }).verdict === 'right') ||
		(lang === 'en' && graded.tier !== 'vowels' && isInflected(answer, accepted));
	if (!isNear) return graded;
	return { ...fit('almost', 'wrong', [{ rule: 'near' }]), expected: accepted[0] ?? '' };
}
