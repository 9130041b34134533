import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { readRows } from './csv.ts';

const cells = (text: string, separator = ',') => readRows(text, separator).map((row) => row.cells);

describe('readRows', () => {
	it.each([
		[
			'plain cells',
			'a,b\nc,d',
			[
				['a', 'b'],
				['c', 'd'],
			],
		],
		[
			'an empty cell at the end',
			'a,\n,b,',
			[
				['a', ''],
				['', 'b', ''],
			],
		],
		[
			'quotes around a separator and a line end',
			'"a,1","b\n2"\nc,d',
			[
				['a,1', 'b\n2'],
				['c', 'd'],
			],
		],
		['a quote as two', '"a ""b"" c",""', [['a "b" c', '']]],
		['a quotation that a cell begins with', '"Peace," he said.,b', [['"Peace', '" he said.', 'b']]],
		['words in quotation marks before more', '"Peace" is near,b', [['"Peace" is near', 'b']]],
		[
			'a quote that is never closed',
			'"a,b\nc,d',
			[
				['"a', 'b'],
				['c', 'd'],
			],
		],
		['a quote within a cell', 'a "b" c,d', [['a "b" c', 'd']]],
	])('reads %s', (_, text, wanted) => {
		expect(cells(text)).toEqual(wanted);
	});

	it('numbers rows by the line that they begin in', () => {
		const rows = readRows('a\t"b\n\nc"\n\nd\te\n', '\t');
		expect(rows.map(({ number }) => number)).toEqual([1, 4, 5]);
	});

	it('stops after the most that are wanted', () => {
		expect(readRows('a\n'.repeat(10), ',', 3)).toHaveLength(3);
	});

	it('gives back every table that is written as RFC 4180 says', () => {
		const cell = fc.string({ unit: fc.constantFrom('a', 'س', '"', ',', '\n', ' '), maxLength: 6 });
		const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), {
			minLength: 1,
			maxLength: 5,
		});
		const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
		fc.assert(
			fc.property(table, (rows) => {
				expect(cells(rows.map((row) => row.map(quoted).join(',')).join('\n'))).toEqual(rows);
			}),
		);
	});
});
