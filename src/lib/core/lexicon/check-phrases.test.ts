import { describe, expect, it } from 'vitest';
import { checkPhrases } from './check-phrases.ts';
import { decodeLocated } from './decode.ts';

const WORDS = `
- { ar: نِزَاع, en: [conflict], pos: noun, gender: m, root: ن ز ع, pattern: فِعَال, plural: نِزَاعَات }
- { ar: مُسَلَّح, en: [armed], pos: adjective, root: س ل ح, pattern: مُفَعَّل }
- { ar: وَزِير, en: [minister], pos: noun, gender: m, root: و ز ر, pattern: فَعِيل, plural: وُزَرَاء }
- { ar: أَسْوَد, en: [black], pos: adjective, root: س و د, pattern: أَفْعَل, forms: سَوْدَاء }
- { ar: صُنْدُوق, en: [box], pos: noun, gender: m, root: ص ن د ق, pattern: فُعْلُول, plural: صَنَادِيق }
`;

function issues(ar: string, plural: string | undefined, gender = 'm'): [string, string][] {
	const many = plural === undefined ? '' : `, plural: ${plural}`;
	const text = `${WORDS}- { ar: ${ar}, en: [x], pos: phrase, gender: ${gender}${many} }\n`;
	const decoded = decodeLocated([{ path: 'general.yaml', text: text.normalize('NFC') }]);
	if (!decoded.ok) throw new Error(JSON.stringify(decoded.issues));
	return checkPhrases(decoded.value).map(({ code, path }) => [code, path]);
}

describe('checkPhrases', () => {
	it.each([
		['نِزَاع مُسَلَّح', 'نِزَاعَات مُسَلَّحَة'],
		['وَزِير الخَارِجِيَّة', 'وُزَرَاء الخَارِجِيَّة'],
		['صُنْدُوق أَسْوَد', 'صَنَادِيق سَوْدَاء'],
		// مُقَاتِل is no entry: its plural is one by rule.
		['مُقَاتِل مُسَلَّح', 'مُقَاتِلُون مُسَلَّحُون'],
	])('%s: %s', (ar, plural) => {
		expect(issues(ar, plural)).toEqual([]);
	});

	it.each([
		['نِزَاع مُسَلَّح', 'نُزُوع مُسَلَّحَة', 'another plural than its word has'],
		['نِزَاع مُسَلَّح', 'نِزَاعَات مُسَلِّحَة', 'another adjective'],
		['نِزَاع مُسَلَّح', 'نِزَاعَات', 'a word that is missing'],
		['نِزَاع مُسَلَّح', 'نِزَاع مُسَلَّح', 'the singular'],
		['وَزِير الخَارِجِيَّة', 'وُزُرَاء الخَارِجِيَّة', 'a wrong vowel'],
		['مُقَاتِل مُسَلَّح', 'قَوَاتِل مُسَلَّحَة', 'no plural by rule'],
	])('%s: %s is %s', (ar, plural) => {
		expect(issues(ar, plural)).toEqual([['plural', 'general.yaml:7']]);
	});
});

describe('the gender of a phrase', () => {
	it.each([
		['نِزَاع مُسَلَّح', 'm', []],
		['نِزَاع مُسَلَّح', 'f', [['gender', 'general.yaml:7']]],
		['مُقَاتِل مُسَلَّح', 'm', []],
	])('%s is %s: %j', (ar, gender, expected) => {
		expect(issues(ar, undefined, gender)).toEqual(expected);
	});
});
