import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { partUnmarked } from './unmarked.ts';

const GLOSSES: Readonly<Record<string, string[]>> = {
	الحدود: ['border'],
	القرية: ['village'],
	الوزير: ['minister'],
	الخريطة: ['map'],
};
const glossesOf = (token: string) => GLOSSES[token] ?? [];
const bead = (ar: string, en: string) => ({ ar: [ar], en: [en], confidence: 0.97 });

describe('partUnmarked', () => {
	it('parts a headline from the sentence that it was run into, and is less sure', () => {
		const parts = partUnmarked(
			bead(
				'خلاف جديد على الحدود يقلق سكان القرية عندما وصل الوزير لم يحمل معه الخريطة القديمة.',
				'A new quarrel over the border worries the village When the minister came he did not bring the old map.',
			),
			glossesOf,
		);
		expect(parts).toEqual([
			{
				ar: ['خلاف جديد على الحدود يقلق سكان القرية'],
				en: ['A new quarrel over the border worries the village'],
				confidence: 0.85,
			},
			{
				ar: ['عندما وصل الوزير لم يحمل معه الخريطة القديمة.'],
				en: ['When the minister came he did not bring the old map.'],
				confidence: 0.85,
			},
		]);
	});

	it.each([
		[
			'a title in capitals',
			'شاهد الوزير فيلماً قديماً عن القرية أمس.',
			'He saw the film When Harry Met Sally.',
		],
		['a name', 'قال الوزير إن القرية بعيدة عن الحدود.', 'The minister said Hodeidah was far away.'],
		['a short beginning', 'وقال إنهم وصلوا إلى القرية أمس.', 'He said They came to the village.'],
	])('leaves alone %s', (_, ar, en) => {
		expect(partUnmarked(bead(ar, en), glossesOf)).toEqual([bead(ar, en)]);
	});

	it('leaves alone what has nothing to cut: no Arabic, two Arabic sentences, three words', () => {
		const en = ['A new quarrel over the border When the minister came he was tired.'];
		for (const ar of [[], ['نعم.', 'لا.'], ['خلاف على الحدود']]) {
			const whole = { ar, en, confidence: 0.9 };
			expect(partUnmarked(whole, glossesOf)).toEqual([whole]);
		}
	});

	it('loses no word', () => {
		const words = (list: string) => fc.array(fc.constantFrom(...list.split(' ')), { minLength: 1 });
		const arabic = words('وصل الوزير إلى القرية عندما الحدود قال ، ثم');
		const english = words('the minister came When They border village . said');
		fc.assert(
			fc.property(arabic, english, (ar, en) => {
				const parts = partUnmarked(bead(ar.join(' '), en.join(' ')), glossesOf);
				expect(parts.flatMap((part) => part.ar).join(' ')).toBe(ar.join(' '));
				expect(parts.flatMap((part) => part.en).join(' ')).toBe(en.join(' '));
			}),
		);
	});
});
