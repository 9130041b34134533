import { englishSlip } from './english-slip.ts';
import { isPartedAlike } from './english-joining.ts';
import { takesTo } from './english-to.ts';
import type { EnglishQuestion } from './english-known.ts';
import type { EnglishText } from './english-text.ts';
import { fit, type Fit, type Reason } from './graded.ts';

/**
 * What one accepted answer makes of what was typed, by the tiers that Arabic has: accents are its vowels, hyphens and the
 * two countries' ways its spelling. Case never matters, nor articles anywhere, nor “to” before a verb. Undefined where no
 * tier fits.
 */
export function gradeEnglish(question: EnglishQuestion, expected: EnglishText): Fit | undefined {
	const { typed } = question;
	if (typed.exact === '') return undefined;
	if (typed.exact === expected.exact) return fit('right', 'exact');
	if (typed.plain === expected.plain && /[\p{L}\p{N}]/u.test(typed.plain)) {
		const wrong = accents(typed.exact, expected.exact);
		return wrong ? fit('almost', 'vowels', [wrong]) : fit('right', 'vowels');
	}
	if (typed.joined === '') return undefined;
	if (typed.joined !== expected.joined) return englishSlip(question, expected);
	if (!isPartedAlike(typed, expected, question.known.hyphened)) {
		return englishSlip(question, expected);
	}
	if (typed.to && !expected.to && !takesTo(expected.words[0] ?? '', question.known))
		return undefined;
	const added = [...change(typed, expected, 'article'), ...change(typed, expected, 'to')];
	const reasons = [...added, ...spelling(typed, expected)];
	return fit('right', added.length > 0 ? 'article' : 'spelling', reasons);
}

const change = (typed: EnglishText, expected: EnglishText, rule: 'article' | 'to'): Reason[] =>
	typed[rule] === expected[rule] ? [] : [{ rule, change: typed[rule] ? 'extra' : 'missing' }];

function spelling(typed: EnglishText, expected: EnglishText): Reason[] {
	if (typed.written.length !== expected.written.length) return [{ rule: 'joining' }];
	const variants = expected.written.flatMap((word, i): Reason[] => {
		const own = typed.written[i] ?? '';
		return own === word ? [] : [{ rule: 'variant', typed: own, expected: word }];
	});
	const same =
		variants.length === 0 && typed.article === expected.article && typed.to === expected.to;
	return same && typed.plain !== expected.plain ? [{ rule: 'joining' }] : variants;
}

const LETTER = /(\P{Mn})(\p{Mn}*)/gu;

/** The first letter whose accent is another than the expected one; the text's letters are the same. */
function accents(typed: string, expected: string): Reason | undefined {
	const own = [...typed.normalize('NFD').matchAll(LETTER)];
	for (const [i, [, letter = '', accent = '']] of [
		...expected.normalize('NFD').matchAll(LETTER),
	].entries()) {
		const mark = own[i]?.[2] ?? '';
		if (mark !== '' && accent !== '' && mark !== accent) {
			return { rule: 'vowel', letter, typed: mark, expected: accent };
		}
	}
	return undefined;
}
