import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildArticle } from '../article/build.ts';
import { beadsOf } from '../article/parts.ts';
import { rowsOf, tableFile } from './export.ts';

/** A reader of RFC 4180 with tabs for commas, written apart from the writer. */
function readTable(text: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	const fields = /(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^\t\n\r"]*))(?<end>\t|\n|$)/gy;
	for (const { groups } of text.replace(/^\ufeff/u, '').matchAll(fields)) {
		const { quoted, plain = '', end } = groups ?? {};
		row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
		if (end === '\t') continue;
		if (end === '\n') rows.push(row);
		row = [];
	}
	return rows;
}

const ANY = fc
	.oneof(
		fc.string({ minLength: 1 }),
		fc.constantFrom('"', '\t', 'a\nb', '\r\n', '""x', 'قال "نعم".', "'=1+1", ' '),
	)
	.filter((text) => text !== '');
const SIDE = fc.array(ANY, { maxLength: 3 });
const BEAD = fc
	.record({ ar: SIDE, en: SIDE, confidence: fc.constant(1) })
	.filter(({ ar, en }) => ar.length + en.length > 0);
const SECTION = fc.record(
	{
		heading: fc.record({ ar: ANY, en: ANY }),
		paragraphs: fc.array(fc.record({ beads: fc.array(BEAD, { minLength: 1, maxLength: 4 }) })),
	},
	{ requiredKeys: ['paragraphs'] },
);
const ARTICLE = fc
	.record({ ar: fc.string(), en: fc.string() })
	.chain((title) =>
		fc
			.array(SECTION, { maxLength: 3 })
			.map((sections) => buildArticle({ title, sections, notes: [] })),
	);

describe('an exported table', () => {
	it('says again what it was made of: each cell, each row, two columns, whatever stands in them', () => {
		fc.assert(
			fc.property(ARTICLE, (article) => {
				const read = readTable(tableFile(article, '').text);
				expect(read).toEqual(rowsOf(article).map(({ ar, en }) => [ar, en]));
			}),
		);
	});

	it('has every bead in its order, and an orphan beside an empty cell', () => {
		fc.assert(
			fc.property(ARTICLE, (article) => {
				const bare = {
					...article,
					title: { ar: '', en: '' },
					sections: article.sections.map(({ paragraphs }) => ({ paragraphs })),
				};
				expect(readTable(tableFile(bare, '').text)).toEqual(
					beadsOf(article).map(({ ar, en }) => [ar.join(' '), en.join(' ')]),
				);
			}),
		);
	});
});
