import { STOP_WORDS } from './english-words.ts';
import {
	degreesOf,
	ingOf,
	pastOf,
	pluralOf,
	thirdOf,
	TWOFOLD,
	type Past,
} from './english-inflect.ts';
import type { Pos } from '../types.ts';

/** What an inflected English word is; `past-or-participle` where both look alike and the words before don't say which. */
export type EnglishTag =
	| 'plural'
	| 'third-person'
	| 'past'
	| 'participle'
	| 'past-or-participle'
	| 'ing'
	| 'comparative'
	| 'superlative'
	| 'possessive';

/** An inflected word of a text, taken apart. */
export interface EnglishForm {
	/** The word of the gloss. */
	readonly base: string;
	/** As the text has it. */
	readonly form: string;
	/** What is added to the base: s, ed, ing; left out of irregular forms. */
	readonly suffix?: string;
	/** Left out where spelling alone doesn't say which: reports. */
	readonly tag?: EnglishTag;
}

/** The forms of an English word that a learner learns with it. */
export type EnglishParts =
	| { readonly kind: 'verb'; readonly words: readonly string[] }
	| { readonly kind: 'plural'; readonly words: readonly [string] }
	| { readonly kind: 'degrees'; readonly words: readonly string[] };

const words = (text: string): string[] => text.match(/[\p{L}'’-]+/gu) ?? [];
const HAVE = new Set('have has had having'.split(' '));
const BE = new Set('am is are was were be been being get gets got getting'.split(' '));
/** Stop words that are verbs and have all forms; what else a verb's gloss may begin with (no longer, nearly) is none. */
const STOP_VERBS = new Set('be have do let get'.split(' '));
const VERBS_IN_LY = new Set(
	'ally apply bully comply fly imply multiply rally rely reply supply tally'.split(' '),
);
const isAdverb = (word: string): boolean =>
	word === 'almost' || (word.endsWith('ly') && !VERBS_IN_LY.has(word));
/** How many words may stand between an auxiliary and its participle: was never formally agreed. */
const REACH = 3;

/**
 * The inflected words of an English occurrence, each with the word of the gloss that it comes from: emerges is emerge + s.
 * Words that stand there as the gloss has them, and those of which rules and lists say nothing, are left out.
 *
 * @param text the occurrence as the text has it
 * @param gloss the gloss that it matched
 * @param before what stands before it in its sentence
 */
export function englishAtHand(text: string, gloss: string, pos: Pos, before = ''): EnglishForm[] {
	const bases = words(gloss);
	const preceding = words(before.toLowerCase());
	return words(text).flatMap((form, i, all) => {
		const lower = form.toLowerCase();
		if (bases.some((base) => base.toLowerCase() === lower)) return [];
		const auxiliaries = [...preceding, ...all.slice(0, i).map((word) => word.toLowerCase())];
		for (const [at, base] of bases.entries()) {
			const found = formOf(lower, base, {
				pos,
				verb: pos === 'verb' && at === 0,
				participle: auxiliaries.slice(-REACH).some((word) => HAVE.has(word) || BE.has(word)),
			});
			if (found) return [{ base, form, ...found }];
		}
		return [];
	});
}

interface Context {
	readonly pos: Pos;
	/** Whether the base is the verb of a verb's gloss. */
	readonly verb: boolean;
	/** Whether be or have stands before the form. */
	readonly participle: boolean;
}

function formOf(
	form: string,
	base: string,
	{ pos, verb, participle }: Context,
): Pick<EnglishForm, 'suffix' | 'tag'> | undefined {
	const lower = base.toLowerCase();
	if (/['’]s?$/u.test(form) && form.replace(/['’]s?$/u, '') === lower)
		return { suffix: form.slice(lower.length), tag: 'possessive' };
	const mayBeVerb = verb || pos === 'phrase';
	if (mayBeVerb) {
		const past = pastOf(lower);
		const tag = past && pastTag(form, past, participle);
		if (tag) return { ...(past.regular && { suffix: 'ed' }), tag };
		if (form === ingOf(lower)) return { suffix: 'ing', tag: 'ing' };
	}
	const third = form === thirdOf(lower);
	const plural = form === pluralOf(lower);
	if (verb && third) return { ...ending(lower, form), tag: 'third-person' };
	if (!verb && plural && pos !== 'phrase') return { ...ending(lower, form), tag: 'plural' };
	if (!verb && (third || plural)) return ending(lower, form);
	return pos === 'verb' ? undefined : degreeOf(form, lower);
}

/** What a verb's form in -ed, or its counterpart, is; undefined where it is none. */
function pastTag(
	form: string,
	{ past, participle }: Past,
	expected: boolean,
): EnglishTag | undefined {
	const [isPast, isParticiple] = [past.includes(form), participle === form];
	if (isPast && isParticiple) return expected ? 'participle' : 'past-or-participle';
	if (isPast) return 'past';
	return isParticiple ? 'participle' : undefined;
}

/** emerges: s; parties, crises and leaves are no base with something added. */
const ending = (base: string, form: string): Pick<EnglishForm, 'suffix'> =>
	form.startsWith(base) ? { suffix: form.slice(base.length) } : endsInY(base, form);
const endsInY = (base: string, form: string): Pick<EnglishForm, 'suffix'> =>
	base.endsWith('y') && form === `${base.slice(0, -1)}ies` ? { suffix: 'es' } : {};

function degreeOf(form: string, base: string): Pick<EnglishForm, 'suffix' | 'tag'> | undefined {
	const at = degreesOf(base)?.indexOf(form) ?? -1;
	if (at < 0) return undefined;
	const suffix = at === 0 ? 'er' : 'est';
	const tag = at === 0 ? 'comparative' : 'superlative';
	// Better is no good + er.
	return form.endsWith(suffix) && form.startsWith(base.slice(0, 2)) ? { suffix, tag } : { tag };
}

/**
 * The forms to learn with an English word: emerge – emerged – emerging, hold – held – held, crises, harder – hardest. Of a
 * verb's gloss of several words the verb's alone. Undefined where spelling leaves a doubt, or there are none.
 *
 * @param countable whether what it means can be counted, as far as its entry says
 */
export function englishParts(
	gloss: string,
	pos: Pos,
	countable: boolean,
): EnglishParts | undefined {
	const all = words(gloss);
	const [first] = all;
	if (first === undefined) return undefined;
	if (pos === 'verb') return verbParts(first);
	if (pos === 'adjective' && !/^\p{Lu}/u.test(gloss)) {
		const degrees = degreesOf(gloss);
		return degrees && { kind: 'degrees', words: [gloss, ...degrees] };
	}
	// The Russian, the Iraqi: nouns too; not the Chinese.
	const noun = pos === 'noun' || (pos === 'adjective' && /^\p{Lu}.*(?:an|i)$/u.test(gloss));
	if (!noun || !countable) return undefined;
	const plural = nounPhrasePlural(gloss);
	return plural === undefined ? undefined : { kind: 'plural', words: [plural] };
}

function verbParts(verb: string): EnglishParts | undefined {
	if (STOP_WORDS.has(verb) ? !STOP_VERBS.has(verb) : isAdverb(verb)) return undefined;
	const past = TWOFOLD.has(verb) ? undefined : pastOf(verb);
	const ing = ingOf(verb);
	if (!past || ing === undefined) return undefined;
	const forms = past.regular ? [ing] : [past.participle];
	return { kind: 'verb', words: [verb, past.past.join(', '), ...forms] };
}

/** Parts and multiples are one, or none: one third, twice as much; and what isn't counted, though its last word may be. */
const NEVER_PLURAL =
	/^(?:one|half|twice)\s|^(?:real estate|industrial action|capital punishment)$/u;
/** What may stand behind the noun that is counted: heads of state, ways out. */
const BEHIND_HEAD =
	/\s(?:(?:of|for|in|to|on|at|by|with|from|against|between)\s.*|(?:up|down|out|off|away))$/u;
const ACRONYM = /^\p{Lu}{2,}$/u;

/** Security councils, heads of state, MPs; talks are plural already. */
function nounPhrasePlural(gloss: string): string | undefined {
	if (NEVER_PLURAL.test(gloss)) return undefined;
	const rest = BEHIND_HEAD.exec(gloss)?.[0] ?? '';
	const head = gloss.slice(0, gloss.length - rest.length);
	const at = head.lastIndexOf(' ') + 1;
	const last = head.slice(at);
	if (ACRONYM.test(last)) return `${head}s${rest}`;
	const plural = pluralOf(last.toLowerCase());
	if (plural === undefined || plural === last.toLowerCase()) return undefined;
	const cased = /^\p{Lu}/u.test(last) ? plural.charAt(0).toUpperCase() + plural.slice(1) : plural;
	return head.slice(0, at) + cased + rest;
}
