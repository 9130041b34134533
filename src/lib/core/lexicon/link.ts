import { fold } from '../text/fold.ts';
import { arabicSkeletons, englishSkeletons } from '../text/name-sounds.ts';
import type { Bead, BeadId, PackTerm, Term } from '../types.ts';
import { unfoldRange } from './clusters.ts';
import { likenessOf, type Likeness } from './likeness.ts';
import { foundIn, looseWords, type LooseBead, type LooseWord, type Span } from './loose-words.ts';
import { pairWords } from './word-model.ts';

/** A place where an Arabic word and an English one stand for each other. */
export interface LinkPlace {
	readonly bead: BeadId;
	readonly ar: Span;
	readonly en: Span;
}

/** An Arabic word that no entry reads, and the English word that stands for it in this text. */
export interface Link {
	/** As the text has it, without what is joined to it. */
	readonly ar: string;
	readonly en: string;
	/** They are a name, by their sound. */
	readonly name: boolean;
	/** How sure it is that one means the other, 0 to 1: the share of such links that are right. */
	readonly confidence: number;
	/** In the order of the text, one of each bead. */
	readonly places: readonly LinkPlace[];
}

/** Fainter ones are guesses. */
const FAINTEST = 0.05;

/** What speaks for a pair before the text is looked at, as factors of `pairWords`. */
const PRIOR = { name: 35, faint: 4, kin: 12, read: 0.4, anywhere: 0.3, spread: 0.25 };

interface Pair {
	readonly ar: LooseWord;
	readonly en: LooseWord;
	readonly likeness: Likeness;
	/** How sure either direction is at its best place. */
	readonly toEn: number;
	readonly toAr: number;
	/** How far apart they stand in their sides, at the least; 0 to 1. */
	readonly far: number;
	readonly places: readonly (LinkPlace & { readonly words: readonly [LooseWord, LooseWord] })[];
}

/** Log odds, as in a logistic regression on those articles. */
const ODDS = {
	none: -1.43,
	faint: -1.61,
	beads: 0.73,
	toEn: 0.3,
	toAr: 0.34,
	dice: 0.74,
	adverb: -1.58,
	far: -5.2,
	kinFar: 2.86,
	capital: -0.62,
};

/** What names that sound alike are worth where nothing else claims either. */
const NAME = 0.95;

const logit = (chance: number): number => {
	const inside = Math.min(0.99, Math.max(0.01, chance));
	return Math.log(inside / (1 - inside));
};

function confidenceOf(pair: Pair, dice: number): number {
	const { likeness, toEn, toAr, far, places, en } = pair;
	if (likeness.name) return NAME * Math.sqrt(toEn * toAr);
	const odds =
		ODDS.none +
		ODDS.beads * Math.log(places.length) +
		ODDS.toEn * logit(toEn) +
		ODDS.toAr * logit(toAr) +
		ODDS.dice * dice +
		(ODDS.far + (likeness.kin ? ODDS.kinFar : 0)) * far +
		(likeness.faint ? ODDS.faint : 0) +
		(en.text.endsWith('ly') ? ODDS.adverb : 0) +
		(/^\p{Lu}/u.test(en.text) ? ODDS.capital : 0);
	return 1 / (1 + Math.exp(-odds));
}

/** Numbers for keys, in the order of the text. */
function numberKeys(words: readonly LooseWord[]): ReadonlyMap<string, number> {
	const numbers = new Map<string, number>();
	for (const { key } of words) if (!numbers.has(key)) numbers.set(key, numbers.size);
	return numbers;
}

/** In how many beads each key stands. */
function countBeads(sides: readonly (readonly LooseWord[])[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const words of sides) {
		for (const key of new Set(words.map((word) => word.key))) {
			counts.set(key, (counts.get(key) ?? 0) + 1);
		}
	}
	return counts;
}

/**
 * Links of Arabic words that the lexicon doesn't know to the English words that stand for them, by their sound, their root, and in
 * which beads they stand, where the words compete for each other; the surest first. Time and memory are linear in the
 * number of beads.
 *
 * @param terms what the lexicon has of the beads, as `findTerms` gives it
 * @param lexicon all entries: their roots tell kin
 */
export function linkWords(
	beads: readonly Bead[],
	terms: readonly PackTerm[],
	lexicon: readonly Term[],
): Link[] {
	const loose = looseWords(beads, foundIn(terms));
	const inBeads = {
		ar: countBeads(loose.map(({ ar }) => ar)),
		en: countBeads(loose.map(({ en }) => en)),
	};
	return pairsIn(loose, lexicon)
		.map((pair): Link => {
			const either = (inBeads.ar.get(pair.ar.key) ?? 0) + (inBeads.en.get(pair.en.key) ?? 0);
			return {
				ar: pair.likeness.name
					? bareName(pair.ar.text, pair.en.text)
					: bareArabic(pair.places.map(({ words: [word] }) => word)),
				en: bareEnglish(
					pair.places.map(({ words: [, word] }) => word),
					pair.likeness.name,
				),
				name: pair.likeness.name,
				confidence: confidenceOf(pair, (2 * pair.places.length) / either),
				places: pair.places.map(({ bead, ar, en }) => ({ bead, ar, en })),
			};
		})
		.sort((a, b) => b.confidence - a.confidence);
}

function pairsIn(loose: readonly LooseBead[], lexicon: readonly Term[]): Pair[] {
	const likenesses = new Map<string, Likeness>();
	const likeness = (ar: LooseWord, en: LooseWord): Likeness => {
		const key = `${ar.text} ${ar.key} ${en.text}`;
		const found = likenesses.get(key) ?? likenessOf(ar.text, ar.key, en.text, lexicon);
		likenesses.set(key, found);
		return found;
	};
	const [toEn, toAr] = chancesOf(loose, likeness);
	const pairs = new Map<string, Pair>();
	for (const [at, { bead, ar, en }] of loose.entries()) {
		for (const [i, word] of ar.entries()) {
			for (const [j, other] of en.entries()) {
				const [there, back] = [toEn[at]?.[j]?.[i] ?? 0, toAr[at]?.[i]?.[j] ?? 0];
				if (word.read || there * back < FAINTEST ** 2) continue;
				const key = `${word.key} ${other.key}`;
				const known = pairs.get(key);
				const place = { bead, ar: word, en: other, words: [word, other] as const };
				const isNew = known?.places.at(-1)?.bead !== bead;
				pairs.set(key, {
					ar: known?.ar ?? word,
					en: known?.en ?? other,
					likeness: stronger(known?.likeness, likeness(word, other)),
					toEn: Math.max(known?.toEn ?? 0, there),
					toAr: Math.max(known?.toAr ?? 0, back),
					far: Math.min(known?.far ?? 1, Math.abs(word.position - other.position)),
					places: [...(known?.places ?? []), ...(isNew ? [place] : [])],
				});
			}
		}
	}
	return [...pairs.values()];
}

const stronger = (a: Likeness | undefined, b: Likeness): Likeness =>
	a ? { name: a.name || b.name, faint: a.faint || b.faint, kin: a.kin || b.kin } : b;

/** What `pairWords` makes of the beads: from Arabic to English, and back. */
function chancesOf(
	loose: readonly LooseBead[],
	likeness: (ar: LooseWord, en: LooseWord) => Likeness,
) {
	const numbers = {
		ar: numberKeys(loose.flatMap(({ ar }) => ar)),
		en: numberKeys(loose.flatMap(({ en }) => en)),
	};
	const cells = loose.map(({ ar, en }) => {
		const weights = ar.map((word) =>
			en.map((other) => priorOf(word, other, likeness(word, other))),
		);
		return {
			ar: ar.map(({ key }) => numbers.ar.get(key) ?? 0),
			en: en.map(({ key }) => numbers.en.get(key) ?? 0),
			weight: (i: number, j: number) => weights[i]?.[j] ?? 0,
		};
	});
	const sizes = { ar: numbers.ar.size, en: numbers.en.size };
	return [
		pairWords(
			cells.map(({ ar, en, weight }) => ({ from: ar, to: en, weight })),
			{ from: sizes.ar, to: sizes.en },
		),
		pairWords(
			cells.map(({ ar, en, weight }) => ({ from: en, to: ar, weight: (j, i) => weight(i, j) })),
			{ from: sizes.en, to: sizes.ar },
		),
	] as const;
}

function priorOf(ar: LooseWord, en: LooseWord, { name, faint, kin }: Likeness): number {
	const near = Math.exp(-(((ar.position - en.position) / PRIOR.spread) ** 2) / 2);
	return (
		(PRIOR.anywhere + near) *
		(name ? PRIOR.name : faint ? PRIOR.faint : 1) *
		(kin ? PRIOR.kin : 1) *
		(ar.read ? PRIOR.read : 1)
	);
}

/** What may be joined to a name, the least first. */
const JOINED = [/^/u, /^[وف]/u, /^[بكل]/u, /^[وف][بكل]/u, /^[وف]?[بك]?ال/u, /^[وف]?لل/u];

/** An Arabic name without what is joined to it: as much of it as sounds like the English one. */
function bareName(ar: string, en: string): string {
	const sounds = new Set(englishSkeletons(en).map(({ consonants }) => consonants));
	const bare = JOINED.map((joined) => ar.replace(joined, '')).find((form, at) => {
		// و has no consonant: it is a name's own where English begins with such a sound.
		if (at === 0 && ar.startsWith('و') && !/^[wvou]/iu.test(en)) return false;
		return sounds.has(arabicSkeletons(form)[0]?.consonants ?? '');
	});
	return bare ?? ar;
}

/** The shortest form of an Arabic word, without what stands before its stem. */
function bareArabic(words: readonly LooseWord[]): string {
	const [word] = [...words].sort((a, b) => a.text.length - b.text.length);
	if (!word) return '';
	const folded = fold(word.text);
	const { start } = unfoldRange(word.text, Math.max(0, folded.indexOf(word.key)), folded.length);
	return word.text.slice(start).replace(/(?:\u064bا|ا\u064b|\u064b)$/u, '');
}

/** The shortest form of an English word; a name, and what has a capital inside its sentences too, keeps it. */
function bareEnglish(words: readonly LooseWord[], isName: boolean): string {
	const [word] = [...words].sort((a, b) => a.text.length - b.text.length);
	const text = (word?.text ?? '').replace(/['’]s?$/u, '');
	const isCapital = words.every((one) => /^\p{Lu}/u.test(one.text) && one.start > 0);
	const isAcronym = /^\p{Lu}{2}/u.test(text);
	return isName || isCapital || isAcronym ? text : text.toLowerCase();
}
