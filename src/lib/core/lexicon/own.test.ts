import { describe, expect, it } from 'vitest';
import { termId } from '../id.ts';
import type { PackTerm, Term } from '../types.ts';
import type { Proposal } from './candidates.ts';
import { drop, isKept, keep, ownOf, put } from './choices.ts';
import { NO_CHOICES, ownElsewhere, withOwn } from './own.ts';
import { keptTerm, ownTerm, type OwnWords } from './own-term.ts';

const proposal = (changes: Partial<Proposal> = {}): Proposal => ({
	id: termId('جسر', 'noun'),
	ar: 'جسر',
	en: ['bridge'],
	pos: 'noun',
	topic: 'general',
	origin: 'text',
	confidence: 0.95,
	beads: ['b1'],
	forms: ['جسور'],
	...changes,
});
const entry: Term = {
	id: termId('حَرْب', 'noun'),
	ar: 'حَرْب',
	en: ['war'],
	pos: 'noun',
	topic: 'conflict',
	root: 'ح ر ب',
};
const war = proposal({ ...entry, origin: 'lexicon', forms: [] });

const must = (words: OwnWords, of = proposal(), known?: Term): Term => {
	const made = ownTerm(words, of, known);
	if (!made.ok) throw new Error(JSON.stringify(made.issues));
	return made.value;
};

describe('ownTerm', () => {
	it('is what its owner wrote, with what the text writes as further forms', () => {
		expect(must({ ar: ' جِسْـر ', en: 'the bridge; link, bridge', pos: 'noun' })).toEqual({
			id: termId('جِسْر', 'noun'),
			ar: 'جِسْر',
			en: ['bridge', 'link'],
			pos: 'noun',
			topic: 'general',
			forms: ['جسر', 'جسور'],
			origin: 'own',
		});
	});

	it('keeps what the entry knows where it is the same term', () => {
		const gloss = must({ ar: entry.ar, en: 'warfare', pos: 'noun' }, war, entry);
		expect(gloss).toEqual({ ...entry, en: ['warfare'], origin: 'own' });
		expect(must({ ar: 'حَرْب', en: 'to war', pos: 'verb' }, war, entry)).toMatchObject({
			en: ['war'],
			pos: 'verb',
		});
		expect(must({ ar: 'حَرْب', en: 'war', pos: 'verb' }, war, entry)).not.toHaveProperty('root');
	});

	it('keeps nothing that the text said of the entry, nor of glosses that it has no more', () => {
		const found: PackTerm = {
			...entry,
			en: ['war', 'bout'],
			bound: ['bout'],
			occurrences: [{ bead: 'b1', lang: 'ar', sentence: 0, start: 0, end: 3 }],
			gloss: 'war',
		};
		const mine = must({ ar: entry.ar, en: 'warfare', pos: 'noun' }, war, found);
		expect(mine).toEqual({ ...entry, en: ['warfare'], origin: 'own' });
	});

	it.each([
		['nothing', '', '', ['own-arabic', 'own-english']],
		['the scripts the wrong way round', 'bridge', 'جسر', ['own-arabic', 'own-english']],
		['two scripts in one', 'جسر bridge', 'bridge', ['own-arabic']],
		['separators only', 'جسر', ',;', ['own-english']],
		['a gloss that is Arabic', 'جسر', 'bridge, جسر', ['own-english']],
		['too much', 'ج'.repeat(101), 'b'.repeat(101), ['own-arabic', 'own-english']],
	])('refuses %s', (_, ar, en, codes) => {
		const made = ownTerm({ ar, en, pos: 'noun' }, proposal());
		expect(made.ok ? [] : made.issues.map(({ code }) => code)).toEqual(codes);
	});

	it('keeps a proposal as it is, unless it has no gloss', () => {
		expect(keptTerm(proposal())).toMatchObject({
			ok: true,
			value: { id: proposal().id, en: ['bridge'], forms: ['جسور'] },
		});
		expect(keptTerm(proposal({ en: [] })).ok).toBe(false);
	});

	it('puts one’s own back as it was', () => {
		const mine: Term = { ...entry, en: ['war', 'warfare'], origin: 'own', was: ['t0'] };
		const found: PackTerm = { ...mine, occurrences: [], gloss: 'warfare' };
		const again = proposal({ ...entry, en: ['warfare', 'war'], origin: 'own', forms: [] });
		expect(keptTerm(again, found)).toEqual({ ok: true, value: mine });
	});
});

describe('withOwn', () => {
	it('puts one’s own in the place of an entry, and others behind', () => {
		const mine: Term = { ...entry, en: ['warfare'], origin: 'own' };
		const other: Term = { ...entry, id: 't2', origin: 'own' };
		expect(withOwn([entry], [mine, other])).toEqual([mine, other]);
		const terms = [entry];
		expect(withOwn(terms, [])).toBe(terms);
	});

	it('leaves the entry to another text that one’s own stands for in its own', () => {
		const mine: Term = { ...entry, en: ['warfare'], origin: 'own', was: ['t0'] };
		const other: Term = { ...entry, id: 't2', origin: 'own', was: [entry.id] };
		expect(ownElsewhere([entry], [mine, other])).toEqual([mine]);
	});
});

describe('choices', () => {
	const term = must({ ar: 'جسر', en: 'bridge', pos: 'noun' });

	it('teach what the lexicon has until it is dropped', () => {
		expect(isKept(NO_CHOICES, war)).toBe(true);
		const dropped = drop(NO_CHOICES, war);
		expect(dropped).toEqual({ own: [], dropped: [war.id] });
		expect(isKept(dropped, war)).toBe(false);
		expect(keep(dropped, war)).toEqual(NO_CHOICES);
		expect(drop(dropped, war)).toEqual(dropped);
	});

	it('teach what the text has once it is kept', () => {
		expect(isKept(NO_CHOICES, proposal())).toBe(false);
		const kept = put(NO_CHOICES, proposal(), term);
		expect(kept).toEqual({ own: [term], dropped: [] });
		expect(isKept(kept, proposal())).toBe(true);
		expect(drop(kept, proposal())).toEqual(NO_CHOICES);
	});

	it('know which term took whose place, however often it is worded anew', () => {
		const vowelled = must({ ar: 'جِسْر', en: 'bridge', pos: 'noun' });
		const again = must({ ar: 'جُسْر', en: 'bridge', pos: 'noun' });
		const first = put(NO_CHOICES, proposal(), vowelled);
		const second = put(first, proposal(), again);
		expect(second.own).toHaveLength(1);
		expect(ownOf(second, proposal())).toMatchObject({
			id: again.id,
			was: [proposal().id, vowelled.id],
		});
		const back = put(second, proposal(), term);
		expect(back.own.map(({ id }) => id)).toEqual([proposal().id]);
	});

	it('drop the entry whose place another term takes', () => {
		const other = must({ ar: 'الحَرْب', en: 'the war', pos: 'noun' }, war, entry);
		const choices = put(NO_CHOICES, war, other);
		expect(choices.dropped).toEqual([war.id]);
		expect(isKept(choices, war)).toBe(true);
		expect(isKept(drop(choices, war), war)).toBe(false);
	});

	it('know at the next edit what is one’s own: it is dropped for good, or put back', () => {
		const mine: Term = { ...entry, en: ['warfare'], origin: 'own' };
		const again = proposal({ ...mine, origin: 'own', forms: [] });
		const before = { own: [mine], dropped: [] };
		expect(isKept(before, again)).toBe(true);
		// The entry that it stood for isn’t taught instead.
		const dropped = drop(before, again);
		expect(dropped).toEqual({ own: [], dropped: [mine.id] });
		expect(isKept(dropped, again)).toBe(false);
		expect(isKept(keep(dropped, again), again)).toBe(false);
		expect(put(dropped, again, mine)).toEqual(before);
	});

	it('teach the entry again that one’s own is worded back to', () => {
		const other = must({ ar: 'الحَرْب', en: 'the war', pos: 'noun' }, war, entry);
		const before = put(NO_CHOICES, war, other);
		const again = proposal({ ...other, origin: 'own', forms: [] });
		const back = put(before, again, must({ ar: entry.ar, en: 'war', pos: 'noun' }, again));
		expect(back.own.map(({ id }) => id)).toEqual([entry.id]);
		expect(back.dropped).toEqual([other.id]);
	});
});
