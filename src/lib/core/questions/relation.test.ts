import { describe, expect, it } from 'vitest';
import { termId } from '../id.ts';
import type { Pos, Term } from '../types.ts';
import { areNear, createRelation } from './relation.ts';

const entry = (
	ar: string,
	en: readonly string[],
	more: Partial<Term> = {},
	pos: Pos = 'noun',
): Term => ({
	id: termId(ar, pos),
	ar,
	en,
	pos,
	topic: 'general',
	...more,
});
const related = (a: Term, b: Term, ...others: Term[]) => [
	createRelation([a, b, ...others])(a.id, b.id),
	createRelation([b, ...others, a])(b.id, a.id),
];
const YES = [true, true];
const NO = [false, false];

describe('createRelation', () => {
	const treaty = entry('مُعَاهَدَة', ['treaty']);

	it('relates what shares a gloss, inflected or not, or a content word of one', () => {
		expect(related(treaty, entry('اتِّفَاقِيَّة', ['treaties', 'convention']))).toEqual(YES);
		expect(related(treaty, entry('مُعَاهَدَة سَلَام', ['peace treaty']))).toEqual(YES);
		expect(related(treaty, entry('بَاب', ['door', 'gate']))).toEqual(NO);
	});

	it('relates a term with whatever has a gloss of a synonym of it, however far down', () => {
		const escape = entry('هَرَبَ', ['escape', 'flee', 'run away', 'break out'], {}, 'verb');
		const flee = entry('فَرَّ', ['flee'], { synonyms: [escape.id] }, 'verb');
		const erupt = entry('انْدَلَعَ', ['break out'], {}, 'verb');
		expect(related(erupt, flee, escape)).toEqual(YES);
		expect(related(erupt, entry('حَارَبَ', ['fight'], {}, 'verb'), escape, flee)).toEqual(NO);
	});

	it('relates words that are near each other in English, though no gloss is shared', () => {
		expect(related(treaty, entry('مِيثَاق', ['pact']))).toEqual(YES);
		expect(related(entry('إِذَنْ', ['so']), entry('لِذَلِكَ', ['therefore']))).toEqual(YES);
	});

	it('relates what one article of an Arabic dictionary has, though English keeps it apart', () => {
		expect(related(entry('أَثَر', ['trace']), entry('إِرْث', ['legacy']))).toEqual(YES);
		expect(related(entry('طَوْر', ['phase']), entry('حَال', ['state']))).toEqual(YES);
		expect(related(entry('جِهَة', ['side']), entry('جَبْهَة', ['front']))).toEqual(YES);
		expect(related(entry('طَرَف', ['party', 'side']), entry('بَلَد', ['country']))).toEqual(YES);
		expect(related(entry('فَصْل', ['chapter']), entry('طَوْر', ['stage']))).toEqual(YES);
		expect(related(entry('عَامِل', ['factor']), entry('جَانِب', ['aspect']))).toEqual(YES);
		expect(related(entry('مَبْعُوث', ['envoy']), entry('دِبْلُومَاسِيّ', ['diplomat']))).toEqual(YES);
		expect(related(entry('مَا دَامَ', ['as long as']), entry('بَيْنَمَا', ['while']))).toEqual(YES);
		expect(related(entry('تَبَيَّنَ', ['emerge']), entry('اسْتَقَرَّ', ['settle']))).toEqual(YES);
		expect(related(entry('مُتَوَالٍ', ['successive']), entry('دَائِم', ['constant']))).toEqual(YES);
		expect(related(entry('تَجَاوَزَ', ['exceed', 'bypass']), entry('تَجَنَّبَ', ['avoid']))).toEqual(YES);
		expect(related(entry('اكْتَشَفَ', ['discover']), entry('اسْتَكْشَفَ', ['explore']))).toEqual(YES);
		expect(related(entry('صَارَ', ['become']), entry('كَانَ', ['be']))).toEqual(YES);
		expect(related(entry('قَبْلَ أَنْ', ['before']), entry('إِلَى أَنْ', ['until']))).toEqual(YES);
	});

	it('relates synonyms, whichever side declares them', () => {
		const door = entry('بَاب', ['door']);
		expect(related(treaty, { ...door, synonyms: [treaty.id] })).toEqual(YES);
	});

	it('relates two with a common neighbour', () => {
		const a = entry('أ', ['apple', 'pear']);
		const b = entry('ب', ['plum', 'fig']);
		expect(related(a, b)).toEqual(NO);
		expect(related(a, b, entry('ت', ['fig', 'pear']))).toEqual(YES);
	});

	it('relates forms of one word', () => {
		const power = entry('قُوَّة', ['power'], { plural: ['قُوَى'] });
		expect(related(power, entry('قُوًى', ['troops']))).toEqual(YES);
	});

	it('compares function words whole', () => {
		const on = entry('عَلَى', ['on'], {}, 'preposition');
		expect(related(on, entry('فِي', ['in'], {}, 'preposition'))).toEqual(NO);
		expect(related(on, entry('فَوْقَ', ['on'], {}, 'preposition'))).toEqual(YES);
	});

	it('knows English synonyms, whatever Arabic makes of them', () => {
		expect(areNear('conflict', 'struggle')).toBe(true);
		expect(areNear('phase', 'state')).toBe(false);
	});

	it('relates every term to itself', () => {
		expect(createRelation([treaty])(treaty.id, treaty.id)).toBe(true);
	});
});
