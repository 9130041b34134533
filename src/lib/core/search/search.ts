import MiniSearch, { type Query } from 'minisearch';
import { basesOf } from '../lexicon/english-bases.ts';
import type { Lookup } from '../lexicon/lookup.ts';
import type { Term } from '../types.ts';
import {
	englishWords,
	entryOf,
	FIELDS,
	readRoot,
	rootKey,
	stemSign,
	wholeArabic,
	wholeEnglish,
	type Entry,
} from './entries.ts';
import { readQuery, swaps, type QueryWord } from './query.ts';

/**
 * How a term answers a query, the best first. A term answers as well as the word of the query that it answers worst.
 */
const Tier = {
	/** The lemma, with its vowels. */
	lemma: 0,
	/** A whole lemma or gloss. */
	whole: 1,
	/** A whole lemma that what was typed is a form of. */
	wholeVariant: 2,
	/** A word of one. */
	word: 3,
	/** A word that what was typed is a form of, or a word's radicals. */
	variant: 4,
	/** A word that begins so. */
	beginning: 5,
	/** A whole lemma or gloss but for a slip or two. */
	wholeSlip: 6,
	/** A word but for them. */
	slip: 7,
} as const;

/** The lexicon made ready for being searched. */
export interface Search {
	/**
	 * The places in the lexicon of the terms that answer a query in either language, the best answer first; every word of
	 * the query must be answered. None for a query without words.
	 *
	 * @param lookup knows inflected forms; without it a word is found by its lemma, its listed forms and its glosses
	 */
	find(query: string, lookup?: Lookup): number[];
}

interface Match {
	readonly tier: number;
	readonly score: number;
}
type Matches = Map<number, Match>;

/** The terms that answer a word, and the words that may have been meant where it has a slip. */
interface Answers {
	readonly matches: Matches;
	/** Each with how many slips it is away. */
	readonly meant: ReadonlyMap<string, number>;
	/** What is typed is no form of a word, as far as can be seen: a word that is one slip away is meant before those of its stem. */
	readonly misspelt: boolean;
}

/** A word must be that long for a slip in it to be looked past, and that long for two. */
const SLIP_FROM = 4;
const TWO_SLIPS_FROM = 9;
/** Slips are looked past where no more than so many terms answer a word without. */
const FEW = 8;
/** Between this and the next tier no score of a whole gloss lies. */
const GLOSS_STEP = 0.05;
/** So many readings are told apart. */
const MOST_STEPS = 9;
/** What is meant stands behind what is spelled more like what was typed, and behind the words of its stem those of another spelling. */
const SLIP_STEP = 0.45;
/** Before whole lemmas and glosses that have its stem alone: a gloss that it is a regular form of, or one slip away from. */
const NEAREST = Tier.wholeVariant - 0.5;

/** Prepares terms for being searched. 6,000 of them take a while: see `workers/lexicon-job.ts`. */
export function createSearch(terms: readonly Term[]): Search {
	const index = new MiniSearch<Entry>({
		fields: [...FIELDS],
		tokenize: (text) => text.split(' ').filter(Boolean),
		processTerm: (term) => term,
		searchOptions: { boost: { lemma: 3, english: 2 }, combineWith: 'OR' },
	});
	index.addAll(terms.map(entryOf));
	const wholes = wholesOf(terms);
	const roots = rootsOf(terms);

	const find = (typedQuery: string, lookup?: Lookup): number[] => {
		const query = withoutDots(typedQuery);
		const root = readRoot(query);
		const family = root === undefined ? undefined : roots.get(root);
		if (family) return [...family];
		const words = readQuery(query, lookup);
		if (words.length === 0) return [];
		const answers = words.map((word) => answersTo(word, index, terms));
		const all = answers.map(({ matches }) => matches).reduce(together);
		const typed = query.normalize('NFC').trim();
		const raise = (key: string, tier: number) => {
			for (const [id, gloss] of wholes.get(key) ?? []) {
				const best = terms[id]?.ar === typed ? Tier.lemma : tier + gloss * GLOSS_STEP;
				const { tier: known = Infinity, score = 0 } = all.get(id) ?? {};
				all.set(id, { tier: Math.min(best, known), score });
			}
		};
		for (const key of new Set([wholeArabic(query), wholeEnglish(query)])) raise(key, Tier.whole);
		const [word, ...more] = words;
		if (word && more.length === 0) {
			// The likelier reading of what was typed goes first: متهمة is of مُتَّهَم before it is of اتَّهَمَ.
			for (const [rank, variant] of word.variants.entries())
				raise(variant, Tier.wholeVariant + Math.min(rank, MOST_STEPS) * GLOSS_STEP);
			for (const base of basesOf(word.text)) raise(base, NEAREST);
			const { meant = [], misspelt = false } = answers[0] ?? {};
			for (const [key, slips] of meant) {
				const tier = misspelt && slips === 1 ? NEAREST : Tier.wholeSlip;
				raise(key, tier + (slips - 1) * SLIP_STEP);
				for (const stem of stemsOf(key)) raise(stem, Tier.wholeSlip + slips * SLIP_STEP);
			}
		}
		return Array.from(all)
			.sort(
				([a, one], [b, other]) =>
					one.tier - other.tier ||
					(one.tier === Tier.slip ? lengthOf(terms[a]) - lengthOf(terms[b]) : 0) ||
					other.score - one.score ||
					a - b,
			)
			.map(([id]) => id);
	};
	return { find };
}

/** U.S. is US: the dots of initials are left out. */
const withoutDots = (text: string): string =>
	text.replace(/(?<!\p{L})(?:\p{Lu}\.){2,}/gu, (initials) => initials.replaceAll('.', ''));

/** How many words a lemma has: who slips in a word means that word before the phrases that it stands in. */
const lengthOf = (term: Term | undefined): number => term?.ar.split(' ').length ?? 0;

/** The stems of a text of one English word, marked as such; none of any other. */
function stemsOf(text: string): string[] {
	const [word, ...more] = englishWords(text);
	return word && more.length === 0 ? word.stems.map(stemSign) : [];
}

/** Whole lemmas and glosses, as they are compared: the term's place, and which of its glosses it is. */
function wholesOf(terms: readonly Term[]): Map<string, [id: number, gloss: number][]> {
	const wholes = new Map<string, [number, number][]>();
	const add = (key: string, id: number, gloss: number) => {
		const others = wholes.get(key);
		if (!others) wholes.set(key, [[id, gloss]]);
		else if (!others.some(([other]) => other === id)) others.push([id, gloss]);
	};
	for (const [id, { ar, en, pos, root, plural = [], forms = [] }] of terms.entries()) {
		add(wholeArabic(ar), id, 0);
		// A plural is the word, behind another one that is spelled so.
		for (const many of plural) add(wholeArabic(many), id, 0.5);
		// Another spelling of a name or a loanword is the word: سورية, ديموقراطية.
		if (pos === 'name' || root === undefined)
			for (const form of forms) add(wholeArabic(form), id, 0);
		for (const [gloss, text] of en.entries()) {
			add(wholeEnglish(text), id, gloss);
			// Who types sanctions means the gloss sanction before the phrases with sanctions.
			for (const stem of stemsOf(text)) add(stem, id, gloss);
		}
	}
	return wholes;
}

/** The terms of each root, by the root as it is compared. */
function rootsOf(terms: readonly Term[]): Map<string, number[]> {
	const roots = new Map<string, number[]>();
	for (const [id, { root }] of terms.entries()) {
		if (root === undefined) continue;
		const key = rootKey(root);
		const family = roots.get(key);
		if (family) family.push(id);
		else roots.set(key, [id]);
	}
	return roots;
}

const NO_SLIPS: Pick<Answers, 'meant' | 'misspelt'> = { meant: new Map(), misspelt: false };

/** The terms that answer one word. */
function answersTo(word: QueryWord, index: MiniSearch<Entry>, terms: readonly Term[]): Answers {
	const beginnings: Query = {
		queries: [...word.beginnings],
		prefix: true,
		weights: { prefix: 0.5, fuzzy: 0.1 },
	};
	const matches = gather(index, word, [beginnings, ...word.variants]);
	if (matches.size > FEW || word.text.length < SLIP_FROM || word.beginnings.length === 0) {
		return { matches, ...NO_SLIPS };
	}
	const misspelt = isMisspelt(word, matches, terms);
	const meant = new Map<string, number>();
	const lookPast = (typed: readonly string[]) => {
		const note = (term: string) =>
			meant.set(term, Math.min(...typed.map((one) => slipsBetween(one, term))));
		const slips: Query = {
			queries: [...typed],
			fuzzy: (term) => (term.length < SLIP_FROM ? 0 : term.length < TWO_SLIPS_FROM ? 1 : 2),
			weights: { prefix: 0.5, fuzzy: 0.1 },
		};
		for (const [id, match] of gather(index, word, [slips, ...typed.flatMap(swaps)], note))
			if (!matches.has(id)) matches.set(id, match);
	};
	lookPast(word.beginnings);
	// Where nothing is found, the slip may be in a plural or a past: refugies, embasies.
	if (matches.size === 0) lookPast(basesOf(word.text).filter((base) => base.length >= SLIP_FROM));
	return { matches, meant, misspelt };
}

/** Whether only the stem of an English word is known, and the word is no regular form of one that is: sovereignity. */
function isMisspelt({ text }: QueryWord, matches: Matches, terms: readonly Term[]): boolean {
	const bases = basesOf(text);
	const found = [...matches];
	return (
		/^[a-z]+$/u.test(text) &&
		found.every(([, { tier }]) => tier === Tier.variant) &&
		!found.some(([id]) =>
			terms[id]?.en.some((gloss) => englishWords(gloss).some((word) => bases.includes(word.text))),
		)
	);
}

/** How many letters are left out, put in, exchanged or swapped with their neighbour, at the least. */
function slipsBetween(typed: string, word: string): number {
	let [older, row]: [number[], number[]] = [
		[],
		Array.from({ length: word.length + 1 }, (_, j) => j),
	];
	for (let i = 1; i <= typed.length; i++) {
		const next = [i];
		for (let j = 1; j <= word.length; j++) {
			const same = typed[i - 1] === word[j - 1];
			const swapped = typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1];
			next[j] = Math.min(
				(row[j] ?? 0) + 1,
				(next[j - 1] ?? 0) + 1,
				(row[j - 1] ?? 0) + Number(!same),
				swapped ? (older[j - 2] ?? 0) + 1 : Infinity,
			);
		}
		[older, row] = [row, next];
	}
	return row[word.length] ?? 0;
}

/** @param note told of words that answer but for a slip */
function gather(
	index: MiniSearch<Entry>,
	word: QueryWord,
	queries: readonly Query[],
	note?: (term: string) => void,
): Matches {
	const found: Matches = new Map();
	for (const result of index.search({ queries: [...queries] })) {
		const tiers = Object.entries(result.match).map(([term, fields]) => {
			const tier = tierOf(term, fields, word);
			if (tier === Tier.slip) note?.(term);
			return tier;
		});
		const tier = Math.min(...tiers);
		found.set(result.id as number, { tier, score: result.score });
	}
	return found;
}

function tierOf(
	term: string,
	fields: readonly string[],
	{ text, beginnings, variants }: QueryWord,
): number {
	// Whoever types سلم means the word before its family.
	if (term === text) return fields.every((field) => field === 'root') ? Tier.variant : Tier.word;
	if (variants.includes(term)) return Tier.variant;
	return beginnings.some((beginning) => term.startsWith(beginning)) ? Tier.beginning : Tier.slip;
}

/** The terms that answer both, as well as they answer the one that they answer worse. */
function together(some: Matches, others: Matches): Matches {
	const both: Matches = new Map();
	for (const [id, { tier, score }] of some) {
		const other = others.get(id);
		if (other) both.set(id, { tier: Math.max(tier, other.tier), score: score + other.score });
	}
	return both;
}
