import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT, readContent } from '../../../cli/content.ts';
import { readLibrary } from '../pack/compile-content.ts';
import type { Lang, Term } from '../types.ts';
import { asPrompt, rightFor, tellingGlosses, writtenAlike } from './answers.ts';
import { acceptedFor } from './typed-answers.ts';
import { nearFor } from './typed-near.ts';
import type { TypedKind } from './typed-spellings.ts';
import { vocabularyOf } from './vocabulary.ts';

/** What the shipped lexicon takes where a term is asked without a sentence, and what it doesn't. */
const files = readContent(join(PROJECT, 'questions'));
const library = files.ok ? readLibrary(files.value) : files;
if (!library.ok) throw new Error(JSON.stringify(library.issues));
const { lookup } = library.value;

type Verdict = 'right' | 'near' | 'wrong';

function termOf(ar: string): Term {
	const found = lookup.terms.find((term) => term.ar === ar.normalize('NFC'));
	if (!found) throw new Error(ar);
	return found;
}

/** How what is typed is judged, in Arabic where glosses are shown and in English where the lemma is. */
function judge(kind: TypedKind, ar: string, shown: readonly string[]): (text: string) => Verdict {
	const term = termOf(ar);
	const lang = shown.length === 0 ? 'en' : 'ar';
	const asked =
		lang === 'en'
			? { shown: [term.ar], right: writtenAlike(term, lookup) }
			: { shown, right: rightFor(term, shown, lookup, kind === 'type-term') };
	const about = { kind, lang, lookup, renderings: [] } as const;
	const accepted = acceptedFor(term, asked, about);
	const near = nearFor(term, asked.shown, accepted, about);
	return (text) => {
		const typed = text.normalize('NFC');
		if (accepted.includes(typed)) return 'right';
		return near.includes(typed) ? 'near' : 'wrong';
	};
}

const each = (rows: string): [ar: string, shown: string, verdict: Verdict, typed: string][] =>
	rows
		.trim()
		.split('\n')
		.map((row) => row.trim().split(' | ') as [string, string, Verdict, string]);

it.each(
	each(`
	نُفُوذ | influence | wrong | authorities
	ثِقَة | trust | wrong | faiths
	ضَبْط | control | wrong | regulations
	طَبِيعَة | nature | wrong | characters
	نِظَام | system | wrong | disciplines
	نِظَام | system | right | regimes
	تَحَفُّظ | reservation | wrong | cautions
	تَحَفُّظ | reservation | right | reservations
	وَلَاء | loyalty | wrong | devotions
	تَوَافُق | consensus | wrong | harmonies
	سَائِر | rest | wrong | remainders
	قِيَادَة | leadership | wrong | leader
	حَقِيقِيّ | genuine | wrong | serious
	خُطَّة السَّلَام | peace plan | wrong | plan of the peace
	خُطَّة السَّلَام | peace plan | near | plan of peace
	مَجَال نُفُوذ | sphere of influence | near | influence zone
	خُطُوط الاتِّصَال | lines of communication | right | communication lines
	إِدَارَة الصِّرَاع | conflict management | right | management of the conflict
	خَرْق | breach | right | breakthrough
	مَرْحَلَة | stage | wrong | term
	مُحَامٍ | lawyer | right | advocate
	اعْتَمَدَ | depend | right | depend upon
	اعْتَمَدَ | depend | right | rely on
	دَعَا | call | right | summon
	دَعَا | call | right | pray
	حَثَّ | urge | wrong | call on on
	أَدَانَ | convict | right | find guilty
	وَجَبَ | must | wrong | musted
	مَشْغُول | busy | right | busy with
	وَسَط | middle | wrong | media
	هُجُوم إِرْهَابِيّ | terrorist attack | wrong | attack of terrorist
	مُحَاوَلَة انْقِلَاب | coup attempt | wrong | attempt of coup
	وِزَارَة التِّجَارَة | commerce ministry | right | ministry of commerce
	عَدَم ثِقَة | lack of trust | wrong | trust lack
	شِعَاب مَرْجَانِيَّة | coral reefs | right | coral reefs
	أَمْكَنَ | be possible | wrong | canned
	أَقْصَى اليَمِين | far right | wrong | farred right
	أَسْفَرَ | result | wrong | result from
	أَسْفَرَ | result | right | resulted
	نَتَجَ | result | right | result from
	تَوَقَّفَ | stop | wrong | stop from
	تَحَوَّلَ | turn | wrong | shift into
	اقْتَنَعَ | be convinced | wrong | be convinced with
	اقْتَنَعَ | be convinced | right | were convinced
	أَجْرَى مُحَادَثَات | hold talks | right | held talks
`),
)('asked what %s (%s) means, %s is %s', (ar, _, verdict, typed) => {
	expect(judge('type-meaning', ar, [])(typed)).toBe(verdict);
});

it.each(
	each(`
	عَامِل | worker | right | عُمَّال
	عَامِل | worker | wrong | عَوَامِل
	لَا سِيَّمَا | especially | right | وَلَا سِيَّمَا
	أُورُوبِّيّ | European | right | أُورُبِّيّ
	أَخْذ وَرَدّ | give and take | right | الأَخْذ وَالرَّدّ
	سَيَّارَة | car | wrong | جُمْهُورِيَّة إِفْرِيقِيَا الوُسْطَى
	مَلِك | king | wrong | كِينْغ
	وَقْف | halt | wrong | أَوْقَاف
	وَقْف | stopping | wrong | أَوْقَاف
	وَقْف | endowment | right | أَوْقَاف
	طَقْس | weather | wrong | طُقُوس
	نَقْد | criticism | wrong | نُقُود
	تَعْلِيق | suspension | wrong | تَعْلِيقَات
	نِظَام | order | wrong | أُمُور
	نِظَام | order | right | أَوَامِر
	لُبّ | heart | right | جَوْهَر
	لُبّ | heart | wrong | جَوَاهِر
	طَبِيعَة | nature | wrong | طَوَابِع
	مَدَى | extent | wrong | أَقْدَار
	سَائِر | rest | right | بَقِيَّة
	سَائِر | rest | wrong | بَقَايَا
	ضَبْط | control | near | سُلُطَات
	ضَبْط | control | wrong | ضَبْط النَّفْس
	صِرَاع | conflict | right | نِزَاعَات
	اسْتَمَرَّ | go on | right | تَوَاصَلَ
	اسْتَمَرَّ | go on | wrong | تَوَاصَلَ مَعَ
	دَامَ | last | right | امْتَدَّ
	دَامَ | last | wrong | امْتَدَّ إِلَى
	اكْتَشَفَ | discover | right | عَثَرَ عَلَى
	اكْتَشَفَ | discover | near | عَثَرَ
	ذَكَرَ | mention | right | تَحَدَّثَ عَنْ
	ذَكَرَ | mention | near | تَحَدَّثَ
	بَدَأَ | start | right | شَرَعَ فِي
	بَدَأَ | start | near | شَرَعَ
	أَرَادَ | want | right | رَغِبَ فِي
	أَرَادَ | want | near | رَغِبَ
	صَارَ | become | right | تَحَوَّلَ إِلَى
	صَارَ | become | near | تَحَوَّلَ
	رَأَى | see | wrong | اطَّلَعَ
	دَخَلَ | enter | right | انْضَمَّ إِلَى
	دَخَلَ | enter | near | انْضَمَّ
	أَعَدَّ | prepare | right | مَهَّدَ لِ
	حِينَ | when | wrong | إِنْ
	حِينَ | when | near | بَعْدَمَا
	حِينَ | when | near | بَيْنَمَا
	بَيْدَ أَنَّ | yet | wrong | إِنْ
	بَيْدَ أَنَّ | yet | wrong | حَتَّى الآنَ
	بَيْدَ أَنَّ | yet | right | وَلَكِنَّ
	إِلَّا أَنَّ | but | right | وَلَكِنْ
	إِلَّا أَنَّ | but | near | أَمَّا
	ثُمَّ | then | wrong | فِي ذَلِكَ الحِين
	ثُمَّ | then | right | بَعْدَ ذَلِكَ
	مَا زَالَ | still | near | مَعَ ذَلِكَ
	مَا زَالَ | still | wrong | هَادِئ
	دَهِشَ | be taken aback | right | دُهِشَ
	أَعَادَ النَّظَر فِي | rethink | near | إِعَادَة النَّظَر فِي
	أَعَادَ النَّظَر فِي | rethink | wrong | مُرَاجَعَة
	فَرِيق | team | wrong | جِهَة
	تَوَافُق | consensus | wrong | اتِّفَاقِيَّة
	صَعْب | hard | wrong | جَادّ
	دَلِيل | evidence | right | بُرْهَان
	دَلِيل | evidence | right | بَيِّنَة
	نِهَايَة | end | right | آخِر
	نِهَايَة | end | right | انْتِهَاء
	اعْتَمَدَ | depend | right | تَوَقَّفَ عَلَى
	اعْتَمَدَ | depend | near | تَوَقَّفَ
	رَأَى | believe | near | اعْتَبَرَ
	دَوْلَة | country | right | بِلَاد
	مِنَ المُتَوَقَّع | expected | near | مُتَوَقَّع
`),
)(
	'asked for %s by its meaning “%s”, it finds %s what is typed: %s',
	(ar, shown, verdict, typed) => {
		expect(judge('type-meaning', ar, [shown])(typed)).toBe(verdict);
	},
);

it.each(
	each(`
	قَبِلَ | accept; agree | right | رَضِيَ بِ
	قَبِلَ | accept; agree | wrong | رَضِيَ عَنْ
	وَقَّعَ | sign | near | أَبْرَمَ
	وَقَّعَ | sign | right | أَمْضَى
	قَائِمَة | list; roster | near | قَوَائِم
	قَائِمَة | list; roster | near | لَوَائِح
	سَائِر | rest; all other | wrong | بَقَايَا
	مَكْسَب | gain; benefit; profit | near | أَرْبَاح
	طَمَحَ | aspire | right | يَطْمَح إِلَى
	الأُسْبُوع المُقْبِل | next week | right | الأُسْبُوع القَادِم
	نِسْبَة المُشَارَكَة | turnout | wrong | أَنْتَجَ
	اكْتَفَى | make do | near | رَضِيَ بِ
	نَقْص | shortage | wrong | عَجْز عَنْ
	أَقَرَّ | admit | right | يُقِرّ بِ
	مَا زَالَ | still; continue to be | near | يَظَلّ
	كَسْب الوَقْت | buying time; gaining time | near | كَسْب الزَّمَن
	كَسْب الوَقْت | buying time; gaining time | right | رِبْح الوَقْت
	خُطَّة السَّلَام | peace plan | near | خُطَّة الصُّلْح
	مِيزَان القُوَى | balance of power | right | مَوَازِين القُوَى
	أَعَادَ النَّظَر فِي | rethink; review | near | إِعَادَة التَّفْكِير فِي
	أَعَادَ النَّظَر فِي | rethink; review | right | يُعِيد النَّظَر فِي
	رَاعَى | take into account; heed | wrong | أَخْذ فِي الاعْتِبَار
	قُوَّة | power; force | wrong | شِدَّة
	مَيْدَان | field; battlefield | right | مَيْدَان القِتَال
	ذَكَرَ | mention; note | near | أَشَارَ إِلَى
	صَعِدَ | climb; ascend | near | تَسَلَّقَ
	صَعِدَ | climb; ascend | wrong | زَادَ
	أَدَاة | tool; instrument | near | آلَة
	اجْتَهَدَ | labor; strive | near | سَعَى
	مَشْهَد | scene; sight | right | مَنْظَر
	مَرْحَلَة | stage; period | near | فَتْرَة
	تَرَكَ | leave; abandon | near | تَخَلَّى
	بَنَى | build; construct | near | أَنْشَأَ
	تَرَكَ | leave; abandon | near | تَخَلَّى عَنْ
	إِذَا | if; whether | near | لَوْ
	مَسَاء | evening | right | أُمْسِيَة
	مَسَاء | evening | wrong | لَيْلَة
	خِيَار | choice | right | اخْتِيَار
	مَبْنَى | building | right | بِنَاء
	خَطِير | dangerous | right | خَطِر
	رَاتِب | salary | right | مُرَتَّب
	قَرْض | loan | right | سُلْفَة
	مِلْيَار | billion | right | بِلْيُون
	نِهَايَة العَام | end of the year | right | نِهَايَة السَّنَة
	مُعَدَّل البَطَالَة | unemployment rate | right | نِسْبَة البَطَالَة
	نِقَابَة عُمَّالِيَّة | labor union | right | نِقَابَة العُمَّال
	خَفْض | cut | right | تَقْلِيص
	ارْتِفَاع | rise | right | صُعُود
	ارْتِفَاع | rise | right | ازْدِيَاد
	ارْتِفَاع | rise | right | تَزَايُد
	طَفِيف | slight; minor | right | ضَئِيل
	اشْتِبَاك | clash; fight | right | قِتَال
	قَرَّرَ | decide; determine | right | حَسَمَ
	حَاجِز | barrier | right | مَانِع
	نَائِب | deputy; member of parliament | right | بَرْلَمَانِيّ
	انْدَلَعَ | break out | right | اشْتَعَلَ
	جَلْسَة | session; sitting | right | دَوْرَة
	تَدَاوُل | trading | right | مُتَاجَرَة
	شَابّ | young man | near | شَبَاب
	ثَمَن | price | near | تَكْلِفَة
	إِفْرَاج | release | wrong | سَرَاح
	مُؤْلِم | painful | right | أَلِيم
	مُؤْلِم | painful | right | مُوجِع
	صَحَفِيّ | journalist | right | صِحَافِيّ
	مَشْرُوع قَرَار | draft resolution | right | مُسَوَّدَة قَرَار
	مُذَكِّرَة تَوْقِيف | arrest warrant | right | أَمْر تَوْقِيف
	مُذَكِّرَة تَوْقِيف | arrest warrant | right | أَمْر اعْتِقَال
	مُسَاعَدَات إِنْسَانِيَّة | humanitarian aid | right | مَعُونَات إِنْسَانِيَّة
	أَدْلَى بِشَهَادَتِهِ | give testimony | right | شَهِدَ
	مَعَ ذَلِكَ | nevertheless; even so; yet | right | مَعَ هَذَا
	نِهَايَة | end; conclusion | right | خَاتِمَة
	مُقْبِل | coming; upcoming | right | آتٍ
	بَلَد | country; land | right | بِلَاد
	مُظَاهَرَة | demonstration | right | تَظَاهُرَة
	تَأْخِير | delay | near | تَأْجِيل
	إِقْبَال | turnout | wrong | تَبَيُّن
	أَنْصَار | supporters | right | مُؤَيِّدُون
	سِجْن | prison | near | حَبْس
	مَرْكَز اقْتِرَاع | polling station | right | مَحَطَّة اقْتِرَاع
	فِي المِئَة | percent | right | فِي المِائَة
	مِنَ المُرَجَّح | likely; probably | near | مِنَ المُحْتَمَل
`),
)(
	'asked for the term that is %s (%s), it finds %s what is typed: %s',
	(ar, shown, verdict, typed) => {
		expect(judge('type-term', ar, shown.split('; '))(typed)).toBe(verdict);
	},
);

it.each([
	['سَعِيد', 'Said', true],
	['رُوسِيَا', 'Russian', false],
])(
	'takes a name as the article spells it, and nothing that is made of it: %s, %s',
	(ar, text, isRight) => {
		const term = lookup.terms.find((one) => one.ar === ar.normalize('NFC') && one.pos === 'name');
		if (!term) throw new Error(ar);
		const about = { kind: 'type-meaning', lang: 'en', lookup, renderings: [text] } as const;
		const asked = { shown: [term.ar], right: [term] };
		expect(acceptedFor(term, asked, about).includes(text)).toBe(isRight);
	},
);

it.each<[TypedKind, Lang, ar: string, text: string, Verdict]>([
	['type-term', 'en', 'وَزِير الخَارِجِيَّة', 'foreign ministers', 'near'],
	['type-meaning', 'en', 'وَزِير الخَارِجِيَّة', 'foreign ministers', 'right'],
	['type-meaning', 'en', 'ارْتِكَاب جَرِيمَة', 'committing', 'near'],
	['type-meaning', 'en', 'ارْتِكَاب جَرِيمَة', 'committing the crime', 'right'],
	['type-term', 'ar', 'وَزِير الخَارِجِيَّة', 'وزراء خارجية', 'near'],
	['type-meaning', 'ar', 'وَزِير الخَارِجِيَّة', 'وزراء خارجية', 'right'],
	['type-term', 'ar', 'اجْتِمَاع طَارِئ', 'اجتماعا طارئا', 'right'],
])(
	'of a %s takes what the article has for it in %s as far as it is what was asked: %s, %s',
	(kind, lang, ar, text, verdict) => {
		const term = termOf(ar);
		const about = { kind, lang, lookup, renderings: [text] };
		const asked = { shown: lang === 'en' ? [term.ar] : term.en.slice(0, 1), right: [term] };
		const accepted = acceptedFor(term, asked, about);
		expect(accepted.includes(text)).toBe(verdict === 'right');
		expect(nearFor(term, asked.shown, accepted, about).includes(text)).toBe(verdict === 'near');
	},
);

const promptOf = (ar: string): string => {
	const term = termOf(ar);
	const word = vocabularyOf(lookup).words.get(term.id);
	return word ? asPrompt(word, tellingGlosses(term, lookup).shown) : '';
};

it.each([
	['مَا زَالَ', 'still; continue to be'],
	['أَحْرَزَ', 'to achieve; attain'],
])('asks for %s by what no other word means: %s', (ar, prompt) => {
	expect(promptOf(ar)).toBe(prompt);
});
