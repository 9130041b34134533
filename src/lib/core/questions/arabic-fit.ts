import { analyse, type Lookup } from '../lexicon/lookup.ts';
import { hasArticle } from '../lexicon/letters.ts';
import { fold, stripMarks } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import type { Occurrence, Term } from '../types.ts';
import { meansFirst } from './answers.ts';
import type { Gap } from './gap.ts';
import { areApart, narrowerInPlace, synonymsInPlace } from './in-place.ts';
import { areOneSense, sameAs } from './same-sense.ts';
import { areSynonyms, isSaidBy } from './sayers.ts';
import { FRAMES_BY_LEMMA } from './word-frames.ts';

/** Verbs without an object, of those that have synonyms: what is said by them can't be said by a verb with one. */
const INTRANSITIVE: ReadonlySet<string> = new Set(
	`انْدَلَعَ ارْتَفَعَ انْخَفَضَ انْكَمَشَ انْتَعَشَ نَمَا تَدَهْوَرَ هَبَطَ اقْتَرَعَ انْتَشَرَ سَارَ مَشَى مَضَى نَزَلَ تَحَرَّكَ تَنَقَّلَ صَرَخَ اشْتَعَلَ احْتَرَقَ
	اكْتَمَلَ انْقَطَعَ اخْتَفَى زَالَ اتَّسَعَ طَالَ تَقَلَّصَ تَضَاءَلَ تَصَاعَدَ تَفَاقَمَ بَرَزَ اتَّضَحَ تَفَشَّى حَانَ تَصَرَّفَ نَاضَلَ تَجَمَّعَ احْتَشَدَ تَضَرَّرَ
	تَطَوَّرَ انْعَقَدَ نَشِبَ تَوَسَّعَ تَوَافَرَ تَبَقَّى تَشَكَّلَ اشْتَدَّ انْتَفَضَ تَنَامَى تَدَنَّى احْتَدَمَ سَاءَ تَمَدَّدَ انْقَضَى تَبَلْوَرَ تَفَاوَتَ صَمَتَ
	تَقَاعَدَ تَقَدَّمَ دَامَ انْتَهَى حَدَثَ تَمَّ وَقَعَ جَرَى بَدَا ظَهَرَ تَبَيَّنَ سَقَطَ انْهَارَ عَاشَ نَشَأَ تَوَفَّرَ ازْدَادَ تَزَايَدَ تَظَاهَرَ مَاتَ تُوُفِّيَ حَطَّ
	جَاءَ أَتَى وَصَلَ قَدِمَ تَبَاعَدَ انْطَلَقَ غَابَ تَغَيَّبَ تَعَثَّرَ اسْتَقَرَّ دَهِشَ تَحَدَّدَ اسْتَمَرَّ تَوَاصَلَ تَحَوَّلَ انْتَقَلَ`
		.normalize('NFC')
		.split(/\s+/u),
);

/** Whether a verb has no object. */
export const isIntransitive = ({ ar }: Term): boolean => INTRANSITIVE.has(ar);

/** Patterns of verbal nouns: of verbs that have an object, and of those that say the same without one: تغيير, تغيّر. */
const CAUSATIVE: ReadonlySet<string> = new Set(
	['تَفْعِيل', 'إِفْعَال'].map((one) => one.normalize('NFC')),
);
const REFLEXIVE: ReadonlySet<string> = new Set(
	['تَفَعُّل', 'انْفِعَال', 'تَفَاعُل', 'افْعِلَال'].map((one) => one.normalize('NFC')),
);

/** What is done, unless it has its object by a preposition only: إِجْمَاع عَلَى. */
const isDone = ({ pattern = '', governs }: Term): boolean =>
	CAUSATIVE.has(pattern) && governs === undefined;
const happens = ({ pattern = '' }: Term): boolean => REFLEXIVE.has(pattern);

/** Whether two nouns name what is done and what happens. */
const areOpposed = (key: Term, other: Term): boolean =>
	(isDone(key) && happens(other)) || (happens(key) && isDone(other));

/** The verbal noun of the first form that may have an object: شَقّ الصَّفّ is to split the ranks, and no crack in them. */
const OF_OBJECT = 'فَعْل'.normalize('NFC');

/** Whether a noun before a genitive says of it what another one does: that it happens to it, or is done to it without a preposition. */
const areOneBeforeGenitive = (key: Term, other: Term): boolean =>
	!(happens(key) && other.pattern === OF_OBJECT) &&
	(other.governs === undefined || key.governs !== undefined);

const DEMONSTRATIVES = new Set('هذا هذه ذلك تلك هذان هذين هاتان هاتين هؤلاء أولئك'.split(' '));
const RELATIVES = new Set('الذي التي الذين اللذان اللتان اللذين اللتين اللاتي اللواتي'.split(' '));

/** Whether a word can be nothing but a noun, and definite: with the article, a name, or a demonstrative. */
const isDefinite = (word: string, lookup: Lookup): boolean =>
	(hasArticle(word) && !RELATIVES.has(word)) ||
	DEMONSTRATIVES.has(word) ||
	isOnly(word, 'name', lookup);

/** Whether a word can be read as one part of speech only; a verbal noun is a noun. */
const isOnly = (word: string, pos: Term['pos'], lookup: Lookup): boolean => {
	const readings = analyse(word, lookup).map(({ term, part }) =>
		part === 'masdar' ? 'noun' : lookup.byId.get(term)?.pos,
	);
	return readings.length > 0 && readings.every((one) => one === pos);
};

/**
 * Of words that follow a noun, those that it is in construct with: one or two, the last of them definite and no other. A second
 * definite one might be an adjective of the noun itself.
 */
export function genitiveOf({ text, after }: Pick<Gap, 'text' | 'after'>, lookup: Lookup): string[] {
	const [next = '', second = ''] = following(after).map(stripMarks);
	if (next === '' || hasArticle(text)) return [];
	if (isDefinite(next, lookup)) return [next];
	return isOnly(next, 'noun', lookup) && isDefinite(second, lookup) ? [next, second] : [];
}

const PRONOUNS = new Set(['', ...'ه ها هم هما هن نا ك كم كما ي ا'.split(' ')]);

/** Whether a word is this preposition, alone or with a pronoun, or has it grown onto it. */
export function isWith(preposition: string, word: string, lookup: Lookup): boolean {
	const [own, other] = [fold(preposition), fold(word)];
	if (own.length > 1) return other.startsWith(own) && PRONOUNS.has(other.slice(own.length));
	return (
		other.startsWith(own) &&
		(PRONOUNS.has(other.slice(1)) ||
			analyse(word, lookup).some(({ proclitics }) => proclitics.includes(own)))
	);
}

/** The words that follow before any punctuation. */
export const following = (after: string): string[] =>
	tokenize(/^[\p{L}\p{M}\p{N}\s\u0640]*/u.exec(after)?.[0] ?? '').map(({ text }) => text);

/** A verb's preposition may stand after its subject, a noun's stands at once. */
const REACH: Readonly<Record<string, number>> = { verb: 9 };

/** The prepositions of a term that the sentence has for it. */
const realised = ({ pos, governs = [] }: Term, after: string, lookup: Lookup): string[] => {
	const words = following(after).slice(0, REACH[pos] ?? 1);
	return governs.filter((one) => words.some((word) => isWith(one, word, lookup)));
};

/** Verbs of opinion: a clause with أنّ follows them, or an object that is something else: they don't have one thing for an object. */
const OPINION: ReadonlySet<string> = new Set(
	'اعْتَبَرَ اعْتَقَدَ ظَنَّ زَعَمَ عَدَّ حَسَبَ رَأَى'.normalize('NFC').split(' '),
);

/** أنّ, alone or with a pronoun. */
export const opensClause = (word: string): boolean =>
	word.startsWith('أن') && PRONOUNS.has(fold(word.slice(2)));

/** Whether two terms are built into the sentence alike: by the same prepositions, or by none; with an object, or without. */
function areBuiltAlike(key: Term, other: Term, gap: Gap, lookup: Lookup): boolean {
	const { after } = gap;
	const found = realised(key, after, lookup);
	if (!found.every((one) => other.governs?.includes(one))) return false;
	if (key.pos !== 'verb')
		return (
			!areOpposed(key, other) &&
			(areOneBeforeGenitive(key, other) || genitiveOf(gap, lookup).length === 0)
		);
	// بَدَّلَ and تَبَدَّلَ differ in nothing else than that one has an object.
	if (key.root !== undefined && key.root === other.root) return false;
	if (INTRANSITIVE.has(key.ar) !== INTRANSITIVE.has(other.ar)) return false;
	if (OPINION.has(other.ar) && !opensClause(following(after)[0] ?? '')) return false;
	if (found.length > 0) return true;
	return key.governs === undefined && (other.governs === undefined || INTRANSITIVE.has(other.ar));
}

/** Particles and pronouns between which and a passive there is no noun that it could describe. */
const BEFORE_A_VERB = new Set(
	'لا لم لن ما أن قد كي لكي حتى سوف الذي التي الذين من'.split(' ').map(fold),
);

/** A preposition and a noun for which no other is said there. */
const SET_PHRASES = new Set(
	['على مراحل', 'على حساب', 'على غرار', 'في سبيل', 'في ظل', 'في ضوء', 'من باب'].map(fold),
);

/** Also a passive alone after an indefinite noun at the end of its clause: تقدم يُذكر. */
function isSetPhrase(place: Occurrence, { before, text, after }: Gap): boolean {
	const last = fold(tokenize(before).at(-1)?.text ?? '');
	if (SET_PHRASES.has(`${last} ${fold(text)}`)) return true;
	return (
		place.form?.includes('passive') === true &&
		following(after).length === 0 &&
		!last.startsWith('ال') &&
		!BEFORE_A_VERB.has(last)
	);
}

/**
 * Whether two terms share the sense that a gloss of the one says: the other has that gloss and another one of the sense; of an
 * entry of one gloss it is enough if both mean it first of all, of adjectives that are declared synonyms if it is
 * among their first.
 */
export function shareSense(key: Term, other: Term, gloss: string, lookup: Lookup): boolean {
	if (!isSaidBy(other, gloss)) return false;
	const shared = key.en.filter(
		(own) => isSaidBy(other, own) && areOneSense(key, gloss, own, lookup),
	);
	if (shared.length > 1) return true;
	const isPlain = key.en.length === 1 || other.en.length === 1;
	const among = key.pos === 'adjective' && areSynonyms(key, other) ? 2 : 1;
	return (isPlain || among > 1) && meansFirst(key, gloss, among) && meansFirst(other, gloss, among);
}

/**
 * Whether another term is near in the sense of a gloss, and not in another one that the English word has: it has two glosses of
 * that sense, or it is a declared synonym that has one. A position is a stance, and not the post of مَنْصِب.
 */
export function isOfSense(key: Term, other: Term, gloss: string, lookup: Lookup): boolean {
	const sense = [
		...sameAs(gloss, key, lookup),
		...key.en.filter((own) => areOneSense(key, gloss, own, lookup)),
	].filter((own) => own !== gloss);
	const said = new Set([gloss, ...sense].filter((own) => isSaidBy(other, own))).size;
	return said >= (sense.length === 0 || areSynonyms(key, other) ? 1 : Math.min(2, other.en.length));
}

/** A place in an Arabic sentence, and what stands there. */
export interface ArabicPlace {
	readonly gap: Gap;
	readonly place: Occurrence;
	/** The gloss that the translation has. */
	readonly gloss: string;
	/** It stands within a term of several words. */
	readonly isInPhrase: boolean;
}

/** Whose plural names those who hold what the singular says: السُّلُطَات are the authorities, and no powers. */
const HOLDERS: ReadonlyMap<string, string> = new Map([['سُلْطَة'.normalize('NFC'), 'authority']]);

/** Whether a term means a gloss with this preposition and with no other: تَوَقَّفَ عَلَى is to depend. */
const meansWith = ({ ar }: Term, preposition: string, gloss: string): boolean =>
	FRAMES_BY_LEMMA.get(ar)?.some(
		({ glosses, frames }) =>
			frames.length === 1 && frames[0] === preposition && glosses.includes(gloss),
	) === true;

/**
 * Whether two terms need the preposition that is there, and the other means with it first of all, or only with it, what the
 * translation says: then one gloss is enough, as أَدَّى إِلَى is to lead, whatever أَدَّى is else.
 */
const meanSameWith = (
	key: Term,
	other: Term,
	{ gap, gloss }: Pick<ArabicPlace, 'gap' | 'gloss'>,
	lookup: Lookup,
): boolean => {
	const found = key.pos === 'verb' ? realised(key, gap.after, lookup) : [];
	return (
		found.length > 0 &&
		(found.some((one) => meansWith(other, one, gloss)) ||
			[gloss, ...sameAs(gloss, key, lookup)].some((own) => meansFirst(other, own)))
	);
};

/**
 * Whether another term may stand in the place of one: a declared synonym in the sense that the translation has, which is built into
 * the sentence alike; nothing may within a term of several words or in a set phrase.
 */
export const mayReplace = (
	key: Term,
	other: Term,
	{ gap, place, gloss, isInPhrase }: ArabicPlace,
	lookup: Lookup,
): boolean =>
	!isInPhrase &&
	!(HOLDERS.get(key.ar) === gloss && place.form?.includes('plural') === true) &&
	!narrowerInPlace(key, gloss).includes(other.ar) &&
	!areApart(key, other) &&
	(synonymsInPlace(key, gloss).includes(other.ar) ||
		(areSynonyms(key, other) &&
			(shareSense(key, other, gloss, lookup) ||
				meanSameWith(key, other, { gap, gloss }, lookup)))) &&
	areBuiltAlike(key, other, gap, lookup) &&
	!isSetPhrase(place, gap);
