import { expect, it } from 'vitest';
import { fixtureLookup } from './lexicon.fixture.ts';
import { coverageOf } from './lookup.ts';

const lookup = fixtureLookup();
const of = (ar: string, en: string) => coverageOf([{ id: 'b', ar: [ar], en: [en] }], lookup);

it.each([
	['المفاوضات', 'negotiations', 1, 1, 1],
	['المفاوضات', 'war', 1, 1, 0],
	['كلمة', 'word', 1, 0, 0],
	// Function words, numbers and Latin letters are no content.
	['وفي ١٢ من ذلك BBC', 'x', 0, 0, 0],
	// Every word of a multi-word term is known and supported through it.
	['وبمجلس الأمن القومي', 'National Security Council', 3, 3, 3],
	['القومي', 'national', 1, 0, 0],
	['', '', 0, 0, 0],
	// Names of CLDR's, with what is joined to them, and of several words.
	['ولهونولولو', 'Honolulu', 1, 1, 1],
	['ولهونولولو', 'war', 1, 1, 0],
	['في أديس أبابا', 'in Addis Ababa', 2, 2, 2],
	['أديس', 'Addis', 1, 0, 0],
	// Number words, each word of them; "33" and "thirty-three" are the same number.
	['ثلاثة وثلاثون', '33', 2, 2, 2],
	['ثلاثة وثلاثون كلمة', 'thirty-four', 3, 2, 0],
	// A gloss of stop words only is known to stand there, though it proves nothing.
	['بمن', 'from', 1, 1, 1],
])('%s | %s', (ar, en, content, known, supported) => {
	expect(of(ar, en)).toEqual({ content, known, supported });
});

it('adds up over beads', () => {
	const bead = { id: 'b', ar: ['الصراع', 'كلمة'], en: ['conflict'] };
	expect(coverageOf([bead, bead], lookup)).toEqual({ content: 4, known: 2, supported: 2 });
});
