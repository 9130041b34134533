import type { Lookup } from './create.ts';
import { lexemeOf, partOf, useOf } from './form-index.ts';
import { Use } from './form.ts';
import type { Match, ReadToken } from './matches.ts';
import { isDefinite } from './phrases.ts';

/**
 * Nouns that are spelled as the adjective that they were made of: دِبْلُومَاسِيّ is diplomatic and a diplomat. The word before tells
 * them apart where the English doesn't: an adjective stands behind its noun and has an article if that is definite (Ryding § 10.2).
 */

/** What the word before can be to a word. */
type Place = 'described' | 'alone' | 'unsure';

function placeOf(
	{ from, hits: [hit] }: Match,
	sentence: string,
	tokens: readonly ReadToken[],
	lookup: Lookup,
): Place {
	const [before, token] = [tokens[from - 1], tokens[from]];
	// Behind و both go on with what stands before it: الروس والأجانب, السياسية والدبلوماسية.
	if (!hit || !token || /^[وف]/u.test(hit.split.proclitics[0] ?? '')) return 'unsure';
	const definite = isDefinite(hit);
	if (!definite && hit.split.proclitics.length > 0) return 'alone';
	const parted = before && sentence.slice(before.end, token.start).trim() !== '';
	if (!before || parted) return definite ? 'alone' : 'unsure';
	const [noun] = before.hits;
	const pos = noun && lookup.terms[lexemeOf(noun.reading)]?.pos;
	const nominal = noun !== undefined && (useOf(noun.reading) & Use.nominal) !== 0;
	if (nominal && (isDefinite(noun) || pos === 'name') === definite) return 'described';
	// A predicate is either: هو دبلوماسي, كان الخلاف دبلوماسيا.
	return definite || pos === 'preposition' ? 'alone' : 'unsure';
}

const OTHER = { noun: 'adjective', adjective: 'noun' } as const;
const MEANT = { described: 'adjective', alone: 'noun', unsure: undefined } as const;

/** Whether the word before asks for the adjective that is spelled as this noun, or for the noun of this adjective. */
export function isTwinMeant(
	match: Match,
	matches: readonly Match[],
	sentence: string,
	tokens: readonly ReadToken[],
	lookup: Lookup,
): boolean {
	const term = lookup.terms[match.lexeme];
	const [hit] = match.hits;
	if (term?.pos !== 'noun' && term?.pos !== 'adjective') return false;
	if (!hit || partOf(hit.reading) !== 'word') return false;
	const other = OTHER[term.pos];
	if (MEANT[placeOf(match, sentence, tokens, lookup)] !== other) return false;
	return matches.some(({ from, to, lexeme }) => {
		const twin = lookup.terms[lexeme];
		return from === match.from && to === match.to && twin?.ar === term.ar && twin.pos === other;
	});
}
