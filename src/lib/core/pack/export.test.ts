import { describe, expect, it } from 'vitest';
import type { Article, Pack } from '../types.ts';
import { decodePack } from './decode.ts';
import { fileNameOf, packFile, rowsOf, tableFile } from './export.ts';

const article: Article = {
	id: 'a0123456789abcdef',
	title: { ar: 'الماء', en: 'Water' },
	sections: [
		{
			paragraphs: [
				{
					id: 'p0123456789abcdef',
					beads: [
						{ id: 'b0123456789abcde0', ar: ['واحد.', 'اثنان.'], en: ['One,\t"two".'] },
						{ id: 'b0123456789abcde1', ar: [], en: ['Alone.'] },
					],
				},
			],
		},
		{
			heading: { ar: 'بعد ذلك', en: '' },
			paragraphs: [
				{
					id: 'p0123456789abcde1',
					beads: [{ id: 'b0123456789abcde2', ar: ['ثلاثة\nأسطر.'], en: [] }],
				},
			],
		},
	],
};

const pack: Pack = {
	format: 'mufradat-pack',
	version: 1,
	article,
	terms: [],
	questions: [],
	coverage: { content: 0, known: 0, supported: 0 },
	tags: ['water', 'الأنهار'],
};

describe('a pack as a file', () => {
	it('is decoded to the same pack, with its tags', () => {
		const file = packFile(pack, 'Water');
		expect(file).toMatchObject({ name: 'Water.mufradat.json', type: 'application/json' });
		expect(decodePack(JSON.parse(file.text))).toEqual({ ok: true, value: pack });
	});

	it('has tags that say something, each once, and not too many', () => {
		const many = Array.from({ length: 51 }, (_, index) => String(index));
		for (const tags of [[''], [' '], [1], 'water', ['a', 'a'], ['x'.repeat(200)], many])
			expect(decodePack({ ...pack, tags }).ok, String(tags)).toBe(false);
	});
});

describe('an article as a table', () => {
	it('has a row for the title, for each heading and for each bead, quoted where it must be', () => {
		expect(tableFile(article, 'الماء')).toEqual({
			name: 'الماء.tsv',
			type: 'text/tab-separated-values',
			text: [
				'\ufeffالماء\tWater',
				'واحد. اثنان.\t"One,\t""two""."',
				'\tAlone.',
				'بعد ذلك\t',
				'"ثلاثة\nأسطر."\t',
				'',
			].join('\n'),
		});
	});

	it('has no row for a title that there isn’t', () => {
		expect(rowsOf({ ...article, title: { ar: '', en: '' } })).toHaveLength(4);
	});
});

describe('a file’s name', () => {
	it.each([
		['Water: who owns it?', 'Water who owns it'],
		['a/b\\c<d>|"e"*', 'a b c d e'],
		['..hidden.', 'hidden'],
		['\u202eevil\u202c\u200f', 'evil'],
		['  ', 'mufradat'],
		['خلاف على القواعد', 'خلاف على القواعد'],
	])('%s → %s', (title, name) => {
		expect(fileNameOf(title)).toBe(name);
	});

	it('is no longer than file systems take', () => {
		const name = `${fileNameOf('ض'.repeat(500))}.mufradat.json`;
		expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
	});
});
