import { arabicSkeletons, englishSkeletons } from '../text/name-sounds.ts';
import type { Lookup } from './create.ts';
import type { BeadEnglish } from './evidence.ts';
import { isFinite } from './context.ts';
import { isRare, isWoman } from './form-index.ts';
import type { Match, ReadToken } from './matches.ts';

/** A name that no entry knows is often another word with clitics (كامالا as كـ and آمال): the English has the name itself. */

/** Skeletons of the capitalised words of a bead's English. */
export const namesIn = (sentences: readonly string[]): ReadonlySet<string> =>
	new Set(
		sentences
			.flatMap((sentence) => sentence.match(/[\p{L}'’-]+/gu) ?? [])
			.flatMap(englishSkeletons)
			.map(({ consonants }) => consonants),
	);

/** Who writes vowels means the word. */
const VOWEL = /[\u064e-\u0650]/u;

/** Proclitics that any noun may have; another one makes a word of many a name. */
const COMMON = new Set(['ال', 'و']);

/**
 * Whether a match is a name sooner than the word: the English doesn't say it and has a capitalised word of the same sound. A
 * noun without the article is if they have three consonants or more (سلمى حداد is no mourning), what is far-fetched anyway: a verb of
 * speakers, a word that has lost a clitic. A question without its mark is a name, too: أوليفر is no "and will he flee".
 */
export function isNameSooner(
	{ lexeme, from, to, hits: [hit] }: Match,
	sentence: string,
	tokens: readonly ReadToken[],
	names: ReadonlySet<string>,
	english: BeadEnglish,
	lookup: Lookup,
): boolean {
	const [token, term] = [tokens[from], lookup.terms[lexeme]];
	if (to - from > 1 || !hit || !token || !term || token.grammatical || term.pos === 'name')
		return false;
	if (english.evidence(lexeme).length > 0 || VOWEL.test(token.text)) return false;
	const { proclitics, enclitic } = hit.split;
	if (proclitics[0] === 'أ' && isFinite(hit) && !/[؟?]/u.test(sentence)) return true;
	const isFarFetched =
		(isRare(hit.reading) && !isWoman(hit.reading)) ||
		enclitic !== undefined ||
		(proclitics.at(-1) !== 'ال' && proclitics.some((proclitic) => !COMMON.has(proclitic)));
	const isBare = !isFinite(hit) && proclitics.every((proclitic) => proclitic === 'و');
	if (!isFarFetched && !isBare) return false;
	return arabicSkeletons(token.text).some(
		({ consonants, certain }) => (isFarFetched || (isBare && certain)) && names.has(consonants),
	);
}
