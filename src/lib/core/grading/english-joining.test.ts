import { describe, expect, it } from 'vitest';
import { gradeTyped } from './index.ts';

const KNOWN = 'peace information independence formation justice issue partial'.split(' ');
const verdicts = (answer: string, accepted: string, more: string[] = []) =>
	[[], [...KNOWN, ...more]].map(
		(known) => gradeTyped(answer, [accepted], { lang: 'en', known }).verdict,
	);

describe('words are parted and joined where that makes no other word of them', () => {
	it.each([
		['in formation', 'information'],
		['in dependence', 'independence'],
		['in justice', 'injustice'],
		['in stability', 'instability'],
		['im partial', 'impartial'],
		['is sue', 'issue'],
		['pea ce', 'peace'],
		['pe the ace', 'peace'],
		['p e a c e', 'peace'],
		['over sight', 'oversight'],
		['re form', 'reform'],
		['re-form', 'reform'],
		['reform', 're-form'],
		['re-signed', 'resigned'],
		['resigning', 're-signing'],
		['re-covers', 'recovers'],
		['re-creation', 'recreation'],
		['co-op', 'coop'],
		['coop', 'co-op'],
		['over throw', 'overthrow'],
		['to get her', 'together'],
		['man date', 'mandate'],
		['up rising', 'uprising'],
		['information', 'in formation'],
		['warcrimes', 'war crimes'],
		['10,5', '105'],
		['10 5', '105'],
		['2-5', '25'],
		['25', '2-5'],
		['2,5', '2-5'],
	])('%s is wrong for %s', (answer, accepted) => {
		expect(verdicts(answer, accepted)).toEqual(['wrong', 'wrong']);
	});

	it.each([
		['peacetalks', 'peace talks'],
		['nuclear powered talks', 'nuclearpowered talks'],
	])('%s lacks, or has, one space of %s: almost', (answer, accepted) => {
		expect(verdicts(answer, accepted)[0]).toBe('almost');
	});

	it.each([
		['cease fire', 'ceasefire'],
		['cease-fires', 'ceasefires'],
		['ceasefire', 'cease fire'],
		['peace-keeping force', 'peacekeeping force'],
		['peacekeepers', 'peace-keepers'],
		['air strike', 'airstrike'],
		['airstrikes', 'air strikes'],
		['selfdetermination', 'self-determination'],
		['self determination', 'self-determination'],
		['co-operation', 'cooperation'],
		['non-existent', 'nonexistent'],
		['cooperation', 'co-operation'],
		['re-elect', 'reelect'],
		['de-escalation', 'deescalation'],
		['e-mail', 'email'],
		['email', 'e-mail'],
		['re-negotiate', 'renegotiate'],
		['renegotiate', 're-negotiate'],
		['bi-lateral', 'bilateral'],
		['multi-lateral', 'multilateral'],
		['over-throw', 'overthrow'],
		['draw-back', 'drawback'],
		['black‑mail', 'blackmail'],
		['guide-lines', 'guidelines'],
		['up-rising', 'uprising'],
		['stale-mate', 'stalemate'],
		['non-sense', 'nonsense'],
		['war-crimes', 'war crimes'],
		['the co-operative', 'cooperative'],
		['re-elected', 'reelected'],
		['not any more', 'not anymore'],
		['for ever', 'forever'],
		['G-20', 'G20'],
		['G20', 'G 20'],
		['COVID 19', 'COVID-19'],
		['U S', 'U.S.'],
		['1,000', '1000'],
		['10000', '10,000'],
		['2–5', '2-5'],
	])('%s is right for %s', (answer, accepted) => {
		expect(verdicts(answer, accepted)).toEqual(['right', 'right']);
	});

	it('also where a known word is written so', () => {
		const known = ['settler-colonial state'];
		const grade = (answer: string) =>
			gradeTyped(answer, ['settlercolonial'], { lang: 'en', known }).verdict;
		expect(grade('settler-colonial')).toBe('right');
		expect(grade('settler colonial')).toBe('right');
	});
});

it('lets no hyphen be taken for another word, though its parts are known', () => {
	expect(verdicts('multi-lateral', 'multilateral', ['lateral', 'multilateral'])).toEqual([
		'right',
		'right',
	]);
	expect(gradeTyped('draw-back', ['drawback'], { lang: 'en', known: KNOWN }).note).toEqual([
		{ rule: 'joining' },
	]);
});

describe('“to” stands before verbs', () => {
	it.each([
		'peace',
		'war',
		'treaty',
		'negotiation',
		'sovereignty',
		'political',
		'agreement',
		'party',
		'army',
	])('not before %s', (noun) => {
		expect(verdicts(`to ${noun}`, noun)).toEqual(['wrong', 'wrong']);
	});
	it.each([
		'negotiate',
		'sign',
		'sanction',
		'implement',
		'give',
		'advance',
		'reveal',
		'assist',
		'fragment',
		'sequence',
		'segment',
		'trial',
		'ration',
		'petition',
		'champion',
		'spiral',
		'weary',
	])('but before %s', (verb) => {
		expect(verdicts(`to ${verb}`, verb)).toEqual(['right', 'right']);
		expect(verdicts(verb, `to ${verb}`)).toEqual(['right', 'right']);
	});
});

it('takes an inflected word of a pair for another word', () => {
	expect(verdicts('untied nations', 'United Nations')).toEqual(['wrong', 'wrong']);
});
