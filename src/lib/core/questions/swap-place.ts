import type { Bead, Lang } from '../types.ts';

/** A name or a number in a sentence, and what of the article may be put in its place. */
export interface Site {
	readonly bead: Bead;
	readonly sentence: number;
	readonly before: string;
	readonly from: string;
	/** The state that it is a name of; nothing of a number. */
	readonly name?: string;
	readonly after: string;
	/** Others of the same sort and the same grammar, none of which stands in the sentence. */
	readonly to: readonly string[];
	/** The state that each of these is a name of; nothing of a number, which is its own. */
	readonly names?: ReadonlyMap<string, string>;
	/** The states, or the numbers, that the sentence has as it is. */
	readonly holds?: readonly string[];
}

/** "X and Y", "X or Y", "X–Y": what is said of one of them is said of the other. */
export function isCoordinated(before: string, after: string, lang: Lang): boolean {
	if (/[-–—/]$/u.test(before) || /^[-–—/]/u.test(after)) return true;
	if (lang === 'en') {
		return (
			/\b(?:and|or|nor|both|between)\s+(?:the\s+)?$/iu.test(before) ||
			/^\s*,?\s*(?:and|or|nor)\b/iu.test(after)
		);
	}
	return /(?<!\p{L})(?:و\p{L}{0,3}|أو\s+|بين\s+)$/u.test(before) || /^\s*(?:و|أو\s)/u.test(after);
}
