import type { AlignedText } from '../alignment/align.ts';
import { buildArticle } from './build.ts';

/** A small article in our own words, aligned by hand: three paragraphs, one heading, a sentence that repeats. */
export const aligned: AlignedText = {
	title: { ar: '', en: '' },
	notes: [],
	sections: [
		{
			paragraphs: [
				{
					beads: [
						{
							ar: ['وقّع الوزيران هُدنةً قصيرة في المدينة.'],
							en: ['The two ministers signed a short truce in the city.'],
							confidence: 1,
						},
						{
							ar: ['لم تنتهِ الحرب.', 'ولم يبدأ السلام.'],
							en: ['The war did not end, and peace did not begin.'],
							confidence: 1,
						},
					],
				},
			],
		},
		{
			heading: { ar: 'بعد الهدنة', en: 'After the truce' },
			paragraphs: [
				{ beads: [{ ar: ['لم تنتهِ الحرب.'], en: ['The war did not end.'], confidence: 1 }] },
				{ beads: [{ ar: ['لم تنتهِ الحرب.'], en: ['The war did not end.'], confidence: 1 }] },
			],
		},
	],
};

export const article = buildArticle(aligned);
