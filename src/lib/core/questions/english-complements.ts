import { DETERMINERS } from '../lexicon/english-words.ts';
import { IRREGULAR_VERBS } from '../lexicon/english-irregular.ts';
import { memoizeBy } from '../memo.ts';
import { tokenize } from '../text/tokens.ts';
import type { Term } from '../types.ts';
import {
	adjectiveTakes,
	CLOSES,
	isBeforeNoun,
	isClausal,
	isComplete,
	isCopula,
	MANNER,
	mayBeNeeded,
	nounTakes,
	OPENS_OBJECT,
	takesObject,
	takesToNoun,
	verbTakes,
	wantsObject,
} from './english-frames.ts';
import { isGradable } from './english-degrees.ts';
import { isParticiple } from './english-participles.ts';
import { isBuilt, type Construction } from './english-verbs-with.ts';

/** The words that follow before any punctuation. */
export const following = (after: string): string[] =>
	(/^[\p{L}\p{M}\p{N}\s'’-]*/u.exec(after)?.[0] ?? '').trim().split(/\s+/u).filter(Boolean);

/** How far a preposition may stand from the verb that needs it: admit in public to. */
export const REACH = 4;

/** What makes a passive of a participle. */
const PASSIVE = /^(?:am|are|be|been|being|is|was|were)$/iu;
const PASSED_OVER = /^(?:not|never|also|already|now|still|just|yet|ever|only)$/iu;

const PRONOUN = /^(?:it|them|him|her|us|me|you|itself|themselves)$/u;
/** What a pronoun stands before: one puts it forward. */
const SEPARABLE = / (?:apart|aside|away|back|down|forward|off|out|together|up)$/u;
/** What opens a noun, so that "to" before it has no verb after it. */
const OPENS_NOUN = /^(?:\p{Lu}|.*(?:ing|s|['’])$|(?:public|war|peace|power|talks|action|order)$)/u;

/** Where words stand: in front of the gap and behind it. */
export interface Surroundings {
	readonly before: string;
	readonly after: string;
}

/** Whether a form of "be" stands before a gap, so that a participle is a passive there. */
function followsBe(before: string): boolean {
	const words = tokenize(before).map(({ text }) => text);
	return PASSIVE.test(words.filter((word) => !PASSED_OVER.test(word)).at(-1) ?? '');
}

/** What is read of a gap's surroundings, once for all the words that may stand in it. */
const readAround = memoizeBy(({ before, after }: Surroundings) => {
	const rest = following(after);
	const previous = tokenize(before).at(-1)?.text.toLowerCase() ?? '';
	return { rest, next: rest[0] ?? '', previous, isAfterBe: followsBe(before) };
});

/** Which construction a "to" behind a verb is: it has a verb after it or a noun, and an object before it or none. */
function constructionOf(rest: readonly string[], at: number, passive: boolean): Construction {
	const next = rest[at + 1] ?? '';
	const hasNoun = next === '' || OPENS_OBJECT.has(next) || OPENS_NOUN.test(next);
	const [first = ''] = rest;
	const hasObject = passive || (at > 0 && (OPENS_OBJECT.has(first) || isBeforeNoun(first)));
	if (hasNoun) return hasObject ? 'object to noun' : 'to noun';
	return hasObject ? 'object to verb' : 'to verb';
}

/** How far "as" may stand from the verb that has it behind a long object: portray what is going on as. So may what somebody is to do. */
const LONG_REACH = 8;

/** Prepositions that a verb needs, within reach; "to" is looked at apart. */
const neededBy = (own: string, rest: readonly string[]) =>
	rest
		.slice(0, LONG_REACH)
		.filter((word, at) => (at < REACH ? word !== 'to' : word === 'as') && verbTakes(own, word));

/** What opens a sentence that a verb further on may need: To these aims another must be added. */
const FRONTED = /^\s*(?:against|from|into|of|on|to)\s[^,;:]*$/iu;

/** Whether a verb needs what opens the sentence before it as much as another does. */
function takesFronted(own: string, other: string, before: string): boolean {
	const [first = '', ...rest] = FRONTED.test(before) ? before.trim().split(/\s+/u) : [];
	const opener = first.toLowerCase();
	if (opener !== 'to') return !verbTakes(own, opener) || verbTakes(other, opener);
	if (constructionOf([opener, ...rest], 0, false) !== 'to noun') return true;
	return (['to noun', 'object to noun'] as const).every(
		(construction) => !isBuilt(construction, own) || isBuilt(construction, other),
	);
}

/** Whether what is behind "to" is going on or over: to be leaving, to have left. */
const isOfState = (rest: readonly string[], to: number): boolean => {
	const [verb = '', next = ''] = rest.slice(to + 1);
	return (verb === 'be' && next.endsWith('ing')) || (verb === 'have' && !OPENS_OBJECT.has(next));
};

/** What is as something by itself, and makes nothing so: it serves as a pretext. */
const AS_ITSELF: ReadonlySet<string> = new Set('act appear emerge serve'.split(' '));
/** What wants a thing done has no clause of what is so: nobody requests that it had been rejected. */
const MANDATIVE: ReadonlySet<string> = new Set(
	'demand propose recommend request require'.split(' '),
);
const FINITE = /^(?:are|can|could|did|does|had|has|have|is|may|might|must|was|were|will|would)$/u;

/** Whether a verb has no such object, or clause, as follows "as" or "that". */
function lacksRest(
	verb: string,
	needed: readonly string[],
	rest: readonly string[],
	passive: boolean,
) {
	if (needed.includes('as') && (passive || rest[0] !== 'as') && AS_ITSELF.has(verb)) return true;
	return needed.includes('that') && MANDATIVE.has(verb) && rest.some((word) => FINITE.test(word));
}

/** Whether a verb takes what stands after another one, as far as prepositions and infinitives go. */
function takesRest(own: string, other: string, rest: readonly string[], passive: boolean) {
	const needed = neededBy(own, rest);
	if (!needed.every((word) => verbTakes(other, word))) return false;
	if (lacksRest(other, needed, rest, passive)) return false;
	// Nothing is "of" but what needs it: a general suspected of a crime.
	if (rest[0] === 'of' && !verbTakes(other, 'of')) return false;
	const hasObject = needed.includes('of') && rest[0] !== 'of';
	if (hasObject && isBuilt('object of', own) && !isBuilt('object of', other)) return false;
	const isFromDoing = rest.some((word, at) => word === 'from' && rest[at + 1]?.endsWith('ing'));
	if (isFromDoing && isBuilt('from -ing', own) && !isBuilt('from -ing', other)) return false;
	return takesTo(own, other, rest, passive);
}

/** The same of what "to" opens. */
function takesTo(own: string, other: string, rest: readonly string[], passive: boolean) {
	const hasLong = isBuilt('object to verb', own) || isBuilt('preposition to verb', own);
	const to = rest.slice(0, hasLong ? LONG_REACH : REACH).indexOf('to');
	if (to < 0) return true;
	const construction = constructionOf(rest, to, passive);
	// Call on both sides to leave: on whom one comments, one doesn't tell to leave.
	if (to > 1 && construction === 'to verb' && mayBeNeeded(rest[0] ?? ''))
		return !isBuilt('preposition to verb', own) || isBuilt('preposition to verb', other);
	if (construction === 'to verb' && isOfState(rest, to)) return isBuilt('to be doing', other);
	return !isBuilt(construction, own) || (isBuilt(construction, other) && !other.includes(' '));
}

/** Whether a verb may have an object, or be a passive. */
const isTransitive = (verb: string, passive: boolean): boolean =>
	takesObject(verb) && !(passive && isBuilt('no passive', verb));

/** Two nouns of which the first has nothing before it are seldom one: promised investors reforms. */
const MOST_WORDS = 1;

/** Whether two things may stand after a verb without a word between them, as far as no preposition or mark comes. */
function mayHaveTwo(rest: readonly string[], passive: boolean): boolean {
	const end = rest.findIndex((word) => CLOSES.has(word) || mayBeNeeded(word) || MANNER.test(word));
	const words = (end < 0 ? rest : rest.slice(0, end)).filter((word) => !DETERMINERS.has(word));
	return words.length > (passive ? 0 : MOST_WORDS);
}

/** Whether a verb has two objects, or an object and its name, as another may have there. */
function takesBoth(own: string, other: string, rest: readonly string[], passive: boolean): boolean {
	const built = (['two objects', 'object and name'] as const).filter((one) => isBuilt(one, own));
	if (built.length === 0 || !mayHaveTwo(rest, passive)) return true;
	return built.some((one) => isBuilt(one, other));
}

/** Whether what "that" opens is a clause, and nothing that it points at: ruled that the island lies. */
const isClause = ([that = '', first = '']: readonly string[]): boolean =>
	that === 'that' &&
	(OPENS_OBJECT.has(first) || /^(?:\p{Lu}.*|.*[^s]s|it|they|he|she|we)$/u.test(first));

/** Verbs with a clause or an infinitive, which few things are an object of: nobody decides slogans. */
const OF_CLAUSES: ReadonlySet<string> = new Set('believe conclude decide say think'.split(' '));

function ofVerb(own: string, other: string, around: Surroundings): boolean {
	const { rest, next, isAfterBe } = readAround(around);
	const passive = isAfterBe && !next.endsWith('ing');
	if (!passive && isBeforeNoun(next) && OF_CLAUSES.has(other) && !OF_CLAUSES.has(own)) return false;
	if (!takesRest(own, other, rest, passive) || !takesFronted(own, other, around.before))
		return false;
	if (isBuilt('a person', other) && !isBuilt('a person', own)) return false;
	if (!takesBoth(own, other, rest, passive)) return false;
	if (!passive && isClause(rest) && !verbTakes(other, 'that')) return false;
	// Agreed to stop, resolved to stop: who will do it has said so.
	if (next === 'to' && isBuilt('intent', own) && isBuilt('intent', other)) return false;
	// What has its object in it takes none, and a phrase is judged by its first word no further.
	if (isComplete(own)) return !wantsObject(other) || wantsObject(own);
	if (passive) return isTransitive(other, true);
	if (PRONOUN.test(next)) return takesObject(other) && !SEPARABLE.test(other);
	const needed = neededBy(own, rest);
	if (next === 'that' && needed.includes(next)) return true;
	if (OPENS_OBJECT.has(next)) return takesObject(other);
	if (/.ing$/u.test(next)) return isBuilt('-ing', other);
	if (isCopula(own) && next !== 'to' && next !== '' && !CLOSES.has(next) && needed.length === 0)
		return isCopula(other);
	if (needed.includes(next)) return !isBuilt('needs object', other) || isBuilt('needs object', own);
	if (next === 'to')
		return isBuilt('to verb', own) || isBuilt('to noun', own) || takesObject(other);
	// Without an object it either needs none, or has it before it: a text they might sign.
	if (isBuilt('alone', own) || !takesObject(own))
		return other.includes(' ') ? isComplete(other) && !wantsObject(other) : isBuilt('alone', other);
	return isTransitive(other, true);
}

/** Words that say how much so something is: what stands after them has more and less. */
const DEGREES = new Set(
	'as extremely how increasingly least less more most quite rather so too very'.split(' '),
);

/** What stands before a time without an article: next autumn, but the coming one. */
const OF_TIMES = new Set(['last', 'next']);

function ofAdjective(own: string, other: string, around: Surroundings): boolean {
	const { next, previous, isAfterBe } = readAround(around);
	const isBare = !DETERMINERS.has(previous) && !/['’]s?$/u.test(previous);
	if (OF_TIMES.has(own) && isBare && isBeforeNoun(next)) return OF_TIMES.has(other);
	if (next === 'to') return false;
	if (next === 'of' || adjectiveTakes(own, next)) return adjectiveTakes(other, next);
	if (DEGREES.has(previous)) return isGradable(other);
	// After "be" a participle tells what is done, and no adjective does: is put off.
	return !isAfterBe || !isParticiple(own) || isParticiple(other);
}

/** Singular by their form alone: the police are. */
const SEVERAL = /^(?:cattle|people|police)$/u;
const isSeveral = (noun: string): boolean => SEVERAL.test(noun);

const OF_NUMBER = /^(?:another|each|either|every|neither|one|that|these|this|those)$/u;
/** What a verb in the past and a modal don't show. */
const WITHOUT_NUMBER = new Set([
	'',
	'of',
	'had',
	'did',
	...[...IRREGULAR_VERBS.values()].flatMap(({ past }) => past),
]);
const SHOWS_NUMBER = /^(?:are|do|does|has|have|is|was|were)$/u;

/** Whether the words around a noun say if it is one or several: the police provide, the plan provides. */
const showsNumber = (previous: string, next: string): boolean =>
	OF_NUMBER.test(previous) ||
	SHOWS_NUMBER.test(next) ||
	!(WITHOUT_NUMBER.has(next) || CLOSES.has(next) || mayBeNeeded(next) || next.endsWith('ed'));

function ofNoun(own: string, other: string, around: Surroundings): boolean {
	const { rest, next, previous } = readAround(around);
	if (isSeveral(own) !== isSeveral(other) && showsNumber(previous, next)) return false;
	if (next === 'of') return true;
	// The upshot is that; a dialogue isn't.
	if (/^(?:is|remains|was)$/u.test(next) && rest[1] === 'that') return isClausal(other);
	if (next === 'in' && /^favou?r$/u.test(rest[1] ?? '')) return nounTakes(other, 'favor');
	if (next === 'to' && nounTakes(own, next) && constructionOf(rest, 0, false) === 'to noun')
		return takesToNoun(other);
	return !nounTakes(own, next) || nounTakes(other, next);
}

/** Plurals have no -s after them but of a noun that they stand before: human rights organisations. */
const IN_S = /[^su]s$/u;
const NO_NOUN = /^(?:always|besides|overseas|perhaps|sometimes|towards|\w+wards)$/u;

function isBeforePlural(own: string, around: Surroundings): boolean {
	const { next } = readAround(around);
	return /[^su]s$/u.test(own) && IN_S.test(next) && !NO_NOUN.test(next) && !CLOSES.has(next);
}

/**
 * Whether a sentence goes on after another word as it does after the one that stands there: who sees that only one of the options
 * can have "to" or an object after it needs to know none.
 *
 * @param own the gloss that stands there, in its dictionary form
 */
export function takesAlike(
	{ pos }: Pick<Term, 'pos'>,
	own: string,
	other: string,
	around: Surroundings,
): boolean {
	if (pos === 'adjective') return ofAdjective(own, other, around);
	if (pos === 'noun') return ofNoun(own, other, around);
	if (pos === 'phrase') return !isBeforePlural(own, around);
	const [verb = ''] = own.split(' ');
	return pos !== 'verb' || ofVerb(isComplete(own) ? own : verb, other, around);
}
