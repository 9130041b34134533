import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT, readContent } from '../../../cli/content.ts';
import { readLibrary } from '../pack/compile-content.ts';
import { findOccurrences } from './lookup.ts';

/** What the shipped lexicon makes of words that have more than one reading. */
const files = readContent(join(PROJECT, 'questions'));
const library = files.ok ? readLibrary(files.value) : files;
if (!library.ok) throw new Error(JSON.stringify(library.issues));
const { lookup } = library.value;

/** The lemma that a word of a sentence is read as, and its vowels where they are sure. */
function read(
	word: string,
	ar: string,
	en: string,
): [lemma: string | undefined, vowelled: string | undefined] {
	const found = findOccurrences({ id: 'b', ar: [ar], en: [en] }, lookup).find(
		({ lang, start, end }) => lang === 'ar' && ar.slice(start, end).startsWith(word),
	);
	return [found && lookup.byId.get(found.term)?.ar, found?.vowelled];
}

const nfc = (text: string) => text.normalize('NFC');

it.each([
	[
		'منح',
		'تدرس الحكومة منح تراخيص جديدة.',
		'The government considers granting new licences.',
		'مَنَحَ',
	],
	[
		'منح',
		'وافق البنك على إنشاء السد ومنح قروض.',
		'The bank agreed to build the dam and to grant loans.',
		'مَنَحَ',
	],
	['منح', 'وقدمت الدول منح كبيرة للطلاب.', 'The states offered large grants to students.', 'مِنْحَة'],
	[
		'مشيرين',
		'انتقد الخبراء القرار مشيرين إلى أن الوقت غير مناسب.',
		'The experts criticised the decision, adding that it was the wrong time.',
		'أَشَارَ',
	],
])('reads %s of “%s”, “%s”, as %s', (word, ar, en, lemma) => {
	expect(read(word, ar, en)[0]).toBe(nfc(lemma));
});

it('takes no one who speaks of himself for the verb of a term', () => {
	const [lemma, vowelled = ''] = read(
		'يلحق',
		'وأكد أن السد لن يلحق ضررا بأحد.',
		'He stressed that the dam would not harm anyone.',
	);
	expect(lemma).toBe(nfc('أَلْحَقَ أَضْرَارًا'));
	expect(vowelled.startsWith(nfc('يُلْحِق'))).toBe(true);
});

it('fills nothing in where something is filled in some time', () => {
	const glosses = (en: string) =>
		findOccurrences({ id: 'b', ar: ['ملأ المطر السد في ثلاث سنوات.'], en: [en] }, lookup).flatMap(
			({ lang, gloss, term }) =>
				lang === 'en' && lookup.byId.get(term)?.ar === nfc('مَلَأَ') ? [gloss] : [],
		);
	expect(glosses('The rain filled in only three years the dam.')).toEqual(['fill']);
	expect(glosses('He filled in the form.')).toEqual(['fill in']);
});
