/**
 * Nouns of one meaning in a term of several words: each line has words any of which may stand for any other, or, after
 * what one says, what else may be said for it: the rate of interest is a سِعْر or a مُعَدَّل, that of inflation a مُعَدَّل alone. A declared synonym
 * isn't enough: أَمَان is none in مَجْلِس الأَمْن, nor غَرَامَة in عُقُوبَة الإِعْدَام.
 */
const INTERCHANGEABLE = `
	صِرَاع، نِزَاع
	اجْتِمَاع، لِقَاء
	مَرْحَلَة، فَتْرَة
	غَالِبِيَّة، أَغْلَبِيَّة، أَكْثَرِيَّة
	بَيَان، تَصْرِيح
	نَفْي، إِنْكَار
	تَغَيُّر > تَغْيِير، تَبَدُّل
	خَفْض، تَخْفِيض
	جَلِيد > ثَلْج
	مُسْتَوَى > مَنْسُوب
	دَمَار > تَدْمِير
	جَمَاعَة، مَجْمُوعَة
	طَاوِلَة، مَائِدَة
	خَارِطَة، خَرِيطَة
	صُلْح > سَلَام
	مُعَاهَدَة، اتِّفَاقِيَّة
	انْعِدَام، غِيَاب، عَدَم
	خِلَاف، اخْتِلَاف
	تَضَارُب، تَنَاقُض، تَعَارُض
	تَحَالُف، حِلْف
	تَحَالُف، ائْتِلَاف
	اتِّصَال > تَوَاصُل
	بَعْثَة > مُهِمَّة
	بَنْك، مَصْرِف
	مِيزَانِيَّة، مُوَازَنَة
	سِعْر > مُعَدَّل
	نَفْط، بِتْرُول
	تَكْلِفَة، كُلْفَة
	خَبِير > مُخْتَصّ
	اقْتِرَاع، تَصْوِيت
	فَوْز، نَصْر، انْتِصَار
	لَجْنَة، هَيْئَة
	لَجْنَة > مُفَوَّضِيَّة
	زَعِيم > قَائِد
	مُتَحَدِّث، نَاطِق
	اسْتِخْبَارَات، مُخَابَرَات
	تَوْقِيف، اعْتِقَال، احْتِجَاز، حَبْس
	انْتِهَاك، خَرْق
	خَبَر، نَبَأ
	بَيَانَات، مُعْطَيَات
	مَجَال > نِطَاق
	كِفَاح، نِضَال
	طَرِيق، سَبِيل
	إِنْذَار، تَحْذِير
	عُطْل، خَلَل
	تِكْنُولُوجِيَا، تِقْنِيَّة
	طَاقِم > فَرِيق
	عَائِلَة، أُسْرَة
	مُمَثِّل، مَنْدُوب
	وُجُود > حُضُور، تَوَاجُد
	اسْتِخْدَام، اسْتِعْمَال
	تِلِفِزْيُون، تِلْفَاز
	تُرَاث، إِرْث
	صَحِيفَة، جَرِيدَة
	زِفَاف، عُرْس
	مُسْتَشْفَى، مَشْفَى
	تَطْعِيم، تَلْقِيح
	سَيَّارَة > مَرْكَبَة
	قَارِب، زَوْرَق
	فَارِق، فَرْق
	مَطْلَع > بِدَايَة
`;

/**
 * Nouns that are close to one another in a term of several words, though the term isn't said so: who writes رَئِيس الحِزْب for its زَعِيم has
 * understood it, and who writes مَجْلِس الأَمَان hasn't written what there is.
 */
const CLOSE = `
	زَعِيم > رَئِيس
	انْتِقَال، نَقْل
	فَتْرَة > مُدَّة
	دَعْم > تَأْيِيد
	نِهَايَة > أَوَاخِر
	خِطَاب > كَلِمَة، كَلَام
	ارْتِفَاع > صُعُود، ازْدِيَاد، تَزَايُد
	هَوَاء > جَوّ
	شُحّ > نَقْص
	نِزَاع > خِلَاف
	هُجُوم > اعْتِدَاء، عُدْوَان
	ضَرْبَة > غَارَة
	مُخَيَّم، مُعَسْكَر
	سَلَام > صُلْح
	شَكّ > اشْتِبَاه
	وَقْت > زَمَن
	اتِّفَاق > تَفَاهُم
	عَمَل > شُغْل
	مِيزَان، تَوَازُن
	خَفْض > تَقْلِيص
	نَاتِج > نِتَاج
	دَخْل > إِيرَاد
	خَبِير > مُتَخَصِّص
	نَائِب > وَكِيل
	تَحْقِيق > تَحَرٍّ
	جَرِيمَة > جِنَايَة
	عِقَاب > جَزَاء
	تَحَوُّل > تَبَدُّل، تَغَيُّر
	فَقْر > عَوَز
	نُفُوذ > تَأْثِير
	مَصْلَحَة > مَنْفَعَة
	كِفَاح > صِرَاع
	مَبْنَى > بِنَاء
	تَسَرُّب > تَسْرِيب
	بَحْث، تَفْتِيش
	حَفْل > احْتِفَال
	مُمَثِّل > مَبْعُوث
	غَرَامَة > عُقُوبَة
	اسْتِخْدَام > تَوْظِيف
	قِصَّة > حِكَايَة
	مُحْتَوَى > مَضْمُون
	تَطْعِيم > تَحْصِين
	مَرَض > دَاء
	خَطَأ > غَلَط
	فَارِق > اخْتِلَاف
	مُنْتَخَب > فَرِيق
`;

/** Nouns of which it says the same in a term whether there are one or many: إدارة الأزمة, إدارة الأزمات; a minister's chief is none of ministers. */
const OF_ANY_NUMBER = `
	صِرَاع، نِزَاع، أَزْمَة، قُوَّة، مَاء، رِيح، مَطَر، ثَلْج، سِلَاح، مُؤَامَرَة، قَانُون، آلَة، كِتَاب، قَلْب، طِفْل
`;

const wordsOf = (list: string): string[] =>
	list
		.normalize('NFC')
		.trim()
		.split(/[،\n]\s*/u)
		.map((word) => word.trim());

/** What stands for each word of the lines of a list. */
const read = (list: string): ReadonlyMap<string, ReadonlySet<string>> =>
	list
		.trim()
		.split('\n')
		.map((line) => line.split('>'))
		.reduce((map, [own = '', others]) => {
			const words = wordsOf(own);
			for (const word of words) {
				const said =
					others === undefined ? words.filter((other) => other !== word) : wordsOf(others);
				map.set(word, new Set([...(map.get(word) ?? []), ...said]));
			}
			return map;
		}, new Map<string, ReadonlySet<string>>());

/** By a word, what may be said for it. */
export const SAID_FOR = read(INTERCHANGEABLE);

/** By a word, what is close to it and isn't said. */
export const CLOSE_TO = read(CLOSE);

export const ANY_NUMBER: ReadonlySet<string> = new Set(wordsOf(OF_ANY_NUMBER));
