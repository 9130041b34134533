import type { Bead } from '../types.ts';
import { saysWho } from './context.ts';
import type { Lookup } from './create.ts';
import { readBeadEnglish, type BeadEnglish } from './evidence.ts';
import { isFarFetched, jointsOf } from './far-fetched.ts';
import { matchesIn, readArabic, type Match, type ReadToken } from './matches.ts';
import { isNameSooner, namesIn } from './named.ts';

/** An Arabic sentence of a bead, its words read, and every term that may stand in it. */
export interface ReadSentence {
	readonly sentence: string;
	readonly tokens: readonly ReadToken[];
	readonly matches: readonly Match[];
}

/** A bead as the lexicon reads it. */
export interface ReadBead {
	readonly english: BeadEnglish;
	readonly arabic: readonly ReadSentence[];
}

/** Reads both sides of a bead; what the English shows to be a name, or a word with a clitic that nothing speaks for, is left out. */
export function readBead({ ar, en }: Bead, lookup: Lookup): ReadBead {
	const english = readBeadEnglish(en, lookup);
	const [names, joints, who] = [namesIn(en), jointsOf(en), saysWho(en)];
	const arabic = ar.map((sentence, number): ReadSentence => {
		const tokens = readArabic(sentence, lookup, who);
		const place = { sentence, number, of: ar.length, tokens };
		const matches = matchesIn(sentence, tokens, lookup).filter(
			(match) =>
				!isNameSooner(match, sentence, tokens, names, english, lookup) &&
				!isFarFetched(match, place, joints, english, lookup),
		);
		return { sentence, tokens, matches };
	});
	return { english, arabic };
}
