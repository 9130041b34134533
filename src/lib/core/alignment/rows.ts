import type { RowLines } from '../text/source.ts';
import { alignUnits, type Alignment, type UnitBead } from './beads.ts';
import { MODERATE } from './breaks.ts';
import type { Unit } from './units.ts';
import { stagesOf } from './progress.ts';
import type { GlossesOf } from './ways.ts';

/** Whoever made the table has paired its rows; a person errs, too. */
const CONFIDENCE = 0.99;
/** As many sentences as one may answer: beyond them it is a summary, and each is looked at by itself. */
const MOST_IN_A_BEAD = 5;
/** As many as a pack takes. */
const MOST_IN_A_PACK = 100;

/**
 * The beads of a table: a row is one where either side is a single sentence, or where the table says that rows are pairs;
 * within another row sentences are aligned as in any text. A row with one side gives orphans.
 */
export function alignRows(
	ar: readonly Unit[],
	en: readonly Unit[],
	rows: readonly RowLines[],
	glossesOf: GlossesOf,
): Alignment {
	const beads: UnitBead[] = [];
	let [i, j, arLine, enLine] = [0, 0, 0, 0];
	for (const row of rows) {
		arLine += row.ar;
		enLine += row.en;
		const n = countBefore(ar, i, arLine);
		const m = countBefore(en, j, enLine);
		const most = row.whole ? MOST_IN_A_PACK : n === 1 || m === 1 ? MOST_IN_A_BEAD : 0;
		if (n > 0 && m > 0 && Math.max(n, m) <= most)
			beads.push({ i, j, n, m, confidence: CONFIDENCE });
		else beads.push(...beadsOfRow(ar.slice(i, i + n), en.slice(j, j + m), glossesOf, i, j));
		i += n;
		j += m;
	}
	return { beads, breaks: MODERATE };
}

/** How many units from `from` on stand in lines before `line`. */
function countBefore(units: readonly Unit[], from: number, line: number): number {
	let to = from;
	while (to < units.length && (units[to]?.line ?? 0) < line) to++;
	return to - from;
}

function beadsOfRow(
	ar: readonly Unit[],
	en: readonly Unit[],
	glossesOf: GlossesOf,
	i: number,
	j: number,
): UnitBead[] {
	const [n, m] = [ar.length, en.length];
	if (n === 0 || m === 0) {
		return [...ar, ...en].map((_, k) => ({
			i: n > 0 ? i + k : i,
			j: m > 0 ? j + k : j,
			n: Math.min(n, 1),
			m: Math.min(m, 1),
			confidence: CONFIDENCE,
		}));
	}
	const { beads } = alignUnits(ar, en, glossesOf, stagesOf());
	return beads.map((bead) => ({ ...bead, i: bead.i + i, j: bead.j + j }));
}
