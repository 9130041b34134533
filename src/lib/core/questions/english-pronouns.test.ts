import { expect, it } from 'vitest';
import { isCalledAlike } from './english-pronouns.ts';
import { lexiconOf } from './questions.fixture.ts';

const lexicon = lexiconOf({
	institutions: `
- { ar: مُوَازَنَة, en: [budget], pos: noun, gender: f, root: و ز ن, pattern: مُفَاعَلَة, plural: مُوَازَنَات }
- { ar: خُطَّة, en: [plan], pos: noun, gender: f, root: خ ط ط, pattern: فُعْلَة, rule: doubled, plural: خُطَط }
- { ar: وَزِير, en: [minister], pos: noun, gender: m, root: و ز ر, pattern: فَعِيل, plural: وُزَرَاء }
- { ar: عُضْو, en: [member], pos: noun, gender: m, root: ع ض و, pattern: فُعْل, plural: أَعْضَاء }
- { ar: قَدِيم, en: [old], pos: adjective, root: ق د م, pattern: فَعِيل }
`,
});
const termOf = (ar: string) => {
	const term = lexicon.terms.find((one) => one.ar === ar.normalize('NFC'));
	if (!term) throw new Error(ar);
	return term;
};

it.each([
	['مُوَازَنَة', 'وَزِير', 'budget', ', while 61 rejected it.', false],
	['مُوَازَنَة', 'خُطَّة', 'budget', ', while 61 rejected it.', true],
	['مُوَازَنَة', 'وَزِير', 'budget', ', while 61 rejected them.', true],
	['مُوَازَنَة', 'وَزِير', 'budgets', ', though it is late.', true],
	['مُوَازَنَة', 'عُضْو', 'budget', ' which they rejected.', false],
	['وَزِير', 'خُطَّة', 'minister', ' said that he had resigned.', false],
	['وَزِير', 'عُضْو', 'minister', ' said that he had resigned.', true],
	['وَزِير', 'خُطَّة', 'ministers', ' who had resigned.', false],
	['وَزِير', 'خُطَّة', 'minister', ' left it there.', true],
	['قَدِيم', 'وَزِير', 'old', ' budget, while 61 rejected it.', true],
])('for %s, %s in “%s%s”: %s', (key, other, text, after, is) => {
	expect(isCalledAlike(termOf(key), termOf(other), { text, after })).toBe(is);
});
