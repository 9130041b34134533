import type { Bilingual, Lang } from '../types.ts';
import { beadRow, freeId, type BeadRow, type Draft, type Row } from './draft.ts';
import { MAX_BEAD_SENTENCES } from '../text/limits.ts';

/** One step of editing: some rows in the place of others. */
export interface Edit {
	/** Index of the first row that goes. */
	readonly at: number;
	readonly removed: readonly Row[];
	readonly inserted: readonly Row[];
}

/** The draft after an edit. */
export const apply = (draft: Draft, { at, removed, inserted }: Edit): Draft => [
	...draft.slice(0, at),
	...inserted,
	...draft.slice(at + removed.length),
];

/** What takes an edit back. */
export const inverse = ({ at, removed, inserted }: Edit): Edit => ({
	at,
	removed: inserted,
	inserted: removed,
});

/** Where a side of a bead is cut: before a sentence, or inside it at an offset in UTF-16 units. */
export interface Cut {
	readonly sentence: number;
	readonly offset?: number;
}

type Sides = Pick<BeadRow, Lang | 'begins'>;

const beadAt = (draft: Draft, at: number): BeadRow | undefined => {
	const row = draft[at];
	return row?.kind === 'bead' ? row : undefined;
};

const isEmpty = ({ ar, en }: Sides): boolean => ar.length === 0 && en.length === 0;

/** What of two beginnings holds for the one row that is left of two. */
const stronger = (a: Sides['begins'], b: Sides['begins']): Sides['begins'] =>
	a === 'section' || b === 'section' ? 'section' : (a ?? b);

/**
 * Replaces rows by beads that a person has made. Beads without a sentence are left out; what one of them, or a row that
 * goes, would have begun, the next bead begins.
 */
function replace(draft: Draft, at: number, count: number, beads: readonly (Sides | Row)[]): Edit {
	const removed = draft.slice(at, at + count);
	const taken = new Set<string>();
	draft.forEach(({ id }, index) => {
		if (index < at || index >= at + count) taken.add(id);
	});
	const inserted: Row[] = [];
	let begins: Sides['begins'];
	for (const bead of beads) {
		if ('heading' in bead) {
			inserted.push(bead);
			taken.add(bead.id);
			begins = undefined;
			continue;
		}
		begins = stronger(begins, bead.begins);
		if (isEmpty(bead)) continue;
		const { ar, en } = bead;
		const row = beadRow({ ar, en, ...(begins && { begins }) }, taken);
		taken.add(row.id);
		inserted.push(row);
		begins = undefined;
	}
	const next = beadAt(draft, at + count);
	if (!begins || !next) return { at, removed, inserted };
	const heir = { ...next, begins: stronger(begins, next.begins) ?? begins };
	return { at, removed: [...removed, next], inserted: [...inserted, heir] };
}

/** A bead that a pack can hold. */
const fits = ({ ar, en }: Sides): boolean => Math.max(ar.length, en.length) <= MAX_BEAD_SENTENCES;

/** One bead of a bead and the next; none of the last one of a section, nor of more sentences than a pack holds in one. */
export function merge(draft: Draft, at: number): Edit | undefined {
	const one = beadAt(draft, at);
	const two = beadAt(draft, at + 1);
	if (!one || !two || two.begins === 'section') return undefined;
	const both: Sides = {
		ar: [...one.ar, ...two.ar],
		en: [...one.en, ...two.en],
		...(one.begins && { begins: one.begins }),
	};
	if (!fits(both)) return undefined;
	const after = beadAt(draft, at + 2);
	// The rest of a paragraph that gave its first bead away stays a paragraph.
	if (!two.begins || !after || after.begins) return replace(draft, at, 2, [both]);
	const edit = replace(draft, at, 2, [both]);
	return {
		...edit,
		removed: [...edit.removed, after],
		inserted: [...edit.inserted, { ...after, begins: 'paragraph' }],
	};
}

/** The sentences before and after a cut. */
function cutAt(
	sentences: readonly string[],
	{ sentence, offset = 0 }: Cut,
): readonly [readonly string[], readonly string[]] {
	const text = sentences[sentence];
	if (offset <= 0 || text === undefined)
		return [sentences.slice(0, sentence), sentences.slice(sentence)];
	const parts = [text.slice(0, offset).trim(), text.slice(offset).trim()].map((part) =>
		part === '' ? [] : [part],
	);
	return [
		[...sentences.slice(0, sentence), ...(parts[0] ?? [])],
		[...(parts[1] ?? []), ...sentences.slice(sentence + 1)],
	];
}

/** Two beads of one, each side cut where it is said; nothing where one of them would have no sentence. */
export function split(draft: Draft, at: number, cuts: Record<Lang, Cut>): Edit | undefined {
	const bead = beadAt(draft, at);
	if (!bead) return undefined;
	const [arOne, arTwo] = cutAt(bead.ar, cuts.ar);
	const [enOne, enTwo] = cutAt(bead.en, cuts.en);
	const one: Sides = { ar: arOne, en: enOne, ...(bead.begins && { begins: bead.begins }) };
	const two: Sides = { ar: arTwo, en: enTwo };
	return isEmpty(one) || isEmpty(two) ? undefined : replace(draft, at, 1, [one, two]);
}

/** Index of the next bead in a direction, past headings; -1 where there is none. */
function neighbour(draft: Draft, at: number, step: 1 | -1): number {
	for (let index = at + step; draft[index]; index += step) if (beadAt(draft, index)) return index;
	return -1;
}

/** Gives a bead's last sentence of one side to the next bead, or its first to the one before. */
export function move(
	draft: Draft,
	at: number,
	lang: Lang,
	to: 'next' | 'previous',
): Edit | undefined {
	const forth = to === 'next';
	const other = neighbour(draft, at, forth ? 1 : -1);
	const from = beadAt(draft, at);
	const target = beadAt(draft, other);
	const sentence = from?.[lang].at(forth ? -1 : 0);
	if (!from || !target || sentence === undefined) return undefined;
	const left: Sides = { ...from, [lang]: forth ? from[lang].slice(0, -1) : from[lang].slice(1) };
	const grown: Sides = {
		...target,
		[lang]: forth ? [sentence, ...target[lang]] : [...target[lang], sentence],
	};
	if (!fits(grown)) return undefined;
	const first = Math.min(at, other);
	const between = draft.slice(first + 1, Math.max(at, other));
	const rows = forth ? [left, ...between, grown] : [grown, ...between, left];
	return replace(draft, first, rows.length, rows);
}

/** Says that the two sides don't translate each other: each is a bead of its own. */
export function part(draft: Draft, at: number): Edit | undefined {
	const bead = beadAt(draft, at);
	if (!bead || bead.ar.length === 0 || bead.en.length === 0) return undefined;
	return replace(draft, at, 1, [
		{ ar: bead.ar, en: [], ...(bead.begins && { begins: bead.begins }) },
		{ ar: [], en: bead.en },
	]);
}

/** Makes one bead of a one-sided bead and a neighbour that has only the other side: the next one, or else the one before. */
export function join(draft: Draft, at: number): Edit | undefined {
	const bead = beadAt(draft, at);
	const complements = (other: BeadRow | undefined) =>
		bead && other && bead.ar.length * other.ar.length + bead.en.length * other.en.length === 0;
	const isOneSided = (row: BeadRow | undefined) =>
		row && (row.ar.length === 0 || row.en.length === 0);
	if (!isOneSided(bead)) return undefined;
	for (const first of [at, at - 1]) {
		const other = beadAt(draft, first === at ? at + 1 : first);
		if (isOneSided(other) && complements(other)) {
			const edit = merge(draft, first);
			if (edit) return edit;
		}
	}
	return undefined;
}

const clean = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Writes a bead's sentences anew, as they are given; an empty one goes, and with the last one the bead. */
export function rewrite(
	draft: Draft,
	at: number,
	sentences: Readonly<Record<Lang, readonly string[]>>,
): Edit | undefined {
	const bead = beadAt(draft, at);
	if (!bead) return undefined;
	const ar = sentences.ar.map(clean).filter(Boolean);
	const en = sentences.en.map(clean).filter(Boolean);
	const same = (a: readonly string[], b: readonly string[]) =>
		a.length === b.length && a.every((text, index) => text === b[index]);
	if (same(ar, bead.ar) && same(en, bead.en)) return undefined;
	return replace(draft, at, 1, [{ ar, en, ...(bead.begins && { begins: bead.begins }) }]);
}

/** Writes a heading anew; nothing where both sides would be empty. */
export function rename(draft: Draft, at: number, heading: Bilingual): Edit | undefined {
	const row = draft[at];
	const named = { ar: clean(heading.ar), en: clean(heading.en) };
	if (row?.kind !== 'heading' || !(named.ar || named.en)) return undefined;
	if (named.ar === row.heading.ar && named.en === row.heading.en) return undefined;
	const taken = new Set(draft.filter((other) => other !== row).map(({ id }) => id));
	const inserted: Row = { kind: 'heading', id: freeId(named, taken, 'p'), heading: named };
	return { at, removed: [row], inserted: [inserted] };
}

/** Says that a pair is right as the machine made it. */
export function confirm(draft: Draft, at: number): Edit | undefined {
	const bead = beadAt(draft, at);
	if (bead?.confidence === undefined) return undefined;
	const { confidence: _, ...sure } = bead;
	return { at, removed: [bead], inserted: [sure] };
}
