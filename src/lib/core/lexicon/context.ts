import { FIRST, firstOf, isRare, useOf } from './form-index.ts';
import { isFunctionWord } from '../text/stop-ar.ts';
import { Use } from './form.ts';
import type { Term } from '../types.ts';
import type { Hit } from './phrases.ts';

/**
 * What the word before and the word after say of a reading: a few rules of syntax that hold wherever
 * they apply, so that أَنْ isn't taken for أَنَّ and the noun after a preposition not for a verb. A rule
 * only chooses among readings; it never takes the last one away.
 */

const FINITE = Use.past | Use.present;

/** After these only a present tense stands (Ryding §§ 34.1–34.3, 18.6). */
const BEFORE_PRESENT = new Set(['لم', 'لن', 'سوف']);
/** After these no finite verb stands; ما is left out, which is also "what", and من may be "who". */
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
	'بعد',
	'قبل',
	'خلال',
	'عبر',
	'تحت',
	'دون',
	'بدون',
	'اعاده',
	'باعاده',
	'لاعاده',
	'امام',
	'وراء',
	'خلف',
	'فوق',
	'حول',
	'وسط',
	'رغم',
	'برغم',
	'بسبب',
	'بفضل',
	'اثناء',
	'عقب',
	'ازاء',
	'تجاه',
	'حيال',
	'مقابل',
	'بحسب',
	'ضمن',
	'سوي',
]);

/** After these only a finite verb stands; after قد a past or a present (Ryding § 36.7). */
const BEFORE_VERB = new Set(['قد', 'لقد']);

/** A token with its readings, as far as the rules look. */
export interface Neighbour {
	readonly folded: string;
	readonly hits: readonly Hit[];
	/** Whether no finite verb stands behind it. */
	readonly governing?: boolean;
}

/** English that may stand for مَنْ. */
const WHO =
	/\b(?:who|whom|whose|whoever|whomever|those|anyone|anybody|everyone|everybody|someone|somebody|one|ones)\b/iu;

/** Whether the English of a sentence may have مَنْ, "who"; where there is none it may. */
export const saysWho = (sentences: readonly string[]): boolean =>
	sentences.length === 0 || sentences.some((sentence) => WHO.test(sentence));

/** Behind these من is "who" whatever the English has: كل من شارك. */
const BEFORE_WHO = new Set(['كل', 'اول', 'هناك', 'ثمه', 'ايا', 'ليس', 'ليست']);

/**
 * Whether only a noun stands behind a word.
 *
 * @param who whether the English may have "who"
 */
export function governsNoun(
	folded: string,
	before: Pick<Neighbour, 'folded'> | undefined,
	who: boolean,
): boolean {
	const word = withoutConjunction(folded);
	if (word === 'من') return !who && !!before && !BEFORE_WHO.has(withoutConjunction(before.folded));
	return BEFORE_NOUN.has(word) || BEFORE_NOUN.has(folded);
}

const withoutConjunction = (folded: string): string => folded.replace(/^[وف](?=..)/u, '');

export const isFinite = ({ reading }: Hit): boolean => (useOf(reading) & FINITE) !== 0;
export const isPresent = ({ reading }: Hit): boolean => (useOf(reading) & Use.present) !== 0;

/** The readings of a token that its neighbour before it allows; all of them where it allows none. */
export function allowedAfter(before: Neighbour | undefined, hits: readonly Hit[]): readonly Hit[] {
	if (!before || hits.length < 2) return hits;
	const word = withoutConjunction(before.folded);
	// فقد is "lost", too, and has its object behind it: فقد اثنين.
	if (before.folded === 'فقد') return hits;
	const allowed = BEFORE_PRESENT.has(word)
		? hits.filter(isPresent)
		: BEFORE_VERB.has(word)
			? hits.filter(isFinite)
			: before.governing === true
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
	if (enclitic !== undefined) return LIGHT;
	const never = letters.charAt(from) === 'إ' ? [] : IF;
	if (mayBeEither(after)) return never;
	return opensWithVerb(after) ? [...HEAVY, ...never] : LIGHT;
}

/** Whether a token may be a verb and a noun in the same letters: which of them is meant tells أَنْ and أَنَّ apart. */
function mayBeEither(token: Neighbour | undefined): boolean {
	const bare = (token?.hits ?? []).filter(({ split }) => split.proclitics.length === 0);
	return bare.some(isPresent) && !bare.every(isFinite);
}

/**
 * The lemmas of أن that don't go with what was made of the word behind it.
 *
 * @param hit how that is read; undefined where nothing was made of it
 */
export function unfitBefore(hit: Hit | undefined, after: Neighbour | undefined): readonly string[] {
	return (hit ? isFinite(hit) : opensWithVerb(after)) ? HEAVY : LIGHT;
}

/** They are read as كَأَنْ first. */
const BE = new Set(['كان', 'كانا', 'كنا']);

/** لم, or a token that is a verb sooner than anything else; with clitics a past tense is often a name: روته. */
function opensWithVerb(token: Neighbour | undefined): boolean {
	if (token && (token.folded === 'لم' || BE.has(token.folded))) return true;
	const [hit] = token?.hits ?? [];
	if (!hit || !isFinite(hit)) return false;
	const { proclitics, enclitic } = hit.split;
	return isPresent(hit) || (proclitics.length === 0 && enclitic === undefined);
}

const nfc = (lemmas: readonly string[]) => lemmas.map((lemma) => lemma.normalize('NFC'));
const HEAVY = nfc(['أَنَّ', 'إِنَّ']);
const IF = nfc(['إِنْ']);
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

const UNTIL = 'إِلَى أَنْ'.normalize('NFC');
/** How far before it a verb may stand that governs إِلَى. */
const GOVERNING = 3;

/** Whether إلى أن can be "until": before a verb, and behind none that governs إلى: أشار إلى أن الحكومة تدرس is no "until". */
export function mayBeUntil(
	lemma: string,
	tokens: readonly Neighbour[],
	from: number,
	termOf: (hit: Hit) => Term | undefined,
): boolean {
	if (lemma !== UNTIL) return true;
	if (!opensWithVerb(tokens[from + 2])) return false;
	return !tokens
		.slice(Math.max(0, from - GOVERNING), from)
		.some(({ hits: [hit] }) => hit && termOf(hit)?.governs?.includes('إِلَى'.normalize('NFC')));
}

/** Before أَنْ they compare, and don't count: أقل من أن يطويه is "too little to close it". */
const COUNTING: ReadonlySet<string> = new Set(
	['أَقَلّ مِنْ', 'أَكْثَر مِنْ'].map((lemma) => lemma.normalize('NFC')),
);

/** Whether a multi-word term can stand before the word that follows it. */
export const mayStandBefore = (lemma: string, after: Neighbour | undefined): boolean =>
	after?.folded !== 'ان' || !COUNTING.has(lemma);

/** What stands in a sentence before and behind a word. */
export interface Surroundings {
	readonly sentence: string;
	readonly tokens: readonly (Neighbour & { readonly start: number; readonly end: number })[];
	readonly from: number;
}

const NEGATIONS = new Set('لم لما لا ليس ليست ليسوا غير'.split(' '));
/** They open a phrase, and so are no genitive. */
const NO_GENITIVE = new Set([...BEFORE_NOUN, 'من', 'حتي', 'لكن', 'ولكن', 'اذا', 'كي', 'اي']);

const gapBetween = ({ sentence, tokens }: Surroundings, at: number): string =>
	sentence.slice(tokens[at]?.end, tokens[at + 1]?.start);

/** Whether a clause was negated before this word. */
function isNegated(place: Surroundings): boolean {
	for (let at = place.from - 1; at >= 0; at--) {
		if (/[.!?؟؛:،,]/u.test(gapBetween(place, at))) return false;
		if (NEGATIONS.has(withoutConjunction(place.tokens[at]?.folded ?? ''))) return true;
	}
	return false;
}

/** Whether a word has no genitive behind it, so that it is no preposition: لم يصل بعد؛ لم تستقر بعد في مكان. */
function standsAlone(place: Surroundings): boolean {
	const next = place.tokens[place.from + 1];
	if (!next || gapBetween(place, place.from).trim() !== '') return true;
	if (NO_GENITIVE.has(next.folded)) return true;
	if (next.folded === 'ما') return place.tokens[place.from + 2]?.folded === 'اذا';
	const [hit] = next.hits;
	return hit !== undefined && (isFinite(hit) || isJoined(hit));
}

/** Behind a conjunction or preposition that is written with it. */
const isJoined = ({ split: { proclitics } }: Hit): boolean =>
	proclitics.length > 0 && proclitics[0] !== 'ال';

/** لَمْ يَصِلْ بَعْدُ: it has not arrived yet. */
const isYet = (place: Surroundings): boolean =>
	place.tokens[place.from]?.folded === 'بعد' && standsAlone(place) && isNegated(place);

const BEFORE_PRONOUN = /^ل(?:ه[اهمن]?|هما|ك|كم|نا|ي|ذلك|هذا|هذه|تلك|ان|انه|انها)$/u;

/** أَهْلٌ لِلثِّقَة: worthy of trust; أهل لبنان are its people. */
function isWorthy({ tokens, from }: Surroundings): boolean {
	const [word, next] = [tokens[from], tokens[from + 1]];
	if (!next || !/^[وف]?اهلا?$/u.test(word?.folded ?? '')) return false;
	return BEFORE_PRONOUN.test(next.folded) || next.hits[0]?.split.proclitics[0] === 'ل';
}

const JUDGING =
	/^[وف]?(?:ال)?(?:[يتن]?قضي|قضت|قضاء|قاضي[ه]?|[يت]?حكم(?:ت|وا|ا)?|[يت]?امر(?:ت)?|[يت]?طالب(?:ت|وا)?)$/u;
/** How many words before it the verb may stand: قضت محكمة الجنايات أمس بسجن الوزير. */
const VERDICT = 5;

/** Behind a verdict بسجن is the jailing of somebody, سَجْن, and not the place. */
function isJailing({ tokens, from }: Surroundings): boolean {
	if (!/^بسجن(?:ه[مان]?|هما)?$/u.test(tokens[from]?.folded ?? '')) return false;
	return tokens.slice(Math.max(0, from - VERDICT), from).some(({ folded }) => JUDGING.test(folded));
}

/** Words of the same letters of which the words around them ask for one: lemma and part of speech, and where it is meant. */
const PAIRS = (
	[
		['بَعْدُ adverb', 'بَعْدَ preposition', isYet],
		['أَهْل adjective', 'أَهْل noun', isWorthy],
	] as const
).flatMap(([here, elsewhere, holds]): [string, (place: Surroundings) => boolean][] => [
	[here.normalize('NFC'), holds],
	[elsewhere.normalize('NFC'), (place) => !holds(place)],
]);
/** Before a word that can't be a verb فقد is "lost", and no قَدْ: فقد الجندي ساقه, فقد اثنين. */
function isLost({ sentence, tokens, from }: Surroundings): boolean {
	const next = tokens[from + 1];
	if (tokens[from]?.folded !== 'فقد' || !next || next.hits.length === 0) return false;
	return !next.hits.some((hit) => {
		const { proclitics, from: at } = hit.split;
		if (!isFinite(hit) || proclitics.length > 0 || isRare(hit.reading)) return false;
		return sentence.charAt(next.start + at) !== 'ا' || firstOf(hit.reading) === FIRST.plain;
	});
}

/** كلا البلدين is both countries, and كلا من البلدين each of them. */
const isBoth = ({ tokens, from }: Surroundings): boolean =>
	/^[وف]?[بلك]?كلا$/u.test(tokens[from]?.folded ?? '') &&
	/^ال.*ين$/u.test(tokens[from + 1]?.folded ?? '');

const MEANT = new Map([
	...PAIRS,
	['قَدْ particle'.normalize('NFC'), (place: Surroundings) => !isLost(place)],
	['كُلّ noun'.normalize('NFC'), (place: Surroundings) => !isBoth(place)],
	['سِجْن noun'.normalize('NFC'), (place: Surroundings) => !isJailing(place)],
]);

/** Whether what stands around a word allows an entry. */
export const mayMean = (
	{ ar, pos }: Pick<Term, 'ar' | 'pos'>,
	surroundings: Surroundings,
): boolean => MEANT.get(`${ar} ${pos}`)?.(surroundings) ?? true;

const EACH_OF = 'كُلّ مِنْ'.normalize('NFC');
const DEMONSTRATIVE = /^(?:هذ|هات|هولاء|تلك|ذلك|اوليك)/u;

/** Whether a term of several words can end before the word behind it: كل من يريد is كُلّ مَنْ, all who want. */
export function mayEnd(lemma: string, hits: readonly Hit[], after: Neighbour | undefined): boolean {
	if (lemma !== EACH_OF || hits.at(-1)?.split.enclitic !== undefined) return true;
	if (!after) return false;
	if (DEMONSTRATIVE.test(after.folded)) return true;
	return !isFunctionWord(after.folded) && !(after.hits[0] && isFinite(after.hits[0]));
}
