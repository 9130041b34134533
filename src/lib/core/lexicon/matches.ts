import { tokenize, type Token } from '../text/tokens.ts';
import { readToken, type TokenReading } from './analyse.ts';
import { lettersOf } from './clusters.ts';
import { allowedAfter, excludedLemmas, mayStand } from './context.ts';
import type { Lookup } from './create.ts';
import { lexemeOf, paradigmOf } from './form-index.ts';
import { hitOf, type Hit, type PhraseTerm } from './phrases.ts';
import { isCareful, plausibleReadings } from './rank.ts';

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
	/** How each of its words is read. */
	readonly hits: readonly Hit[];
}

const NUMBER: TokenReading = { folded: '', grammatical: false, hits: [] };

/** The tokens of an Arabic sentence with all the readings that their neighbours allow. */
export function readArabic(sentence: string, lookup: Lookup): ReadToken[] {
	const tokens: ReadToken[] = [];
	for (const token of tokenize(sentence)) {
		const reading = token.kind === 'word' ? readToken(token.text, lookup) : NUMBER;
		const hits = allowedAfter(tokens.at(-1), reading.hits);
		tokens.push({ ...token, ...reading, hits });
	}
	return tokens;
}

/**
 * Every term that may stand in a sentence, overlapping ones and all readings of ambiguous words
 * included: by place, the longest first, and among equals the likeliest reading first.
 */
export function matchesIn(sentence: string, tokens: readonly ReadToken[], lookup: Lookup): Match[] {
	return tokens.flatMap((token, from) => {
		const longer = new Set<Match>();
		const seen = new Set<PhraseTerm>();
		const single = new Map<number, Match>();
		const letters = lettersOf(token.text, token.folded);
		const plausible = plausibleReadings(
			token.hits,
			token.grammatical,
			(reading) => lookup.terms[lexemeOf(reading)],
		);
		for (const hit of token.hits) {
			for (const phrase of lookup.phrases.get(paradigmOf(hit.reading)) ?? []) {
				if (seen.has(phrase)) continue;
				seen.add(phrase);
				const before = tokens[from - 1];
				const gap = before && sentence.slice(before.end, token.start);
				if (!mayStand(lookup.terms[phrase.lexeme]?.ar ?? '', gap)) continue;
				const match = matchPhrase(phrase, sentence, tokens, from);
				if (match && agree(phrase, match.hits, lookup)) longer.add(match);
			}
			const lexeme = lexemeOf(hit.reading);
			const excluded = excludedLemmas(hit, token.folded, tokens[from + 1]);
			if (excluded.includes(lookup.terms[lexeme]?.ar ?? '')) continue;
			if (lexeme < lookup.terms.length && !single.has(lexeme)) {
				const doubtful = !plausible.has(hit.reading) || !isCareful(hit, letters);
				single.set(lexeme, { lexeme, from, to: from + 1, doubtful, hits: [hit] });
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
	return { lexeme, from, to: from + words.length, doubtful: false, hits };
}

const isDefinite = ({ split }: Hit): boolean =>
	split.proclitics.at(-1) === 'ال' || split.enclitic !== undefined;

/**
 * Whether a noun and the adjective after it agree in their articles (Ryding § 10.2): الخلاف إستراتيجي is a sentence, "the
 * dispute is strategic", and قنوات الدبلوماسية a genitive, "channels of diplomacy". Of words that the term itself gives an
 * article nothing is asked.
 */
function agree({ words }: PhraseTerm, hits: readonly Hit[], lookup: Lookup): boolean {
	return words.every((word, i) => {
		const [noun, adjective] = [hits[i - 1], hits[i]];
		if (!noun || !adjective || word.article !== 'free' || words[i - 1]?.article !== 'free')
			return true;
		if (lookup.terms[lexemeOf(adjective.reading)]?.pos !== 'adjective') return true;
		return isDefinite(noun) === isDefinite(adjective);
	});
}
