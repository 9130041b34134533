/**
 * Other ways to write or say an Arabic word that are as standard, each line one word, as the lexicon vowels them: the particle that
 * "still" has, إذن as ministries and as newspapers write it, the stressed "but", the noun that thanks, the plural that is one country, supporters of either root, numbers with either gender's ending and in either case.
 */
const VARIANTS = `
	مَا زَالَ، لَا يَزَال، مَا يَزَال، لَا زَالَ، لَمْ يَزَلْ
	لَمْ يَعُدْ، مَا عَادَ
	إِذَنْ، إِذًا
	لَكِنَّ، لَكِنْ، وَلَكِنَّ، وَلَكِنْ
	فِي حِين، فِي حِينِ أَنَّ، فِي وَقْت، فِي الوَقْت الَّذِي
	عِنْدَمَا، لَمَّا
	ضَاعَ، فُقِدَ
	دَهِشَ، دُهِشَ، يُدْهَش
	كَسْب الوَقْت، رِبْح الوَقْت
	مُوَارَب، نِصْف مَفْتُوح، مَفْتُوح قَلِيلًا، مَفْتُوح جُزْئِيًّا
	بَعِيد المَنَال، خَارِج المُتَنَاوَل، بَعِيد عَن المُتَنَاوَل
	بَقِيَّة، البَاقِي
	بَلَد، بِلَاد
	مَال، نُقُود
	أَنْصَار، مُؤَيِّدُون
	فِي المِئَة، فِي المِائَة، بِالمِائَة
	شُكْر، شُكْرًا
	لَا أَكْثَر، لَيْسَ أَكْثَر، لَا غَيْر
	مَعَ ذَلِكَ، وَمَعَ ذَلِكَ، مَعَ هَذَا، وَمَعَ هَذَا
	رَغْمَ ذَلِكَ، وَرَغْمَ ذَلِكَ، رَغْمَ هَذَا، وَرَغْمَ هَذَا، عَلَى الرَّغْم مِنْ ذَلِكَ، بِالرَّغْم مِنْ ذَلِكَ
	لِذَلِكَ، وَلِذَلِكَ
	مِنْ ثَمَّ، وَمِنْ ثَمَّ
	بِالتَّالِي، وَبِالتَّالِي
	لَا سِيَّمَا، وَلَا سِيَّمَا، لَاسِيَّمَا، وَلَاسِيَّمَا
	خُصُوصًا، وَخُصُوصًا، خَاصَّةً، وَخَاصَّةً، وَبِخَاصَّة
	أُورُوبِّيّ، أُورُبِّيّ
	دِيمُقْرَاطِيّ، دِيمُوقْرَاطِيّ
	دِيمُقْرَاطِيَّة، دِيمُوقْرَاطِيَّة
	دِيكْتَاتُورِيّ، دِكْتَاتُورِيّ
	دِيكْتَاتُورِيَّة، دِكْتَاتُورِيَّة
	دِيكْتَاتُور، دِكْتَاتُور
	أَنْسُولِين، إِنْسُولِين
	رُغْبِي، رُجْبِي
	غَالُون، جَالُون
	نَاس، أُنَاس
	سَنَوَات، سِنِين، سِنُون
	أَخْذ وَرَدّ، الأَخْذ وَالرَّدّ
	وِزَارَة الخَارِجِيَّة، وِزَارَة الشُّؤُون الخَارِجِيَّة
	مِئَتَان، مِئَتَيْن، مِائَتَان، مِائَتَيْن
	ثَلَاثُمِئَة، ثَلَاثُمِائَة
	أَرْبَعُمِئَة، أَرْبَعُمِائَة
	خَمْسُمِئَة، خَمْسُمِائَة
	سِتُّمِئَة، سِتُّمِائَة
	سَبْعُمِئَة، سَبْعُمِائَة
	ثَمَانِمِئَة، ثَمَانِمِائَة، ثَمَانُمِئَة، ثَمَانِيمِئَة
	تِسْعُمِئَة، تِسْعُمِائَة
	وَاحِد، وَاحِدَة
	اثْنَان، اثْنَيْن، اثْنَتَان، اثْنَتَيْن
	ثَلَاثَة، ثَلَاث
	أَرْبَعَة، أَرْبَع
	خَمْسَة، خَمْس
	سِتَّة، سِتّ
	سَبْعَة، سَبْع
	ثَمَانِيَة، ثَمَانٍ، ثَمَانِي
	تِسْعَة، تِسْع
	عَشَرَة، عَشْرَة، عَشْر
	عِشْرُون، عِشْرِين
	ثَلَاثُون، ثَلَاثِين
	أَرْبَعُون، أَرْبَعِين
	خَمْسُون، خَمْسِين
	سِتُّون، سِتِّين
	سَبْعُون، سَبْعِين
	ثَمَانُون، ثَمَانِين
	تِسْعُون، تِسْعِين
	مِئَة، مِائَة
`;

const BY_WORD: ReadonlyMap<string, readonly string[]> = new Map(
	VARIANTS.normalize('NFC')
		.trim()
		.split('\n')
		.map((line) => line.trim().split('، '))
		.flatMap((line) =>
			line.map((word): [string, string[]] => [word, line.filter((other) => other !== word)]),
		),
);

/** A phrase in one word, whose entry says more than that. */
const IN_ONE_WORD: Readonly<Record<string, readonly string[]>> = {
	'أَعَادَ النَّظَر فِي': ['رَاجَعَ', 'يُرَاجِع'],
};
const ONE_WORD: ReadonlyMap<string, readonly string[]> = new Map(
	Object.entries(IN_ONE_WORD).map(([ar, words]) => [
		ar.normalize('NFC'),
		words.map((word) => word.normalize('NFC')),
	]),
);

/** How a defective noun ends where it has no article: many write the ي that it has with one, ثانٍ and ثاني; not عِنْدَئِذٍ. */
const DEFECTIVE = /(?<!\u0626\u0650\u0630)\u064d(\u0651?)$/u;

/** The variants of a lemma, without itself. */
export const variantsOf = (ar: string): readonly string[] =>
	BY_WORD.get(ar) ??
	ONE_WORD.get(ar) ??
	(DEFECTIVE.test(ar) ? [ar.replace(DEFECTIVE, '$1ِي').normalize('NFC')] : []);
