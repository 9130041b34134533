import { describe, expect, it } from 'vitest';
import { IRREGULAR_VERBS, TRICKY_PLURALS } from '../lexicon/english-verbs.ts';
import { pastsAsIfRegular, wrongPlurals } from './mismade.ts';

describe('forms as learners make them', () => {
	it.each([
		['country', 'countries', ['countrys', 'countryes', 'country’s']],
		['crisis', 'crises', ['crisises', 'crisies', 'crisis’s']],
		['half', 'halves', ['halfs', 'halvs', 'half’s']],
		['hero', 'heroes', ['heros', 'heroies', 'hero’s']],
		['criterion', 'criteria', ['criterias', 'criteriones', 'criterion’s']],
		['man', 'men', ['mans', 'mens', 'man’s']],
	])('of %s', (base, plural, wrong) => {
		expect(wrongPlurals(base, plural)).toEqual(wrong);
	});

	it('are never right ones', () => {
		for (const [base, plural] of TRICKY_PLURALS) {
			expect(new Set(wrongPlurals(base, plural)).size).toBe(3);
			expect(wrongPlurals(base, plural)).not.toContain(plural);
		}
		expect(pastsAsIfRegular('become')).toEqual(['becomed']);
		expect(pastsAsIfRegular('begin')).toEqual(['beginned']);
		expect(pastsAsIfRegular('lead')).toEqual([]);
		for (const [base, { past, participle }] of IRREGULAR_VERBS)
			for (const wrong of pastsAsIfRegular(base))
				if (wrong !== 'proved' && wrong !== 'showed' && wrong !== 'swelled')
					expect([...past, ...participle]).not.toContain(wrong);
	});
});
