import { ALEF, FATHATAN } from '../lexicon/letters.ts';
import type { Lookup } from '../lexicon/lookup.ts';
import { memoizeBy } from '../memo.ts';
import { tokenize } from '../text/tokens.ts';
import type { Term } from '../types.ts';
import { following, isIntransitive, isWith, opensClause } from './arabic-fit.ts';
import { isClausal, isCopula, takesObject, verbTakes } from './english-frames.ts';
import { isBuilt } from './english-verbs-with.ts';
import type { Gap } from './gap.ts';

/**
 * What an Arabic sentence goes on with after a word, as far as entries and glosses tell: who sees that only one of the options
 * can have إلى or a clause with أن after it needs to know none.
 */

/** How far a preposition may stand from the word that needs it: behind a verb's subject, or behind what a noun belongs to. */
const REACH: Readonly<Record<string, number>> = { verb: 6 };
const NOMINAL_REACH = 3;

/** What a verb says may come after its subject and what is said of that. */
const CLAUSE_REACH = 12;
/** After these أن belongs to them. */
const JOINS = new Set('بيد إلا غير على قبل بعد منذ بمجرد مع ذلك إلى من لولا بعيد'.split(' '));

/** Adjectives of which a clause is said: صحيح أن. */
const OF_CLAUSES: ReadonlySet<string> = new Set(
	`صَحِيح وَاضِح مُؤَكَّد مُمْكِن ضَرُورِيّ طَبِيعِيّ غَرِيب لَافِت مُهِمّ جَلِيّ مَعْرُوف مُرَجَّح مُحْتَمَل مُسْتَحِيل صَعْب سَهْل عَجِيب ثَابِت بَدِيهِيّ مُؤْسِف
	مُفْتَرَض مُتَوَقَّع جَدِير وَاجِب كَافٍ مُقَرَّر مَنْطِقِيّ مَفْهُوم جَمِيل مُفَاجِئ`
		.normalize('NFC')
		.split(/\s+/u),
);

/** A gap by what follows it. */
type Rest = Pick<Gap, 'after'>;

/** What it says, read once for all the words that may stand there. */
const readAround = memoizeBy(({ after }: Rest) => ({
	words: following(after),
	hasClause: tokenize(after)
		.slice(0, CLAUSE_REACH)
		.some(({ text }, i, all) => opensClause(text) && !JOINS.has(all[i - 1]?.text ?? '')),
}));

/** Whether a clause with أن may be what a verb says, wants or lets happen, as its glosses show; or what a noun or an adjective is said of. */
function takesClause({ ar, en, pos }: Term): boolean {
	if (pos === 'adjective') return OF_CLAUSES.has(ar);
	if (pos === 'noun') return en.some(isClausal);
	return en.some(
		(gloss) =>
			verbTakes(gloss, 'that') || isBuilt('to verb', gloss) || isBuilt('object to verb', gloss),
	);
}

/** كأنّ follows what seems or does as if. */
const SEEMING = /^(?:act|appear|behave|feel|look|remain|seem|sound)\b/u;

/** Whether a verb has no object, as far as is known. */
const hasNoObject = (term: Term): boolean => isIntransitive(term) || !takesObject(term.en[0] ?? '');

/** An accusative that shows: امتحانًا. */
const isAccusative = (word: string): boolean =>
	new RegExp(`(?:${FATHATAN}${ALEF}|${ALEF}${FATHATAN})$`, 'u').test(word);

function ofVerb(key: Term, other: Term, gap: Rest, isRealised: (one: string) => boolean): boolean {
	const { words } = readAround(gap);
	const [next = ''] = words;
	if (/^كأن/u.test(next)) return other.en.some((gloss) => SEEMING.test(gloss));
	// What something became stands there in the accusative, and nothing is calm an examination.
	if (isCopula(key.en[0] ?? '')) {
		const becomes = words.slice(0, REACH['verb']).some(isAccusative);
		return !becomes || isCopula(other.en[0] ?? '') || !hasNoObject(other);
	}
	// What can have no object but by a preposition can't have the one that is there.
	return hasNoObject(key) || !hasNoObject(other) || (other.governs ?? []).some(isRealised);
}

/** Whether a sentence goes on after another term as it does after the one that stands there. */
export function goesOnAlike(key: Term, other: Term, gap: Rest, lookup: Lookup): boolean {
	const { words, hasClause } = readAround(gap);
	const reach = words.slice(0, REACH[key.pos] ?? NOMINAL_REACH);
	const isRealised = (one: string) => reach.some((word) => isWith(one, word, lookup));
	const needed = (key.governs ?? []).filter(isRealised);
	if (!needed.every((one) => other.governs?.includes(one))) return false;
	const isVerb = key.pos === 'verb';
	const isSaid = opensClause(words[0] ?? '') || (isVerb && hasClause && takesClause(key));
	if (isSaid && !takesClause(other)) return false;
	return !isVerb || ofVerb(key, other, gap, isRealised);
}
