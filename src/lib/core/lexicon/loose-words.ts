import { groupBy } from '../group-by.ts';
import { fold } from '../text/fold.ts';
import { isFunctionWord } from '../text/stop-ar.ts';
import { tokenize } from '../text/tokens.ts';
import type { Bead, BeadId, PackTerm } from '../types.ts';
import { readEnglish } from './english.ts';
import type { Found } from './occurrences.ts';

/** Part of a sentence of one side of a bead: UTF-16 offsets, end exclusive. */
export interface Span {
	readonly sentence: number;
	readonly start: number;
	readonly end: number;
}

/** A content word of a bead that has no counterpart yet. */
export interface LooseWord extends Span {
	/** As it stands there. */
	readonly text: string;
	/** What its inflected forms in this text share. */
	readonly key: string;
	/** How far through its side of the bead it stands, 0 to 1. */
	readonly position: number;
	/** Arabic: an entry reads it, though the English of its bead says nothing of that entry. */
	readonly read: boolean;
}

/** What is left of a bead where the terms of the lexicon have found their counterparts. */
export interface LooseBead {
	readonly bead: BeadId;
	readonly ar: readonly LooseWord[];
	readonly en: readonly LooseWord[];
}

/** Whether two spans of one side of a bead share a letter. */
export const overlaps = (a: Span, b: Span): boolean =>
	a.sentence === b.sentence && a.start < b.end && b.start < a.end;

/** Occurrences by the bead that they stand in. */
export type FoundIn = ReadonlyMap<BeadId, readonly Found[]>;

/** The occurrences of an article's terms, each term's in the order of the text. */
export const foundIn = (terms: readonly PackTerm[]): FoundIn =>
	groupBy(
		terms.flatMap(({ id, occurrences }) => occurrences.map((one) => ({ ...one, term: id }))),
		({ bead }) => bead,
	);

/** Of beads with both sides: Arabic content words without a counterpart, and English ones that no Arabic term claims. */
export function looseWords(beads: readonly Bead[], found: FoundIn): LooseBead[] {
	const loose = beads
		.filter(({ ar, en }) => ar.length > 0 && en.length > 0)
		.map((bead) => looseIn(bead, found.get(bead.id) ?? []));
	const keys = sharedStems(loose.flatMap(({ ar }) => ar.map(({ key }) => key)));
	return loose.map((bead) => ({
		...bead,
		ar: bead.ar.map((word) => ({ ...word, key: keys.get(word.key) ?? word.key })),
	}));
}

/** Where an occurrence stands: in one place, or in two (a verb, and its object behind the subject). */
const spansOf = ({ sentence, start, end, rest }: Found): Span[] => [
	{ sentence, start, end },
	...(rest ? [{ sentence, start: rest.start, end: rest.end }] : []),
];

function looseIn(bead: Bead, found: readonly Found[]): LooseBead {
	const english = found.filter(({ lang }) => lang === 'en');
	const claimed = english.flatMap(spansOf);
	const said = new Set(english.map(({ term }) => term));
	const arabic = found.filter(({ lang }) => lang === 'ar');
	const paired = arabic.filter(({ term }) => said.has(term)).flatMap(spansOf);
	const unpaired = arabic.filter(({ term }) => !said.has(term)).flatMap(spansOf);
	return {
		bead: bead.id,
		ar: arabicWords(bead)
			.filter((word) => !paired.some((span) => overlaps(span, word)))
			.map((word) => ({ ...word, read: unpaired.some((span) => overlaps(span, word)) })),
		en: englishWords(bead).filter((word) => !claimed.some((span) => overlaps(span, word))),
	};
}

const ARABIC = /^\p{Script=Arabic}{2}/u;

function arabicWords({ ar }: Bead): LooseWord[] {
	const tokens = ar.flatMap((text, sentence) =>
		tokenize(text).map((token) => ({ ...token, sentence })),
	);
	return tokens.flatMap(({ text, kind, sentence, start, end }, at) => {
		const key = fold(text);
		if (kind !== 'word' || !ARABIC.test(key) || isFunctionWord(key)) return [];
		return [{ text, key, sentence, start, end, position: at / tokens.length, read: false }];
	});
}

function englishWords({ en }: Bead): LooseWord[] {
	const { words } = readEnglish(en);
	return words.flatMap(({ text, keys, stop, sentence, start, end }, at) => {
		if (stop || !/^\p{L}{2}/u.test(text)) return [];
		const written = en[sentence]?.slice(start, end) ?? text;
		const position = at / words.length;
		return [{ text: written, key: keys[0] ?? text, sentence, start, end, position, read: false }];
	});
}

/** What may stand before the stem of a word that nobody knows, and behind it. */
const FRONTS = [
	/^/u,
	/^[وف]/u,
	/^ال/u,
	/^[وف]?[بكل]/u,
	/^[وف]?[بك]?ال/u,
	/^[وف]?لل/u,
	/^س(?=[يتن])/u,
];
const BACKS = [/$/u, /(?:هما|ها|هم|هن|نا|ه|ي|ا)$/u, /(?:ات|ين|ون|ان|يه|ته|تها|تهم)$/u];
const ARTICLE = /^(?:[وف]?[بك]?ال|[وف]?لل)(?=\p{L}{3})/u;
const SHORTEST = 3;

const stemsOf = (folded: string): ReadonlySet<string> =>
	new Set(
		FRONTS.flatMap((front) => BACKS.map((back) => folded.replace(front, '').replace(back, '')))
			.filter((stem) => stem.length >= SHORTEST)
			.concat(folded),
	);

/**
 * The stem by which each folded word is counted. Beside the article, something is taken off a word only where what remains
 * is a stem of another word of the text too.
 */
function sharedStems(words: readonly string[]): ReadonlyMap<string, string> {
	const stems = new Map([...new Set(words)].map((word) => [word, stemsOf(word)]));
	const holders = new Map<string, number>();
	for (const all of stems.values()) {
		for (const stem of all) holders.set(stem, (holders.get(stem) ?? 0) + 1);
	}
	return new Map(
		Array.from(stems, ([word, all]) => {
			const [longest = word.replace(ARTICLE, '')] = [...all]
				.filter((stem) => (holders.get(stem) ?? 0) > 1)
				.sort((a, b) => b.length - a.length);
			return [word, longest];
		}),
	);
}
