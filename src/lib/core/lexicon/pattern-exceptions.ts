/**
 * Words on a pattern that has a meaning, to which it gives none that helps: مِلَفّ, a file, is no tool. By what the pattern
 * would say.
 */
const EXCEPTIONS = {
	// Words for a deed, a state or a thing, and none for a place or a time.
	place: `
		مَجَاعَة مَطْلَب مَكْسَب مَبْلَغ مَجَرَّة مَعَاش مَظْهَر مَنْطِق مَسْعَى مَأْسَاة
		مَحَبَّة مَنْفَعَة مَسْأَلَة مَصِير مَعْنَى مَلْمَح مَسَافَة مَقَال مَقَالَة مَزْعَم
		مَجَلَّة مَقْتَل مَجْزَرَة مَذْبَحَة مَعْرَكَة مَصْرَع مَلْحَمَة مَصْلَحَة مَرْكَبَة
		مَوْكِب مَذَاق مَقْطَع مَعْدِن مَبْدَأ مَذْهَب مَنْهَج مَحْضَر مَزَاد`,
	// None is a tool: a file, a charter, a port, a person.
	tool: `
		مِلَفّ مِيثَاق مِينَاء مِقْدَار مِنْطَقَة فَنَّانَة مِيلَاد مِنَصَّة بَوَّابَة
		مِيرَاث مِشْوَار مِعْطَف`,
	// A passive, and dying: to be taken.
	becoming: 'تُوُفِّيَ',
	// Things, and what happens by itself.
	office: `
		عِصَابَة بِنَايَة عِلَاوَة زِيَادَة بِضَاعَة هِرَاوَة بِدَايَة نِهَايَة جِنَايَة
		حِكَايَة رِسَالَة عِبَارَة عِمَارَة كِمَامَة بِطَاقَة مِسَاحَة رِوَايَة وِلَادَة`,
	// Things.
	trade: `
		خَزَّان جَوَّال تَيَّار جَرَّار دَوَّار حَمَّام عَقَّار فَدَّان`,
	// Colours and defects, and what is compared with nothing.
	more: `
		أَعْزَل أَحْمَق أَحْمَر أَخْضَر أَزْرَق أَبْيَض أَسْوَد أَصْفَر أَعْمَى آخَر أَيْمَن
		أَيْسَر أَكْمَل أَوْسَط`,
	// Numbers, and things that do nothing of the kind.
	doer: `
		وَاحِد ثَانٍ ثَالِث رَابِع خَامِس سَادِس سَابِع ثَامِن تَاسِع عَاشِر وَادٍ سَاحِل
		شَاطِئ هَامِش جَانِب دَاخِل شَارِع كَاحِل حَائِط طَابِق قَارِب نَادٍ طَاقِم كَاهِن
		فَارِس عَاهِل نَادِل رَاتِب سَائِر`,
	// Nouns of place of the derived forms, and things.
	done: `
		مُنَاخ مُسْتَنْقَع مُسَدَّس مُسْتَوَى مُسْتَشْفَى مُجْتَمَع مُخْتَبَر مُخَيَّم
		مُنْتَدَى مُلْتَقَى مُنْتَجَع مُسْتَوْدَع مُؤْتَمَر مُنْتَصَف مُدَرَّج`,
};

/** Lemmas whose pattern is better left unexplained. */
export const UNEXPLAINED: ReadonlySet<string> = new Set(
	Object.values(EXCEPTIONS).flatMap((words) => words.normalize('NFC').trim().split(/\s+/u)),
);
