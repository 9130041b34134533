import { fold } from './fold.ts';

/**
 * Words whose full stop isn't (or needn't be) the end of a sentence. Lower case, without the final full stop.
 * Kept to what news uses; the classes follow Kiss and Strunk, "Unsupervised Multilingual Sentence Boundary Detection"
 * (Computational Linguistics 32:4, 2006), which Punkt implements.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const foldedWords = (list: string): ReadonlySet<string> => words(fold(list));

/** Always followed by what they belong to: Mr. Smith, Gen. Haftar, e.g. this one. */
export const BEFORE_A_WORD = words(
	'mr mrs ms mx dr drs prof profs rev rt hon pres gen gens brig adm cmdr lt col maj sgt cpl cpt capt pvt pfc atty asst ald sen sens rep reps gov govs sec amb det insp supt const ' +
		'st ste mt ft messrs mme mlle msgr fr sr vs v e.g i.e cf viz ca al',
);

/** An abbreviation only before a number: No. 10, Fig. 3, Jan. 6, p. 12. */
export const BEFORE_A_NUMBER = words(
	'no nos tel art fig figs sec ch vol p pp para col ed res approx jan feb mar apr jun jul aug sep sept oct nov dec',
);

/** May stand in the middle or at the end: the word after decides (a.m., U.S., Inc.). */
export const ANYWHERE = words(
	'inc ltd co corp llc plc jr bros etc dept univ assn ave blvd a.m p.m ph.d m.d b.a m.a d.c b.c a.d u.s u.k u.n e.u u.s.a u.a.e n.y l.a',
);

/** Words that open an English sentence far more often than they follow an abbreviation in capitals. */
export const OPENERS = words(
	'the a an this that these those he she it they we i you his her its their our there here but and or so yet in on at by for from with ' +
		'to as if when while after before since although though however meanwhile many most some both all no not what who why how last ' +
		'then now later once until unless where whether because despite during under among amid instead according each every several such even only',
);

/** Initials spelled out, folded: جيه. كيه. رولينغ، جورج دبليو. بوش. */
export const SPELLED_INITIALS = foldedWords('جيه كيه دبليو');

/** Of a time, after a number (570 م.، 5 م.) or by itself (300 ق.م.): the word after decides. Folded, without the last full stop. */
export const TIMES = foldedWords('م ه هـ ق.م ب.م ق.ه ق.هـ ص ظ');
/** Says of which clock a time is: 5 م. بتوقيت غرينتش. */
export const CLOCKS = foldedWords('بتوقيت بالتوقيت توقيت');

/** Arabic, folded, that carries on after a quoted question or exclamation: «…؟» ثم غادر، «…!» قال الوزير. */
export const CARRIES_ON = foldedWords(
	'ثم قال قالت قالوا قائلا قائلة يقول تقول سأل سألت تساءل تساءلت يتساءل سأله سألها سألهم سألته سألتها سألتهم أجاب أجابت فأجاب فأجابت فأجابوا فقال فقالت فرد فردت فابتسم فابتسمت صاح صاحت هتف هتفت صرخ صرخت كتب كتبت ' +
		'أضاف أضافت على في من إلى عن بحسب وفق حسب عندما حين بعدما قبل بعد أو أم مع منذ خلال حتى ضد حول بين لدى عبر بشأن',
);

/** Arabic, folded, that begins a sentence after a quotation inside one that could go on: «…؟» وأضاف الوزير. */
export const BEGINS_ANEW = foldedWords(
	'وقال وقالت وأضاف وأضافت وتابع وتابعت وأكد وأكدت وأوضح وأوضحت وأشار وأشارت وذكر وذكرت وأعلن وأعلنت ويرى وترى ويقول وتقول ويبدو ' +
		'وكان وكانت ولم ولن ولا وقد وهو وهي وهم وليس وليست ولكن لكن أما إن لم لن لا وفي ومن وعلى وبعد وقبل وهذا وهذه وهكذا هكذا كما بيد',
);
