import { describe, expect, it } from 'vitest';
import { termId } from '../id.ts';
import { decodeLexicon } from './decode.ts';

const conflict = (text: string) => ({ path: 'questions/lexicon/conflict.yaml', text });

const messages = (...files: Parameters<typeof decodeLexicon>[0]) => {
	const result = decodeLexicon(files);
	return result.ok
		? []
		: result.issues.map(({ code, path, message }) => `${code} ${path} ${message}`);
};

const SIRA = '- { ar: صِرَاع, en: [conflict], pos: noun, gender: m, synonyms: [نِزَاع] }\n';
const NIZA = '- { ar: نِزَاع, en: [dispute], pos: noun, gender: m }\n';

describe('decodeLexicon', () => {
	it('compiles an entry: topic from the file, lists from single values, ids from content', () => {
		const text = `
- ar: أَصَرَّ
  en: [insist]
  pos: verb
  root: ص ر ر
  pattern: أَفْعَلَ
  rule: [doubled, hamza]
  form: IV
  present: يُصِرّ
  masdar: إِصْرَار
  governs: عَلَى
  was: أَصَرَ verb
`;
		expect(decodeLexicon([conflict(text)])).toEqual({
			ok: true,
			value: [
				{
					id: termId('أَصَرَّ', 'verb'),
					topic: 'conflict',
					ar: 'أَصَرَّ'.normalize('NFC'),
					en: ['insist'],
					pos: 'verb',
					root: 'ص ر ر',
					pattern: 'أَفْعَلَ',
					rules: ['doubled', 'hamza'],
					form: 'IV',
					present: 'يُصِرّ'.normalize('NFC'),
					masdar: ['إِصْرَار'],
					governs: ['عَلَى'],
					was: [termId('أَصَرَ', 'verb')],
				},
			],
		});
	});

	it('makes synonyms go both ways, across files', () => {
		const result = decodeLexicon([conflict(SIRA), { path: 'law.yaml', text: NIZA }]);
		expect(result.ok && result.value.map(({ topic, synonyms }) => [topic, synonyms])).toEqual([
			['conflict', [termId('نِزَاع', 'noun')]],
			['law', [termId('صِرَاع', 'noun')]],
		]);
	});

	it('takes the synonym of the same part of speech where two share a lemma', () => {
		const adjective = '- { ar: نِزَاع, en: [disputed], pos: adjective }\n';
		const result = decodeLexicon([conflict(adjective + SIRA + NIZA)]);
		expect(result.ok && result.value[1]?.synonyms).toEqual([termId('نِزَاع', 'noun')]);
	});

	it.each([
		[
			'- { ar: سِلْم, en: [peace], pos: noun }',
			'missing-field questions/lexicon/conflict.yaml:1 سِلْم: the field "gender" is missing: every noun has one: m, f or both.',
		],
		[
			'- { ar: قَالَ, en: [say], pos: verb, root: ق و ل, pattern: فَعَلَ, form: I }',
			'missing-field questions/lexicon/conflict.yaml:1 قَالَ: the field "present" is missing: a verb with a root has a present tense: يُفَاوِض.',
		],
		[
			'- { ar: سِلْمِيّ, en: [peaceful], pos: adjective, pattern: فِعْلِيّ }',
			'missing-field questions/lexicon/conflict.yaml:1 سِلْمِيّ: the field "root" is missing: a pattern is of use with a root only.',
		],
		[
			NIZA + '\n' + NIZA,
			'duplicate-entry questions/lexicon/conflict.yaml:3 نِزَاع (noun) stands at questions/lexicon/conflict.yaml:1 already: keep one of the two.',
		],
		[
			SIRA,
			'unknown-synonym questions/lexicon/conflict.yaml:1 صِرَاع: its synonym نِزَاع is no entry: correct its spelling, add it or take it out.',
		],
		[
			'- ar: سِلْم\n  en: [peace]\n  pos: adverb\n  root: سلم',
			'invalid-field questions/lexicon/conflict.yaml:4 "root" must be three or four consonants parted by spaces, hamza written ء: ء م ن.',
		],
		[
			'- { ar: سِلْم, en: [peace], pos: adverb, was: سِلْم }',
			'invalid-field questions/lexicon/conflict.yaml:1 "was" must be a lemma and a part of speech: مُفَاوَضَة noun.',
		],
		[
			'- { ar: peace, en: [], pos: adverb }',
			'invalid-field questions/lexicon/conflict.yaml:1 "ar" must be Arabic letters and vowel marks, with single spaces between words.',
		],
		[
			'- { ar: سِلْم, en: [peace], pos: adverb, plural: [x] }',
			'invalid-field questions/lexicon/conflict.yaml:1 "plural.1" must be Arabic letters and vowel marks, with single spaces between words.',
		],
	])('says what is wrong: %s', (text, message) => {
		expect(messages(conflict(text))).toContain(message.normalize('NFC'));
	});

	it('takes the topic from the name up to its first dot', () => {
		const decoded = decodeLexicon([{ path: 'questions/lexicon/society.sport.yaml', text: NIZA }]);
		expect(decoded.ok && decoded.value.map(({ topic }) => topic)).toEqual(['society']);
	});

	it('knows no topic beside its own', () => {
		expect(messages({ path: 'lexicon/sport.yaml', text: NIZA })[0]).toMatch(
			/^unknown-topic lexicon\/sport\.yaml "sport" is no topic: name the file after one of diplomacy/u,
		);
	});
});
