import { expect, it } from 'vitest';
import { maySayTheSame } from './kin.ts';
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
