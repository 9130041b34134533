import { IRREGULAR } from '../lexicon/english-words.ts';
import type { Clause } from './clauses.ts';
import type { Context } from './context.ts';
import type { Part } from './pieces.ts';
import { isCapital } from './word.ts';

/** The words of an English clause and what has to follow them: articles, prepositions and auxiliaries, which are few and known. */

const words = (list: string) => new Set(list.split(' '));

/** Closed classes: what belongs to one is nothing else here. */
const CLOSED: readonly (readonly [sort: string, words: ReadonlySet<string>])[] = [
	['article', words('the a an')],
	['possessive', words('its their our your my')],
	[
		'determiner',
		words(
			'this that these those each every no some any both all such another either neither his her much many few several more most',
		),
	],
	[
		'preposition',
		words(
			'of in on at by for from with without into onto upon against between among through during under towards toward within beyond over about after before since until around across behind amid despite as than like',
		),
	],
	['to', words('to')],
	['modal', words('will would can could may might must should shall cannot')],
	['have', words('has have had having')],
	['be', words('is are was were be been being am')],
	['do', words('do does did')],
	['not', words('not never')],
	[
		'pronoun',
		words(
			'i you he she it we they me him us them there one itself himself herself themselves nothing nobody everyone who',
		),
	],
	['relative', words('which whom whose what that how why where')],
	[
		'conjunction',
		words(
			'and or but nor yet so because if when while whereas although though unless whether once',
		),
	],
	[
		'adverb',
		words(
			'also only just even still now then too very already soon again here always often ever quite rather almost',
		),
	],
];

/** What may begin a noun phrase behind an article or a possessive. */
const NOMINAL = ['singular', 'plural', 'adjective', 'name', 'number', 'ing', 'past'];
const PHRASE = ['article', 'possessive', 'determiner', 'pronoun', 'relative', ...NOMINAL];

/** What a word of a closed class takes. Those that can do without a complement, or stand before nearly anything, aren't here. */
const TAKES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
	...['the', ...(CLOSED[1]?.[1] ?? [])].map(
		(word) => [word, new Set([...NOMINAL, 'adverb'])] as const,
	),
	['a', new Set(['singular', 'adjective', 'ing', 'past', 'name', 'adverb'])],
	['an', new Set(['singular', 'adjective', 'ing', 'past', 'name', 'adverb'])],
	...[
		...words(
			'of at by from with without into between among during under towards against within beyond despite amid upon',
		),
	].map((word) => [word, new Set(PHRASE)] as const),
	// Where no noun phrase follows, these are adverbs or conjunctions: put off, for what headway.
	...[...words('in on for over about')].map((word) => [word, new Set(PHRASE)] as const),
	['to', new Set(['base', 'be', 'have', 'do', ...PHRASE])],
	...[...words('will would can could may might must should shall cannot')].map(
		(word) => [word, new Set(['base', 'be', 'have', 'do', 'not', 'adverb'])] as const,
	),
	...[...words('has have had')].map(
		(word) => [word, new Set(['past', 'be', 'not', 'adverb'])] as const,
	),
	// Of a passive; before anything else "to be" can do without, or take nearly all there is.
	...[...words('is are was were be been being')].map(
		(word) => [word, new Set(['past', 'adverb'])] as const,
	),
]);

/** A preposition can stand at the end of a clause with one of these: the role that it aspires to. */
const STRANDING = words('that which whom what who to');
const STRANDED = words('of at by from with without into between against in on for over about to');

/** The parts of speech that the lexicon's glosses of one word have, word by word. */
const sortsByGloss = new WeakMap<Context['lookup'], ReadonlyMap<string, ReadonlySet<string>>>();

const SORT_OF: Readonly<Record<string, string>> = {
	noun: 'singular',
	verb: 'base',
	adjective: 'adjective',
	adverb: 'adverb',
};

function glossSorts({ lookup }: Context): ReadonlyMap<string, ReadonlySet<string>> {
	const known = sortsByGloss.get(lookup);
	if (known) return known;
	const sorts = new Map<string, Set<string>>();
	for (const { en, pos } of lookup.terms) {
		const sort = SORT_OF[pos];
		if (sort === undefined) continue;
		for (const gloss of en.filter((text) => !text.includes(' '))) {
			const found = sorts.get(gloss);
			if (found) found.add(sort);
			else sorts.set(gloss, new Set([sort]));
		}
	}
	sortsByGloss.set(lookup, sorts);
	return sorts;
}

/** Endings say what an open word may be; the lexicon says it of base forms. */
function openSorts(word: string, context: Context): string[] {
	if (/^\p{Nd}/u.test(word)) return ['number'];
	if (isCapital(word)) return ['name'];
	if (/[^s]s$/u.test(word) && !/(?:us|is)$/u.test(word)) return ['plural', 'third'];
	if (word.endsWith('ly')) return ['adverb', 'adjective'];
	if (word.endsWith('ing')) return ['ing', 'singular'];
	if (word.endsWith('ed') || IRREGULAR.has(word)) return ['past'];
	const known = glossSorts(context).get(word);
	return known ? [...known] : ['singular', 'base', 'adjective'];
}

/** A word is plural by its form: its singular is a gloss of nouns only. */
function pluralOnly(word: string, context: Context): boolean {
	const base = word.replace(/ies$/u, 'y').replace(/s$/u, '');
	const sorts = glossSorts(context).get(base);
	return sorts?.size === 1 && sorts.has('singular');
}

function sortsOf(word: string, context: Context): ReadonlySet<string> {
	const lower = word.toLowerCase();
	const closed = CLOSED.flatMap(([sort, list]) => (list.has(lower) ? [sort] : []));
	if (closed.length > 0) return new Set(closed);
	const open = openSorts(word, context);
	return new Set(open.includes('third') && pluralOnly(word, context) ? ['plural'] : open);
}

/** "An" stands before a vowel that is heard; by its letter, and not where letters mislead. */
const isVowel = (word: string) => /^[aeio]|^u[^ns]/iu.test(word);
const isConsonant = (word: string) => /^[b-df-gj-np-tv-xz]/iu.test(word);

/** `a` and `an` are sorts of their own for what they stand before. */
const withSound = (sorts: ReadonlySet<string>, word: string) => {
	const sounds = [...(isVowel(word) ? [] : ['consonant']), ...(isConsonant(word) ? [] : ['vowel'])];
	return new Set([
		...sorts,
		...[...sorts].flatMap((sort) => sounds.map((sound) => `${sort} ${sound}`)),
	]);
};

const soundOf: Readonly<Record<string, string>> = { a: 'consonant', an: 'vowel' };

function takesOf(word: string): ReadonlySet<string> | undefined {
	const takes = TAKES.get(word);
	const sound = soundOf[word];
	return takes && sound !== undefined
		? new Set([...takes].map((sort) => `${sort} ${sound}`))
		: takes;
}

/** Whether a word is sure to go with the next: a preposition before no noun phrase may be an adverb (put off, for what headway). */
function goWith(sorts: ReadonlySet<string>, next: ReadonlySet<string>): boolean {
	if (sorts.has('be') || sorts.has('have'))
		return next.size === 1 && (next.has('past') || (sorts.has('have') && next.has('be')));
	if (sorts.has('preposition'))
		return !['to', 'relative', 'adverb', 'pronoun'].some((sort) => next.has(sort));
	return true;
}

/** Whether a word is known to be written small inside a sentence: it is no name. */
export const isKnownSmall = (word: string, context: Context): boolean =>
	CLOSED.some(([, list]) => list.has(word)) || glossSorts(context).has(word);

/** The words of an English clause. In one with a relative or an infinitive a preposition may stand at the end. */
export function englishParts({ words: list }: Clause, context: Context): Part[] {
	const clause = list.map(({ text }) => text);
	const strands = clause.some((word) => STRANDING.has(word.toLowerCase()));
	const sorts = clause.map((word) => sortsOf(word, context));
	return clause.map((text, index) => {
		const word = text.toLowerCase();
		const [own, next] = [sorts[index], sorts[index + 1]];
		const takes = own && next && goWith(own, next) ? takesOf(word) : undefined;
		return {
			text,
			sorts: withSound(own ?? new Set(), text),
			...(takes && { takes }),
			...(strands && STRANDED.has(word) && { mayEnd: true }),
		};
	});
}
