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
	it('is as strict with it as with what is right: a slip of it is wrong', () => {
		expect(gradeWithNear('degreas', english, []).verdict).toBe('wrong');
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
