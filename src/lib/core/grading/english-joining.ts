import { isCompound, isOtherApart } from './english-compounds.ts';
import type { EnglishText } from './english-text.ts';

const DIGIT = /^\p{N}$/u;
const INITIALS = /^(?:\p{L}\.)+\p{L}?$/u;

/**
 * Whether two texts of the same letters are parted alike: hyphens don't matter but in what is another word without, nor does
 * anything in a compound that is written in both ways, or beside a number; elsewhere a space does: "in formation".
 *
 * @param hyphened parts of known words that are written with hyphens: cease-fire
 */
export function isPartedAlike(
	typed: EnglishText,
	expected: EnglishText,
	hyphened: ReadonlySet<string>,
): boolean {
	if (INITIALS.test(expected.exact)) return true;
	const { joined } = expected;
	const ends = [...new Set([0, ...typed.breaks.keys(), ...expected.breaks.keys(), joined.length])];
	ends.sort((one, other) => one - other);
	return ends.slice(1, -1).every((at, i) => {
		const [own, theirs] = [typed.breaks.get(at), expected.breaks.get(at)];
		const digits = [joined.charAt(at - 1), joined.charAt(at)].filter((each) => DIGIT.test(each));
		if (digits.length === 2) return own === theirs;
		if (digits.length === 1 || (own && theirs)) return true;
		const parts = [joined.slice(ends[i], at), joined.slice(at, ends[i + 2])] as const;
		if (own === '-' || theirs === '-') return !isOtherApart(parts);
		return isCompound(parts, hyphened);
	});
}
