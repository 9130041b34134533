import { fail, issue, ok, type Result } from '../result.ts';
import { MAX_SENTENCE_LENGTH, MAX_SENTENCES } from '../text/limits.ts';
import type { Line } from '../text/lines.ts';
import type { Lang } from '../types.ts';
import type { Unit } from './units.ts';

/**
 * Refuses what no article is: `too-many-sentences` and `sentence-too-long`, each with the line where it becomes so. What
 * passes fits a pack.
 */
export function checkLengths(
	lines: Record<Lang, readonly Line[]>,
	units: Record<Lang, readonly Unit[]>,
): Result<undefined> {
	for (const lang of ['ar', 'en'] as const) {
		const lineOf = (unit: Unit | undefined) => `${lines[lang][unit?.line ?? 0]?.number ?? 1}`;
		const count = units[lang].length;
		if (count > MAX_SENTENCES) {
			const where = lineOf(units[lang][MAX_SENTENCES]);
			const message = `The text has ${count} sentences in one language, and at most ${MAX_SENTENCES} are paired. Cut it before line ${where}, and import the parts one by one.`;
			return fail(issue('too-many-sentences', where, message, count));
		}
		const long = units[lang].find(({ text }) => text.length > MAX_SENTENCE_LENGTH);
		if (long) {
			const where = lineOf(long);
			const message = `Line ${where} has ${long.text.length} characters without a full stop, more than any sentence. If it is text, set full stops; if it is something else, take it out.`;
			return fail(issue('sentence-too-long', where, message, long.text.length));
		}
	}
	return ok(undefined);
}
