import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { decodeLexicon } from '../lexicon/decode.ts';
import { createRandom } from '../random.ts';
import { cardOf, cardsOf } from '../session/card.ts';
import type { Term } from '../types.ts';
import { askPlainly } from './plain.ts';
import { idOf, lookup } from './questions.fixture.ts';
import { createRelation } from './relation.ts';

const pool = lookup.terms;
const related = createRelation(pool);
const termOf = (ar: string): Term => {
	const term = lookup.byId.get(idOf(ar));
	if (!term) throw new Error(ar);
	return term;
};
const ask = (ar: string, kind: 'meaning' | 'term' = 'meaning', seed = 1) =>
	askPlainly(
		termOf(ar),
		pool,
		related,
		{ kind, study: 'ar', evidence: [] },
		createRandom(String(seed)),
	);

it('asks any term that has three fellows, in both directions, under the cards of the term', () => {
	let asked = 0;
	for (const term of pool) {
		for (const kind of ['meaning', 'term'] as const) {
			const question = ask(term.ar, kind);
			if (!question) continue;
			asked++;
			const english = `${term.pos === 'verb' ? 'to ' : ''}${term.en[0] ?? ''}`;
			expect(question.options[question.answer]?.text).toBe(kind === 'meaning' ? english : term.ar);
			expect(question.prompt.text).toBe(kind === 'meaning' ? term.ar : english);
			expect(question.options.length).toBeGreaterThanOrEqual(3);
			expect(new Set(question.options.map(({ text }) => text)).size).toBe(question.options.length);
			expect(cardsOf(term.id, 'ar')[kind === 'meaning' ? 0 : 1]).toBe(cardOf(question));
			for (const other of question.optionTerms) {
				if (other === term.id) continue;
				expect(related(term.id, other), `${term.ar} ${other}`).toBe(false);
				expect(lookup.byId.get(other)?.pos).toBe(term.pos);
			}
		}
	}
	expect(asked).toBeGreaterThan(pool.length);
});

it('is the same for the same seed, and the same question with other distractors', () => {
	expect(ask('هُدْنَة')).toEqual(ask('هُدْنَة'));
	expect(new Set([1, 2, 3].map((seed) => ask('هُدْنَة', 'meaning', seed)?.id)).size).toBe(1);
});

it('asks nothing where too few words are of its sort', () => {
	expect(ask('لَكِنَّ')).toBeUndefined();
});

it('can ask nearly every entry of the shipped lexicon, whichever language is studied', () => {
	const folder = new URL('../../../../questions/lexicon/', import.meta.url);
	const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
	const shipped = decodeLexicon(
		files.map((name) => ({
			path: `lexicon/${name}`,
			text: readFileSync(new URL(name, folder), 'utf8'),
		})),
	);
	const terms = shipped.ok ? shipped.value : [];
	const relation = createRelation(terms);
	const sample = terms.filter((_, index) => index % 40 === 0);
	const wishes = (['ar', 'en'] as const).flatMap((study) =>
		(['meaning', 'term'] as const).map((kind) => ({ study, kind, evidence: [] })),
	);
	const unasked = sample.flatMap((term) =>
		wishes
			.filter((wish) => !askPlainly(term, terms, relation, wish, createRandom(term.id)))
			.map(() => term.ar),
	);
	expect(sample.length).toBeGreaterThan(50);
	expect(unasked.length).toBeLessThanOrEqual(2);
});
