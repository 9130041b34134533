import { ingOf, pastOf, pluralOf, thirdOf } from '../lexicon/english-inflect.ts';
import { isPlural, UNCOUNTABLE } from './english-forms.ts';

/** A gloss in a form; nothing where spelling, or English, doesn't have it for sure. */
type Inflected = (gloss: string) => readonly string[];

/** The first word of a verb inflects: carry out, carried out. */
const ofVerb =
	(inflect: (verb: string) => readonly string[] | string | undefined): Inflected =>
	(gloss) => {
		const [verb = '', ...rest] = gloss.split(' ');
		return [inflect(verb) ?? []].flat().map((form) => [form, ...rest].join(' '));
	};

export const VERB_FORMS = {
	base: (gloss: string) => [gloss],
	third: ofVerb(thirdOf),
	ing: ofVerb(ingOf),
	past: ofVerb((verb) => pastOf(verb)?.past),
	participle: ofVerb((verb) => pastOf(verb)?.participle),
} as const;
export type VerbForm = keyof typeof VERB_FORMS;

/** Plural and singular at once. */
export const INVARIABLE = /(?:series|species|means|quarters|crossroads|barracks)$/u;

const countsAsPlural = (noun: string): boolean => isPlural(noun) || INVARIABLE.test(noun);

/** Persons, who are counted at the head of what they are called: members of parliament. */
const HEADS = /^(?:member|minister|head)$/u;

export const NOUN_FORMS = {
	singular: (gloss: string) => (countsAsPlural(gloss) && !INVARIABLE.test(gloss) ? [] : [gloss]),
	plural: (gloss: string) => {
		if (countsAsPlural(gloss)) return [gloss];
		const last = gloss.split(' ').at(-1) ?? '';
		// "Lines of communication" has its plural elsewhere.
		const [head = '', body = ''] = gloss.split(/ (?=of )/u);
		if (body !== '' && HEADS.test(head)) return [`${pluralOf(head) ?? head} ${body}`];
		if (UNCOUNTABLE.has(last) || / (?:of|and|in|for) /u.test(gloss)) return [];
		// Initials have their plural by an s alone: MPs.
		const plural = /^\p{Lu}{2,}$/u.test(last) ? `${last}s` : pluralOf(last);
		return plural === undefined ? [] : [gloss.slice(0, gloss.length - last.length) + plural];
	},
} as const;

const BASE_AFTER = new Set(
	'to will would shall should can could may might must do does did let help'.split(' '),
);
const PARTICIPLE_AFTER = new Set(
	'have has had having be is are was were been being get got gets'.split(' '),
);
const PASSED_OVER = new Set(
	'not never also already now still just yet ever only be been'.split(' '),
);

/**
 * Which forms of a verb a text may be, by its letters and by the words before it: several of what looks alike (put, ended).
 *
 * @param before the words before it in small letters, the nearest last
 */
export function verbForms(text: string, gloss: string, before: readonly string[]): VerbForm[] {
	const names = Object.keys(VERB_FORMS) as VerbForm[];
	const found = names.filter((name) => VERB_FORMS[name](gloss).includes(text));
	// "Will not end", but "has not ended".
	const nearest = (before.at(-1) === 'not' ? before.at(-2) : before.at(-1)) ?? '';
	const only = (name: VerbForm) => (found.includes(name) ? [name] : found);
	if (BASE_AFTER.has(nearest)) return only('base');
	const aux = before.filter((word) => !PASSED_OVER.has(word) || PARTICIPLE_AFTER.has(word)).at(-1);
	if (aux !== undefined && PARTICIPLE_AFTER.has(aux)) {
		return found.includes('ing') ? ['ing'] : only('participle');
	}
	return found.length > 1 ? found.filter((name) => name !== 'base') : found;
}
