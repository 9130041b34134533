import { expect, it } from 'vitest';
import fc from 'fast-check';
import { bandAlong } from './band.ts';
import type { Unit } from './units.ts';

const units = (lengths: readonly number[]): Unit[] =>
	lengths.map((length, line) => ({ text: '', line, heading: false, length }));
const lengths = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 400 });
const anchors = (rows: number, columns: number, count: number) =>
	Array.from({ length: count }, (_, k) => ({
		ar: Math.floor(((k + 1) * rows) / (count + 2)),
		en: Math.floor((((k + 1) * columns) / (count + 2)) ** 0.9),
	}));

it('leads from the start to the end over neighbouring rows, and knows its own nodes', () => {
	fc.assert(
		fc.property(lengths, lengths, fc.nat({ max: 6 }), (ar, en, count) => {
			const band = bandAlong(units(ar), units(en), anchors(ar.length, en.length, count));
			expect(band.at(0, 0)).toBe(0);
			expect(band.at(ar.length, en.length)).toBe(band.size - 1);
			let next = 0;
			for (let i = 0; i <= ar.length; i++) {
				expect(band.at(i, band.low(i))).toBe(next);
				next += band.high(i) - band.low(i) + 1;
				if (i > 0) {
					expect(band.low(i)).toBeGreaterThanOrEqual(band.low(i - 1));
					expect(band.low(i)).toBeLessThanOrEqual(band.high(i - 1));
				}
			}
			expect(next).toBe(band.size);
			expect([band.at(0, -1), band.at(ar.length + 1, en.length)]).toEqual([-1, -1]);
		}),
		{ numRuns: 50 },
	);
});

it('tells for each column the rows that have it', () => {
	const band = bandAlong(units(Array(300).fill(90)), units(Array(260).fill(110)), []);
	for (let j = 0; j <= 260; j++) {
		expect(band.at(band.firstRow(j), j)).toBeGreaterThanOrEqual(0);
		if (band.firstRow(j) > 0) expect(band.at(band.firstRow(j) - 1, j)).toBe(-1);
		expect(band.at(band.lastRow(j), j)).toBeGreaterThanOrEqual(0);
		expect(band.at(band.lastRow(j) + 1, j)).toBe(-1);
	}
});

it('grows with the length of a text, not with its square', () => {
	const size = (count: number) =>
		bandAlong(units(Array(count).fill(100)), units(Array(count).fill(100)), []).size;
	expect(size(8000) / size(2000)).toBeLessThan(4.5);
});
