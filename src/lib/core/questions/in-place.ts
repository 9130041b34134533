import type { Term } from '../types.ts';

/** Lemmas by another lemma and the gloss that the translation has for it. */
type Table = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What may stand for a word in a sentence, and isn't declared its synonym: alone the word says more, or another thing. */
const SYNONYMS: Table = {
	مُحَادَثَة: { talks: 'مُفَاوَضَة' },
	مُفَاوَضَة: { talks: 'مُحَادَثَة مُبَاحَثَة' },
	بَنْد: { point: 'نُقْطَة' },
	مَدَى: { extent: 'دَرَجَة' },
	جِهَة: { side: 'نَاحِيَة' },
	نِهَايَة: { end: 'آخِر' },
	صَحَفِيّ: { journalist: 'صِحَافِيّ', reporter: 'صِحَافِيّ' },
	مُظَاهَرَة: { demonstration: 'تَظَاهُرَة', protest: 'تَظَاهُرَة' },
	تَظَاهُرَة: { demonstration: 'مُظَاهَرَة', protest: 'مُظَاهَرَة' },
	صِحَافِيّ: { journalist: 'صَحَفِيّ', reporter: 'صَحَفِيّ' },
};

/** What says it in other words, as the plain nouns do for what is said in a figure: who writes one of them has understood. */
const PLAIN: Table = {
	ضِفَّة: { side: 'جَانِب جِهَة نَاحِيَة' },
	اسْتَمَرَّ: { last: 'امْتَدَّ' },
	دَامَ: { last: 'امْتَدَّ' },
	اخْتِرَاق: { breakthrough: 'انْفِرَاج' },
	ضَبْط: { control: 'احْتِوَاء' },
	تَعَارُض: { clash: 'تَصَادُم' },
	سَمَّى: { name: 'دَعَا', call: 'دَعَا' },
	خُطَّة: { plan: 'بَرْنَامَج' },
};

/** Declared synonyms that only have the meaning there: nothing but people counts on what it depends on, and no party is scant. */
const NARROWER: Table = {
	اعْتَمَدَ: { depend: 'عَوَّلَ' },
	نَتِيجَة: { result: 'عَاقِبَة مُحَصِّلَة' },
	صَغِير: { small: 'ضَئِيل' },
	فَائِدَة: { interest: 'مَنْفَعَة' },
};

/**
 * Declared synonyms that only have the meaning there whatever the gloss, since each has company of its own: of a row none for another, and
 * behind a sign none for what stands before it.
 */
const APART = `
قَدْر دَرَجَة; شَامِل تَامّ; كَامِل مَلِيء; مُكَثَّف شَدِيد; مَسَار طَرِيق; نِهَائِيّ خِتَامِيّ; أَخِير مَاضٍ; أَخِير مُنْصَرِم; بَقِيَ > تَبَقَّى; بَدَأَ > شَرَعَ بَاشَرَ اسْتَهَلَّ
تَقَدَّمَ تَطَوَّرَ; بَاقٍ دَائِم; مَكَان مَوْضِع مَوْقِع مَرْتَبَة مَرْكَز مَكَانَة; مَنْزِلَة مَرْتَبَة; طَرِيقَة نَهْج مَنْهَج; أُسْلُوب نَهْج مَنْهَج; حَالَة وَضْع حَال
نَتِيجَة نِتَاج; صَلَاحِيَّة نُفُوذ; تَأْثِير > نُفُوذ; سُلْطَة > صَلَاحِيَّة; مَسْأَلَة أَمْر شَأْن; قَضِيَّة شَأْن; مِلَفّ قَضِيَّة; مَوْضُوع مَادَّة أَمْر شَأْن; خَطِير فَادِح; أَسَاس قَاعِدَة; طَبِيعَة طَابَع
نَوْع > ضَرْب; صِنْف > ضَرْب; شَكْل كَيْفِيَّة; عَمَل > فِعْل; حَقِيقَة وَاقِع; فَتَحَ > افْتَتَحَ; مُحْتَمَل مُمْكِن; كَسَبَ > اكْتَسَبَ رَبِحَ; خُطَّة > مُخَطَّط; جُهْد مَسْعَى; اخْتِبَار فَحْص; أَجْرَى نَفَّذَ
وَفَّرَ أَتَاحَ; صَنَعَ خَلَقَ; نَقَّحَ حَرَّرَ; جَاءَ حَضَرَ; رُؤْيَة تَصَوُّر نَظْرَة; خَرَجَ غَادَرَ; غَادَرَ > رَحَلَ بَرِحَ; سَقَطَ هَبَطَ; أَرْسَلَ > أَوْفَدَ; أَثَارَ طَرَحَ; تَابَعَ اتَّبَعَ
زَمَن > عَصْر عَهْد حِقْبَة زَمَان; عَصْر > زَمَن عَهْد زَمَان; عَهْد > زَمَن عَصْر زَمَان; زَمَان > عَصْر عَهْد; كَبِير > ضَخْم; قَرِيب مُقَرَّب وَثِيق; صَرَّحَ أَعْلَنَ; أَظْهَرَ > أَبْدَى عَرَضَ أَبْرَزَ
رَأَى شَاهَدَ اعْتَبَرَ; اعْتَقَدَ آمَنَ; رَدَّ رَفَضَ; طَلَبَ رَجَا; رَجَا أَمَلَ; أَمْلَى فَرَضَ; نِقَاش جَدَل; نِقَاش مُنَاظَرَة; حَدِيث مُبَاحَثَة; حَرِيق نَار; صِرَاع نِضَال; صِرَاع كِفَاح; مَيْدَان سَاحَة; ضَرْبَة غَارَة
أَمْن أَمَان; أَسِير سَجِين; نَصْر فَوْز; تَسَلُّل اخْتِرَاق; ضَرَبَ أَصَابَ; عَلَاقَة ارْتِبَاط; اتِّصَال صِلَة ارْتِبَاط رَابِط; لِقَاء مُقَابَلَة; مَطْلَب طَلَب; قَبِلَ > تَقَبَّلَ; مَكْسَب رِبْح; تَبَادَلَ تَدَاوَلَ
اتِّفَاق صَفْقَة; خِلَاف اخْتِلَاف; جُمُود مَأْزِق; تَنَافُس مُسَابَقَة; خَسَارَة فُقْدَان; نَمَا زَادَ; نَمَا ازْدَادَ; نَمَا تَزَايَدَ; دَخْل إِيرَاد; دَخْل عَائِد; وَظَّفَ اسْتَعْمَلَ; قَرْض سُلْفَة
إِعَانَة مُسَاعَدَة; نَاشِئ نَاجِم; أَقَالَ > فَصَلَ; خَوَّلَ أَجَازَ; حَصَانَة مَنَاعَة; مُذْنِب مُدَان; مُشَرِّع نَائِب; جِنَائِيّ إِجْرَامِيّ; إِنْسَانِيّ بَشَرِيّ; وَفَاة مَصْرَع; مَصْلَحَة مَنْفَعَة; ثَقِيل فَادِح
مُضَادّ مُنَاهِض; مَعْنَوِيّ أَخْلَاقِيّ; تِلْقَائِيّ آلِيّ; مَوْجُود حَاضِر; شَعْبِيَّة رَوَاج; بَدَّلَ اسْتَبْدَلَ; جَذَبَ شَدَّ; جَرَّ شَدَّ; سَبَّبَ أَحْدَثَ; نَفْسِيّ عَقْلِيّ; بَطْن مَعِدَة; لَبَن حَلِيب
ثَمَرَة فَاكِهَة; تُرَاب تُرْبَة; قِنَاع كِمَامَة; غَالٍ > بَاهِظ; اجْتَهَدَ كَدَحَ; مُقْبِل تَالٍ; قَادِم تَالٍ; قَائِم حَالِيّ; قَائِم رَاهِن; سَابِق أَسْبَق; مَرْحَلَة طَوْر; بِدَايَة > مَطْلَع انْطِلَاقَة
نِهَايَة خَاتِمَة; انْتِهَاء خَاتِمَة; جُزْء قِسْم; رَفِيع عَالٍ; رَفِيع مُرْتَفِع; مَانِح مُتَبَرِّع; أَجْنَبِيّ خَارِجِيّ; اسْتِخْدَام > تَوْظِيف; اسْتَخْدَمَ > وَظَّفَ; وَطَنِيّ قَوْمِيّ; قَانُونِيّ حُقُوقِيّ
سَلَام صُلْح; كَتَبَ > سَطَّرَ; سَبَب > دَاعٍ`;

const NEVER: ReadonlyMap<string, ReadonlySet<string>> = (() => {
	const found = new Map<string, Set<string>>();
	const add = (own: string, others: readonly string[]) => {
		const known = found.get(own) ?? new Set<string>();
		found.set(own, known);
		for (const other of others) if (other !== own) known.add(other);
	};
	for (const row of APART.normalize('NFC').trim().split(/; |\n/u)) {
		const [left = [], right] = row.split(' > ').map((words) => words.split(' '));
		for (const own of left) add(own, right ?? left);
	}
	return found;
})();

/** Whether a declared synonym isn't written for a word in a sentence, though it has the meaning. */
export const areApart = ({ ar }: Term, other: Term): boolean =>
	NEVER.get(ar)?.has(other.ar) === true;

const reading = (table: Table) => {
	const byLemma = new Map(Object.entries(table).map(([ar, row]) => [ar.normalize('NFC'), row]));
	return ({ ar }: Term, gloss: string): readonly string[] =>
		byLemma.get(ar)?.[gloss]?.normalize('NFC').split(' ') ?? [];
};

export const synonymsInPlace = reading(SYNONYMS);
export const plainFor = reading(PLAIN);
export const narrowerInPlace = reading(NARROWER);
