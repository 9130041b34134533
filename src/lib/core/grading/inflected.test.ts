import { describe, expect, it } from 'vitest';
import { MINIMAL_PAIRS } from '../lexicon/minimal-pairs.ts';
import { gradeTyped } from './index.ts';

const grade = (answer: string, accepted: string, known: string[] = []) =>
	gradeTyped(answer, [accepted], { lang: 'ar', known });

describe('what inflects like another word is that word', () => {
	it.each([
		['احتفالات', 'احتلالات'],
		['استغلالي', 'استقلالي'],
		['استغلالية', 'اسْتِقْلَالِيَّة'],
		['استغلاليه', 'استقلالية'],
		['استغلالهم', 'استقلالهم'],
		['احتفالها', 'احتلالها'],
		['احتفالاتهم', 'احتلالاتهم'],
		['الاحتفالات', 'الاحتلالات'],
		['الاحتفالات', 'احتلالات'],
		['وبالاحتفال', 'وبالاحتلال'],
		['للاحتفال', 'للاحتلال'],
		['لاستغلال', 'لاستقلال'],
		['احتفالا', 'احتلالا'],
		['سياحي', 'سِيَاسِيّ'],
		['السياحيون', 'السياسيون'],
		['زيادتها', 'سيادتها'],
		['إنفاقهم', 'اتفاقهم'],
		['حرب استغلالية', 'حرب استقلالية'],
		['ثارهم', 'ثأرهم'],
		['انفاقهم', 'اتفاقهم'],
	])('%s for %s, with no word known', (answer, accepted) => {
		expect(grade(answer, accepted)).toMatchObject({
			verdict: 'wrong',
			note: [{ rule: 'other-word' }],
		});
		expect(grade(accepted, accepted).verdict).toBe('right');
	});

	it('also where it is a known word', () => {
		expect(grade('معاوضاتهم', 'مفاوضاتهم').verdict).toBe('almost');
		expect(grade('معاوضاتهم', 'مفاوضاتهم', ['مُعَاوَضَة', 'مُفَاوَضَة'])).toMatchObject({
			verdict: 'wrong',
			note: [{ rule: 'other-word', word: 'مُعَاوَضَة' }],
		});
	});

	it('also where it is a form of a known word that may pass for that word alone', () => {
		const known = ['اقْتِرَاع', 'اقْتِرَاب ← اقْتَرَبَ'];
		expect(grade('اقترابهم', 'اقتراعهم', known)).toMatchObject({
			verdict: 'wrong',
			note: [{ rule: 'other-word', word: 'اقْتِرَاب' }],
		});
		expect(grade('اقترابها', 'اقتربها', known).verdict).toBe('almost');
	});

	it.each([
		['مفاوضاتهن', 'مفاوضاتهم'],
		['استقلالله', 'استقلاله'],
		['احتلالت', 'احتلالات'],
		['السياسييون', 'السياسيون'],
	])('%s for %s stays a slip', (answer, accepted) => {
		const known = ['سِيَاسَة', 'احْتِلَال', 'اسْتِقْلَال', 'مُفَاوَضَة'];
		expect(grade(answer, accepted, known)).toMatchObject({ verdict: 'almost', tier: 'slip' });
	});

	it.each([
		['سيادته', 'سيادتة'],
		['احتلالى', 'احتلالي'],
		['ادارتهم', 'إدارتهم'],
		['السياسيه', 'السِّيَاسِيَّة'],
		['الامني', 'أَمْنِيّ'],
		['اعاده', 'إِعَادَة'],
		['ارادهً', 'إِرَادَة'],
		['فكره', 'فِكْرَة'],
		['المساله', 'مَسْأَلَة'],
		['كبري', 'كُبْرَى'],
	])('%s for %s stays a spelling', (answer, accepted) => {
		expect(
			grade(answer, accepted, ['سِيَاسَة', 'أَمْن', 'إِدَارَة', 'أَعَادَ', 'أَرَادَ', 'كُرَة', 'مُسَال', 'بَرِّيّ'])
				.verdict,
		).toBe('right');
	});

	it('in every inflected shape of a minimal pair of longer words', () => {
		const shapes = ['ات', 'ين', 'ون', 'ي', 'ية', 'ه', 'ها', 'هم', 'هما', 'نا', 'ك', 'كم'];
		const passed = MINIMAL_PAIRS.flatMap(([one, other]) =>
			shapes.flatMap((shape) =>
				['', 'ال', 'و', 'ب', 'ل', 'وال', 'بال'].flatMap((before) => {
					const make = (word: string) =>
						before +
						(/^[يان]/u.test(shape) ? word.replace(/ة$/u, '') : word.replace(/ة$/u, 'ت')) +
						shape;
					const pairs = [
						[make(one), make(other)],
						[make(other), make(one)],
					] as const;
					return pairs
						.filter(([typed, meant]) => typed !== meant && grade(typed, meant).verdict !== 'wrong')
						.map(([typed, meant]) => `${typed} for ${meant}`);
				}),
			),
		);
		expect(passed).toEqual([]);
	});
});
