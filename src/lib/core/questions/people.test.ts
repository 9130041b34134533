import { expect, it } from 'vitest';
import { mayBePerson, sortOf } from './people.ts';
import { inflect } from '../lexicon/inflect.ts';
import { written } from '../lexicon/key.ts';
import { lexiconOf } from './questions.fixture.ts';

const lexicon = lexiconOf({
	society: `
- { ar: عَامِل, en: [worker, factor], pos: noun, gender: m, root: ع م ل, pattern: فَاعِل, plural: [عُمَّال, عَوَامِل] }
- { ar: نَاخِب, en: [voter], pos: noun, gender: m, root: ن خ ب, pattern: فَاعِل, plural: نَاخِبُون }
- { ar: قَتِيل, en: [fatality], pos: noun, gender: m, root: ق ت ل, pattern: فَعِيل, plural: قَتْلَى }
- { ar: أُسْتَاذ, en: [professor], pos: noun, gender: m, plural: أَسَاتِذَة }
- { ar: عُضْو, en: [member], pos: noun, gender: m, root: ع ض و, pattern: فُعْل, plural: أَعْضَاء }
- { ar: جُزْء, en: [part], pos: noun, gender: m, root: ج ز ء, pattern: فُعْل, rule: hamza, plural: أَجْزَاء }
- { ar: سِلَاح, en: [weapon], pos: noun, gender: m, root: س ل ح, pattern: فِعَال, plural: أَسْلِحَة }
- { ar: ضَحِيَّة, en: [victim], pos: noun, gender: f, root: ض ح ي, pattern: فَعِيلَة, plural: ضَحَايَا }
`,
});

it.each([
	['عَامِل', 'عُمَّال', 'people', true],
	['عَامِل', 'عَوَامِل', undefined, true],
	['نَاخِب', 'نَاخِبِين', 'people', true],
	['قَتِيل', 'قَتْلَى', 'people', true],
	['أُسْتَاذ', 'أَسَاتِذَة', 'people', true],
	['عُضْو', 'أَعْضَاء', 'people', true],
	['جُزْء', 'أَجْزَاء', 'things', false],
	['سِلَاح', 'أَسْلِحَة', 'things', false],
	['ضَحِيَّة', 'ضَحَايَا', undefined, true],
])('of %s the plural %s names %s, and somebody may be one: %s', (ar, text, sort, is) => {
	const term = lexicon.terms.find((one) => one.ar === ar.normalize('NFC'));
	const form = term && inflect(term).find((one) => written(one) === text.normalize('NFC'));
	if (!form) throw new Error(text);
	expect(sortOf(term, form)).toBe(sort);
	expect(mayBePerson(term)).toBe(is);
});
