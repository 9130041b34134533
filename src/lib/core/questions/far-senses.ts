/**
 * What isn't near a word though it shares a gloss with it, or a gloss of that gloss: the standing of a person is a rank, and that of
 * soldiers, صَفّ, isn't. Of both languages.
 */
const FAR: Readonly<Record<string, string>> = {
	صَفّ: 'position, status, standing, class, grade, queue',
	جِهَة: 'power, control, way',
	طَرَف: 'aspect, quarter, direction, end, limb, edge',
	ضَبْط: 'domination, dominance, ضَبْط النَّفْس',
	مُجَامَلَة: 'أَدَب',
	مَشْهَد: 'نَظَر, رُؤْيَة',
	ظَرْف: 'status, state, position',
	مَنْزِلَة: 'situation, condition, state',
	تَوَازُن: 'scales, scale',
	وَقْت: 'era, age, عَصْر',
	نِتَاج: 'conclusion, عَاقِبَة',
	مَيْدَان: 'مَجَال, حَقْل, مَلْعَب, square',
	اتِّفَاق: 'transaction, bargain',
	جَوْلَة: 'turn',
	بَقِيَ: 'go on, last, endure',
	سَائِر: 'all other',
	ضَحَّى: 'quit',
	رَأَى: 'نَظَرَ',
	تَرَكَ: 'بَرِحَ, خَرَجَ, غَادَرَ, هَجَرَ, خَلَّفَ',
	دَامَ: 'اسْتَغْرَقَ, وَاصَلَ, تَابَعَ',
	نَفَّذَ: 'مَارَسَ, شَنَّ, أَدَّى, قَامَ',
	وَاقِع: 'حَقِيقَة',
	خَصْم: 'مُعَارِض, litigant, discount, deduction',
	رُؤْيَة: 'مَشْهَد, مَنْظَر, بَصَر, sight, seeing',
	تَصَدُّع: 'تَقْسِيم, قَطِيعَة',
	سِلْسِلَة: 'مَجْمُوعَة',
	عُقْدَة: 'نُقْطَة خِلَاف, complex, node',
	أَعْلَنَ: 'قَالَ',
	اخْتَزَلَ: 'خَفَّضَ, قَلَّصَ',
	عَمَل: 'تَصَرُّف',
	يَوْم: 'نَهَار',
	قُوَّة: 'شِدَّة',
	فَرِيق: 'جِهَة, lieutenant general',
	تَوَافُق: 'اتِّفَاقِيَّة',
	مَرْحَلَة: 'term, time',
	صَعِدَ: 'زَادَ, تَزَايَدَ, ارْتَفَعَ, be promoted, board',
	عَسِير: 'صُلْب, قَاسٍ',
	مَوْقِف: 'situation, stop, parking lot',
	صَوَّرَ: 'film, photograph, shoot',
	حِصَّة: 'class, lesson, ration',
	بَاب: 'chapter',
	فَصْل: 'separation, dismissal, class',
	دَوْر: 'turn, round, floor',
	وَضْع: 'putting, placing',
	سَاعَة: "watch, clock, o'clock",
	امْتِيَاز: 'excellence, franchise',
	نَفَى: 'exile, banish, expel',
};

/** What is near a word in its first sense, though nothing in the lexicon says so. */
const CLOSE: Readonly<Record<string, string>> = {
	صَعِدَ: 'تَسَلَّقَ',
	أَدَاة: 'آلَة',
	تَرَكَ: 'تَخَلَّى',
	بَنَى: 'أَنْشَأَ',
	ذَكَرَ: 'أَشَارَ',
	'مَا زَالَ': 'ظَلَّ, بَقِيَ, اسْتَمَرَّ',
	سِجْن: 'حَبْس',
	حَصَلَ: 'اكْتَسَبَ',
	'مِنَ المُرَجَّح': 'مِنَ المُحْتَمَل',
};

const byLemma = (
	table: Readonly<Record<string, string>>,
): ReadonlyMap<string, ReadonlySet<string>> =>
	new Map(
		Object.entries(table).map(([ar, words]) => [
			ar.normalize('NFC'),
			new Set(words.normalize('NFC').split(', ')),
		]),
	);
const FAR_BY_LEMMA = byLemma(FAR);
const CLOSE_BY_LEMMA = byLemma(CLOSE);

/** Whether a gloss, or a lemma, is of another sense than a term. */
export const isFar = ({ ar }: { readonly ar: string }, word: string): boolean =>
	FAR_BY_LEMMA.get(ar)?.has(word) === true;

/** The lemmas that are near a term. */
export const closeLemmas = ({ ar }: { readonly ar: string }): readonly string[] => [
	...(CLOSE_BY_LEMMA.get(ar) ?? []),
];
