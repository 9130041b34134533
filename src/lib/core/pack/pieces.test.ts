import { expect, it } from 'vitest';
import type { Pack, PackTerm } from '../types.ts';
import { compileContent } from './compile-content.ts';
import { FILES } from './pack.fixture.ts';
import { fromPieces, toPieces } from './pieces.ts';

const content = compileContent(FILES);
if (!content.ok) throw new Error('no pack');
const [shipped] = content.value.packs;
if (!shipped) throw new Error('no pack');
const { pack } = shipped;

/** A pack of a book: whatever it has, many times. */
function bookOf(beads: number, places: readonly number[], questions: number): Pack {
	const [bead] = pack.article.sections[0]?.paragraphs[0]?.beads ?? [];
	const [term] = pack.terms;
	const [question] = pack.questions;
	const [place] = term?.occurrences ?? [];
	if (!bead || !term || !question || !place) throw new Error('an empty pack');
	const many = <T>(count: number, make: (index: number) => T) =>
		Array.from({ length: count }, (_, i) => make(i));
	return {
		...pack,
		article: {
			...pack.article,
			sections: [
				{ paragraphs: [{ id: 'p1', beads: many(beads, (i) => ({ ...bead, id: `b${i}` })) }] },
				{ heading: { ar: '', en: 'End' }, paragraphs: [{ id: 'p2', beads: [] }] },
			],
		},
		terms: places.map((count, i): PackTerm => ({
			...term,
			id: `t${i}`,
			occurrences: many(count, () => place),
		})),
		questions: many(questions, (i) => ({ ...question, id: `q${i}` })),
		tags: ['book'],
		dropped: ['t9'],
	};
}

it('is the pack again, byte for byte', () => {
	for (const one of [pack, bookOf(1_200, [3, 900, 0, 5_000, 2], 999), bookOf(0, [], 0)]) {
		expect(JSON.stringify(fromPieces(toPieces(one)))).toBe(JSON.stringify(one));
	}
});

it('has no piece that is long, unless one term stands in so many places', () => {
	const { pieces } = toPieces(bookOf(1_200, [3, 900, 0, 5_000, 2], 999));
	const sizes = pieces.map(({ of, items }) => `${of} ${items.length}`);
	expect(sizes).toEqual([
		...['beads 250', 'beads 250', 'beads 250', 'beads 250', 'beads 200'],
		...['terms 3', 'terms 1', 'terms 1'],
		...['questions 200', 'questions 200', 'questions 200', 'questions 200', 'questions 199'],
	]);
});

it('leaves the questions away where only the others are given', () => {
	const { frame, pieces } = toPieces(pack);
	const reading = pieces.filter(({ of }) => of !== 'questions');
	expect(fromPieces({ frame, pieces: reading })).toEqual({ ...pack, questions: [] });
});
