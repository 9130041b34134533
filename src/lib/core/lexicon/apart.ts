import { isFunctionWord } from '../text/stop-ar.ts';
import { isFinite } from './context.ts';
import { patternsOf, type Lookup } from './create.ts';
import { isActionOf } from './derived-phrases.ts';
import type { BeadEnglish } from './evidence.ts';
import { lexemeOf, paradigmOf } from './form-index.ts';
import type { Match, ReadToken } from './matches.ts';
import { hitOf, isDefinite, type Hit, type PhraseTerm } from './phrases.ts';
import { PREPOSITIONS } from './prepositions.ts';

/**
 * Terms of a verb and its object with the subject between them, as Arabic sentences are built: فرضت الولايات المتحدة عقوبات is
 * فَرَضَ عُقُوبَات, where the English says so.
 */

/** A term of several words that stands in two places: its verb, and the rest of it. */
export interface Apart {
	readonly lexeme: number;
	/** The verb, as a word of its own. */
	readonly verb: Match;
	readonly rest: Rest;
}

/** The rest of such a term: tokens `[from, to)`, how each is read, and which of them are words of their own: not all stand in other terms too (سَرَاح). */
interface Rest extends Pick<Match, 'from' | 'to' | 'hits'> {
	readonly words: readonly Match[];
}

/** How many tokens may stand between: a noun phrase, with its genitives and adjectives. */
const REACH = 6;
/** After these another clause begins. */
const CLAUSE = new Set(['ان', 'التي', 'الذي', 'الذين', 'لكن', 'حيث', 'اذا', 'لان', 'بينما', 'ثم']);

/**
 * The matches that were chosen with verbs that stand in terms of several words only (بَاءَ بِالفَشَل): each in the place of a word that the
 * English doesn't say, or of none. Whichever makes no term is no match.
 */
export function withLoneVerbs(
	chosen: readonly Match[],
	sentence: string,
	tokens: readonly ReadToken[],
	english: BeadEnglish,
	lookup: Lookup,
): readonly Match[] {
	const verbs = tokens.flatMap((token, from): Match[] => {
		const there = matchAt(chosen, from);
		if (there && (there.to - there.from > 1 || english.evidence(there.lexeme).length > 0))
			return [];
		const hit = token.hits.find(
			(one) => lexemeOf(one.reading) >= lookup.terms.length && isFinite(one),
		);
		if (!hit) return [];
		const lexeme = lexemeOf(hit.reading);
		const [doubtful, loose, derived] = [false, false, false];
		return [{ lexeme, from, to: from + 1, doubtful, loose, derived, hits: [hit] }];
	});
	if (verbs.length === 0) return chosen;
	const making = (some: readonly Match[]) =>
		[...some, ...chosen.filter(({ from }) => !some.some((verb) => verb.from === from))].sort(
			(a, b) => a.from - b.from,
		);
	const apart = findApart(making(verbs), sentence, tokens, english, lookup);
	return making(verbs.filter((verb) => apart.some((one) => one.verb === verb)));
}

/** The terms that stand apart among the matches which were chosen, in their order. None shares a word with another. */
export function findApart(
	chosen: readonly Match[],
	sentence: string,
	tokens: readonly ReadToken[],
	english: BeadEnglish,
	lookup: Lookup,
): Apart[] {
	const taken = new Set<Match>();
	const found: Apart[] = [];
	const counts = new Map<number, number>();
	const count = (lexeme: number) => counts.set(lexeme, (counts.get(lexeme) ?? 0) + 1);
	for (const { lexeme } of chosen) count(lexeme);
	for (const verb of chosen) {
		const [hit] = verb.hits;
		if (verb.to - verb.from > 1 || !hit || !isFinite(hit) || hit.split.enclitic) continue;
		const one = apartFrom(verb, chosen, sentence, tokens, lookup).find(
			({ lexeme, rest }) =>
				rest.words.every((match) => !taken.has(match)) &&
				english.evidence(lexeme).length > (counts.get(lexeme) ?? 0),
		);
		if (!one) continue;
		for (const match of one.rest.words) taken.add(match);
		count(one.lexeme);
		found.push(one);
	}
	return found;
}

/** Every term that a verb makes with words behind its subject, the nearest first and of those the longest. */
function apartFrom(
	verb: Match,
	chosen: readonly Match[],
	sentence: string,
	tokens: readonly ReadToken[],
	lookup: Lookup,
): Apart[] {
	const [hit] = verb.hits;
	if (!hit) return [];
	const phrases = (lookup.phrases.get(paradigmOf(hit.reading)) ?? [])
		.filter((phrase) => isOfVerb(phrase, hit, lookup))
		.sort(
			(a, b) =>
				b.words.length - a.words.length ||
				// أَطْلَقَ سَرَاح before إِطْلَاق سَرَاح, which is the same as a noun.
				Number(isOfItself(b, hit)) - Number(isOfItself(a, hit)),
		);
	if (phrases.length === 0) return [];
	const found: Apart[] = [];
	for (let at = verb.to; at <= verb.to + REACH && at < tokens.length; at++) {
		if (isBarred(tokens, at, sentence)) break;
		if (at > verb.to) {
			for (const { lexeme, words } of phrases) {
				const rest = restOf(words, tokens, at, chosen, sentence, lookup);
				if (rest) found.push({ lexeme, verb, rest });
			}
		}
		// A second verb has an object of its own.
		if (chosen.some(({ from, hits: [own] }) => from === at && own && isFinite(own))) break;
	}
	return found;
}

/** Whether a term opens with this verb itself. */
const isOfItself = ({ words: [first] }: PhraseTerm, hit: Hit): boolean =>
	first?.paradigms.has(paradigmOf(hit.reading)) === true;

/** Whether a term is made by this verb: it opens with it, or with what it makes, and says what it does. */
function isOfVerb(phrase: PhraseTerm, hit: Hit, lookup: Lookup): boolean {
	const { lexeme, derived } = phrase;
	const term = lookup.terms[lexeme];
	const act = lookup.terms[lexemeOf(hit.reading)];
	if (term?.pos !== 'phrase') return false;
	return (
		isOfItself(phrase, hit) ||
		(act !== undefined &&
			derived.has(paradigmOf(hit.reading)) &&
			isActionOf(patternsOf(term, lookup), patternsOf(act, lookup)))
	);
}

/** Whether nothing from this token on belongs to the verb before it. */
function isBarred(tokens: readonly ReadToken[], at: number, sentence: string): boolean {
	const [before, token] = [tokens[at - 1], tokens[at]];
	if (!before || !token) return true;
	return (
		/[.!?؟…؛:،,]/u.test(sentence.slice(before.end, token.start)) ||
		CLAUSE.has(token.folded.replace(/^[وف](?=..)/u, ''))
	);
}

/** The words of a term but its first, from a token on; each must be a word of its own that was chosen, one of such terms only, or a function word. */
function restOf(
	[, ...words]: PhraseTerm['words'],
	tokens: readonly ReadToken[],
	from: number,
	chosen: readonly Match[],
	sentence: string,
	lookup: Lookup,
): Rest | undefined {
	const hits: Hit[] = [];
	const own: Match[] = [];
	let said = false;
	for (const [i, word] of words.entries()) {
		const [token, previous] = [tokens[from + i], tokens[from + i - 1]];
		if (!token || !previous) return undefined;
		if (i > 0 && sentence.slice(previous.end, token.start).trim() !== '') return undefined;
		const definite = hits.some(isDefinite);
		const more = i < words.length - 1;
		const hit = hitOf(word, token.hits, {
			first: false,
			more,
			open: false,
			linked: false,
			definite,
		});
		if (!hit) return undefined;
		hits.push(hit);
		const match = matchAt(chosen, from + i);
		// A shorter term in it (مُؤْتَمَر صَحَفِيّ) goes with it; one that reaches beyond it is another.
		if (match && (match.from < from || match.to > from + words.length)) return undefined;
		const lone = lexemeOf(hit.reading) >= lookup.terms.length;
		if (!match && !lone && !isFunctionWord(token.folded)) return undefined;
		said ||= match !== undefined || lone;
		if (match && !own.includes(match)) own.push(match);
	}
	const [object] = hits;
	if (!object || !said || isGoverned(object, from, tokens, chosen, lookup)) return undefined;
	return { from, to: from + words.length, hits, words: own };
}

const matchAt = (chosen: readonly Match[], at: number): Match | undefined =>
	chosen.find(({ from, to }) => from <= at && to > at);

/** Whether a word belongs to the one before it: a preposition, or a noun of which it is the genitive (زيارات السفراء). */
function isGoverned(
	object: Hit,
	at: number,
	tokens: readonly ReadToken[],
	chosen: readonly Match[],
	lookup: Lookup,
): boolean {
	const before = matchAt(chosen, at - 1);
	const [hit] = before?.hits.slice(-1) ?? [];
	if (PREPOSITIONS.has(tokens[at - 1]?.folded ?? '')) return true;
	// A word of such terms only is no genitive of another: لقي أشخاص مصرعهم.
	if (lexemeOf(object.reading) >= lookup.terms.length) return false;
	if (!before || !hit || !isDefinite(object) || isDefinite(hit)) return false;
	return lookup.terms[before.lexeme]?.pos === 'noun';
}
