import { IRREGULAR } from '../lexicon/english-words.ts';
import { IRREGULAR_VERBS } from '../lexicon/english-verbs.ts';
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

const FINITE = words(
	'is are was were am has have had will would can could may might must shall cannot do does did',
);
const BARE_PASTS = new Set(
	[...IRREGULAR_VERBS.values()].flatMap(({ past, participle }) =>
		past.filter((one) => !participle.includes(one)),
	),
);

/** A verb of a relative is none of the clause: the role that each plays. */
const beforeRelative = (clause: readonly string[]): readonly string[] => {
	const at = clause.findIndex((word, i) => i > 0 && /^(?:that|which|who|whose|whom)$/u.test(word));
	return at < 0 ? clause : clause.slice(0, at);
};

/** Whether a clause has a verb of its own, outside a phrase: an auxiliary, or a form that is a past and no participle. */
export const hasVerb = ({ words: list }: Clause): boolean =>
	beforeRelative(list.map(({ text }) => text.toLowerCase())).some(
		(word, i, all) =>
			FINITE.has(word) ||
			BARE_PASTS.has(word) ||
			CATENATIVE.has(word) ||
			// The talks yielded nothing: no participle has an object.
			(word.endsWith('ed') &&
				/^(?:nothing|the|an?|it|them|its|their|no|part)$/u.test(all[i + 1] ?? '')),
	);

/** Whether a word is known to be written small inside a sentence: it is no name. */
export const isKnownSmall = (word: string, context: Context): boolean =>
	CLOSED.some(([, list]) => list.has(word)) || glossSorts(context).has(word);

/** Nouns of quantity are one with what they count: a number of ideas. */
const QUANTITIES = words(
	'number part kind sort lot couple rest one some each many most none all any half out instead because favour front spite terms full',
);
/** Verbs and adjectives that can't do without the infinitive behind them. */
const CATENATIVE = words(
	'expected labours labors want wants wanted try tries tried seem seems seemed fail fails failed begin began need needs able unable willing unwilling ready likely refuse refuses refused decide decided agree agreed hope hopes hoped continue continued used wrong mistake going position',
);
const AUXILIARIES = words(
	'is are was were has have had will would can could may might must should cannot did does do',
);

/**
 * Whether what begins here can stand nowhere but behind the word before: "of" and its noun, "that" and its clause, "which" behind its noun,
 * an infinitive that a verb needs, the verb of a subject, the second of two that are joined.
 */
function isTiedAt(
	clause: readonly string[],
	sorts: readonly ReadonlySet<string>[],
	index: number,
): boolean {
	const word = clause[index]?.toLowerCase() ?? '';
	const before = clause[index - 1]?.toLowerCase() ?? '';
	const isOpen = (sort: ReadonlySet<string> | undefined) =>
		['singular', 'plural', 'name', 'adjective', 'past', 'base', 'ing'].some(
			(one) => sort?.has(one) === true,
		);
	if (index === 0 || index === clause.length - 1) return false;
	if (word === 'of')
		return (
			isOpen(sorts[index - 1]) &&
			!QUANTITIES.has(before) &&
			sorts[index + 1]?.has('preposition') !== true
		);
	if (word === 'to') return CATENATIVE.has(before);
	if (['that', 'whose', 'which', 'who', 'whom'].includes(word))
		return isOpen(sorts[index - 1]) || (word === 'that' && before === 'is');
	if (
		['on', 'by', 'in', 'from', 'for', 'to', 'with'].includes(word) &&
		clause[index + 1]?.toLowerCase() === 'which'
	)
		return true;
	if (['how', 'why', 'whether'].includes(word)) return isOpen(sorts[index - 1]);
	if (['and', 'or'].includes(word)) return isOpen(sorts[index - 1]);
	// The verb of a subject, where no question could be made of it: with all its auxiliaries and more behind them.
	return AUXILIARIES.has(word) && isOpen(sorts[index - 1]) && index > 1;
}

const HEADS = words(
	'the a an of at by from with without into between among during under towards against within beyond despite amid upon in on for over about its their our your my',
);
const isInside = (word: string) => HEADS.has(word);

/** Within a noun phrase: a list of, two capitals, the American plan. */
function joinsPhrase(
	before: ReadonlySet<string> | undefined,
	own: ReadonlySet<string> | undefined,
	word: string,
) {
	if (word === 'of') return true;
	const some = (sorts: ReadonlySet<string> | undefined, list: readonly string[]) =>
		list.some((sort) => sorts?.has(sort) === true);
	return (
		some(before, [
			'article',
			'possessive',
			'determiner',
			'number',
			'adjective',
			'name',
			'singular',
			'preposition',
		]) && some(own, ['singular', 'plural', 'adjective', 'name', 'number'])
	);
}

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
			...(isTiedAt(clause, sorts, index) && { tied: true }),
			...(takes && isInside(word) && { inside: true }),
			...(index > 0 && joinsPhrase(sorts[index - 1], own, word) && { joins: true }),
			...(strands && STRANDED.has(word) && { mayEnd: true }),
		};
	});
}
