import { describe, expect, it } from 'vitest';
import { cutBefore, piecesOf, suggestCuts } from './pieces.ts';

const bead = {
	ar: ['رفض الوزير الهدنة، ثم غادر المدينة ليلًا.'],
	en: ['The minister refused the truce.', 'Then he left the city by night.'],
};
const both = (of: typeof bead) => ({ ar: piecesOf(of, 'ar'), en: piecesOf(of, 'en') });

describe('pieces', () => {
	it('are clauses and sentences, and hold every word once', () => {
		for (const lang of ['ar', 'en'] as const) {
			const pieces = piecesOf(bead, lang);
			expect(pieces.map(({ text }) => text).join(' ')).toBe(bead[lang].join(' '));
		}
		expect(piecesOf(bead, 'en').map(({ cut }) => cut)).toEqual([{ sentence: 0 }, { sentence: 1 }]);
	});

	it('of an English sentence begin after its marks and before its conjunctions', () => {
		const en = ['He came, saw the city and left it; nobody asked why.'];
		expect(piecesOf({ ar: [], en }, 'en').map(({ text }) => text)).toEqual([
			'He came,',
			'saw the city',
			'and left it;',
			'nobody asked why.',
		]);
	});
});

describe('the cut that is suggested', () => {
	it('leaves both parts both sides, a clause for each sentence', () => {
		const pieces = both(bead);
		const { ar, en } = suggestCuts(pieces);
		expect(pieces.ar[ar]?.text).toBe('ثم غادر المدينة ليلًا.');
		expect(cutBefore(pieces.en, en, 2)).toEqual({ sentence: 1 });
	});

	it('falls between sentences where it can', () => {
		const pieces = both({
			ar: ['قال، وهو غاضب، إنه يرفض.', 'ثم غادر المدينة، وحيدًا.'],
			en: ['He said, angry, that he refused.', 'Then he left the city, alone.'],
		});
		const { ar, en } = suggestCuts(pieces);
		expect(pieces.ar[ar]?.cut).toEqual({ sentence: 1 });
		expect(pieces.en[en]?.cut).toEqual({ sentence: 1 });
	});

	it('behind the last piece leaves all of a side in the first part', () => {
		const pieces = both({ ar: ['نعم.'], en: ['One.', 'Two.'] });
		expect(suggestCuts(pieces)).toEqual({ ar: 1, en: 1 });
		expect(cutBefore(pieces.ar, 1, 1)).toEqual({ sentence: 1 });
	});
});
