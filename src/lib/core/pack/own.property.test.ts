import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Proposal } from '../lexicon/candidates.ts';
import { choicesOf, withOwn, type TermChoices } from '../lexicon/own.ts';
import { ownTerm } from '../lexicon/own-term.ts';
import { createLookup } from '../lexicon/lookup.ts';
import { createContext } from '../questions/context.ts';
import { context, lookup } from '../questions/questions.fixture.ts';
import { checkQuestion } from '../questions/registry.ts';
import { POS, type Term } from '../types.ts';
import { assemblePack } from './compile.ts';
import { decodePack } from './decode.ts';
import { condense, expand } from './dense.ts';

const { article } = context;

const proposal: Proposal = {
	id: 't0',
	ar: 'العاصمة',
	en: [],
	pos: 'noun',
	topic: 'general',
	origin: 'text',
	confidence: 0.5,
	beads: [],
	forms: [],
};
const must = (ar: string, en: string, pos: Term['pos'] = 'noun'): Term => {
	const made = ownTerm({ ar, en, pos }, proposal);
	if (!made.ok) throw new Error(JSON.stringify(made.issues));
	return made.value;
};
/** Arabic words of a few letters, some vocalised; English ones. */
const ARABIC = fc
	.array(
		fc.array(fc.constantFrom(...'ابتجحدرسشعفقكلمنهوي', 'َ', 'ُ', 'ّ', 'ة'), {
			minLength: 1,
			maxLength: 8,
		}),
		{
			minLength: 1,
			maxLength: 3,
		},
	)
	.map((words) => words.map((letters) => letters.join('')).join(' '));
const ENGLISH = fc.array(fc.stringMatching(/^[a-z]{1,9}( [a-z]{1,9})?$/u), {
	minLength: 1,
	maxLength: 4,
});
const OWN = fc
	.record({ ar: ARABIC, en: ENGLISH, pos: fc.constantFrom(...POS) })
	.map(({ ar, en, pos }) => ownTerm({ ar, en: en.join(', '), pos }, proposal))
	.filter((made) => made.ok)
	.map(({ value }) => value);

const assemble = (choices: TermChoices) => assemblePack(article, { lookup, choices });

describe('own terms', () => {
	it('survive the pack being written and read', { timeout: 120_000 }, () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(OWN, { maxLength: 4, selector: ({ id }) => id }),
				fc.subarray(lookup.terms.map(({ id }) => id)),
				(own, dropped) => {
					const pack = assemble({ own, dropped });
					const read = decodePack(JSON.parse(JSON.stringify(expand(condense(pack)))));
					expect(read).toEqual({ ok: true, value: pack });
					const choices = choicesOf(pack);
					expect(new Set(choices.own)).toEqual(new Set(own));
					expect(choices.dropped).toEqual(dropped);
					// The same choices give the same pack.
					expect(assemble(choices)).toEqual(pack);
				},
			),
			{ numRuns: 20 },
		);
	});

	it('make the same pack in whatever order they were made', () => {
		const jail = must('سِجْن', 'jail');
		const pair = [
			{ ...must('حَبْس', 'confinement'), forms: [jail.ar] },
			{ ...must('اعْتِقَال', 'detention'), forms: [jail.ar] },
		];
		const [first, second] = [pair, [...pair].reverse()].map((own) =>
			assemble({ own, dropped: [] }),
		);
		expect(second).toEqual(first);
	});

	it('are asked as others are, and soundly', () => {
		const own = [must('عِيد الاتفاق', 'feast of agreement', 'phrase'), must('جيش', 'army')];
		const border = must('حدود', 'border');
		const choices = { own: [...own, border], dropped: [] };
		const pack = assemble(choices);
		const known = createLookup(withOwn(lookup.terms, choices.own));
		const terms = pack.terms.filter(({ occurrences }) => occurrences.length > 0);
		const whole = createContext(article, terms, known);
		const army = pack.terms.find(({ ar }) => ar === 'جيش');
		expect(army).toMatchObject({ origin: 'own', gloss: 'army' });
		const asked = pack.questions.filter((one) => 'term' in one && one.term === army?.id);
		expect(asked.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['meaning', 'term']));
		for (const question of pack.questions) expect(checkQuestion(question, whole)).toEqual([]);
		// Where the text doesn't have it, it is kept, and not asked.
		expect(pack.terms.find(({ ar }) => ar === 'عِيد الاتفاق')?.occurrences).toEqual([]);
	});

	it('stand in the place of an entry', () => {
		const war = lookup.terms.find(({ en }) => en[0] === 'war');
		if (!war) throw new Error('The lexicon has no war.');
		const mine: Term = { ...war, en: ['armed struggle', 'war'], origin: 'own' };
		const pack = assemble({ own: [mine], dropped: [] });
		expect(pack.terms.find(({ id }) => id === war.id)).toMatchObject({ ...mine, gloss: 'war' });
	});

	it('of other texts are of this one, too, where they stand in it', () => {
		const war = lookup.terms.find(({ en }) => en[0] === 'war');
		if (!war) throw new Error('The lexicon has no war.');
		const mine: Term = { ...war, en: ['armed struggle', 'war'], origin: 'own' };
		const { forms: _, ...disaster } = must('كَارِثَة', 'catastrophe');
		const offered: Term = { ...disaster, gender: 'f' };
		const known = createLookup(withOwn(lookup.terms, [mine, offered]));
		const pack = assemblePack(article, { lookup: known });
		expect(choicesOf(pack).own).toEqual([mine]);
		// What is only offered against others is explained.
		expect(pack.terms.find(({ id }) => id === offered.id)).toMatchObject({ occurrences: [] });
	});

	it('are found where they stand for another entry', () => {
		const truce = lookup.terms.find(({ en }) => en[0] === 'truce');
		if (!truce) throw new Error('The lexicon has no truce.');
		const mine: Term = {
			...must('الهُدْنَة', 'truce'),
			forms: [truce.ar],
			was: [truce.id],
		};
		const pack = assemble({ own: [mine], dropped: [truce.id] });
		expect(pack.terms.find(({ id }) => id === mine.id)?.occurrences).not.toEqual([]);
		const offered = pack.questions.flatMap((one) => ('optionTerms' in one ? one.optionTerms : []));
		expect(offered).not.toContain(truce.id);
	});

	it('that are dropped aren’t asked', () => {
		const war = lookup.terms.find(({ en }) => en[0] === 'war')?.id ?? '';
		const terms = (dropped: readonly string[]) =>
			assemble({ own: [], dropped }).questions.flatMap((one) => ('term' in one ? [one.term] : []));
		expect(terms([])).toContain(war);
		expect(terms([war])).not.toContain(war);
	});
});
