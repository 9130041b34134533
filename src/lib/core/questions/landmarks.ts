import { memoizeBy } from '../memo.ts';
import type { Bead } from '../types.ts';
import { NATIONS } from './nations.ts';

const NUMBERS =
	/^(?:\p{N}+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundreds?|thousands?|millions?|billions?)$/u;

/** Russia, Russian and Russians look alike in either language, Moscow and the Kremlin don't. */
function nameKey(name: string): string {
	const naming = NATIONS.get(name);
	return naming?.sort === 'state' || naming?.sort === 'people' ? naming.kin.join(' ') : name;
}

/** Names and numbers of a sentence; its first word has a capital anyway. */
const inSentence = (sentence: string): string[] =>
	(sentence.match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word, i) => {
		if (NUMBERS.test(word)) return [word];
		const isName = NATIONS.has(word) || (i > 0 && /^\p{Lu}\p{L}/u.test(word));
		return isName ? [nameKey(word)] : [];
	});

/**
 * What tells a pair of sentences at a glance, without being read: names, numbers and the question mark, which look alike in both
 * languages or are the first that a learner knows. Looked for in the English, which has capitals. Every bead is compared with the others.
 */
export const landmarksOf = memoizeBy(
	({ en }: Bead): ReadonlySet<string> =>
		new Set(en.flatMap((sentence) => [...inSentence(sentence), ...(sentence.match(/\?/u) ?? [])])),
);

/** So many of the wrong options may have something that the right one has nothing of: more of them show that it lacks it. */
const MARKED_AT_MOST = 1;

/** Whether something tells one bead at a glance from the others: what it alone has, or that it has nothing of what most have. */
export const standsOut = (key: Bead, others: readonly Bead[]): boolean => {
	const own = landmarksOf(key);
	const theirs = others.map(landmarksOf);
	if (own.size === 0) return theirs.filter(({ size }) => size > 0).length > MARKED_AT_MOST;
	return [...own].some((landmark) => !theirs.some((marks) => marks.has(landmark)));
};
