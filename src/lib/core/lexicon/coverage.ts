import type { Bead, Coverage } from '../types.ts';
import { fold } from '../text/fold.ts';
import { isFunctionWord } from '../text/stop-ar.ts';
import type { Lookup } from './create.ts';
import { readBeadEnglish } from './evidence.ts';
import { matchesIn, readArabic } from './matches.ts';

const ARABIC_LETTER = /\p{Script=Arabic}/u;

/**
 * How much of the Arabic the lexicon knows. A token is content unless it is a number or a function
 * word; it is known where an entry matches it or the multi-word term that it is part of, and
 * supported where a gloss of such an entry stands in the English of its bead.
 */
export function coverageOf(beads: readonly Bead[], lookup: Lookup): Coverage {
	let [content, known, supported] = [0, 0, 0];
	for (const bead of beads) {
		const english = readBeadEnglish(bead.en, lookup);
		for (const sentence of bead.ar) {
			const tokens = readArabic(sentence, lookup);
			const seen = tokens.map(() => ({ known: false, supported: false }));
			for (const { lexeme, from, to, doubtful } of matchesIn(sentence, tokens, lookup)) {
				const support = english.evidence(lexeme).length > 0;
				if (doubtful && !support) continue;
				for (const state of seen.slice(from, to)) {
					state.known = true;
					state.supported ||= support;
				}
			}
			for (const [i, token] of tokens.entries()) {
				if (!isContent(token.kind, token.text)) continue;
				content += 1;
				known += Number(seen[i]?.known);
				supported += Number(seen[i]?.supported);
			}
		}
	}
	return { content, known, supported };
}

const isContent = (kind: 'word' | 'number', text: string): boolean =>
	kind === 'word' && ARABIC_LETTER.test(text) && !isFunctionWord(fold(text));
