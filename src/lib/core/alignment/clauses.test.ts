import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { clausesByWords } from './clause-words.ts';
import { clauseBreaks, clauseSplits } from './clauses.ts';

const GLOSSES: Readonly<Record<string, string[]>> = {
	الحدود: ['border'],
	الحكومة: ['government'],
	المصانع: ['factory'],
};
const glossesOf = (token: string) => GLOSSES[token] ?? [];

/** What each cut would leave behind it. */
const tails = (ar: string, en: readonly string[]) => clauseBreaks(ar, en).map((at) => ar.slice(at));

describe('clauseBreaks', () => {
	it('cuts at the ، that length speaks for', () => {
		const ar = 'قال الوزير، بعد يومين، إن المفاوضات انتهت تماماً، ولم يحدد موعداً جديداً لها.';
		const en = [
			'The minister said two days later that the talks were over.',
			'He set no new date for them.',
		];
		expect(tails(ar, en)[0]).toBe('ولم يحدد موعداً جديداً لها.');
	});

	it('prefers a mark to a و without one, and takes that where there is none', () => {
		const en = ['The council met in the capital.', 'It did not agree on a date.'];
		expect(tails('اجتمع المجلس في العاصمة ولم يتفق على موعد للجلسة.', en)).toEqual([
			'ولم يتفق على موعد للجلسة.',
		]);
		expect(tails('اجتمع المجلس في العاصمة، لم يتفق أعضاؤه ورئيسه على موعد.', en)[0]).toBe(
			'لم يتفق أعضاؤه ورئيسه على موعد.',
		);
	});

	it('knows a و that belongs to its word', () => {
		const en = ['He met the minister.', 'He spoke for two hours.'];
		expect(tails('التقى رئيس المجلس وزير الدفاع', en)).toEqual([]);
	});

	it('does not cut behind an aside', () => {
		const ar = 'انتهت الجولة الثالثة بلا نتيجة، ومع ذلك، عاد الوفدان إلى القاعة.';
		const en = ['The third round ended without result.', 'Yet both delegations came back.'];
		expect(tails(ar, en)[0]).toBe('ومع ذلك، عاد الوفدان إلى القاعة.');
	});

	it('has a cut for each boundary between three sentences', () => {
		const ar = 'أغلقت المصانع أبوابها، وهاجر آلاف العمال، ثم انهارت العملة الوطنية.';
		const en = ['Factories closed their doors.', 'Thousands emigrated.', 'The currency collapsed.'];
		const [one, two] = clauseSplits(ar, en);
		expect([one, two].map((split) => [split?.en, ar.slice(split?.at)]).sort()).toEqual([
			[1, 'وهاجر آلاف العمال، ثم انهارت العملة الوطنية.'],
			[2, 'ثم انهارت العملة الوطنية.'],
		]);
	});

	it('offers nothing where nothing is to be cut', () => {
		expect(clauseBreaks('انتهت، كما قيل، الجولة.', ['The round is over.'])).toEqual([]);
		expect(clauseBreaks('', ['One.', 'Two.'])).toEqual([]);
		expect(clauseBreaks('انتهت الجولة', ['', ''])).toEqual([]);
	});

	it('cuts at the beginning of words alone, whatever it gets', () => {
		const texts = fc.array(fc.constantFrom('وقال', 'نعم،', 'الوفد', '«لا»؛', '"', '12', '،', ' '));
		fc.assert(
			fc.property(texts, fc.array(fc.string(), { maxLength: 4 }), (words, en) => {
				const ar = words.join(' ');
				const breaks = clauseBreaks(ar, en);
				expect(new Set(breaks).size).toBe(breaks.length);
				for (const at of breaks) {
					expect(ar[at - 1]).toMatch(/\s/u);
					expect(ar[at]).toMatch(/\S/u);
					expect(ar.slice(0, at).trim()).not.toBe('');
				}
			}),
		);
	});
});

describe('clausesByWords', () => {
	it('lets words decide where length misleads', () => {
		const ar =
			'أعلنت الحكومة ذلك، بعد اجتماع طويل في العاصمة، وفتحت الحدود مع جارتها، وأغلقت المصانع.';
		const en = [
			'The government announced it after a meeting in the capital and opened the borders.',
			'The factories were closed for a rather long time.',
		];
		expect(ar.slice(clauseBreaks(ar, en)[0])).toBe('وفتحت الحدود مع جارتها، وأغلقت المصانع.');
		expect(ar.slice(clausesByWords(ar, en, glossesOf)[0]?.at)).toBe('وأغلقت المصانع.');
	});

	it('offers the same cuts', () => {
		const ar = 'قال الوزير، بعد يومين، إن الحدود مفتوحة، ولم يزد.';
		const en = ['Two days later the minister said that the borders were open.', 'He said no more.'];
		const cuts = (splits: readonly { readonly at: number }[]) =>
			splits.map(({ at }) => at).sort((a, b) => a - b);
		expect(cuts(clausesByWords(ar, en, glossesOf))).toEqual(cuts(clauseSplits(ar, en)));
	});
});
