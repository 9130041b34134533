import { irregular } from '../lexicon/english-words.ts';
import type { Context } from './context.ts';
import { isCapital } from './look.ts';

/** The words of an English clause: which are of a closed class, and what the others may be by their endings and the lexicon. */

export const words = (list: string) => new Set(list.split(' '));

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
	if (word.endsWith('ed') || irregular().has(word)) return ['past'];
	const known = glossSorts(context).get(word);
	return known ? [...known] : ['singular', 'base', 'adjective'];
}

/** A word is plural by its form: its singular is a gloss of nouns only. */
function pluralOnly(word: string, context: Context): boolean {
	const base = word.replace(/ies$/u, 'y').replace(/s$/u, '');
	const sorts = glossSorts(context).get(base);
	return sorts?.size === 1 && sorts.has('singular');
}

/** What a word may be. */
export function sortsOf(word: string, context: Context): ReadonlySet<string> {
	const lower = word.toLowerCase();
	const closed = CLOSED.flatMap(([sort, list]) => (list.has(lower) ? [sort] : []));
	if (closed.length > 0) return new Set(closed);
	const open = openSorts(word, context);
	return new Set(open.includes('third') && pluralOnly(word, context) ? ['plural'] : open);
}

/** Whether a word is known to be written small inside a sentence: it is no name. */
export const isKnownSmall = (word: string, context: Context): boolean =>
	CLOSED.some(([, list]) => list.has(word)) || glossSorts(context).has(word);
