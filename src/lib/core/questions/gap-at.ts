import { groupBy } from '../group-by.ts';
import { otherLang } from '../lang.ts';
import { memoizeBy } from '../memo.ts';
import { tokenize } from '../text/tokens.ts';
import type { Bead, ClozeQuestion, Occurrence, TypeClozeQuestion } from '../types.ts';
import type { Context } from './context.ts';
import type { Gap } from './gap.ts';
import { arabicGap } from './gap-ar.ts';
import { englishGap } from './gap-en.ts';
import { placesOf, type Word } from './word.ts';

/** Shorter sentences say too little about what is missing. */
const MIN_WORDS = 6;

/** Form classes. Function words and names have too much company; what a connective joins is another question. */
const GAPPED = /^(?:noun|verb|adjective|noun phrase: .*)$/u;

/** Where a term stands, by bead. */
const placesByBead = memoizeBy((key: Word) => groupBy(placesOf(key), ({ bead }) => bead));

const isLong = (sentence: string): boolean => tokenize(sentence).length >= MIN_WORDS;

/** Which sentences of a bead say enough; many terms stand in each. */
const longOnes = memoizeBy(({ ar, en }: Bead) => ({ ar: ar.map(isLong), en: en.map(isLong) }));

function findGap(key: Word, place: Occurrence, context: Context): Gap | undefined {
	const bead = context.beads.get(place.bead);
	// A gap is one place.
	if (!bead || place.rest || !GAPPED.test(key.formClass)) return undefined;
	const inBead = placesByBead(key).get(place.bead) ?? [];
	const translated = inBead.some(({ lang }) => lang === otherLang(place.lang));
	const twice =
		inBead.filter((other) => other.lang === place.lang && other.sentence === place.sentence)
			.length > 1;
	if (!translated || twice || longOnes(bead)[place.lang][place.sentence] !== true) return undefined;
	const gap =
		place.lang === 'ar'
			? arabicGap(key, place, bead, context.lookup)
			: englishGap(key, place, bead);
	return gap && !gap.hasElsewhere(gap.text) ? gap : undefined;
}

const made = new WeakMap<Context, Map<Occurrence, Gap | undefined>>();

/**
 * The gap at an occurrence, if the sentence is long enough, lacks the word elsewhere, and its translation has it. It is kept:
 * two kinds ask about it, and each looks at it again in its check.
 */
export function gapAt(key: Word, place: Occurrence, context: Context): Gap | undefined {
	const known = made.get(context) ?? new Map<Occurrence, Gap | undefined>();
	made.set(context, known);
	if (!known.has(place)) known.set(place, findGap(key, place, context));
	return known.get(place);
}

/** The gap that a question asks about. */
export const gapOf = (
	{ study, prompt, evidence }: ClozeQuestion | TypeClozeQuestion,
	key: Word,
	context: Context,
): Gap | undefined =>
	placesOf(key)
		.filter(({ lang, bead }) => lang === study && bead === evidence[0])
		.flatMap((place) => gapAt(key, place, context) ?? [])
		.find(({ before, after }) => before === prompt.before && after === prompt.after);
