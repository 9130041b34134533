import { expect, it } from 'vitest';
import { IRREGULAR_VERBS, TRICKY_PLURALS } from './english-verbs.ts';
import { irregular } from './english-words.ts';

it('has no form that text would be searched for as another verb’s', () => {
	const strange = [...IRREGULAR_VERBS].flatMap(([base, { past, participle }]) =>
		[...past, ...participle].filter((form) => {
			const known = irregular().get(form);
			return known !== undefined && known !== base;
		}),
	);
	expect(strange).toEqual([]);
	expect(IRREGULAR_VERBS.get('withdraw')).toEqual({
		past: ['withdrew'],
		participle: ['withdrawn'],
	});
	expect(IRREGULAR_VERBS.get('prove')?.participle).toEqual(['proven', 'proved']);
});

it('has no plural that is its singular with an s', () => {
	for (const [singular, plural] of TRICKY_PLURALS) expect(plural).not.toBe(`${singular}s`);
	expect(TRICKY_PLURALS.get('crisis')).toBe('crises');
	expect(TRICKY_PLURALS.get('veto')).toBe('vetoes');
});
