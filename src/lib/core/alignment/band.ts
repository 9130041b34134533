import type { Anchor } from './anchors.ts';
import type { Unit } from './units.ts';

/**
 * The part of the lattice that is searched: for each Arabic index i (0…A) the English indices low(i)…high(i) of 0…E.
 * Neither bound ever falls and neighbouring rows overlap, so that a path leads through. Its size is linear in the
 * length of the text.
 */
export interface Band {
	/** How many nodes there are. */
	readonly size: number;
	low(i: number): number;
	high(i: number): number;
	/** The rows that have column j. */
	firstRow(j: number): number;
	lastRow(j: number): number;
	/** Index of node (i, j) in arrays of `size`; −1 outside. */
	at(i: number, j: number): number;
}

/** Half-width about a course that is only guessed, between anchors that lie close together, in sentences. */
const NARROW = 16;
/** Half-width about a course that a first search has found. */
export const FOUND = 10;
/** The most that a half-width grows to. */
const WIDE = 80;
/** Without an anchor the course may stray by one sentence in so many. */
const STRAY = 5;

/**
 * A band about the course that the anchors mark and, between them, the lengths of the sentences: wide where the two sides
 * differ in their number of sentences, or have no anchor for long.
 */
export function bandAlong(
	ar: readonly Unit[],
	en: readonly Unit[],
	anchors: readonly Anchor[],
	narrow = NARROW,
): Band {
	const { course, halfWidth } = courseThrough(ar, en, anchors, narrow);
	const low: number[] = [];
	const high: number[] = [];
	const last = ar.length;
	for (let i = 0; i <= last; i++) {
		const half = halfWidth[i] ?? WIDE;
		low[i] = Math.max(low[i - 1] ?? 0, Math.floor((course[i - 1] ?? 0) - half));
		high[i] = Math.max(
			high[i - 1] ?? 0,
			Math.min(en.length, Math.ceil((course[i + 1] ?? en.length) + half)),
		);
	}
	high[last] = en.length;
	return bandBetween(low, high, en.length);
}

function bandBetween(low: readonly number[], high: readonly number[], columns: number): Band {
	const lowAt = Int32Array.from(low);
	const highAt = Int32Array.from(high);
	const rows = low.length;
	const start = new Int32Array(rows + 1);
	const first = new Int32Array(columns + 1).fill(-1);
	const last = new Int32Array(columns + 1);
	for (let i = 0; i < rows; i++) {
		start[i + 1] = (start[i] ?? 0) + (highAt[i] ?? 0) - (lowAt[i] ?? 0) + 1;
		for (let j = lowAt[i] ?? 0; j <= (highAt[i] ?? 0); j++) {
			if (first[j] === -1) first[j] = i;
			last[j] = i;
		}
	}
	return {
		size: start[rows] ?? 0,
		low: (i) => lowAt[i] ?? 0,
		high: (i) => highAt[i] ?? 0,
		firstRow: (j) => first[j] ?? 0,
		lastRow: (j) => last[j] ?? 0,
		at: (i, j) => {
			if (i >= rows) return -1;
			const from = lowAt[i] ?? 0;
			return j < from || j > (highAt[i] ?? 0) ? -1 : (start[i] ?? 0) + j - from;
		},
	};
}

/** The English index that each Arabic index is expected at, and how far from it to look. */
function courseThrough(
	ar: readonly Unit[],
	en: readonly Unit[],
	anchors: readonly Anchor[],
	narrow: number,
): { course: Float64Array; halfWidth: Float64Array } {
	const course = new Float64Array(ar.length + 1);
	const halfWidth = new Float64Array(ar.length + 1);
	const end: Anchor = { ar: ar.length, en: en.length };
	let from: Anchor = { ar: 0, en: 0 };
	for (const to of [...anchors, end]) {
		const rows = to.ar - from.ar;
		const columns = to.en - from.en;
		const half = Math.min(WIDE, narrow + Math.abs(columns - rows) + rows / STRAY);
		const ratio = lengthOf(en, from.en, to.en) / Math.max(1, lengthOf(ar, from.ar, to.ar));
		let expected = 0;
		let passed = 0;
		let j = from.en;
		for (let i = from.ar; i < to.ar; i++) {
			while (j < to.en && passed + (en[j]?.length ?? 0) <= expected) passed += en[j++]?.length ?? 0;
			course[i] = j;
			halfWidth[i] = Math.max(halfWidth[i] ?? 0, half);
			expected += (ar[i]?.length ?? 0) * ratio;
		}
		course[to.ar] = to.en;
		halfWidth[to.ar] = half;
		from = to;
	}
	return { course, halfWidth };
}

function lengthOf(units: readonly Unit[], from: number, to: number): number {
	let sum = 0;
	for (let k = from; k < to; k++) sum += units[k]?.length ?? 0;
	return sum;
}
