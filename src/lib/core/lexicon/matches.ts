import { tokenize, type Token } from '../text/tokens.ts';
import { readToken, type TokenReading } from './analyse.ts';
import type { Lookup } from './create.ts';
import { lexemeOf, paradigmOf } from './form-index.ts';
import { hitOf, type Hit, type PhraseTerm } from './phrases.ts';
import { isPlausible } from './rank.ts';

/** An Arabic word of a sentence and its readings. */
export type ReadToken = Token & TokenReading;

/** A term found in the tokens `[from, to)` of a sentence. */
export interface Match {
	/** The term's number. */
	readonly lexeme: number;
	readonly from: number;
	readonly to: number;
	/** Less than likely by its Arabic alone: only the English can make it a term of the text. */
	readonly doubtful: boolean;
	/** How its first and its last word are read. */
	readonly first: Hit;
	readonly last: Hit;
}

const NUMBER: TokenReading = { folded: '', grammatical: false, hits: [] };

/** The tokens of an Arabic sentence with all their readings. */
export const readArabic = (sentence: string, lookup: Lookup): ReadToken[] =>
	tokenize(sentence).map((token) => ({
		...token,
		...(token.kind === 'word' ? readToken(token.text, lookup) : NUMBER),
	}));

/**
 * Every term that may stand in a sentence, overlapping ones and all readings of ambiguous words
 * included: by place, the longest first, and among equals the likeliest reading first.
 */
export function matchesIn(sentence: string, tokens: readonly ReadToken[], lookup: Lookup): Match[] {
	return tokens.flatMap((token, from) => {
		const longer = new Set<Match>();
		const seen = new Set<PhraseTerm>();
		const single = new Map<number, Match>();
		for (const hit of token.hits) {
			for (const phrase of lookup.phrases.get(paradigmOf(hit.reading)) ?? []) {
				if (seen.has(phrase)) continue;
				seen.add(phrase);
				const match = matchPhrase(phrase, sentence, tokens, from);
				if (match) longer.add(match);
			}
			const lexeme = lexemeOf(hit.reading);
			if (lexeme < lookup.terms.length && !single.has(lexeme)) {
				const doubtful = !isPlausible(hit.reading, token.grammatical);
				single.set(lexeme, { lexeme, from, to: from + 1, doubtful, first: hit, last: hit });
			}
		}
		return [...[...longer].sort((a, b) => b.to - a.to), ...single.values()];
	});
}

function matchPhrase(
	{ lexeme, words }: PhraseTerm,
	sentence: string,
	tokens: readonly ReadToken[],
	from: number,
): Match | undefined {
	const hits: Hit[] = [];
	for (const [i, word] of words.entries()) {
		const token = tokens[from + i];
		const before = tokens[from + i - 1];
		if (!token) return undefined;
		// Punctuation parts words: «المجلس. الأمن» is no Security Council.
		if (i > 0 && before && sentence.slice(before.end, token.start).trim() !== '') return undefined;
		const hit = hitOf(word, token.hits, i === 0);
		if (!hit) return undefined;
		hits.push(hit);
	}
	const [first, last] = [hits[0], hits.at(-1)];
	return first && last && { lexeme, from, to: from + words.length, doubtful: false, first, last };
}
