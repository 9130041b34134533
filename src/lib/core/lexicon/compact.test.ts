import { describe, expect, it } from 'vitest';
import { decodeLexiconColumns, encodeLexicon } from './compact.ts';
import { decodeLexicon } from './decode.ts';
import { fixtureTerms } from './lexicon.fixture.ts';

const FULL = `
- ar: صِرَاع
  en: [conflict, struggle, clash]
  bound: struggle
  apart: clash
  pos: noun
  gender: m
  root: ص ر ع
  pattern: فِعَال
  plural: [صِرَاعَات]
  synonyms: [نِزَاع]
  forms: [صراعا]
  note: A note with a comma, and a “quotation”.
  was: صُرَاع noun
- { ar: نِزَاع, en: [dispute], pos: noun, gender: both }
- ar: أَصَرَّ
  en: [insist]
  pos: verb
  root: ص ر ر
  pattern: أَفْعَلَ
  rule: [doubled]
  form: IV
  present: يُصِرّ
  masdar: إِصْرَار
  governs: [عَلَى]
- { ar: تَدَهْوَرَ, en: [deteriorate], pos: verb, root: د ه و ر, pattern: تَفَعْلَلَ, form: QII, present: يَتَدَهْوَر }
`;

function decoded(text: string) {
	const terms = decodeLexicon([{ path: 'questions/lexicon/conflict.yaml', text }]);
	if (!terms.ok) throw new Error(JSON.stringify(terms.issues));
	return terms.value;
}

const roundTrip = (terms: Parameters<typeof encodeLexicon>[0]) =>
	decodeLexiconColumns(
		JSON.parse(JSON.stringify(encodeLexicon(terms))) as ReturnType<typeof encodeLexicon>,
	);

describe('the compact lexicon', () => {
	it('gives back every field of every entry, ids and synonyms included', () => {
		expect(roundTrip(decoded(FULL))).toEqual(decoded(FULL));
		expect(roundTrip(fixtureTerms())).toEqual(fixtureTerms());
		expect(roundTrip([])).toEqual([]);
	});

	it('gives them in the same order, so that a pack is the same byte for byte wherever it is made', () => {
		expect(JSON.stringify(roundTrip(decoded(FULL)))).toBe(JSON.stringify(decoded(FULL)));
	});

	it('writes no id', () => {
		expect(JSON.stringify(encodeLexicon(decoded(FULL)))).not.toMatch(
			/t[0-9a-f]{16}.*t[0-9a-f]{16}/u,
		);
	});

	it('refuses what it could not read back', () => {
		const [term] = decoded(FULL);
		if (!term) throw new Error('There is a first term.');
		expect(() => encodeLexicon([{ ...term, en: ['a|b'] }])).toThrow(/en can't hold “a\|b”/u);
		expect(() => encodeLexicon([{ ...term, note: 'a\nb' }])).toThrow(/note can't hold/u);
	});
});
