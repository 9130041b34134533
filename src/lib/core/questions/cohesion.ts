import { analyse } from '../lexicon/lookup.ts';
import { fold, stripMarks } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import type { Bead, Lang } from '../types.ts';
import { contentIn } from './content.ts';
import type { Context } from './context.ts';
import { countPaths } from './paths.ts';
import { LANGS, sideOf } from './wording.ts';

/**
 * What fixes a sentence behind another: a word at its beginning that looks back (a connective, a pronoun, a demonstrative),
 * and a word of the other that it takes up again. Halliday and Hasan (1976), Cohesion in English.
 */

const list = (words: string) => words.trim().split(/\s*\|\s*/u);

const OPENINGS: Readonly<Record<Lang, readonly string[]>> = {
	en: list(`but | yet | however | still | even so | nevertheless | nonetheless | therefore | thus | so | hence | for | and |
		also | moreover | furthermore | instead | meanwhile | then | besides | similarly | likewise | in contrast | in turn |
		in addition | as a result | consequently | on the contrary | on the other hand | otherwise | indeed | nor | rather |
		this | that | these | those | such | in this | in that | in these | at that | at this | for this | after that | after this |
		he | she | it | they | his | her | its | their | them | both | neither | the latter | the former | another | others`),
	ar: list(`لكن | لكنه | لكنها | لكنهم | ولكن | إلا أن | غير أن | بيد أن | على أن | لذلك | لذا | مع ذلك | رغم ذلك | في المقابل | بالمقابل | كما | أما |
		هكذا | بل | ثم | من هنا | ذلك أن | إذ | حيث | بالتالي | من ثم | إذن | كذلك | أيضا | من جهته | من جهتها | من جانبه | من جانبها |
		بدوره | بدورها | من جهة أخرى | من ناحية أخرى | بالإضافة إلى | علاوة على ذلك | هذا | هذه | ذلك | تلك | هؤلاء | في هذا | في هذه | في ذلك |
		لهذا | بهذا | بذلك | هو | هي | هم | كلاهما | كلتاهما | منها | منهم | فيها | لعل`).map(fold),
};
/** Behind a subject, between commas: The Americans, in turn, … */
const INSERTED =
	/^[^,;:.]{1,40}, (?:in turn|however|too|then|therefore|meanwhile|by contrast|in contrast|for (?:its|his|her|their) part),/iu;
/** و and ف are joined to what they stand before. A word that only begins so is never taken for a first. */
const JOINED = /^[وف]/u;
/** Where و is surely no letter of the word: before an article, a particle, the prefix of a verb; not in وزير, وفد, والدة. */
const SURELY_JOINED =
	/^(?:و(?:ال(?!د)\p{L}{3}|[أإتي]\p{L}{2}|(?:قد|قال|قالت|كان|كانت|كما|كذلك|لم|لن|لا|ليس|ليست|لكن|لو|هو|هي|هم|هذا|هذه|ما|من|مع|في|على|عن|حتى|بعد|رغم|منذ|عند|إن|إذا)(?!\p{L}))|ف(?:إن|قد|لا|لم|لن|ما|هو|هي|في|على|من|بعد|ال)(?!\p{L}))/u;
/** What looks back, or forward, or at the day of the paper: nothing can be told of a sentence that begins so. */
const UNSURE: Readonly<Record<Lang, RegExp>> = {
	en: /^ (?:for|both|so|that|those|it|then|others|another|such|(?:this|these) (?:year|month|week|morning|days|time)) /u,
	ar: /^ (?:لعل|علي ان|حيث|اذ|هذا (?:العام|الاسبوع|الشهر|الصباح)|هذه (?:السنه|الايام|المره)) /u,
};

const wordsOf = (text: string, lang: Lang) =>
	` ${tokenize(lang === 'ar' ? fold(text) : text.toLowerCase())
		.map((token) => token.text)
		.join(' ')} `;

/** Whether a sentence may look back at its beginning, so that it can't be taken for the first. */
export function mayLookBack(bead: Bead, lang: Lang): boolean {
	const text = sideOf(bead, lang);
	const words = wordsOf(text, lang);
	if (lang === 'en' && INSERTED.test(text)) return true;
	if (lang === 'ar' && JOINED.test(fold(text))) return true;
	return OPENINGS[lang].some((opening) => words.startsWith(` ${opening} `));
}

/** Whether a sentence surely looks back at its beginning, so that it can't be the first. */
export function looksBack(bead: Bead, lang: Lang, { lookup }: Context): boolean {
	const text = stripMarks(sideOf(bead, lang));
	const words = wordsOf(text, lang);
	if (!mayLookBack(bead, lang) || UNSURE[lang].test(words)) return false;
	if (lang === 'en' || OPENINGS.ar.some((opening) => words.startsWith(` ${opening} `))) return true;
	const readings = analyse(tokenize(text)[0]?.text ?? '', lookup);
	return readings.length > 0
		? readings.every(({ proclitics }) => /^[وف]$/u.test(proclitics[0] ?? ''))
		: SURELY_JOINED.test(text);
}

/** Whether two beads share a content word in either language, or a term. */
function areTied(a: Bead, b: Bead, context: Context): boolean {
	const terms = context.termsIn(a.id);
	return (
		LANGS.some((lang) => {
			const words = contentIn(context, sideOf(a, lang), lang);
			return [...contentIn(context, sideOf(b, lang), lang)].some((word) => words.has(word));
		}) || [...context.termsIn(b.id)].some((term) => terms.has(term))
	);
}

/**
 * Whether beads of a paragraph can stand in the order given and in no other: the first doesn't look back, each of the others
 * does and is tied to the one before it, and no other order is like that.
 */
export function isOnlyOrder(beads: readonly Bead[], lang: Lang, context: Context): boolean {
	const [first] = beads;
	if (!first || mayLookBack(first, lang)) return false;
	const back = beads.map((bead) => looksBack(bead, lang, context));
	if (!back.every((looks, index) => looks || index === 0)) return false;
	const follows = beads.map((a) =>
		beads.map((b, index) => back[index] === true && areTied(a, b, context)),
	);
	const isRight = beads.every((_, index) => index === 0 || follows[index - 1]?.[index] === true);
	const starts = back.map((looks) => !looks);
	return isRight && countPaths({ follows, starts, ends: beads.map(() => true) }) === 1;
}
