import { useOf } from './form-index.ts';
import { Use } from './form.ts';
import type { Hit } from './phrases.ts';

/**
 * What the word before and the word after say of a reading: a few rules of syntax that hold wherever
 * they apply, so that أَنْ isn't taken for أَنَّ and the noun after a preposition not for a verb. A rule
 * only chooses among readings; it never takes the last one away.
 */

const FINITE = Use.past | Use.present;

/** After these only a present tense stands (Ryding §§ 34.1–34.3, 18.6). */
const BEFORE_PRESENT = new Set(['لم', 'لن', 'سوف']);
/** After these no finite verb stands; من and ما are left out, which are also "who" and "what". */
const BEFORE_NOUN = new Set([
	'في',
	'الي',
	'علي',
	'عن',
	'مع',
	'بين',
	'عند',
	'لدي',
	'منذ',
	'ضد',
	'نحو',
]);

/** After these only a finite verb stands; after قد a past or a present (Ryding § 36.7). */
const BEFORE_VERB = new Set(['قد', 'لقد']);

/** A token with its readings, as far as the rules look. */
export interface Neighbour {
	readonly folded: string;
	readonly hits: readonly Hit[];
}

const withoutConjunction = (folded: string): string => folded.replace(/^[وف](?=..)/u, '');

export const isFinite = ({ reading }: Hit): boolean => (useOf(reading) & FINITE) !== 0;
const isPresent = ({ reading }: Hit): boolean => (useOf(reading) & Use.present) !== 0;

/** The readings of a token that its neighbour before it allows; all of them where it allows none. */
export function allowedAfter(before: Neighbour | undefined, hits: readonly Hit[]): readonly Hit[] {
	if (!before || hits.length < 2) return hits;
	const word = withoutConjunction(before.folded);
	const allowed = BEFORE_PRESENT.has(word)
		? hits.filter(isPresent)
		: BEFORE_VERB.has(word)
			? hits.filter(isFinite)
			: BEFORE_NOUN.has(word) || BEFORE_NOUN.has(before.folded)
				? hits.filter((hit) => !isFinite(hit))
				: hits;
	return allowed.length > 0 ? allowed : hits;
}

/**
 * أَنْ and إِنْ stand before a verb, أَنَّ and إِنَّ before a noun or with a pronoun: the lemmas that aren't meant.
 *
 * @param letters of the token as written: إِنْ keeps its hamza, where any other may be ان
 */
export function excludedLemmas(
	{ split: { from, to, enclitic } }: Hit,
	folded: string,
	letters: string,
	after: Neighbour | undefined,
): readonly string[] {
	if (folded.slice(from, to) !== 'ان') return [];
	if (enclitic !== undefined || !opensWithVerb(after)) return LIGHT;
	return letters.charAt(from) === 'إ' ? HEAVY : HEAVY_OR_IF;
}

/** لم, or a token that is a verb sooner than anything else; with clitics a past tense is often a name: روته. */
function opensWithVerb(token: Neighbour | undefined): boolean {
	if (token?.folded === 'لم') return true;
	const [hit] = token?.hits ?? [];
	if (!hit || !isFinite(hit)) return false;
	const { proclitics, enclitic } = hit.split;
	return isPresent(hit) || (proclitics.length === 0 && enclitic === undefined);
}

const nfc = (lemmas: readonly string[]) => lemmas.map((lemma) => lemma.normalize('NFC'));
const HEAVY = nfc(['أَنَّ', 'إِنَّ']);
const HEAVY_OR_IF = nfc(['أَنَّ', 'إِنَّ', 'إِنْ']);
const LIGHT = nfc(['أَنْ', 'إِنْ']);

/** Connectives that are so only where a clause begins: elsewhere على أن is صوّر على أنّه, and ذلك أن the end of خلاصة ذلك أنّ. */
const CLAUSE_INITIAL: ReadonlySet<string> = new Set(
	['ذَلِكَ أَنَّ', 'عَلَى أَنَّ'].map((lemma) => lemma.normalize('NFC')),
);

/**
 * Whether a multi-word term can stand where it does.
 *
 * @param gap what stands between the word before and the term; undefined at the beginning of a sentence
 */
export const mayStand = (lemma: string, gap: string | undefined): boolean =>
	gap === undefined || gap.trim() !== '' || !CLAUSE_INITIAL.has(lemma);

/** Before أَنْ they compare, and don't count: أقل من أن يطويه is "too little to close it". */
const COUNTING: ReadonlySet<string> = new Set(
	['أَقَلّ مِنْ', 'أَكْثَر مِنْ'].map((lemma) => lemma.normalize('NFC')),
);

/** Whether a multi-word term can stand before the word that follows it. */
export const mayStandBefore = (lemma: string, after: Neighbour | undefined): boolean =>
	after?.folded !== 'ان' || !COUNTING.has(lemma);
