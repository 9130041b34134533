import { sounds } from './sounds.ts';

/**
 * Which broken plurals a singular makes, by its pattern: a closed list. Wright, *A Grammar of the
 * Arabic Language* I, §§ 304–307, turned about: he lists the singulars of each plural. What usage has
 * beside it stands word by word in `irregular-plurals.ts`.
 */
const TABLE: Readonly<Record<string, string>> = {
	// Three radicals, no long vowel.
	فَعْل: 'فُعُول أَفْعَال فِعَال أَفْعُل',
	فِعْل: 'أَفْعَال فُعُول فِعَال',
	فُعْل: 'أَفْعَال فُعُول فِعْلَان',
	فَعَل: 'أَفْعَال فِعَال فُعُول فِعْلَان فُعْلَان',
	فَعِل: 'أَفْعَال فُعُول',
	فَعُل: 'فِعَال',
	فِعَل: 'أَفْعَال',
	// ابْن, اسْم, whose third radical is gone.
	افْع: 'أَفْعَال',
	فُعُل: 'أَفْعَال',
	// With ة; without it they are collectives: شَجَرَة, شَجَر.
	فَعْلَة: 'فِعَال فُعُول فَعْل',
	فِعْلَة: 'فِعَل',
	فُعْلَة: 'فُعَل فِعَال',
	فَعَلَة: 'أَفْعَال فِعَال فَعَل',
	فَعِلَة: 'فِعَل',
	// A long vowel after the first radical.
	فَاعِل: 'فُعَّال فَعَلَة فَوَاعِل فُعَلَة فُعَلَاء فُعَّل فُعُول فُعْلَان فِعْلَان فِعَال أَفْعَال أَفْعِلَة',
	فَاعِلَة: 'فَوَاعِل',
	فَاعَل: 'فَوَاعِل',
	فَاعُول: 'فَوَاعِيل',
	فَاعُولَة: 'فَوَاعِيل',
	فَوْعَل: 'فَوَاعِل',
	فَيْعَل: 'فَيَاعِل',
	فَيْعِل: 'أَفْعَال فَعَلَة فَعْلَى',
	// A long vowel after the second radical.
	فَعِيل: 'فُعَلَاء أَفْعِلَاء فِعَال فُعُل فَعْلَى أَفْعِلَة فُعْلَان أَفْعَال فَعَائِل',
	فَعِيلَة: 'فَعَائِل فُعُل فَعَالَى',
	فَعُول: 'فُعُل فَعَائِل أَفْعِلَة أَفْعَال',
	فَعُولَة: 'فَعَائِل',
	فَعَال: 'أَفْعِلَة فُعُل',
	فِعَال: 'أَفْعِلَة فُعُل فُعْلَان أَفْعُل',
	فُعَال: 'أَفْعِلَة فُعْلَان فِعْلَان',
	فَعَالَة: 'فَعَائِل',
	فِعَالَة: 'فَعَائِل',
	فُعَالَة: 'فَعَائِل',
	// A doubled second radical; of trades, ة makes the people who have them.
	فَعَّال: 'فَعَاعِيل فَعَّالَة',
	فُعَّال: 'فَعَاعِيل',
	فِعِّيل: 'فَعَاعِيل',
	// Endings other than ة.
	فَعْلَى: 'فَعَالَى فَعَالِي',
	فُعْلَى: 'فُعَل',
	فَعْلَاء: 'فَعَالَى فَعَالِي فُعْل',
	فَعْلَان: 'فَعَالَى فِعَال فَعَالِين',
	فِعْلَان: 'فَعَالِين',
	فُعْلَان: 'فَعَالِين',
	فَيْعَال: 'فَيَاعِيل',
	// Prefixes.
	أَفْعَل: 'فُعْل أَفَاعِل فُعْلَان فَعْلَى',
	أَفْعَلَة: 'أَفَاعِل',
	إِفْعَل: 'أَفَاعِل',
	أُفْعُل: 'أَفَاعِل',
	أُفْعِلَة: 'أَفَاعِل',
	أُفْعُول: 'أَفَاعِيل',
	أُفْعُولَة: 'أَفَاعِيل',
	إِفْعَال: 'أَفَاعِيل',
	تَفْعِيل: 'تَفَاعِيل',
	تِفْعَال: 'تَفَاعِيل',
	تَفْعِلَة: 'تَفَاعِل',
	مَفْعَل: 'مَفَاعِل',
	مَفْعِل: 'مَفَاعِل',
	مِفْعَل: 'مَفَاعِل',
	مُفْعَل: 'مَفَاعِل',
	مَفْعَلَة: 'مَفَاعِل',
	مَفْعِلَة: 'مَفَاعِل',
	مَفْعُلَة: 'مَفَاعِل',
	مِفْعَلَة: 'مَفَاعِل',
	مُفْعِلَة: 'مَفَاعِل',
	مَفْعُول: 'مَفَاعِيل',
	مِفْعَال: 'مَفَاعِيل',
	// Four radicals; with ة the plural is of men.
	فَعْلَل: 'فَعَالِل فَعَالِلَة',
	فُعْلُل: 'فَعَالِل فَعَالِلَة',
	فِعْلِل: 'فَعَالِل',
	فِعْلَل: 'فَعَالِل',
	فَعْلَلَة: 'فَعَالِل',
	فُعْلُلَة: 'فَعَالِل',
	فِعْلِلَة: 'فَعَالِل',
	فَعْلَال: 'فَعَالِيل',
	فِعْلَال: 'فَعَالِيل فَعَالِلَة',
	فُعْلَال: 'فَعَالِيل فَعَالِلَة',
	فَعْلُول: 'فَعَالِيل',
	فِعْلُول: 'فَعَالِيل',
	فُعْلُول: 'فَعَالِيل فَعَالِلَة',
	فِعْلِيل: 'فَعَالِيل',
	فِعْلَالَة: 'فَعَالِيل',
	فُعْلُلِيَّة: 'فَعَالِل',
	// Of a people or a trade whose name has four consonants: صَيْدَلِيّ, صَيَادِلَة.
	فَعْلَلِيّ: 'فَعَالِلَة',
	فُعْلُلِيّ: 'فَعَالِلَة',
	فَعْلِلِيّ: 'فَعَالِلَة',
	فِعْلِيلِيّ: 'فَعَالِلَة',
	فَعْلُولِيّ: 'فَعَالِلَة',
	فَاعُولِيّ: 'فَوَاعِلَة',
};

const BROKEN = new Map(
	Object.entries(TABLE).map(([singular, plurals]) => [sounds(singular), plurals.split(' ')]),
);

/** The patterns of the broken plurals of a singular on this pattern; none where it has none. */
export const brokenPatterns = (pattern: string): readonly string[] =>
	BROKEN.get(sounds(pattern)) ?? [];

/** Patterns whose plural may be ون: participles, trades, elatives, relative adjectives and their like. */
const OF_PEOPLE = new Set(
	'فَاعِل فَعَّال فَعِيل فَعِل فَيْعِل فِعِّيل فَعُول فَعْلَان أَفْعَل مَفْعُول'.split(' ').map(sounds),
);

/** Whether a singular on this pattern can have a plural in ون. */
export const canBePeople = (pattern: string): boolean => {
	const text = sounds(pattern);
	return OF_PEOPLE.has(text) || /^مُ(?!.*َة$)|ِيّ$/u.test(text);
};

const BARE = new Set('فَعْل فِعْل فُعْل فَعَل فَعِل فِعَل فُعَل فُعُل'.split(' ').map(sounds));

/** Whether a pattern adds nothing but vowels: words on it have broken plurals only. */
export const isBare = (pattern: string): boolean => BARE.has(sounds(pattern));
