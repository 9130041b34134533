import { patternsOf, type Lookup } from './create.ts';
import {
	findGloss,
	findScattered,
	readEnglish,
	type EnglishText,
	type GlossMatch,
} from './english.ts';

/** A place where the English of a bead says a term. */
export interface Evidence extends GlossMatch {
	/** Index of the gloss among the term's. */
	readonly gloss: number;
	/** Its words stand there in another order, or with others between them. */
	readonly scattered: boolean;
	/** Its words stand there uninflected. */
	readonly literal: boolean;
}

/** What the English of a bead says of terms. */
export interface BeadEnglish {
	readonly text: EnglishText;
	/**
	 * All places of all glosses of a term, by its number; empty where the English doesn't support
	 * it.
	 */
	readonly evidence: (lexeme: number) => readonly Evidence[];
}

export function readBeadEnglish(sentences: readonly string[], lookup: Lookup): BeadEnglish {
	const text = readEnglish(sentences);
	const known = new Map<number, readonly Evidence[]>();
	const evidence = (lexeme: number) => {
		const term = lookup.terms[lexeme];
		if (!term) return [];
		const found =
			known.get(lexeme) ??
			patternsOf(term, lookup).flatMap((pattern, gloss) => {
				const exact = findGloss(text, pattern);
				const scattered = exact.length === 0;
				const places = scattered ? findScattered(text, pattern) : exact;
				const wanted = (term.en[gloss] ?? '').toLowerCase();
				return places.map((place) => {
					const words = text.words.slice(place.from, place.to).map((word) => word.text);
					return { ...place, gloss, scattered, literal: words.join(' ') === wanted };
				});
			});
		known.set(lexeme, found);
		return found;
	};
	return { text, evidence };
}
