import { describe, expect, it } from 'vitest';
import type { Bead } from '../types.ts';
import { landmarksOf, standsOut } from './landmarks.ts';

const bead = (...en: string[]): Bead => ({ id: 'b0', ar: ['جملة.'], en });
const marks = (...en: string[]) => [...landmarksOf(bead(...en))];

describe('landmarksOf', () => {
	it('finds names, numbers and question marks', () => {
		expect(marks('The talks with Peskov lasted five hours.')).toEqual(['Peskov', 'five']);
		expect(marks('Who is to sign 12 papers?')).toEqual(['12', '?']);
		expect(marks('The talks went on.')).toEqual([]);
	});

	it('takes a state and its people for one, its capital for another, and knows them at the start, too', () => {
		expect(marks('Russian envoys left Russia.')).toEqual(marks('Russia waited.'));
		expect(marks('Moscow waited.')).not.toEqual(marks('Russia waited.'));
		expect(marks('The war in Donbas went on.')).not.toEqual(marks('Ukrainian envoys left.'));
	});
});

describe('standsOut', () => {
	it('is so where one of them is in no other', () => {
		const key = bead('The Russians asked for five papers.');
		expect(standsOut(key, [bead('Russia waited.'), bead('It took five days.')])).toBe(false);
		expect(standsOut(key, [bead('Russia waited.'), bead('It took days.')])).toBe(true);
		expect(standsOut(bead('The talks went on.'), [])).toBe(false);
	});

	it('is so where it has none and more than one of the others has', () => {
		const key = bead('The talks went on.');
		expect(standsOut(key, [bead('Russia waited.'), bead('It took five days.')])).toBe(true);
		expect(standsOut(key, [bead('Russia waited.'), bead('It took days.')])).toBe(false);
		const more = [bead('Russia waited.'), bead('Peskov left. Who came?'), bead('It took days.')];
		expect(standsOut(key, more)).toBe(true);
	});
});
