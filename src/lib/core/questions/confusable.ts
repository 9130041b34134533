import { fold } from '../text/fold.ts';
import type { Lang, Term } from '../types.ts';
import type { Context } from './context.ts';
import type { Measure } from './nominees.ts';
import { textOf } from './term-text.ts';
import type { Face, Word } from './word.ts';

/** Whether one insertion, deletion, replacement or swap of neighbours makes one text the other. */
export function oneEditApart(a: string, b: string): boolean {
	if (a.length > b.length) return oneEditApart(b, a);
	const { length } = a;
	const longer = b.length - length;
	if (longer > 1) return false;
	let start = 0;
	while (start < length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
	let end = length;
	while (end > start && a.charCodeAt(end - 1) === b.charCodeAt(end - 1 + longer)) end--;
	const left = end - start;
	if (longer > 0) return left === 0;
	return left <= 1 || (left === 2 && a[start] === b[start + 1] && a[start + 1] === b[start]);
}

/** How easily a learner takes one word for the other by its looks, in the language that is studied. */
function likeness(a: Face, b: Face, lang: Lang): number {
	if (lang === 'ar' && a.skeleton === b.skeleton) return 8;
	if (Math.min(a.length, b.length) >= 3 && oneEditApart(a.folded, b.folded)) return 6;
	if (lang === 'en' && a.opening === b.opening) return 3;
	return 0;
}

/**
 * How good a distractor the candidate is for one who studies `lang`; 0 and more. A word of the same root or nearly
 * the same spelling is the best: it is what readers really confuse. Then the same topic, pattern, article.
 */
export function confusability(key: Word, candidate: Word, lang: Lang): number {
	const sameRoot = key.root !== undefined && key.root === candidate.root;
	const samePattern = key.pattern !== undefined && key.pattern === candidate.pattern;
	return (
		(sameRoot ? 8 : 0) +
		likeness(key.faces[lang], candidate.faces[lang], lang) +
		(key.topic === candidate.topic ? 3 : 0) +
		(samePattern ? 2 : 0) +
		(candidate.isHere ? 2 : 0)
	);
}

const confusable =
	(lang: Lang): Measure =>
	(key) =>
	(candidate) =>
		confusability(key, candidate, lang);
const MEASURES: Readonly<Record<Lang, Measure>> = { ar: confusable('ar'), en: confusable('en') };

/** The same of each of the words that may be offered against a key, in their order: several kinds ask for it. */
export const confusabilities = (key: Word, lang: Lang, { weigh }: Context): Float32Array =>
	weigh(key, MEASURES[lang]);

/** Whether a learner easily takes one word for the other: of one root, or but for one letter the same. */
export function isLure(key: Term, other: Term, study: Lang): boolean {
	if (key.root !== undefined && key.root === other.root) return true;
	return oneEditApart(fold(textOf(key, study)), fold(textOf(other, study)));
}
