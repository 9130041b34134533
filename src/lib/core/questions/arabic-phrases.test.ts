import { expect, it } from 'vitest';
import { oddWordings, otherWordings } from './arabic-phrases.ts';
import { variantsOf } from './arabic-variants.ts';
import { lexiconOf } from './questions.fixture.ts';

const lookup = lexiconOf({
	general: `
- { ar: صِرَاع, en: [conflict, struggle], pos: noun, gender: m, root: ص ر ع, pattern: فِعَال, plural: صِرَاعَات, synonyms: [نِزَاع] }
- { ar: نِزَاع, en: [conflict, dispute], pos: noun, gender: m, root: ن ز ع, pattern: فِعَال, plural: نِزَاعَات }
- { ar: وَقْت, en: [time], pos: noun, gender: m, root: و ق ت, pattern: فَعْل, plural: أَوْقَات }
- { ar: إِدَارَة الصِّرَاع, en: [conflict management], pos: phrase, gender: f }
- { ar: كَسْب الوَقْت, en: [buying time], pos: phrase, gender: m }
- { ar: وَزِير, en: [minister], pos: noun, gender: m, root: و ز ر, pattern: فَعِيل, plural: وُزَرَاء }
- { ar: رَئِيس الوُزَرَاء, en: [prime minister], pos: phrase, gender: m }
- { ar: أَمْن, en: [security], pos: noun, gender: m, root: ء م ن, pattern: فَعْل, synonyms: [أَمَان] }
- { ar: أَمَان, en: [security, safety], pos: noun, gender: m, root: ء م ن, pattern: فَعَال }
- { ar: مَجْلِس الأَمْن, en: [Security Council], pos: phrase, gender: m }
- { ar: زَعِيم, en: [leader, chief], pos: noun, gender: m, root: ز ع م, pattern: فَعِيل, plural: زُعَمَاء }
- { ar: رَئِيس, en: [president, head, leader], pos: noun, gender: m, root: ر ء س, pattern: فَعِيل, plural: رُؤَسَاء }
- { ar: قَبِيلَة, en: [tribe], pos: noun, gender: f, root: ق ب ل, pattern: فَعِيلَة, plural: قَبَائِل }
- { ar: زَعِيم القَبِيلَة, en: [tribe leader, leader of the tribe], pos: phrase, gender: m }
`,
});
const wordings = (ar: string) =>
	lookup.terms
		.filter((term) => term.ar === ar.normalize('NFC'))
		.flatMap((term) => otherWordings(term, lookup));
const nfc = (texts: string[]) => texts.map((text) => text.normalize('NFC'));

it('a phrase has other wordings: with a synonym that is meant, with the plural of what tells its sort', () => {
	expect(nfc(wordings('إِدَارَة الصِّرَاع'))).toEqual(
		nfc(['إِدَارَة النِّزَاع', 'إِدَارَة الصِّرَاعَات', 'إِدَارَة النِّزَاعَات']),
	);
	expect(wordings('كَسْب الوَقْت')).toEqual([]);
});

it('another number of persons is no wording, nor a synonym that the term hasn’t; what is close is understood', () => {
	expect(wordings('رَئِيس الوُزَرَاء')).toEqual([]);
	expect(wordings('مَجْلِس الأَمْن')).toEqual([]);
	expect(wordings('زَعِيم القَبِيلَة')).toEqual([]);
	const odd = lookup.terms.flatMap((term) => oddWordings(term, lookup));
	expect(odd).toEqual(nfc(['رَئِيس القَبِيلَة']));
});

it('a word has standard variants, each of which has it', () => {
	expect(variantsOf('مَا زَالَ'.normalize('NFC'))).toContain('لَا يَزَال'.normalize('NFC'));
	expect(variantsOf('إِذَنْ'.normalize('NFC'))).toEqual(['إِذًا'.normalize('NFC')]);
	expect(variantsOf('ثَانٍ'.normalize('NFC'))).toEqual(['ثَانِي'.normalize('NFC')]);
	expect(variantsOf('خَمْس'.normalize('NFC'))).toEqual(['خَمْسَة'.normalize('NFC')]);
	expect(variantsOf('حَرْب')).toEqual([]);
});
