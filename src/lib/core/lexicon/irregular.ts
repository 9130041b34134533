/**
 * What usage has against the rules, word by word and with the reason: every other entry must follow
 * them. Of each pair the lemma comes first.
 */
interface Exceptions {
	readonly why: string;
	/** `lemma form`, parted by commas. */
	readonly pairs: string;
}

export const IRREGULAR_PLURALS: readonly Exceptions[] = [
	{ why: 'Of أَفْعَل, but formed as if of فَاعِل.', pairs: 'أَعْزَل عُزَّل' },
	{ why: 'The plural is of another stem.', pairs: 'امْرَأَة نِسَاء' },
	{
		why: 'Words of two consonants, or of a root of which two are left.',
		pairs:
			'مَاء مِيَاه، شَفَة شِفَاه، فَم أَفْوَاه، أُمّ أُمَّهَات، بِنْت بَنَات، ابْنَة بَنَات، أُخْت أَخَوَات، سَمَاء سَمَاوَات، يَد أَيَادٍ',
	},
	{
		why: 'The hamza of the middle changes places with the consonant before it: أَبْآر → آبَار.',
		pairs: 'بِئْر آبَار، رَأْي آرَاء',
	},
	{
		why: 'The plural keeps the ī of its singular, or its own way with a weak letter: أَعْيَاد of ع و د, أَيَّام for أَيْوَام.',
		pairs:
			'عِيد أَعْيَاد، مَصِير مَصَائِر، أَبْيَض بِيض، حَيِّز أَحْيَاز، يَوْم أَيَّام، خَائِن خَوَنَة، تُهْمَة تُهَم، مِينَاء مَوَانِئ، تَهْنِئَة تَهَانٍ، أَوَّل أَوَائِل، دِينَار دَنَانِير، دِيوَان دَوَاوِين',
	},
	{
		why: 'أَفْعِلَاء of a hamza that has become ي.',
		pairs: 'نَبِيّ أَنْبِيَاء، بَرِيء أَبْرِيَاء',
	},
	{
		why: 'The plural is that of the collective, or the collective itself: زَهْرَة, زَهْر, أَزْهَار.',
		pairs:
			'زَهْرَة أَزْهَار، مَوْجَة أَمْوَاج، نَخْلَة نَخِيل، بَعُوضَة بَعُوض، سَحَابَة سُحُب، خَادِم خَدَم، بَدَوِيّ بَدْو، شِيعِيّ شِيعَة، مُرْتَزِق مُرْتَزِقَة، مَارّ مَارَّة، فَارِسِيّ فُرْس',
	},
	{
		why: 'A plural of the plural.',
		pairs: 'رَسْم رُسُومَات، خَرْق خُرُوقَات، حَجْز حُجُوزَات، فَحْص فُحُوصَات، هَرَم أَهْرَامَات، مَكَان أَمَاكِن',
	},
	{
		why: 'The plural is of another singular of the same root: خَطَر, مَخَاطِر of مَخْطَر; مَوْعِد, مَوَاعِيد of مِيعَاد.',
		pairs:
			'خَطَر مَخَاطِر، هُجُوم هَجَمَات، مَوْعِد مَوَاعِيد، تَكْلِفَة تَكَالِيف، أَمْر أَوَامِر، مَكَان أَمْكِنَة، دَاعِيَة دُعَاة، خَلِيفَة خُلَفَاء، حَكَم حُكَّام، شَيْخ مَشَايِخ، نِيَّة نَوَايَا، مُدِير مُدَرَاء',
	},
	{
		why: 'Other patterns than most singulars of their kind have.',
		pairs:
			'حَجَر حِجَارَة، دُبّ دِبَبَة، فِيل فِيَلَة، زِلْزَال زَلَازِل، زَاوِيَة زَوَايَا، ضِفَّة ضِفَاف، لُعْبَة أَلْعَاب، فِكْرَة أَفْكَار، لَيْلَة لَيَالٍ، فَرِيق فِرَق، رِشْوَة رَشَاوَى، نَشِيد أَنَاشِيد، حَدِيث أَحَادِيث، صَبِيّ صِبْيَان، صَبِيّ صِبْيَة، قَرِيب أَقَارِب، أُنْثَى إِنَاث، يَتِيم يَتَامَى، شَقَّة شُقَق، كُرْسِيّ كَرَاسِيّ، خَيْمَة خِيَم، فَتَى فِتْيَة، دَار دُور، دَيْر أَدْيِرَة، رَضِيع رُضَّع، فَدَّان أَفْدِنَة، أَهْل أَهَالٍ، وَاقِعَة وَقَائِع، أَخ إِخْوَة، قَرْيَة قُرَى، أَرْض أَرَاضٍ، دَوْلَة دُوَل، تَارِيخ تَوَارِيخ، جُرْح جِرَاح',
	},
	{
		why: 'A sound plural of a word on a pattern that has broken ones.',
		pairs: 'طَلَب طَلَبَات، سَنَد سَنَدَات',
	},
	{
		why: 'Loanwords, of whose letters the plural drops or adds some.',
		pairs:
			'نَمُوذَج نَمَاذِج، بَرْنَامَج بَرَامِج، كَارْدِينَال كَرَادِلَة، بَطْرِيَرْك بَطَارِكَة، قِسِّيس قَسَاوِسَة، سِيجَارَة سَجَائِر، فِرْعَوْن فَرَاعِنَة، فِيلْم أَفْلَام، مِيل أَمْيَال، وَرْشَة وِرَش',
	},
];

export const IRREGULAR_MASDARS: readonly Exceptions[] = [
	{
		why: 'A noun of the first form serves as the verbal noun of a derived one.',
		pairs:
			'اشْتَرَى شِرَاء، سَافَرَ سَفَر، أَحَبَّ حُبّ، غَنَّى غِنَاء، طَلَّقَ طَلَاق، وَدَّعَ وَدَاع، هَاجَرَ هِجْرَة، صَلَّى صَلَاة، تُوُفِّيَ وَفَاة',
	},
	{
		why: 'تَفْعِلَة of a verb that ends in no weak letter, and تَفْعَال.',
		pairs: 'جَرَّبَ تَجْرِبَة، كَرَّرَ تَكْرَار',
	},
	{
		why: 'فَعَل of a doubled root keeps its two letters apart (Wright I § 196).',
		pairs: 'غَصَّ غَصَص',
	},
];

export const IRREGULAR_FORMS: readonly Exceptions[] = [
	{
		why: 'A verb that is conjugated in the past only.',
		pairs:
			'لَيْسَ لَيْسَتْ، لَيْسَ لَيْسَتَا، لَيْسَ لَسْنَ، لَيْسَ لَسْتَ، لَيْسَ لَسْتِ، لَيْسَ لَسْتُمَا، لَيْسَ لَسْتُمْ، لَيْسَ لَسْتُنَّ، لَيْسَ لَسْتُ، لَيْسَ لَسْنَا',
	},
	{
		why: 'Demonstratives, pronouns of pairs and possessors, and numbers: gender and number are other words.',
		pairs:
			'ذَلِكَ تِلْكَ، ذَلِكَ أُولَئِكَ، هَذَا هَؤُلَاءِ، هَذَا هَذَانِ، هَذَا هَذَيْنِ، ذُو ذَات، ذُو ذَوَات، كِلَا كِلْتَا، كِلَا كِلْتَيْ، اثْنَان اثْنَيْن، اثْنَان اثْنَتَان، اثْنَان اثْنَتَيْن، أَحَد إِحْدَى، أَيّ أَيَّة، آخَر أُخَر',
	},
	{
		why: 'A plural that counts: of سَنَة by another stem.',
		pairs: 'سَنَة سِنُون، سَنَة سِنِين',
	},
	{
		why: 'Another spelling, another preposition, or what the article does to an alef.',
		pairs: 'مِئَة مِائَة، كَيْ لِكَيْ، فِي المِئَة بِالمِئَة، لَدَى لَدَيْنَا، امْرَأَة المَرْأَة',
	},
	{
		why: 'A present tense, which another particle negates.',
		pairs: 'مَا زَالَ لَا يَزَال، مَا زَالَ لَا تَزَال، مَا زَالَ لَا يَزَالُون',
	},
	{
		why: 'A name that is written by its sound or by its letters.',
		pairs: 'طُومْسُون تُومْبْسُون، سِيرْجِيُو سِيرْخِيُو، أُورُوبِّيّ أُورُبِّيُّون، أُورُوبِّيّ أُورُبِّيِّين',
	},
];

const words = (...lines: readonly string[]): ReadonlySet<string> =>
	new Set(lines.flatMap((line) => line.normalize('NFC').split(' ')));

/** Verbs that are met in the passive only: their entries have its lemma, pattern and present, and no active form is theirs. */
export const PASSIVE_VERBS = words('وُلِدَ تُوُفِّيَ مُنِيَ');

/** A verb that has no present, no form, and a root that no other word has. */
export const DEFICIENT_VERBS = words('لَيْسَ');

/**
 * Verbs without a verbal noun that is in use: what some dictionaries make by rule (إِشْبَاه, إِيشَاك) no
 * writer has.
 */
export const WITHOUT_MASDAR: ReadonlySet<string> = words(
	// Verbs that need another one after them, and have no sense without it.
	'كَادَ أَوْشَكَ لَيْسَ',
	// Impersonal, and hardly met but in the present: يَنْبَغِي.
	'انْبَغَى',
	// Another noun of the root, which isn't made of the verb, serves: شَبَه.
	'أَشْبَهَ',
	// A passive, of whose active the verbal noun has another sense.
	'مُنِيَ',
);

/** Nouns that are met with the article only: they name one thing in the world. */
export const ALWAYS_DEFINITE: ReadonlySet<string> = words('القُرْآن الإِسْلَام المَسِيحِيَّة اليَهُودِيَّة');

/** Words that keep their own endings inside a phrase. */
export const FUNCTION_WORDS: ReadonlySet<string> = words(
	'مِنْ مِنَ عَنْ عَنِ فِي عَلَى إِلَى مَعَ بَيْنَ لَا لَمْ لَنْ مَا أَنْ أَنَّ',
	'إِنَّ ثُمَّ حَيْثُ مُنْذُ عِنْدَ بَعْدَ قَبْلَ تَحْتَ فَوْقَ دُونَ ضِدَّ نَحْوَ',
	'أَوْ أَمْ هُوَ هِيَ هَذَا هَذِهِ ذَلِكَ تِلْكَ بِهِ فِيهِ لَهُ عَلَيْهِ إِلَيْهِ',
	'مِنْهُ',
);

/** Words that phrases have and that are no entries, though other words are written with the same letters. */
export const IN_PHRASES_ONLY: ReadonlySet<string> = words(
	// The word has no entry of its own.
	'حَرّ الإِعْمَار حُسْن لِحُسْن حِدَة إِشْعَار الطَّرْف القِدَم وَشْك سَامٍ شُبَّاك حِرَف القُمُر عَرْضِيَّة حَجْر',
	// The word is an adverb here, and ends as one.
	'غَيْرَ ذَاتَ أَوَّلَ',
	// The numbers from eleven to nineteen, which end so in every case.
	'أَحَدَ اثْنَا ثَلَاثَةَ أَرْبَعَةَ خَمْسَةَ سِتَّةَ سَبْعَةَ ثَمَانِيَةَ تِسْعَةَ عَشَرَ',
	// The word has two forms, and this term the other one than its entry.
	'بُنْيَة دَفْعَة',
	// Foreign words.
	'إِيه سْرِي هَام كِرِيم دِير',
);

/** Terms whose adjective agrees with no noun of theirs, as usage has them. */
export const DISAGREEING: ReadonlySet<string> = new Set(
	[
		// The adjective stands for a noun: foreign affairs, the interior, finances.
		'وَزِير الخَارِجِيَّة',
		'وِزَارَة الخَارِجِيَّة',
		'وَزِير الدَّاخِلِيَّة',
		'وِزَارَة الدَّاخِلِيَّة',
		'وَزِير المَالِيَّة',
		'وِزَارَة المَالِيَّة',
		// A noun that has the form of a singular, and means people.
		'سُكَّان أَصْلِيُّون',
	].map((term) => term.normalize('NFC')),
);

/** Masculine against their ending: they name men; and water, of which two consonants are left. */
export const MASCULINE = words('خَلِيفَة دَاعِيَة طَاغِيَة نَابِغَة عَلَّامَة رَحَّالَة', 'بَابَا', 'مَاء');

/** Feminine without an ending that says so. */
export const FEMININE = words(
	// Women.
	'أُمّ بِنْت أُخْت عَرُوس',
	// Parts of the body that are double, and some others.
	'يَد عَيْن أُذُن سِنّ كَتِف سَاق قَدَم رَحِم',
	// By usage.
	'سَمَاء نَار بِئْر رِيح شَمْس حَرْب سُوق نَفْس رُوح خَمْر دَار أَرْض غَنَم',
	// Plurals of things, whose singular is another word or none.
	'حُمَم حُبُوب دَوَاجِن أَنْقَاض أَنْحَاء مَخَاوِف أَوَاخِر مَشَاعِر مَتَاعِب مَبَاحِث أَصْفَاد كَوَالِيس مَلَابِس مَرَاسِم أَمْعَاء طَوَارِئ شِبَاك فُلُول أَشْلَاء',
	// Loanwords, after the Arabic word that they stand for: طَائِرَة, شَهَادَة.
	'هِلِيكُوبْتَر دُكْتُورَاه طَمَاطِم',
);

/** Of either gender. */
export const EITHER_GENDER = words(
	// Numbers, which oppose the gender of what is counted.
	'اثْنَان ثَلَاثَة أَرْبَعَة خَمْسَة سِتَّة سَبْعَة ثَمَانِيَة تِسْعَة عَشَرَة',
	'عِشْرُون ثَلَاثُون أَرْبَعُون خَمْسُون سِتُّون سَبْعُون ثَمَانُون تِسْعُون',
	'سَبِيل طَرِيق حَال عُمْدَة عَجُوز سِكِّين ذِرَاع إِصْبَع كَبِد كَأْس',
);

/** What verbs, nouns and adjectives can govern. */
export const PREPOSITIONS = words(
	'بِ لِ كَ مِنْ عَنْ فِي عَلَى إِلَى مَعَ حَتَّى',
	'بَيْنَ نَحْوَ حَوْلَ تَحْتَ فَوْقَ أَمَامَ وَرَاءَ خَلْفَ ضِدَّ دُونَ ضِمْنَ لَدَى عِنْدَ تُجَاهَ عَبْرَ خِلَالَ قَبْلَ بَعْدَ',
);

const pairsOf = (exceptions: readonly Exceptions[]): ReadonlySet<string> =>
	new Set(exceptions.flatMap(({ pairs }) => pairs.normalize('NFC').split('، ')));

const PLURALS = pairsOf(IRREGULAR_PLURALS);
const FORMS = pairsOf(IRREGULAR_FORMS);
const MASDARS = pairsOf(IRREGULAR_MASDARS);

export const isIrregularPlural = (ar: string, plural: string): boolean =>
	PLURALS.has(`${ar} ${plural}`.normalize('NFC'));

export const isIrregularMasdar = (ar: string, masdar: string): boolean =>
	MASDARS.has(`${ar} ${masdar}`.normalize('NFC'));

/** a in past and present without a guttural (Wright I § 91, rem.). */
export const A_BY_USAGE: ReadonlySet<string> = new Set(
	['أَبَى', 'رَكَنَ'].map((verb) => verb.normalize('NFC')),
);

export const isIrregularForm = (ar: string, form: string): boolean =>
	FORMS.has(`${ar} ${form}`.normalize('NFC'));
