import { ALEF, FATHATAN } from '../lexicon/letters.ts';
import { analyse, type Lookup } from '../lexicon/lookup.ts';
import { memoizeBy } from '../memo.ts';
import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import type { Term } from '../types.ts';
import { following, isIntransitive, isWith, opensClause } from './arabic-fit.ts';
import { isClausal, isCopula, takesObject, verbTakes } from './english-frames.ts';
import { isBuilt } from './english-verbs-with.ts';
import type { Gap } from './gap.ts';
import { mayBePerson } from './people.ts';
import { OF_ACTS_ALONE, OF_FACTS_ALONE, WITHOUT_CLAUSE } from './without-clause.ts';

/**
 * What an Arabic sentence goes on with after a word, as far as entries and glosses tell: who sees that only one of the options
 * can have إلى or a clause with أن after it needs to know none.
 */

const TO = 'إِلَى'.normalize('NFC');
const SAY = 'قَالَ'.normalize('NFC');

/** How far a preposition may stand from the word that needs it: behind a verb's subject, or behind what a noun belongs to. */
const REACH: Readonly<Record<string, number>> = { verb: 6 };
const NOMINAL_REACH = 3;

/** What a verb says may come after its subject and what is said of that. */
const CLAUSE_REACH = 12;
/** After these أن belongs to them. */
const JOINS = new Set('بيد إلا غير على قبل بعد منذ بمجرد مع ذلك إلى من لولا بعيد'.split(' '));

const setOf = (words: string): ReadonlySet<string> =>
	new Set(words.normalize('NFC').trim().split(/\s+/u));

/** Adjectives of which a clause is said: what is so (صحيح أنّ), what is to be (ضروري أنْ), and those of which either is. */
const OF_FACTS = setOf('صَحِيح وَاضِح مُؤَكَّد لَافِت جَلِيّ مَعْرُوف ثَابِت بَدِيهِيّ');
const OF_ACTS = setOf('مُمْكِن ضَرُورِيّ مُسْتَحِيل صَعْب سَهْل جَدِير وَاجِب كَافٍ مُقَرَّر');
const OF_EITHER = setOf('طَبِيعِيّ غَرِيب مُهِمّ مُرَجَّح مُحْتَمَل عَجِيب مُؤْسِف مُفْتَرَض مُتَوَقَّع مَنْطِقِيّ مَفْهُوم جَمِيل مُفَاجِئ');

/** Whether what أن opens is what is so: no verb in the present follows it, but a pronoun or a noun. */
const saysFact = ([opening = '', verb = '']: readonly string[], lookup: Lookup): boolean =>
	fold(opening) !== 'ان' ||
	!/^[يتنأ]/u.test(verb) ||
	!analyse(verb, lookup).some(
		({ term, part }) => part === 'word' && lookup.byId.get(term)?.pos === 'verb',
	);

/** A gap by what follows it, and by what is done there. */
type Rest = Pick<Gap, 'after' | 'isPassive'>;

/** What it says, read once for all the words that may stand there. */
const readAround = memoizeBy(({ after }: Rest) => {
	const all = tokenize(after).map(({ text }) => text);
	const at = all
		.slice(0, CLAUSE_REACH)
		.findIndex((text, i) => opensClause(text) && !JOINS.has(all[i - 1] ?? ''));
	// Behind a preposition, which may be grown onto it: أشار إلى أن, اعترف بأن.
	const joined = all.findIndex(
		(text, i) =>
			(i > 0 && opensClause(text)) || (text.startsWith('ب') && opensClause(text.slice(1))),
	);
	const opening = all[joined] ?? '';
	const isGrown = opening.startsWith('ب');
	return {
		words: following(after),
		joined: {
			preposition: isGrown ? 'ب' : (all[joined - 1] ?? ''),
			clause: [isGrown ? opening.slice(1) : opening, ...all.slice(joined + 1)],
		},
		clause: at < 0 ? [] : all.slice(at),
		// Who said it may stand between commas.
		isQuoted: all
			.slice(0, CLAUSE_REACH)
			.some((word) => word.startsWith('إ') && fold(word) === 'ان'),
	};
});

/**
 * Whether a clause with أن may be what a verb says, wants or lets happen, as its glosses show; or what a noun or an adjective is said of. To
 * let somebody do something is to leave him to it, but who only leaves has no clause after it.
 *
 * @param isFact the clause says what is so: nobody lets or wants that
 */
function takesClause({ ar, en, pos }: Term, isFact?: boolean): boolean {
	if (pos === 'adjective')
		return OF_EITHER.has(ar) || (isFact === true ? OF_FACTS : OF_ACTS).has(ar);
	if (pos === 'noun') return en.some(isClausal);
	if (WITHOUT_CLAUSE.has(ar)) return false;
	if (isFact === true ? OF_ACTS_ALONE.has(ar) : isFact === false && OF_FACTS_ALONE.has(ar))
		return false;
	const said = en.includes('let') ? en : en.filter((gloss) => gloss !== 'leave');
	return said.some(
		(gloss) =>
			verbTakes(gloss, 'that') ||
			(isFact !== true && (isBuilt('to verb', gloss) || isBuilt('object to verb', gloss))),
	);
}

/** كأنّ follows what seems or does as if. */
const SEEMING = /^(?:act|appear|behave|feel|look|remain|seem|sound)\b/u;

/** Verbs that have no object but by a preposition, though what they are in English has one: to influence is أَثَّرَ فِي. */
export const WITHOUT_OBJECT: ReadonlySet<string> = new Set(
	`هَدَأَ أَثَّرَ ذَابَ جَفَّ تَصَارَعَ اصْطَدَمَ دَافَعَ ثَارَ انْسَحَبَ انْتَصَرَ اسْتَسْلَمَ انْفَجَرَ تَسَلَّلَ اشْتَبَكَ أَفْرَجَ نَجَا تَفَاوَضَ اجْتَمَعَ أَصَرَّ تَنَازَلَ تَخَلَّى
	اعْتَرَفَ الْتَزَمَ ضَغَطَ تَوَصَّلَ تَحَالَفَ انْضَمَّ نَدَّدَ اسْتَحْوَذَ تَسَوَّقَ تَعَافَى صَوَّتَ فَازَ تَلَاشَى خَيَّمَ شَاعَ ثَابَرَ قَفَزَ تَضَاعَفَ ازْدَهَرَ اخْتَلَطَ انْفَتَحَ تَفَرَّقَ
	غَاصَ ارْتَدَّ ارْتَطَمَ هَجَمَ تَشَابَكَ صَاحَ مَزَحَ سَخِرَ ابْتَسَمَ تَعَبَّدَ كَدَحَ مَرَّ طَارَ غَرِقَ سَافَرَ تَوَجَّهَ تَجَوَّلَ ابْتَعَدَ انْقَلَبَ الْتَحَقَ اهْتَزَّ نَامَ اسْتَيْقَظَ بَكَى
	أَحَسَّ تَنَبَّأَ شَكَّ آمَنَ هَتَفَ بَالَغَ اخْتَلَفَ حَلَمَ قَلِقَ حَظِيَ احْتَفَظَ تَمَسَّكَ اسْتَوْلَى افْتَقَرَ شَرَعَ أَوْشَكَ تَكَرَّرَ تَغَيَّرَ تَحَسَّنَ قَلَّ تَرَاكَمَ تَسَارَعَ تَبَاطَأَ
	تَزَامَنَ تَعَارَضَ تَنَاقَضَ نَتَجَ نَجَمَ تَرَتَّبَ طَغَى أَوْدَى اشْتَمَلَ انْطَوَى ارْتَكَزَ تَعَلَّقَ تَفَوَّقَ اسْتَعَدَّ أَشْرَفَ أَخْفَقَ أَفْلَتَ تَمَرَّدَ تَفَاعَلَ انْخَرَطَ انْفَصَلَ احْتَفَلَ
	تَسَرَّبَ تَدَفَّقَ تَطَرَّقَ كَمَنَ تَصَدَّى مَالَ نَوَّهَ وَثِقَ اضْطَلَعَ تَمَحْوَرَ صَمَدَ كَذَبَ أَطَاحَ انْشَقَّ رَضَخَ امْتَثَلَ أَخَلَّ تَهَرَّبَ تَجَسَّسَ انْحَازَ تَشَاوَرَ تَصَالَحَ
	كَفَّ ضَعُفَ تَآكَلَ تَفَكَّكَ تَعَطَّلَ تَجَمَّدَ انْكَسَرَ نَفِدَ تَنَوَّعَ تَطَابَقَ تَنَاسَبَ اتَّحَدَ عَصَفَ اسْتَغْنَى نَبَعَ رَمَزَ أَسِفَ نَدِمَ حَزِنَ تَخَوَّفَ تَحَلَّى تَجَرَّأَ
	تَعَاطَفَ اشْتَاقَ ارْتَاحَ اسْتَهَانَ أَفْصَحَ أَلَحَّ صَفَّقَ تَدَرَّبَ تَخَصَّصَ الْتَفَتَ انْدَفَعَ هَرَعَ اصْطَفَّ امْتَدَّ تَوَقَّفَ انْصَرَفَ اتَّجَهَ هَدَفَ سَعَى فَشِلَ جَلَسَ فَكَّرَ
	خَرَجَ اقْتَرَبَ تَسَبَّبَ أَسْفَرَ أَسْهَمَ سَاهَمَ تَغَلَّبَ اسْتَفَادَ تَمَتَّعَ عَثَرَ شَعَرَ اهْتَمَّ تَنَحَّى تَوَاطَأَ تَآمَرَ اخْتَبَأَ احْتَالَ اعْتَدَى تَحَرَّشَ اشْتَبَهَ رَقَصَ تَأَلَّقَ عَبَّرَ
	أَعْرَبَ صَرَّحَ أَشَارَ تَسَاءَلَ أَلْمَحَ لَمَّحَ لَوَّحَ اسْتَفْسَرَ شَكَّكَ تَكَهَّنَ أَشَادَ أَثْنَى سَبَحَ تَبَرَّعَ اخْتَنَقَ رَكَضَ تَعَادَلَ تَأَهَّلَ تَعَاقَدَ انْحَرَفَ انْزَلَقَ حَلَّقَ
	أَفْضَى تَحَطَّمَ أَبْحَرَ رَسَا هَاجَرَ احْتَجَّ هَيْمَنَ سَيْطَرَ عَادَ رَجَعَ عَمِلَ رَغِبَ قَامَ حَصَلَ سَمَحَ حَافَظَ وَافَقَ رَحَّبَ صَادَقَ نَصَّ قَبَضَ عَفَا عَزَمَ احْتَفَى
	بَاءَ أَسْرَعَ تَرَاوَحَ تَمَثَّلَ انْبَغَى تَعَيَّنَ تَوَجَّبَ وَجَبَ أَذِنَ أَضَرَّ أَدْلَى أَسَاءَ أَقْدَمَ تَحَكَّمَ تَخَرَّجَ تَعَرَّفَ انْدَمَجَ انْطَبَقَ ضَحَّى حَالَ خَلَصَ سَارَعَ رَحَلَ
	حَدَّ تَوَسَّلَ أَطَلَّ رَاهَنَ اسْتَشْهَدَ هَبَّ فَاضَ مُنِيَ صَلَّى نَزَفَ أَقْلَعَ غَلَى وَازَنَ غَرَّدَ احْتَاجَ`
		.normalize('NFC')
		.split(/\s+/u),
);

/** Whether a verb has no object, as far as is known. */
const hasNoObject = (term: Term): boolean =>
	isIntransitive(term) || WITHOUT_OBJECT.has(term.ar) || !takesObject(term.en[0] ?? '');

/** Verbs that are hardly ever read as a passive where they stand without marks: تجنبت. */
const HARDLY_PASSIVE: ReadonlySet<string> = new Set(['V', 'VI']);

/** Verbs of opinion, which say what is so: without a clause one has two objects, or what is said of the one: he thought him honest. */
const OPINION = setOf('اعْتَقَدَ ظَنَّ زَعَمَ اعْتَبَرَ');

/** Words after which no noun is a verb's object or subject. */
const PREPOSITIONS = new Set('إلى على في من عن مع عند بين نحو ضد لدى حول'.split(' '));

/** Circumstances that no verb needs, though a preposition opens them. */
const CIRCUMSTANCES = new Set(
	[
		'على عجل',
		'على الأقل',
		'على الأرجح',
		'على الفور',
		'في الحال',
		'في الواقع',
		'عن كثب',
		'من جديد',
	].map(fold),
);

/** What has its object by a preposition alone has no subject as a passive: يُفضى إليه. What has both is told from its first meaning. */
const hasPassive = ({ en, governs }: Term): boolean =>
	governs === undefined || isBuilt('object to noun', en[0] ?? '');

/** An accusative that shows: امتحانًا. */
const isAccusative = (word: string): boolean =>
	new RegExp(`(?:${FATHATAN}${ALEF}|${ALEF}${FATHATAN})$`, 'u').test(word);

function ofVerb(key: Term, other: Term, gap: Rest, isPrepositional: boolean): boolean {
	const { words } = readAround(gap);
	const [next = ''] = words;
	// What has an object lacks one where what stands there has none: "avoided at the issue".
	const isAlone = next === '' || PREPOSITIONS.has(next);
	if (isAlone && hasNoObject(key) && HARDLY_PASSIVE.has(other.form ?? '') && !hasNoObject(other))
		return false;
	if (/^كأن/u.test(next)) return other.en.slice(0, 2).some((gloss) => SEEMING.test(gloss));
	// What something became stands there in the accusative, and nothing is calm an examination.
	if (isCopula(key.en[0] ?? '')) {
		const becomes = words.slice(0, REACH['verb']).some(isAccusative);
		return !becomes || isCopula(other.en[0] ?? '') || !hasNoObject(other);
	}
	// What can have no object but by a preposition can't have the one that is there; before a clause that may be left out.
	return opensClause(next) || hasNoObject(key) || !hasNoObject(other) || isPrepositional;
}

/** Whether a sentence goes on after another term as it does after the one that stands there. */
export function goesOnAlike(key: Term, other: Term, gap: Rest, lookup: Lookup): boolean {
	const { words, clause, joined, isQuoted } = readAround(gap);
	const reach = words.slice(0, REACH[key.pos] ?? NOMINAL_REACH);
	const isRealised = (one: string) => reach.some((word) => isWith(one, word, lookup));
	const needed = (key.governs ?? []).filter(isRealised);
	if (!needed.every((one) => other.governs?.includes(one))) return false;
	const isVerb = key.pos === 'verb';
	const [next = ''] = words;
	const isNext = opensClause(next);
	// What is said of nobody, a verb before them says: ويرى خبراء أنّ.
	const isSaid = isVerb
		? isNext || (clause.length > 0 && takesClause(key))
		: isNext && !mayBePerson(key);
	// No verb but this has إنّ after it, and it has hardly anything else.
	if (other.ar === SAY || (key.ar === SAY && isQuoted)) return false;
	const isFact = saysFact(isNext ? words : clause, lookup);
	if (isSaid && !takesClause(other, isFact)) return false;
	// What is said of the one behind its preposition is said of the other.
	if (isVerb && key.governs?.some((one) => isWith(one, joined.preposition, lookup)) === true) {
		const isSo = saysFact(joined.clause, lookup);
		if (takesClause(key, isSo) && !takesClause(other, isSo)) return false;
	}
	if (clause.length === 0 && OPINION.has(other.ar) && !OPINION.has(key.ar)) return false;
	if (!isVerb) return true;
	// No mere circumstance has إلى right behind a verb.
	const governs = (one: string) => other.governs?.includes(one) === true;
	if (isWith(TO, next, lookup) && !governs(TO)) return false;
	// What has no object can't have the one before a preposition of its own: "relied their terms on".
	const isPrepositional =
		!CIRCUMSTANCES.has(fold(words.slice(0, 2).join(' '))) &&
		(other.governs ?? []).some((one) => isWith(one, next, lookup));
	if (gap.isPassive === true && (hasNoObject(other) || !hasPassive(other))) return false;
	return ofVerb(key, other, gap, isPrepositional);
}
