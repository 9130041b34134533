/** Where an Arabic clause may end: after a mark, or before a coordinating و. */
const ENDS = /[،؛:]\s+|\s+(?=و\p{L}{2})/gu;

const lengthOf = (text: string): number => text.replace(/\s/gu, '').length;

/**
 * Where a long Arabic sentence that answers several English ones may be cut: at its marks, or else before a coordinating و.
 *
 * @returns offsets into `ar` in UTF-16 units, the best first: those that leave both sides as long as the English sentences are
 */
export function clauseBreaks(ar: string, en: readonly string[]): readonly number[] {
	const total = lengthOf(en.join(''));
	let before = 0;
	const shares = en.slice(0, -1).map((sentence) => (before += lengthOf(sentence)) / total);
	const wanted = shares.length > 0 ? shares : [0.5];
	const whole = lengthOf(ar);
	const costOf = (offset: number, mark: boolean): number => {
		const share = lengthOf(ar.slice(0, offset)) / whole;
		return Math.min(...wanted.map((one) => Math.abs(one - share))) + (mark ? 0 : 0.1);
	};
	return [...ar.matchAll(ENDS)]
		.map((match) => {
			const offset = match.index + match[0].length;
			return { offset, cost: costOf(offset, match[0].trim() !== '') };
		})
		.filter(({ offset }) => offset < ar.length)
		.sort((a, b) => a.cost - b.cost || a.offset - b.offset)
		.map(({ offset }) => offset);
}
