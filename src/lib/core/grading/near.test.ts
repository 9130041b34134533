import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { gradeTyped, gradeWithNear } from './index.ts';

const english = { lang: 'en', accepted: ['rungs', 'steps'], near: ['degrees', 'rung'] } as const;
const arabic = { lang: 'ar', accepted: ['تَصُون'], near: ['تحافظ'] } as const;

describe('gradeWithNear', () => {
	it('lets what is near be tried again, though it be another known word', () => {
		const near = { verdict: 'almost', tier: 'wrong', note: [{ rule: 'near' }] };
		expect(gradeWithNear('Degrees', english, ['degrees'])).toEqual({ ...near, expected: 'rungs' });
		expect(gradeWithNear('تُحافظ', arabic, ['حَافَظَ'])).toEqual({ ...near, expected: 'تَصُون' });
	});
	it('takes a verb with the subject that its Arabic has', () => {
		const asked = { lang: 'en', accepted: ['refuse', 'refused'], kind: 'type-meaning' } as const;
		expect(gradeWithNear('He refused', asked, ['refuse']).verdict).toBe('right');
		expect(gradeWithNear('he', asked, []).verdict).toBe('wrong');
		expect(gradeWithNear('he refused', { ...asked, kind: 'type-cloze' }, []).verdict).toBe('wrong');
	});
	it('lets another form of what is right be tried again, and never calls it another word', () => {
		const asked = { lang: 'en', accepted: ['hinder', 'promise to'] } as const;
		const near = { verdict: 'almost', note: [{ rule: 'near' }], expected: 'hinder' };
		const known = ['hinder', 'to hinder', 'promise', 'cinder'];
		for (const form of ['hindering', 'hinders', 'hindered', 'promised to'])
			expect(gradeWithNear(form, asked, known)).toMatchObject(near);
		expect(gradeTyped('hindering', asked.accepted, { lang: 'en', known })).toEqual({
			verdict: 'wrong',
			tier: 'wrong',
			expected: 'hinder',
		});
		expect(gradeWithNear('cindering', asked, known).verdict).toBe('wrong');
	});
	it('is as strict with it as with what is right: a slip of it is wrong', () => {
		expect(gradeWithNear('degreas', english, []).verdict).toBe('wrong');
	});
	it('takes no word for right in a sentence whose article is another, though it is as a headword', () => {
		const asked = { lang: 'ar', accepted: ['الإدارة'], near: ['إدارة'] } as const;
		expect(gradeWithNear('ادارة', asked, []).verdict).toBe('right');
		expect(gradeWithNear('ادارة', { ...asked, kind: 'type-cloze' }, [])).toEqual({
			verdict: 'almost',
			tier: 'article',
			note: [
				{ rule: 'sentence-article', change: 'missing' },
				{ rule: 'hamza', typed: 'ا', expected: 'إ' },
			],
			expected: 'الإدارة',
		});
		const bare = { lang: 'ar', accepted: ['تقدم'], kind: 'type-cloze' } as const;
		expect(gradeWithNear('التقدم', bare, [])).toMatchObject({
			verdict: 'almost',
			note: [{ rule: 'sentence-article', change: 'extra' }],
		});
		expect(gradeWithNear('تَقَدُّم', bare, []).verdict).toBe('right');
		const inEnglish = { lang: 'en', accepted: ['file'], kind: 'type-cloze' } as const;
		expect(gradeWithNear('the file', inEnglish, []).verdict).toBe('right');
	});
	it('tells another word that isn’t near', () => {
		expect(gradeWithNear('ladder', english, ['ladder'])).toMatchObject({
			verdict: 'wrong',
			note: [{ rule: 'other-word', word: 'ladder' }],
		});
	});
	it('changes nothing of what is right, or where nothing is near', () => {
		fc.assert(
			fc.property(
				fc.oneof(fc.string(), fc.constantFrom('rungs', 'the steps', 'step', 'rungz')),
				(answer) => {
					const plain = gradeTyped(answer, english.accepted, { lang: 'en', known: [] });
					const { near: _, ...without } = english;
					expect(gradeWithNear(answer, without, [])).toEqual(plain);
					if (plain.verdict === 'right') expect(gradeWithNear(answer, english, [])).toEqual(plain);
				},
			),
		);
	});
});
