import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../types.ts';
import { articleOf, draftOf, type BeadRow, type Draft } from './draft.ts';
import * as edits from './edit.ts';
import { begin, redo, step, undo } from './history.ts';
import { beadsOf } from './parts.ts';

const AR = ['لم تنته الحرب.', 'رفض الوزير الهدنة، ثم عاد.', 'وقّع الحزب اتفاقًا؛ وغادر الوفد.'];
const EN = [
	'The war did not end.',
	'The minister refused, then left.',
	'The party signed; it left.',
];

/** Few texts, so that many beads are the same word for word. */
const side = (texts: readonly string[]) => fc.array(fc.constantFrom(...texts), { maxLength: 3 });
const bead = fc
	.record({ ar: side(AR), en: side(EN) })
	.filter(({ ar, en }) => ar.length + en.length > 0);
const section = fc.record(
	{
		heading: fc.constant({ ar: 'عنوان', en: 'A heading' }),
		paragraphs: fc.array(
			fc.array(bead, { minLength: 1, maxLength: 3 }).map((beads) => ({ id: 'p', beads })),
			{ maxLength: 3 },
		),
	},
	{ requiredKeys: ['paragraphs'] },
);
/** A draft as one comes out of an article, some of its pairs unsure. */
const draft = fc.array(section, { minLength: 1, maxLength: 4 }).map((sections): Draft => {
	let at = 0;
	const numbered = sections.map(({ heading, paragraphs }) => ({
		...(heading && { heading }),
		paragraphs: paragraphs.map(({ id, beads }) => ({
			id,
			beads: beads.map((one) => ({ ...one, id: `b${String(at++)}` })),
		})),
	}));
	return draftOf({ sections: numbered }, new Map([['b1', 0.5]]));
});

type Op = (draft: Draft) => edits.Edit | undefined;
const lang = fc.constantFrom<Lang>('ar', 'en');
const cut = fc.record(
	{ sentence: fc.nat({ max: 3 }), offset: fc.nat({ max: 30 }) },
	{ requiredKeys: ['sentence'] },
);
const at = fc.nat({ max: 20 });
/** Those that lose no sentence and change none. */
const keeping: fc.Arbitrary<Op> = fc.oneof(
	at.map(
		(i): Op =>
			(rows) =>
				edits.merge(rows, i),
	),
	fc.tuple(at, cut, cut).map(
		([i, ar, en]): Op =>
			(rows) =>
				edits.split(rows, i, { ar, en }),
	),
	fc.tuple(at, lang, fc.constantFrom('next' as const, 'previous' as const)).map(
		([i, one, to]): Op =>
			(rows) =>
				edits.move(rows, i, one, to),
	),
	at.map(
		(i): Op =>
			(rows) =>
				edits.part(rows, i),
	),
	at.map(
		(i): Op =>
			(rows) =>
				edits.join(rows, i),
	),
	at.map(
		(i): Op =>
			(rows) =>
				edits.confirm(rows, i),
	),
);
const any: fc.Arbitrary<Op> = fc.oneof(
	keeping,
	fc.tuple(at, side(AR), side(EN)).map(
		([i, ar, en]): Op =>
			(rows) =>
				edits.rewrite(rows, i, { ar, en }),
	),
	at.map(
		(i): Op =>
			(rows) =>
				edits.rename(rows, i, { ar: 'آخر', en: 'Another' }),
	),
);

const beadRows = (rows: Draft): BeadRow[] => rows.filter((row) => row.kind === 'bead');
/** Every letter of a side in order; a cut may fall inside a word. */
const letters = (rows: Draft, one: Lang): string =>
	beadRows(rows)
		.flatMap((row) => row[one])
		.join('')
		.replace(/\s/gu, '');
/** Headings that are the same word for word are numbered as they come. */
const unnumbered = (rows: Draft) => rows.map((row) => (row.kind === 'heading' ? row.heading : row));

describe('editing', () => {
	it('loses no sentence and puts none elsewhere', () => {
		fc.assert(
			fc.property(draft, keeping, (rows, op) => {
				const edit = op(rows);
				if (!edit) return;
				const after = edits.apply(rows, edit);
				expect(letters(after, 'ar')).toBe(letters(rows, 'ar'));
				expect(letters(after, 'en')).toBe(letters(rows, 'en'));
				const headings = (all: Draft) => all.filter(({ kind }) => kind === 'heading');
				expect(headings(after)).toEqual(headings(rows));
			}),
			{ numRuns: 2000 },
		);
	});

	it('is taken back and done again exactly, over any number of steps', () => {
		fc.assert(
			fc.property(draft, fc.array(any, { maxLength: 12 }), (rows, ops) => {
				let history = begin(rows);
				const drafts = [rows];
				for (const op of ops) {
					const edit = op(history.draft);
					if (!edit) continue;
					history = step(history, edit);
					drafts.push(history.draft);
				}
				const last = history;
				for (const before of drafts.slice(0, -1).reverse()) {
					const undone = undo(history);
					expect(undone?.draft).toEqual(before);
					if (undone) history = undone;
				}
				expect(undo(history)).toBeUndefined();
				for (const after of drafts.slice(1)) {
					const redone = redo(history);
					expect(redone?.draft).toEqual(after);
					if (redone) history = redone;
				}
				expect(history).toEqual(last);
				expect(redo(history)).toBeUndefined();
			}),
			{ numRuns: 500 },
		);
	});

	it('leaves the ids of the beads that it doesn’t touch, and gives every bead one of its own', () => {
		fc.assert(
			fc.property(draft, any, (rows, op) => {
				const edit = op(rows);
				if (!edit) return;
				const after = edits.apply(rows, edit);
				const ids = after.map(({ id }) => id);
				expect(new Set(ids).size).toBe(ids.length);
				const touched = new Set(edit.removed.map(({ id }) => id));
				const stays = rows.filter(({ id }) => !touched.has(id));
				expect(after.filter((row) => rows.includes(row))).toEqual(expect.arrayContaining(stays));
			}),
			{ numRuns: 2000 },
		);
	});

	it('makes no bead without a sentence, and an article that gives the same rows again', () => {
		fc.assert(
			fc.property(draft, fc.array(any, { maxLength: 6 }), (rows, ops) => {
				let now = rows;
				for (const op of ops) {
					const edit = op(now);
					if (edit) now = edits.apply(now, edit);
				}
				for (const { ar, en } of beadRows(now)) expect(ar.length + en.length).toBeGreaterThan(0);
				const base = { id: 'a1', title: { ar: '', en: '' }, sections: [] };
				const article = articleOf(now, base);
				expect(article.id).toBe('a1');
				expect(beadsOf(article).map(({ id }) => id)).toEqual(beadRows(now).map(({ id }) => id));
				const confidences = new Map(
					beadRows(now).flatMap(({ id, confidence }) =>
						confidence === undefined ? [] : [[id, confidence] as const],
					),
				);
				expect(unnumbered(draftOf(article, confidences))).toEqual(unnumbered(now));
			}),
			{ numRuns: 1000 },
		);
	});
});

it('makes no bead of more sentences than a pack holds in one', () => {
	const full = (id: string) => ({ id, ar: [], en: Array.from({ length: 60 }, () => 'On.') });
	const rows = draftOf({
		sections: [{ paragraphs: [{ id: 'p', beads: [full('b1'), full('b2')] }] }],
	});
	expect(edits.merge(rows, 0)).toBeUndefined();
	const hundred = { ...full('b1'), en: Array.from({ length: 100 }, () => 'On.') };
	const more = draftOf({ sections: [{ paragraphs: [{ id: 'p', beads: [hundred, full('b2')] }] }] });
	expect(edits.move(more, 1, 'en', 'previous')).toBeUndefined();
});
