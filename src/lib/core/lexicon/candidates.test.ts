import { describe, expect, it } from 'vitest';
import type { Bead, PackTerm, Term } from '../types.ts';
import { FEWEST_PROPOSALS, MOST_PROPOSALS, proposeTerms, type Proposal } from './candidates.ts';
import { fixtureTerms } from './lexicon.fixture.ts';
import { SURE_LINK } from './sure-link.ts';
import { createLookup, findTerms } from './lookup.ts';

const lexicon: readonly Term[] = fixtureTerms().map((term) =>
	['negotiation', 'strong', 'agreement', 'policy', 'conflict', 'council'].includes(term.en[0] ?? '')
		? { ...term, topic: 'diplomacy' }
		: term,
);
const lookup = createLookup(lexicon);

const propose = (...pairs: readonly (readonly [ar: string, en: string])[]): Proposal[] => {
	const beads = pairs.map(([ar, en], at): Bead => ({ id: `b${at}`, ar: [ar], en: [en] }));
	return proposeTerms(beads, findTerms(beads, lookup), lexicon);
};
const phrasesOf = (proposals: readonly Proposal[]): string[] =>
	proposals.filter(({ origin, ar }) => origin === 'text' && ar.includes(' ')).map(({ ar }) => ar);

describe('proposeTerms', () => {
	it('takes a noun with its adjective, indefinite, by the English of both', () => {
		const found = propose(['المفاوضات القوية في روسيا', 'the strong negotiations in Russia']);
		expect(found.find(({ ar }) => ar.includes(' '))).toMatchObject({
			ar: 'مُفَاوَضَات قَوِيَّة',
			en: ['strong negotiations'],
			pos: 'phrase',
			origin: 'text',
			topic: 'diplomacy',
			beads: ['b0'],
		});
	});

	it('takes a noun with its genitive', () => {
		const found = propose(
			['مستوى السيادة في روسيا', 'the level of sovereignty in Russia'],
			['قال إن مستوى السيادة كبير', 'He said that the level of sovereignty was large'],
		);
		const [phrase] = found.filter(({ ar }) => ar.includes(' '));
		expect(phrase).toMatchObject({ en: ['level of sovereignty'], beads: ['b0', 'b1'] });
	});

	it.each([
		['coordinations', 'السيادة والاتفاق', 'sovereignty and agreement'],
		['strings led by a verb', 'فرض الاتفاق القوي', 'imposed an agreement'],
		['a sentence of noun and predicate', 'الاتفاق قوي', 'The agreement is strong'],
		['what the English has apart', 'الاتفاق القوي', 'The agreement that he called strong'],
		['nouns that each have their article', 'الاتفاق السيادة', 'the agreement sovereignty'],
		['words that a mark parts', 'اتفاق، صراع', 'agreement, conflict'],
	])('takes no %s', (_, ar, en) => {
		const pairs = [[ar, en] as const, [`قال ${ar}`, `He said: ${en}`] as const];
		expect(phrasesOf(propose(...pairs))).toEqual([]);
	});

	it('takes no part of a longer term, nor a longer one that is chance', () => {
		const three = ['اتفاق سيادة قوي', 'strong sovereignty agreement'] as const;
		const longer = propose(three, three).filter(({ ar }) => ar.includes(' '));
		expect(longer.map(({ ar }) => ar.split(' ').length)).toEqual([3]);
		const again = ['اتفاق السيادة', 'sovereignty agreement'] as const;
		const once = propose(['اتفاق السيادة القوي', 'the strong sovereignty agreement'], again, again);
		expect(phrasesOf(once).map((ar) => ar.split(' ').length)).toEqual([2]);
	});

	it('gives what the lexicon has first, with the gloss of the text before others', () => {
		const [first] = propose(['رفض المفاوضات', 'He left the talks']);
		expect(first).toMatchObject({
			ar: 'مُفَاوَضَة',
			en: ['talks', 'negotiation'],
			origin: 'lexicon',
		});
	});

	it('shows no gloss that is neither authored nor linked surely: there the sentence pair answers', () => {
		const found = propose(
			['انهار الجسر القديم فوق النهر', 'Yesterday the old bridge fell into a river'],
			['سقط الجسر البعيد قرب الغابة', 'A remote bridge tumbled beside some forest'],
			['رأى رجل الجسر الطويل أمس', 'Somebody glanced at a long bridge'],
		);
		const bridge = found.find(({ ar }) => ar.includes('جسر'));
		expect(bridge?.beads).toEqual(['b0', 'b1', 'b2']);
		expect(bridge?.en).toEqual([]);
		for (const { origin, en, confidence } of found) {
			expect(en.length > 0).toBe(origin === 'lexicon' || confidence >= SURE_LINK);
		}
	});

	it('shows a name that stands there once where there is room', () => {
		const found = propose([
			'قال كرومويل إن السيادة قوية',
			'Cromwell said that sovereignty is strong',
		]);
		const name = found.find(({ ar }) => ar === 'كرومويل');
		expect(name).toMatchObject({ en: ['Cromwell'], origin: 'text' });
	});

	it('leaves out words of grammar, and is bounded', () => {
		const found = propose(['الآن من روسيا', 'now from Russia']);
		expect(found.map(({ en }) => en[0])).toEqual(['Russia']);
		expect(FEWEST_PROPOSALS).toBeLessThan(MOST_PROPOSALS);
	});

	it('knows which are one’s own, once each, and whatever they are', () => {
		const beads: Bead[] = [{ id: 'b0', ar: ['المفاوضات من روسيا'], en: ['talks from Russia'] }];
		const found = findTerms(beads, lookup);
		const mine = found.map((term): PackTerm => ({
			...term,
			id: `own ${term.id}`,
			origin: 'own',
			was: [term.id],
		}));
		const proposals = proposeTerms(beads, [...mine, ...found], lexicon);
		expect(proposals.map(({ id, origin }) => [id, origin])).toHaveLength(mine.length);
		expect(new Set(proposals.map(({ origin }) => origin))).toEqual(new Set(['own']));
		expect(proposals.map(({ pos }) => pos)).toContain('preposition');
		// Where it doesn’t stand in the text, the entry is what there is to look at.
		const absent = mine.map((term) => ({ ...term, occurrences: [] }));
		const [first] = proposeTerms(beads, [...absent, ...found], lexicon);
		expect(first).toMatchObject({ origin: 'lexicon' });
	});
});
