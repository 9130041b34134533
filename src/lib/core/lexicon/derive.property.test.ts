import { expect, it } from 'vitest';
import fc from 'fast-check';
import { DERIVATION_RULES, type Term, type VerbForm } from '../types.ts';
import { conjugate } from './conjugate.ts';
import { derive } from './derive.ts';
import { keyOf, written } from './key.ts';
import { spell } from './sounds.ts';
import { candidates, citation, verbOf } from './verb.ts';
import { STEMS } from './verb-tables.ts';
import { vowellingFaults } from './vowelling.ts';

/** Consonants that no rule touches: neither weak, nor hamza, nor like ت or ن of a form. */
const strong = fc.constantFrom(...'بجحخرسشعغفقكلمه');
const root = fc
	.uniqueArray(strong, { minLength: 3, maxLength: 3 })
	.map((radicals) => radicals.join(' '));
const pattern = fc.constantFrom(
	...'فَعَلَ فِعَالَة مُفَاعَلَة تَفْعِيل اسْتِفْعَال افْتِعَال مَفْعُول أَفْعَل مُتَفَاعِل انْفِعَال فُعُول فَعِيلَة فِعْلِيّ'.split(' '),
);

it('no rule changes a strong root', () => {
	fc.assert(
		fc.property(root, pattern, fc.subarray([...DERIVATION_RULES]), (radicals, on, rules) => {
			// A hamza of the pattern itself is seated with or without the rule.
			expect(derive(radicals, on, rules)).toEqual(derive(radicals, on));
		}),
	);
});

const anyRadical = fc.constantFrom(...'ءبتثجدذرزسصضطظعقلمنوي');
const anyRoot = fc
	.array(anyRadical, { minLength: 3, maxLength: 3 })
	// Roots that the language doesn't have: like or weak radicals where none can stand.
	.filter(([a, b, c]) => a !== b && !(/[ويء]/u.test(a ?? '') && /[ويء]/u.test(b ?? '')) && a !== c)
	.filter(([, b, c]) => !(/[ويء]/u.test(b ?? '') && /[ء]/u.test(c ?? '') && b === c));
const form = fc.constantFrom(
	...(Object.keys(STEMS) as VerbForm[]).filter((name) => !name.startsWith('Q') && name !== 'IX'),
);

it('whatever verb there is, it is found by its dictionary forms, and every form of it is fully vowelled', () => {
	fc.assert(
		fc.property(anyRoot, form, (radicals, name) => {
			const [first] = candidates(name, radicals.join(' '));
			if (!first) return;
			const term: Term = {
				id: '',
				en: [],
				pos: 'verb',
				topic: 'general',
				ar: spell(citation(first, 'past')),
				root: radicals.join(' '),
				form: name,
				present: spell(citation(first, 'present')),
			};
			const verb = verbOf(term);
			expect(verb).toBeDefined();
			if (!verb) return;
			// قَرَأُوا is the press's spelling of قَرَؤُوا.
			for (const one of conjugate(verb).filter(({ sounds }) => !sounds.includes('أ'))) {
				const text = written(one);
				expect([text, vowellingFaults(text, { kind: 'any' })]).toEqual([text, []]);
				expect(keyOf(one)).toMatch(/^[\u0621-\u064a]+$/u);
			}
		}),
		{ numRuns: 300 },
	);
});
