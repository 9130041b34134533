import {
	FIRST,
	firstOf,
	hasInnerHamza,
	INSIDE,
	insideOf,
	isRare,
	isWoman,
	LAST,
	lastOf,
	lexemeOf,
	partOf,
	useOf,
} from './form-index.ts';
import { PARTS, Use } from './form.ts';
import { isFunctionLemma } from '../text/stop-ar.ts';
import type { Pos, Term } from '../types.ts';
import type { Reading } from './form-index.ts';
import type { Hit } from './phrases.ts';

/** Which reading of a token is likelier, and which is none, by the token alone. */

const VERB = Use.past | Use.present;

/**
 * How far a reading is from what the token says; 0 is a lemma spelled exactly so. In this order of
 * weight: letters that careful spelling keeps apart (أ إ, ة ه, ى ي), clitics that had to be taken
 * off, forms of a verb (participle, verbal noun) or of a man's noun that may have entries of their own, and persons
 * that articles don't speak in.
 *
 * @param usual of a verb that is met in the passive only, which the press means sooner than what other verbs have of its letters
 */
export function distance(hit: Hit, letters: string, usual: boolean): number {
	const { split, reading } = hit;
	const clitics = letters.length - (split.to - split.from);
	const finite = usual ? 0 : isRare(reading) ? 3 : 1;
	const verb = useOf(reading) & VERB ? finite : Number(isWoman(reading));
	return 4 * spellingDistance(hit, letters) + 3 * clitics + PARTS.indexOf(partOf(reading)) + verb;
}

/** How far the careful spelling of a reading is from that of the token. */
function spellingDistance({ split, reading }: Hit, letters: string): number {
	const first = firstDistance(letters.charAt(split.from), firstOf(reading));
	const inside = insideDistance(letters.slice(split.from, split.to), insideOf(reading));
	const last = split.enclitic ? 0 : lastDistance(letters.charAt(split.to - 1), lastOf(reading));
	return first + inside + last;
}

/** From here on it is another word's spelling: final ى against ي, أ against إ, ة against ه. */
const CONTRARY = 3;

/** Whether a careful writer can have meant a reading: تقوى is no form of قَوَّى, and one of قَوِيَ. */
export const isCareful = (hit: Hit, letters: string): boolean =>
	spellingDistance(hit, letters) < CONTRARY;

/** A bare alef says nothing of hamza; a seat of hamza that another one contradicts says much. */
function firstDistance(letter: string, form: number): number {
	switch (letter) {
		case 'ا':
			return form === FIRST.plain ? 0 : 1;
		case 'أ':
			return [2, 0, 4, 3][form] ?? 0;
		case 'إ':
			return [2, 4, 0, 4][form] ?? 0;
		case 'آ':
			return [3, 3, 4, 0][form] ?? 0;
		default:
			return 0;
	}
}

function insideDistance(stem: string, form: number): number {
	if (hasInnerHamza(stem)) return form === INSIDE.hamza ? 0 : 4;
	return form === INSIDE.hamza ? 2 : 0;
}

function lastDistance(letter: string, form: number): number {
	switch (letter) {
		case 'ة':
			return form === LAST.marbuta ? 0 : 4;
		case 'ى':
			return form === LAST.maqsura ? 0 : 3;
		default:
			return form === LAST.plain ? 0 : 2;
	}
}

/** A command of two letters (خُذْ, قُلْ): rare in the press, whose every other word has those letters. */
const isShortCommand = ({ split, reading }: Hit): boolean =>
	split.to - split.from < 3 && isRare(reading) && (useOf(reading) & Use.past) !== 0;

/** The longest token that can be such a command: with أ or و, ف before it and a pronoun after it. */
const LONGEST_COMMAND = 6;

/**
 * The hits without nouns of women that are entries of their own, nouns or adjectives: معارضة is opposition, and مسلحة armed.
 *
 * @param entries how many entries there are: lexemes beyond them are words of multi-word terms only
 */
export function withoutOwned(hits: readonly Hit[], entries: number): readonly Hit[] {
	const women = hits.filter(({ reading }) => isWoman(reading));
	if (women.length === 0) return hits;
	const isOwned = ({ split }: Hit) =>
		hits.some(
			({ split: { from, to }, reading }) =>
				from === split.from &&
				to === split.to &&
				!isWoman(reading) &&
				lexemeOf(reading) < entries &&
				(useOf(reading) & Use.nominal) !== 0 &&
				partOf(reading) === 'word',
		);
	return hits.filter((hit) => !women.includes(hit) || !isOwned(hit));
}

/**
 * The hits without such commands where the token is a function word, or where they need a proclitic and something else doesn't: وضع is
 * no و and ضِعْ.
 */
export function withoutAccidents(
	hits: readonly Hit[],
	letters: string,
	grammatical: boolean,
): readonly Hit[] {
	if (hits.length < 2 || letters.length > LONGEST_COMMAND) return hits;
	const kept = hits.filter(
		(hit) => !isShortCommand(hit) || (!grammatical && hit.split.proclitics.length === 0),
	);
	return kept.length > 0 ? kept : hits;
}

const FUNCTION_POS: ReadonlySet<Pos> = new Set(['preposition', 'particle', 'connective', 'adverb']);

/**
 * Which readings make sense of a token by itself: a command of two letters only where there is no other. Of one that is, or may be, a function word only what is a function word
 * too: an entry that is a particle or its like, or, where none reads the same letters sooner, one whose lemma stands in the list (كُلّ, كَانَ).
 * So بعد
 * is no form of عَدَّ, التي no machine (آلَة) and وهم no illusion (وَهْم), unless a parallel sentence says so.
 *
 * @param termOf the entry of a reading; none of a word that only stands in multi-word terms
 */
export function plausibleReadings(
	hits: readonly Hit[],
	grammatical: boolean,
	termOf: (reading: Reading) => Term | undefined,
): ReadonlySet<Reading> {
	if (!grammatical) {
		const longer = hits.filter((hit) => !isShortCommand(hit));
		return new Set((longer.length > 0 ? longer : hits).map(({ reading }) => reading));
	}
	const isParticle = ({ reading }: Hit) => FUNCTION_POS.has(termOf(reading)?.pos ?? 'noun');
	const particles = hits.filter(isParticle);
	const others = hits.filter((hit) => {
		const term = termOf(hit.reading);
		return (
			term !== undefined &&
			partOf(hit.reading) === 'word' &&
			isFunctionLemma(term.ar) &&
			!particles.some(
				(particle) =>
					particle.split.from === hit.split.from &&
					particle.split.to === hit.split.to &&
					hits.indexOf(particle) < hits.indexOf(hit),
			)
		);
	});
	return new Set([...particles, ...others].map(({ reading }) => reading));
}
