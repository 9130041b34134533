import { isFunctionLemma, isFunctionWord } from '../text/stop-ar.ts';
import { isFinite } from './context.ts';
import { patternsOf, type Lookup } from './create.ts';
import { findGloss } from './english.ts';
import type { BeadEnglish, Evidence } from './evidence.ts';
import { FIT, fitOf } from './fit.ts';
import { lexemeOf } from './form-index.ts';
import type { Match, ReadToken } from './matches.ts';
import type { Hit } from './phrases.ts';

/**
 * Whether a term of several words gives way to its words: the English doesn't say it, and says one of them in a word that it
 * doesn't have itself. لم يعد is "no longer", but not where they "did not return". Where that word is one of the term's own and
 * not another one of its letters (حَلَّ for حَلّ), the English has to say them all: a goalkeeper is no guard, though a keeper.
 * Names don't.
 */
export function givesWay(
	match: Match,
	matches: readonly Match[],
	tokens: readonly ReadToken[],
	english: BeadEnglish,
	lookup: Lookup,
): boolean {
	const { from, to } = match;
	if (to - from === 1 || lookup.terms[match.lexeme]?.pos === 'name') return false;
	if (isSaid(match, english, lookup)) return false;
	const own = new Set(wordsOf(match, lookup));
	const others = matches.filter((other) => other.to <= from || other.from >= to);
	const isOfAnother = ({ from }: Evidence) =>
		others.some(({ lexeme }) => english.evidence(lexeme).some((place) => place.from === from));
	const placesOf = ({ lexeme }: Match) =>
		english.evidence(lexeme).filter((place) => !isOfAnother(place));
	const said = matches.filter(
		(word) =>
			isContent(word, lookup) && word.from >= from && word.to <= to && placesOf(word).length > 0,
	);
	const ownHit = (word: Match) => match.hits[word.from - from];
	const different = said.filter(
		(word) =>
			placesOf(word).some((place) => !isAmong(place, own, english)) ||
			isVerbInstead(word, ownHit(word), english, lookup),
	);
	const areAllSaid = tokens
		.slice(from, to)
		.every(
			({ folded }, i) => isFunctionWord(folded) || said.some((word) => word.from === from + i),
		);
	return different.some((word) => areAllSaid || isOther(word.hits[0], ownHit(word), lookup));
}

/** A word that means something by itself, and surely stands there. */
const isContent = ({ from, to, doubtful, lexeme }: Match, lookup: Lookup): boolean =>
	to - from === 1 && !doubtful && !isFunctionLemma(lookup.terms[lexeme]?.ar ?? '');

/** Whether two readings of a token have nothing in common but its letters: verb and noun, or words of two roots. */
function isOther(one: Hit | undefined, other: Hit | undefined, lookup: Lookup): boolean {
	if (!one || !other || lexemeOf(one.reading) === lexemeOf(other.reading)) return false;
	const [own, term] = [one, other].map(({ reading }) => lookup.terms[lexemeOf(reading)]);
	// What stands in terms of several words only has no entry to compare.
	return isFinite(one) !== isFinite(other) || (term !== undefined && own?.root !== term.root);
}

/** Whether a word is a verb where the term has a noun of it, and the English has a verb: عقد المؤتمر is no holding, where it held a session. */
const isVerbInstead = (
	{ lexeme, hits: [hit] }: Match,
	other: Hit | undefined,
	english: BeadEnglish,
	lookup: Lookup,
): boolean =>
	hit !== undefined &&
	other !== undefined &&
	isFinite(hit) &&
	!isFinite(other) &&
	fitOf(hit, english.evidence(lexeme), english, lookup) === FIT.form;

/** Whether the English has a gloss of a term, be it of words that prove nothing alone (if). */
function isSaid({ lexeme }: Match, { text, evidence }: BeadEnglish, lookup: Lookup): boolean {
	const term = lookup.terms[lexeme];
	return (
		evidence(lexeme).length > 0 ||
		(term !== undefined &&
			patternsOf(term, lookup).some(
				({ weak }) => weak.length > 0 && findGloss(text, { sequences: [weak] }).length > 0,
			))
	);
}

/** The words of a term's glosses, as they are compared. */
function wordsOf({ lexeme }: Match, lookup: Lookup): string[] {
	const term = lookup.terms[lexeme];
	return (term ? patternsOf(term, lookup) : []).flatMap(({ sequences, weak }) => [
		...sequences.flat(),
		...weak,
	]);
}

/** Whether the words of a place are all among these. */
const isAmong = (
	{ from, to }: Evidence,
	own: ReadonlySet<string>,
	{ text: { words } }: BeadEnglish,
): boolean =>
	words.slice(from, to).every(({ keys, stop }) => stop || keys.some((key) => own.has(key)));

const PERFECT = 'قَدْ'.normalize('NFC');
const LOSE = 'فَقَدَ'.normalize('NFC');

/** Whether a قَدْ gives way to فَقَدَ: the English has somebody lose, and says the noun behind it, as in فقد عمله. */
export function isLoss(
	{ lexeme, from, to }: Match,
	matches: readonly Match[],
	tokens: readonly ReadToken[],
	english: BeadEnglish,
	lookup: Lookup,
): boolean {
	if (tokens[from]?.folded !== 'فقد' || lookup.terms[lexeme]?.ar !== PERFECT) return false;
	const isThere = (match: Match) => english.evidence(match.lexeme).length > 0;
	return (
		matches.some(
			(other) => other.from === from && lookup.terms[other.lexeme]?.ar === LOSE && isThere(other),
		) &&
		matches.some(
			(next) => next.from === to && lookup.terms[next.lexeme]?.pos === 'noun' && isThere(next),
		)
	);
}
