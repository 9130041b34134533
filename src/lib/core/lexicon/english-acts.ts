import { memoize } from '../memo.ts';
import { tokenize } from '../text/tokens.ts';
import { keyOf, matchAt, type EnglishText, type GlossMatch } from './english.ts';
import { DETERMINERS, STOP_WORDS } from './english-words.ts';

/**
 * Glosses that are a verb and its object (imposing sanctions, hold a press conference): between the two may stand adjectives,
 * and in another order they are something else, unless the object was made the subject of a passive.
 */
export interface Act {
	/** The verb and its particle (carry out), as they are compared. */
	readonly verb: readonly string[];
	readonly object: readonly string[];
}

/** Where an act stands in two pieces: its verb, and behind adjectives its object. */
export interface SplitMatch extends GlossMatch {
	readonly rest: GlossMatch;
}

const PARTICLES = new Set('out up down off over back'.split(' '));
/** With an -ing they describe the noun behind them, whose verb has no object: rising prices. */
const DESCRIBING = new Set('rising worsening melting driving voting occupying'.split(' '));
/** What joins two adjectives. */
const JOINING = new Set(['and', 'or']);
const ADJECTIVAL = /(?:al|ic|ive|ous|ful|less|ary|able|ible|ing|ed)$/u;
/** How many words may stand between, beside determiners. */
const REACH = 4;

const isStop = (word: string): boolean => STOP_WORDS.has(word.toLowerCase());

/**
 * A gloss as an act, if it is one.
 *
 * @param verbal whether it begins with a verb in its base form (a term that begins with a verb); else only an -ing is one
 */
export const actOf = (gloss: string, verbal: boolean): Act | undefined =>
	(verbal ? verbalAct : nominalAct)(gloss);

const verbalAct = memoize((gloss) => readAct(gloss));
const nominalAct = memoize((gloss) => (/^\p{Ll}+ing /u.test(gloss) ? readAct(gloss) : undefined));

function readAct(gloss: string): Act | undefined {
	const words = tokenize(gloss).map(({ text }) => text);
	const [verb = '', ...behind] = words;
	if (isStop(verb) || DESCRIBING.has(verb)) return undefined;
	const [next = ''] = behind;
	const particle = PARTICLES.has(next) ? [next] : [];
	const others = behind.slice(particle.length);
	const object = others.slice(
		Math.max(
			0,
			others.findIndex((word) => !DETERMINERS.has(word)),
		),
	);
	// What a preposition leads to is no object: come to power.
	if (object.length === 0 || isStop(object[0] ?? '')) return undefined;
	return { verb: [verb, ...particle].map(keyOf), object: object.map(keyOf) };
}

/** All places of an act where adjectives stand before its object: "imposed tough new sanctions". */
export function findSplit(text: EnglishText, { verb, object }: Act): SplitMatch[] {
	return (text.byKey.get(verb[0] ?? '') ?? []).flatMap((from) => {
		const to = matchAt(text, from, verb);
		const rest = to === undefined ? undefined : objectBehind(text, to, object);
		return to === undefined || !rest ? [] : [{ from, to, rest }];
	});
}

function objectBehind(
	text: EnglishText,
	from: number,
	object: readonly string[],
): GlossMatch | undefined {
	let described = 0;
	for (let at = from; described <= REACH && isJoinedTo(text, at); at++) {
		const to = described > 0 ? matchAt(text, at, object) : undefined;
		if (to !== undefined) return { from: at, to };
		const word = text.words[at];
		const joins = described > 0 && JOINING.has(word?.text ?? '') && joinsAdjectives(text, at);
		if (!word || (word.stop && !word.determiner && !joins && !isDegree(word.text)))
			return undefined;
		// Determiners only open an object.
		if (word.determiner && described > 0 && !joins) return undefined;
		if (!word.determiner) described += 1;
	}
	return undefined;
}

const isDegree = (word: string): boolean => /^(?:very|more|most|much|further)$/u.test(word);

/** Whether a word stands right behind the one before it, with nothing but a space or a hyphen between. */
function isJoinedTo({ words }: EnglishText, at: number): boolean {
	const [before, word] = [words[at - 1], words[at]];
	return (
		before !== undefined && word?.sentence === before.sentence && word.start === before.end + 1
	);
}

const joinsAdjectives = ({ words }: EnglishText, at: number): boolean =>
	[words[at - 1], words[at + 1]].every((word) => ADJECTIVAL.test(word?.text ?? ''));

const PASSIVE = new Set('be am is are was were been being get gets got getting'.split(' '));
/** Adverbials of time, which stand without a preposition as an object does. */
const TIMES = new Set(
	`today yesterday tomorrow tonight last next this earlier later again once twice soon monday tuesday wednesday thursday friday
	saturday sunday`.split(/\s+/u),
);

/**
 * Whether the words of an act, which stand together in any order, can be one: behind its verb without a preposition, or before
 * it as what something is done to. "The conference held its first session" is no holding of a conference.
 */
export function isAct(text: EnglishText, { verb, object }: Act, { from, to }: GlossMatch): boolean {
	const words = text.words.slice(from, to);
	const placeOf = (key = '') => words.findIndex(({ keys }) => keys.includes(key));
	const [act, thing] = [placeOf(verb[0]), placeOf(object.find((key) => placeOf(key) >= 0))];
	if (act < 0 || thing < 0) return true;
	const between = words.slice(Math.min(act, thing) + 1, Math.max(act, thing));
	if (act < thing)
		return between.every(({ stop, determiner, text: word }) => {
			return !stop || determiner || word === 'of' || PARTICLES.has(word);
		});
	if (between.some(({ text: word }) => PASSIVE.has(word))) return true;
	const next = text.words[to];
	if (!next || !isJoinedTo(text, to) || TIMES.has(next.text)) return true;
	return next.stop && !next.determiner;
}
