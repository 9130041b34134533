import { describe, expect, it } from 'vitest';
import { beadsOf } from '../article/parts.ts';
import { arabicGap } from './gap-ar.ts';
import { contextOf, lexiconOf } from './questions.fixture.ts';
import { placesOf } from './word.ts';

const lexicon = lexiconOf({
	general: `
- { ar: حُكُومَة, en: [government], pos: noun, gender: f, plural: حُكُومَات }
- { ar: وَزِير, en: [minister], pos: noun, gender: m, plural: وُزَرَاء }
- { ar: خَوْف, en: [fear], pos: noun, gender: m }
- { ar: تَوَسَّعَ, en: [expand], pos: verb, root: و س ع, pattern: تَفَعَّلَ, form: V, present: يَتَوَسَّع, masdar: تَوَسُّع }
- { ar: تَنَازُل, en: [concession, conceding], pos: noun, gender: m, plural: تَنَازُلَات, homograph: true }
- { ar: تَنَازَلَ, en: [cede], pos: verb, root: ن ز ل, pattern: تَفَاعَلَ, form: VI, present: يَتَنَازَل, masdar: تَنَازُل, homograph: true }
`,
});

/** What is left out of a pair where a term is asked, or nothing. */
function gapIn(ar: string, en: string, lemma: string): string | undefined {
	const context = contextOf(`${ar}\n\n${en}\n`, lexicon);
	const word = context.words.find(({ term }) => term.ar === lemma.normalize('NFC'));
	const place = word && placesOf(word).find(({ lang }) => lang === 'ar');
	const [bead] = beadsOf(context.article);
	if (!word || !place || !bead) throw new Error(`${lemma} isn’t there`);
	return arabicGap(word, place, bead, lexicon)?.text;
}

describe('an Arabic gap', () => {
	it.each([
		['توسع الوزير في الشرح.', 'The minister expanded on it.', 'توسع'],
		['لأن الوزير توسع في الشرح.', 'Because the minister expanded on it.', 'توسع'],
		['وقد توسع الوزير.', 'The minister has expanded.', 'توسع'],
		// Its verbal noun, or perhaps it.
		[
			'رأت الحكومة من قبل الخوف من توسع الوزير.',
			'The government feared that the minister expanded.',
			undefined,
		],
		['رأى كثيرون توسع الوزير.', 'Many saw the minister expand.', undefined],
	])('is of a verb only where that is one: %s', (ar, en, expected) => {
		expect(gapIn(ar, en, 'تَوَسَّعَ')).toBe(expected);
	});

	it.each([
		['رفضت الحكومة أي تنازل.', 'The government rejected any concession.', 'تنازل'],
		[
			'قالوا إن الحكومة تنازل عن ذلك.',
			'They said that the government made a concession of it.',
			undefined,
		],
	])('is of a noun only where no verb is likelier: %s', (ar, en, expected) => {
		expect(gapIn(ar, en, 'تَنَازُل')).toBe(expected);
	});
});
