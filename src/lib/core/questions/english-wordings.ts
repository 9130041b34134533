import { basesOf } from '../lexicon/english-bases.ts';
import { ingOf, pluralOf } from '../lexicon/english-inflect.ts';
import { hasArticle, withoutArticle } from '../lexicon/letters.ts';
import type { Lookup } from '../lexicon/lookup.ts';
import { memoizeBy } from '../memo.ts';
import type { Term } from '../types.ts';
import { isIntransitive } from './arabic-fit.ts';
import { nounsAt, singularsAt, withArticle } from './arabic-phrases.ts';
import { UNCOUNTABLE } from './english-forms.ts';
import { takesObject } from './english-frames.ts';
import { hasNoPlural } from './english-mass.ts';
import { deedsIn } from './english-orders.ts';
import { isSaidBy, sayersOf, writtenLike } from './sayers.ts';

/**
 * Other English for a term of several words, of the same meaning: prisoner exchange, exchange of prisoners, exchanging prisoners. What
 * says the same is right, and what differs in number is near.
 */
export interface Wordings {
	readonly right: readonly string[];
	readonly near: readonly string[];
}

const NONE: Wordings = { right: [], near: [] };

/** A text without the articles of its words. */
const bare = (text: string): string =>
	text
		.split(' ')
		.map((word) => (hasArticle(word) ? withoutArticle(word) : word))
		.join(' ');

/** What is looked up in a lexicon: verbs by what they are called as a deed, plurals, and terms of several words by their text. */
const indexOf = memoizeBy(({ terms }: Lookup) => {
	const verbs = new Map<string, Term[]>();
	for (const term of terms) {
		for (const masdar of term.pos === 'verb' ? (term.masdar ?? []) : [])
			verbs.set(masdar, [...(verbs.get(masdar) ?? []), term]);
	}
	const phrases = terms.filter(({ pos, gender }) => pos === 'phrase' && gender !== undefined);
	const plurals = terms.flatMap(({ pos, plural = [] }) => (pos === 'noun' ? plural : []));
	return {
		verbs,
		plurals: new Set(plurals),
		phrases: new Map(phrases.map((term) => [bare(term.ar), term])),
	};
});

const isA = (pos: Term['pos'], word: string, lookup: Lookup): boolean =>
	sayersOf(word, lookup).some((term) => term.pos === pos);

/** The verb that a word is the -ing form of. */
const baseOf = (word: string, lookup: Lookup): string | undefined =>
	word.endsWith('ing')
		? basesOf(word).find((base) => ingOf(base) === word && isA('verb', base, lookup))
		: undefined;

const isCounted = (noun: string): boolean => !UNCOUNTABLE.has(noun) && !hasNoPlural(noun);

/** The singular of a known noun; undefined of what is none. */
const singularOf = (noun: string, lookup: Lookup): string | undefined =>
	basesOf(noun).find(
		(base) =>
			base !== noun && isCounted(base) && pluralOf(base) === noun && isA('noun', base, lookup),
	);

/** A text with another form of its last word. */
const withLast = (text: string, formOf: (word: string) => string | undefined): string[] => {
	const words = text.split(' ');
	const form = formOf(words.at(-1) ?? '');
	return form === undefined ? [] : [[...words.slice(0, -1), form].join(' ')];
};

const inSingular = (text: string, lookup: Lookup): string[] =>
	withLast(text, (word) => singularOf(word, lookup));

const inPlural = (text: string, lookup: Lookup): string[] =>
	withLast(text, (word) =>
		isCounted(word) && singularOf(word, lookup) === undefined ? pluralOf(word) : undefined,
	);

/** Of these there is no other number: this week, anyone, a few. */
const ONE_ONLY = /^(?:any|every|last|next|no|some|this)|(?:few|many|most|much|several)$/u;

/** A gloss that is named by a noun, in its other number: lines of contact, party leaders. */
function ofOtherNumber(gloss: string, lookup: Lookup): string[] {
	const [named = '', ...rest] = gloss.split(/ (?=of )/u);
	const last = named.split(' ').at(-1) ?? '';
	const isNoun = isA('noun', singularOf(last, lookup) ?? last, lookup);
	if (/\p{Lu}/u.test(gloss) || ONE_ONLY.test(gloss) || !isNoun) return [];
	return [
		...inSingular(named, lookup),
		...(/ an? /u.test(named) ? [] : inPlural(named, lookup)),
	].map((text) => [text, ...rest].join(' '));
}

/** What becomes more or less does so in something: an increase in prices; and the verb that does it. */
const CHANGES = new Map<string, string | undefined>([
	['change', undefined],
	['cut', 'cut'],
	['decline', undefined],
	['decrease', 'decrease'],
	['drop', undefined],
	['fall', undefined],
	['hike', 'hike'],
	['increase', 'increase'],
	['reduction', 'reduce'],
	['rise', undefined],
]);

/** The verb of a deed that has an object; undefined of what happens by itself. */
const verbOf = (deed: string, verbs: readonly Term[]): string | undefined =>
	CHANGES.has(deed)
		? CHANGES.get(deed)
		: verbs.flatMap(({ en }) => en).find((gloss) => gloss === deed && takesObject(gloss));

/** Whether a noun is of a verb's family: impose, imposition. */
function areOneFamily(noun: string, verb: string): boolean {
	const stem = verb.replace(/e$/u, '');
	const length = Math.max(4, stem.length - 1);
	return stem.length >= length && noun.slice(0, length) === stem.slice(0, length);
}

/** An Arabic deed, the noun that it is done to, and whether there are many of it. */
interface Deed {
	readonly heads: readonly Term[];
	readonly verbs: readonly Term[];
	readonly owners: readonly Term[];
	readonly isMany: boolean;
	readonly isDone: boolean;
	/** Whether one of its glosses says what one does: raising. */
	readonly isActive: boolean;
}

/** What is done to, on or against something, and not of it: an attack by terrorists, a coup attempt, a ban on weapons, a trade agreement. */
const NOT_OF: ReadonlySet<string> = new Set(
	'access accord agreement attack attempt ban crime deal dispute lack need offensive raid response sanction sanctions strike talks tax threat'.split(
		' ',
	),
);

/** What is named before its deed turned round, and said by its verb: exchange of prisoners, exchanging prisoners. */
function ofCompound(
	gloss: string,
	{ heads, verbs, owners, isMany, isDone, isActive }: Deed,
	lookup: Lookup,
): Wordings {
	const words = gloss.split(' ');
	const [deed = '', last = ''] = [words.at(-1), words.at(-2)];
	const isOwned = owners.some((noun) => isSaidBy(noun, singularOf(last, lookup) ?? last));
	const isDeed =
		CHANGES.has(deed) || heads.some((noun) => isSaidBy(noun, deed)) || verbOf(deed, verbs);
	if (words.length < 2 || words.length > 3 || !isOwned || !isDeed) return NONE;
	if (NOT_OF.has(deed) || words.some((word) => /^(?:of|for|in|to|the)$|ing$/u.test(word)))
		return NONE;
	const owner = words.slice(0, -1).join(' ');
	const verb = isDone ? verbOf(deed, verbs) : undefined;
	const ing = verb === undefined ? undefined : ingOf(verb);
	const asNoun = (text: string) => `${deed} ${CHANGES.has(deed) ? 'in' : 'of'} ${text}`;
	const asVerb = (text: string) => (ing === undefined ? [] : [`${ing} ${text}`]);
	const plural = inPlural(owner, lookup);
	const usual = isMany && plural.length > 0 ? plural : [owner];
	const odd = isMany ? [owner] : [];
	return {
		right: usual.flatMap((text) => [asNoun(text), ...(isActive ? asVerb(text) : [])]),
		near: [
			...usual.flatMap((text) => [...asVerb(text), `${deed} of ${text}`]),
			...odd.flatMap((text) => [asNoun(text), ...asVerb(text)]),
			...(isMany ? plural.map((text) => `${text} ${deed}`) : []),
		],
	};
}

/** What a deed is called by its verb, also as a noun: raising rates, the raising of rates; resumption of talks, resuming talks. */
function ofDeed(gloss: string, { heads, verbs, isDone }: Deed, lookup: Lookup): Wordings {
	const [first = '', second = '', ...rest] = gloss.split(' ');
	const base = baseOf(first, lookup);
	if (base !== undefined && second !== '' && takesObject(base) && isDone) {
		if (/^(?:for|in|into|of|off|on|out|to|with)$/u.test(second)) return NONE;
		const object = [second, ...rest].join(' ');
		const nouns = heads
			.flatMap(({ en }) => en)
			.filter((noun) => !noun.endsWith('ing') && !/ /u.test(noun) && areOneFamily(noun, base));
		return { right: [first, ...nouns].map((noun) => `${noun} of ${object}`), near: [] };
	}
	if (base !== undefined || second !== 'of' || rest.length === 0 || !isDone) return NONE;
	const own = verbs
		.flatMap(({ en }) => en)
		.filter((verb) => !verb.includes(' ') && takesObject(verb) && areOneFamily(first, verb));
	return {
		right: own.flatMap((verb) => ingOf(verb) ?? []).map((ing) => [ing, ...rest].join(' ')),
		near: [],
	};
}

/** A gloss with what else the rest of the term is called, where that is a term of its own: imposing customs duties. */
function withOtherNames(gloss: string, tail: Term | undefined): string[] {
	const name = tail?.en.find((own) => gloss.endsWith(` ${own}`));
	if (tail === undefined || name === undefined) return [];
	const before = gloss.slice(0, -name.length);
	return / an? $/u.test(before) ? [] : tail.en.map((own) => before + own);
}

/** The nouns that the first word after a deed may be, and whether it is a plural. */
function ownersAt(word: string, lookup: Lookup): Pick<Deed, 'owners' | 'isMany'> {
	if (writtenLike(bare(word), lookup).some(({ pos }) => pos === 'adjective'))
		return { owners: [], isMany: false };
	const singular = nounsAt(word, lookup);
	if (singular.length > 0) return { owners: singular, isMany: false };
	const definite = hasArticle(word) ? word : withArticle(word);
	return {
		owners: singularsAt(definite, lookup),
		isMany: indexOf(lookup).plurals.has(bare(word)),
	};
}

function wordingsOf({ ar, pos, gender, en }: Term, lookup: Lookup): Wordings {
	if (pos !== 'phrase' || gender === undefined) return NONE;
	const [head = '', second = '', ...more] = ar.split(' ');
	const { verbs, phrases } = indexOf(lookup);
	const ofHead = verbs.get(head) ?? [];
	const { owners, isMany } = ownersAt(second, lookup);
	const deed: Deed = {
		heads: nounsAt(head, lookup),
		verbs: ofHead,
		owners,
		isMany,
		isDone: ofHead.some((verb) => !isIntransitive(verb)),
		isActive: en.some((gloss) => baseOf(gloss.split(' ')[0] ?? '', lookup) !== undefined),
	};
	const isDeed = deedsIn(lookup).has(head) && owners.length > 0;
	const tail = isDeed ? phrases.get(bare([second, ...more].join(' '))) : undefined;
	const named = [...new Set([...en, ...en.flatMap((gloss) => withOtherNames(gloss, tail))])];
	const found = named.flatMap((gloss) => [
		...(isDeed ? [ofDeed(gloss, deed, lookup), ofCompound(gloss, deed, lookup)] : []),
		{ right: [], near: ofOtherNumber(gloss, lookup) },
	]);
	const right = new Set([...named, ...found.flatMap((wordings) => wordings.right)]);
	const near = new Set(found.flatMap((wordings) => wordings.near));
	return {
		right: [...right].filter((text) => !en.includes(text)),
		near: [...near].filter((text) => !right.has(text)),
	};
}

const wordings = memoizeBy((lookup: Lookup) =>
	memoizeBy((term: Term): Wordings => wordingsOf(term, lookup)),
);

export const englishWordings = (term: Term, lookup: Lookup): Wordings => wordings(lookup)(term);
