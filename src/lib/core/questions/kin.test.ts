import { describe, expect, it } from 'vitest';
import { areNearlyOne, maySayTheSame } from './kin.ts';
import { lexiconOf } from './questions.fixture.ts';
import { wordOf } from './word.ts';

const lexicon = lexiconOf({
	general: `
- { ar: قَسَمَ, en: [divide], pos: verb, root: ق س م, pattern: فَعَلَ, form: I, present: يَقْسِم, masdar: قَسْم }
- { ar: انْقَسَمَ, en: [split], pos: verb, root: ق س م, pattern: انْفَعَلَ, form: VII, present: يَنْقَسِم, masdar: انْقِسَام }
- { ar: انْقِسَام, en: [division], pos: noun, gender: m, root: ق س م, pattern: انْفِعَال }
- { ar: قِسْم, en: [section], pos: noun, gender: m, root: ق س م, pattern: فِعْل }
- { ar: مَقْسِم, en: [switchboard], pos: noun, gender: m, root: ق س م, pattern: مَفْعِل }
- { ar: حُكُومَة, en: [government], pos: noun, gender: f, root: ح ك م, pattern: فُعُولَة }
`,
});
const same = (a: string, b: string) => {
	const [x, y] = [a, b].map((ar) => lexicon.terms.find((t) => t.ar === ar.normalize('NFC')));
	return x && y && maySayTheSame(wordOf(x, lexicon), wordOf(y, lexicon), lexicon);
};

it.each([
	['قَسَمَ', 'انْقَسَمَ', true],
	['انْقِسَام', 'قِسْم', true],
	['قِسْم', 'مَقْسِم', false],
	['قِسْم', 'حُكُومَة', false],
])('%s and %s: %s', (a, b, expected) => {
	expect(same(a, b)).toBe(expected);
});

describe('words that differ by vowels only', () => {
	const words = lexiconOf({
		general: `
- { ar: شَرْق, en: [east], pos: noun, gender: m, root: ش ر ق, pattern: فَعْل }
- { ar: شُرُوق, en: [sunrise], pos: noun, gender: m, root: ش ر ق, pattern: فُعُول }
- { ar: نَقَضَ, en: [undo], pos: verb, root: ن ق ض, pattern: فَعَلَ, form: I, present: يَنْقُض, masdar: نَقْض }
- { ar: نَاقَضَ, en: [contradict], pos: verb, root: ن ق ض, pattern: فَاعَلَ, form: III, present: يُنَاقِض, masdar: مُنَاقَضَة }
- { ar: عَالَم, en: [world], pos: noun, gender: m, root: ع ل م, pattern: فَاعَل, plural: عَوَالِم, homograph: true }
- { ar: عِلْم, en: [science], pos: noun, gender: m, root: ع ل م, pattern: فِعْل, plural: عُلُوم, homograph: true }
- { ar: شَارِق, en: [rising], pos: noun, gender: m, root: ش ر ق, pattern: فَاعِل }
`,
	});
	const of = (ar: string) => {
		const found = words.terms.find((term) => term.ar === ar.normalize('NFC'));
		if (!found) throw new Error(ar);
		return found;
	};
	it.each([
		['شَرْق', 'شُرُوق', true],
		['نَقَضَ', 'نَاقَضَ', true],
		['عَالَم', 'عِلْم', false],
		['شَرْق', 'شَارِق', false],
		['شَرْق', 'شَرْق', false],
	])('%s and %s: %s', (a, b, expected) => {
		expect(areNearlyOne(of(a), of(b))).toBe(expected);
	});
});
