import { describe, expect, it } from 'vitest';
import { formatIssues } from '../result.ts';
import type { Term } from '../types.ts';
import { checkEntry } from './check.ts';
import { lintLexicon } from './lint.ts';

const nfc = (text: string) => text.normalize('NFC');
const entry = (fields: Partial<Term>): Term => ({
	id: 't',
	en: ['x'],
	topic: 'general',
	pos: 'noun',
	...fields,
	ar: nfc(fields.ar ?? ''),
});

const NEGOTIATION = entry({
	ar: 'مُفَاوَضَة',
	gender: 'f',
	root: 'ف و ض',
	pattern: 'مُفَاعَلَة',
	plural: ['مُفَاوَضَات'],
});
const INSIST = entry({
	ar: 'أَصَرَّ',
	pos: 'verb',
	root: 'ص ر ر',
	pattern: 'أَفْعَلَ',
	rules: ['doubled'],
	form: 'IV',
	present: 'يُصِرّ',
	masdar: ['إِصْرَار'],
	governs: ['عَلَى'],
});
const LAWYER = entry({
	ar: 'مُحَامٍ',
	gender: 'm',
	root: 'ح م ي',
	pattern: 'مُفَاعِل',
	rules: ['defective'],
	plural: ['مُحَامُون'],
});
const CALL = entry({
	ar: 'دَعَا',
	pos: 'verb',
	root: 'د ع و',
	pattern: 'فَعَلَ',
	rules: ['defective'],
	form: 'I',
	present: 'يَدْعُو',
	masdar: ['دَعْوَة'],
});

describe('checkEntry', () => {
	it.each([
		NEGOTIATION,
		INSIST,
		CALL,
		entry({ ar: 'القِرْم', pos: 'name' }),
		entry({ ar: 'فْلَادِيمِير بُوتِين', pos: 'name' }),
		entry({ ar: 'مَجْلِس الأَمْن', pos: 'phrase', gender: 'm' }),
		entry({ ar: 'لَعِبَ دَوْرًا', pos: 'phrase' }),
		entry({ ar: 'شَنَّ هُجُومًا', pos: 'phrase' }),
		entry({ ar: 'إِضْرَاب عَنِ الطَّعَام', pos: 'phrase', gender: 'm' }),
		entry({ ar: 'مُشْتَبَه بِهِ', pos: 'phrase', gender: 'm' }),
		entry({ ar: 'لَمْ يَعُدْ', pos: 'phrase' }),
		entry({ ar: 'عَلَى الرَّغْم مِنْ', pos: 'connective' }),
		entry({ ar: 'مَعًا', pos: 'adverb' }),
		entry({
			ar: 'أَزْمَة',
			gender: 'f',
			root: 'ء ز م',
			pattern: 'فَعْلَة',
			rules: ['hamza'],
			plural: ['أَزَمَات'],
		}),
		entry({ ar: 'خُطْوَة', gender: 'f', root: 'خ ط و', pattern: 'فُعْلَة', plural: ['خُطُوَات'] }),
		LAWYER,
		entry({
			ar: 'فَنّ',
			gender: 'm',
			root: 'ف ن ن',
			pattern: 'فَعْل',
			rules: ['doubled'],
			plural: ['فُنُون'],
		}),
		entry({ ar: 'خَلِيفَة', gender: 'm', root: 'خ ل ف', pattern: 'فَعِيلَة', plural: ['خُلَفَاء'] }),
		entry({ ar: 'سِيَاسِيّ', pos: 'adjective', root: 'س و س', pattern: 'فِعَالِيّ', rules: ['hollow'] }),
	])('finds nothing wrong with $ar', (term) => {
		expect(formatIssues(checkEntry(term))).toBe('');
	});

	it.each<[Term, Partial<Term>, string, string, string]>([
		[NEGOTIATION, { ar: nfc('مُفَاوِضَة') }, 'derivation', 'pattern', 'gives مُفَاوَضَة'],
		[NEGOTIATION, { pattern: 'تَفَاعُل' }, 'derivation', 'pattern', 'gives تَفَاوُض'],
		[
			NEGOTIATION,
			{ root: 'ف ي ض' },
			'derivation',
			'pattern',
			'correct the root, the pattern or the lemma',
		],
		[NEGOTIATION, { rules: ['hollow'] }, 'unneeded-rule', 'rules', 'needs no hollow'],
		[NEGOTIATION, { ar: nfc('مُفاوَضَة') }, 'vowelling', 'ar', 'ف needs fatḥa before ا'],
		[NEGOTIATION, { plural: ['مُفَوَضَات'] }, 'plural', 'plural', 'no plural of it by rule (مُفَاوَضَات)'],
		[NEGOTIATION, { plural: ['مُفَاوِضَات'] }, 'plural', 'plural', 'no plural of it by rule (مُفَاوَضَات)'],
		[NEGOTIATION, { plural: ['مَقَارِب'] }, 'plural', 'plural', 'no plural of it by rule'],
		[NEGOTIATION, { plural: ['مُفَاوَضات'] }, 'vowelling', 'plural', 'ض needs fatḥa before ا'],
		[NEGOTIATION, { gender: 'm' }, 'gender', 'gender', 'is f by its ending or by usage, not m'],
		[
			INSIST,
			{ rules: ['hollow'] },
			'derivation',
			'pattern',
			'name the rule that changed it: doubled',
		],
		[LAWYER, { ar: nfc('مُحَامِي') }, 'derivation', 'pattern', 'gives مُحَامٍ'],
		[LAWYER, { ar: nfc('مُحَام') }, 'derivation', 'pattern', 'gives مُحَامٍ'],
		[INSIST, { pattern: 'فَعَلَ' }, 'pattern', 'pattern', 'Form IV is أَفْعَلَ'],
		[INSIST, { form: 'II' }, 'form', 'form', 'ص ر ر in Form II is صَرَّرَ'],
		[INSIST, { present: nfc('يَصِرّ') }, 'present', 'present', 'its present is يُصِرّ'],
		[INSIST, { present: nfc('يُصِرُّ') }, 'vowelling', 'present', 'stands without its vowel'],
		[INSIST, { masdar: ['أَصْرَار'] }, 'masdar', 'masdar', 'of Form IV it is إِصْرَار'],
		[CALL, { present: 'يَدْعِي' }, 'present', 'present', 'its present is'],
		[CALL, { root: 'د ع ي' }, 'form', 'form', 'in Form I is دَعَى'],
		[CALL, { ar: nfc('دَعَى') }, 'derivation', 'pattern', 'gives دَعَا'],
	])('%# finds what is wrong with an entry', (term, wrong, code, path, message) => {
		const issues = checkEntry({ ...term, ...wrong });
		const found = issues.find((issue) => issue.code === code && issue.path === path);
		expect(found?.message).toContain(nfc(message));
	});

	it.each([
		[entry({ ar: 'حُقُوقُ الإِنْسَان', pos: 'phrase' }), 'vowelling'],
		[entry({ ar: 'نِزَاع', root: 'ن ز ع', gender: 'm' }), 'missing-pattern'],
		[entry({ ar: 'نِزَاع', root: 'ن ز ع', pattern: 'فِعَال' }), 'missing-gender'],
		[entry({ ar: 'نِزَاع', gender: 'm' }), 'rootless'],
		[entry({ ar: 'مِنْذُ', pos: 'preposition' }), 'particle'],
		[entry({ ar: 'كُلَّما', pos: 'connective' }), 'vowelling', 'particle'],
		[entry({ ar: 'مِن', pos: 'preposition' }), 'vowelling', 'particle'],
	])('$0.ar: $1', (term, ...codes) => {
		expect(checkEntry(term).map((issue) => issue.code)).toEqual(codes);
	});
});

describe('lintLexicon', () => {
	it('says file and line', () => {
		const text = `
- ar: نِزَاع
  en: [conflict]
  pos: noun
  gender: m
  root: ن ز ع
  pattern: فِعَال
  rule: hollow
  plural: [نِزَاعَات, نِزاعات]
`;
		expect(
			lintLexicon([{ path: 'conflict.yaml', text }]).map(({ code, path }) => [code, path]),
		).toEqual([
			['vowelling', 'conflict.yaml:9'],
			['vowelling', 'conflict.yaml:9'],
			['unneeded-rule', 'conflict.yaml:8'],
			['plural', 'conflict.yaml:9'],
		]);
	});
});
