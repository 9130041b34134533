import { analyse, type Lookup } from '../lexicon/lookup.ts';
import { splits } from '../lexicon/clitics.ts';
import { lettersOf } from '../lexicon/clusters.ts';
import { fold, foldDigits } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import { arabicWords, COMPOUND, englishWords, stemSign, type EnglishWord } from './entries.ts';
import { numberWord } from './numbers.ts';

/** A word of a query, and what else it may stand for. */
export interface QueryWord {
	/** As it is typed, folded. */
	readonly text: string;
	/** What entries that begin so are found by: the word, and what it is without its article. A number is found whole only. */
	readonly beginnings: readonly string[];
	/** What it may be a form of, as entries have it: of والاقتصاد, اقتصاد; of "negotiating", the stem. */
	readonly variants: readonly string[];
}

const ARABIC = /\p{Script=Arabic}/u;

/** What a stem before a pronoun or an accusative alef may be by itself: سيادتها, مستواه, اتفاقا. */
function restored(stem: string, bound: boolean): string[] {
	if (bound && stem.endsWith('ت')) return [stem, `${stem.slice(0, -1)}ه`];
	if (bound && stem.endsWith('ا')) return [stem, `${stem.slice(0, -1)}ي`];
	if (!bound && stem.length > 3 && stem.endsWith('ا')) return [stem, stem.slice(0, -1)];
	return [stem];
}

/**
 * @param lookup knows inflected forms: يتفاوضون stands for تَفَاوَضَ; without it, or where it knows none, whatever could be a
 *   clitic is taken off
 */
function arabicWord(word: string, lookup: Lookup | undefined): QueryWord {
	const text = fold(word);
	const parts = splits(text, lettersOf(word, text));
	const lemmas = (lookup ? analyse(word, lookup) : []).flatMap(({ term }) =>
		arabicWords(lookup?.byId.get(term)?.ar ?? ''),
	);
	const stems = parts.flatMap(({ from, to, enclitic }) =>
		restored(text.slice(from, to), enclitic !== undefined),
	);
	// للجنة is ل + اللجنة before it is ل + الجنة: an entry that has the second lām is meant.
	if (text.startsWith('لل')) stems.sort((a, b) => b.length - a.length);
	const bare = parts
		.filter(({ proclitics, enclitic }) => proclitics.at(-1) === 'ال' && enclitic === undefined)
		.map(({ from }) => text.slice(from));
	return {
		text,
		beginnings: [...new Set([text, ...bare])],
		variants: [...new Set(lemmas.length > 0 ? lemmas : stems)].filter(
			(variant) => variant !== text,
		),
	};
}

/** A word of English, or a number: ٢ is 2, and two, and neither 24 nor CO2. */
function englishWord({ text, stems }: EnglishWord): QueryWord {
	if (!/^\d+$/u.test(text)) {
		return { text, beginnings: [text], variants: stems.map(stemSign) };
	}
	return {
		text,
		beginnings: [],
		variants: [text, ...[numberWord(text)].filter((one) => one !== undefined)],
	};
}

/** The words of a query; those without content are left out where others remain. */
export function readQuery(query: string, lookup?: Lookup): QueryWord[] {
	const english = (text: string) =>
		englishWords(text).map((word) => ({ ...englishWord(word), stop: word.stop }));
	const words = foldDigits(query)
		.split(COMPOUND)
		.flatMap((part, i) =>
			i % 2 === 1
				? english(part)
				: tokenize(part).flatMap(({ text }) =>
						ARABIC.test(text) ? [{ ...arabicWord(text, lookup), stop: false }] : english(text),
					),
		);
	const content = words.filter(({ stop }) => !stop);
	return content.length > 0 ? content : words;
}

/** A word with two neighbouring letters swapped: the slip that an edit distance counts twice. */
export const swaps = (word: string): string[] =>
	Array.from(
		{ length: Math.max(0, word.length - 1) },
		(_, i) => word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2),
	);
