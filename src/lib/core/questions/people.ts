import type { Form } from '../lexicon/form.ts';
import { isPerson } from '../lexicon/nominal.ts';
import { sounds } from '../lexicon/sounds.ts';
import { memoizeBy } from '../memo.ts';
import type { Term } from '../types.ts';

/**
 * Who is a person, and what a thing: a plural of things agrees as one woman does (هذه الحواجز الأمنية), one of people never does in
 * the news, and English calls a thing "it".
 */

const setOf = (words: string): ReadonlySet<string> =>
	new Set(words.normalize('NFC').trim().split(/\s+/u));

/** Persons whose plural doesn't tell. */
const PERSONS =
	setOf(`جُنْدِيّ عَدُوّ سَيِّد سَيِّدَة جِنِرَال جَاسُوس خَصْم ضَيْف زَبُون قَائِد مَلِك مَلِكَة أَمِيرَة رَئِيسَة عُضْو سُلْطَان شَاهِد لِصّ شَخْص فَرْد امْرَأَة طِفْل طِفْلَة
	أَهْل نَاس تِلْمِيذ زَوْج زَوْجَة أَب أُمّ ابْن ابْنَة بِنْت أَخ أُخْت فَتَاة فَتَى رَجُل بَطَل جَار أَجْنَبِيّ نَجْل خَلَف صَاحِب مُرْتَزِق قَنَّاص مِلْيَارْدِير مِلْيُونِير سِينَاتُور عُمْدَة
	أَدْمِيرَال وَالِدَة شَقِيقَة صَدِيقَة جَدّ جَدَّة حَفِيد عَمّ عَمَّة خَال خَالَة وَلَد صَبِيّ قَاصِر عَجُوز شَيْخ قَرِيب ذَكَر أُنْثَى يَتِيم أَرْمَلَة عَرُوس مَارّ رَسُول إِمَام دَاعِيَة بَابَا
	حَاخَام طَالِبَة قَسّ مُمَرِّضَة مُمَثِّلَة مُذِيعَة مُغَنِّيَة مُطْرِبَة رَاقِصَة شَاعِرَة فَنَّانَة رَاهِب رَاهِبَة مَوْلُود رَضِيع حَكَم فَارِس بَحَّار شَابّ`);

/** People whom the language takes for things as well: هذه الضحايا. */
const EITHER = setOf('ضَحِيَّة رَهِينَة شَخْصِيَّة كَادِر نَجْم عِمْلَاق شَيْطَان');

/** Plurals that people have: أَصْدِقَاء, قَتْلَى, أَسَاتِذَة. */
const OF_PEOPLE = /^ءَ.*ِ.*َاء$|^.َ..َى$|^.َ.َا.ِ.َة$/u;

type Sort = 'people' | 'things';

/** The plurals of a noun that name persons, and those that don't. */
const pluralsOf = memoizeBy(({ ar, plural = [] }: Term) => {
	const stem = sounds(ar);
	const all = plural.map(sounds);
	return {
		all,
		personal: all.filter((one) => OF_PEOPLE.test(one) || isPerson(stem, [one])),
	};
});

/** What a plural names; nothing where it may be either: workers are عُمَّال, factors عَوَامِل. */
export function sortOf(term: Term, form: Form): Sort | undefined {
	if (EITHER.has(term.ar)) return undefined;
	if (PERSONS.has(term.ar) || ('woman' in form.features && form.features.woman)) return 'people';
	const { all, personal } = pluralsOf(term);
	if (personal.length === 0) return 'things';
	// The sound plural that persons have comes in two cases.
	const isSound = form.features.kind === 'nominal' && form.features.case !== undefined;
	return personal.length === all.length || isSound || personal.includes(form.sounds)
		? 'people'
		: undefined;
}

/** Whether a noun names a person, in any of its senses. */
export const mayBePerson = (term: Term): boolean =>
	term.pos === 'noun' &&
	(PERSONS.has(term.ar) || EITHER.has(term.ar) || pluralsOf(term).personal.length > 0);
