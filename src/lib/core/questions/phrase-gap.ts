import { STOP_WORDS } from '../lexicon/english-words.ts';
import { analyse, formsOf, type Lookup } from '../lexicon/lookup.ts';
import { fold, stripMarks } from '../text/fold.ts';
import { isFunctionWord } from '../text/stop-ar.ts';
import type { Bead, Lang } from '../types.ts';
import type { Context } from './context.ts';
import { searchRest, type Gap } from './gap.ts';
import { arabicGap } from './gap-ar.ts';
import { englishForm } from './gap-en.ts';
import { textOf, type Word } from './word.ts';

/** A gap in a term of several words, and the entry that its word is of. */
export interface PhraseGap {
	readonly component: Word;
	/** The entries of all its words that have one. */
	readonly components: readonly Word[];
	readonly gap: Gap;
}

const CONTENT = new Set(['noun', 'verb', 'adjective']);

/** A word without its article, nor the shadda that a sun letter has after it. */
const withoutArticle = (text: string): string =>
	text.replace(/^ال(?=\p{L})/u, '').replace(/^(\p{L}[\u064e-\u0650]?)\u0651/u, '$1');

/** The first reading of a word that has all its vowels: دَامَ is no form of دَامٍ, nor is عَجَل one of عَجَّلَ. */
const readingAsSpelled = (text: string, lookup: Lookup) =>
	analyse(text, lookup).find((reading) => {
		const own = reading.proclitics.includes('ال') ? withoutArticle(text) : text;
		return formsOf(reading, lookup).some(({ written }) => written === own);
	});

/**
 * The entries that the words of a term are of, in its order, as they are spelled; nothing for a function word, one that a
 * conjunction or preposition is grown to, and a verbal noun without an entry.
 */
const componentsOf = ({ term }: Word, { lookup, word }: Context): (Word | undefined)[] =>
	term.ar.split(' ').map((text) => {
		const reading = readingAsSpelled(text, lookup);
		if (isFunctionWord(fold(text)) || reading?.part !== 'word') return undefined;
		if (reading.enclitic !== undefined) return undefined;
		if (reading.proclitics.some((proclitic) => proclitic !== 'ال')) return undefined;
		const found = word(reading.term);
		return found && CONTENT.has(found.formClass) ? found : undefined;
	});

/** A term as a sentence of its own, as far as a gap in it is concerned. */
const beadOf = (text: string): Bead => ({ id: '', ar: [text], en: [] });

function arabicGaps(key: Word, context: Context): PhraseGap[] {
	const text = stripMarks(key.term.ar);
	const found = componentsOf(key, context);
	const components = found.filter((component) => component !== undefined);
	let start = 0;
	return found.flatMap((component, index) => {
		const end = start + (text.split(' ')[index] ?? '').length;
		const place = { bead: '', lang: 'ar', sentence: 0, start, end } as const;
		start = end + 1;
		const gap = component && arabicGap(component, place, beadOf(text), context.lookup);
		return component && gap ? [{ component, components, gap }] : [];
	});
}

/** What wants a certain sort of noun after it: a sound, something counted, something that isn't (buying time). */
const WANTS = /^(?:an?|each|every|much|many)$|ing$/u;

const isWord = (text: string): boolean => /^[a-z]+$/u.test(text);

/** Only words that one of the Arabic ones means: others have no entry to compare with. */
function englishGaps(key: Word, context: Context): PhraseGap[] {
	const text = textOf(key.term, 'en');
	const words = text.split(' ');
	const components = componentsOf(key, context).filter((component) => component !== undefined);
	return words.flatMap((word, index) => {
		if (words.length < 2 || !isWord(word) || STOP_WORDS.has(word)) return [];
		if (WANTS.test(words[index - 1] ?? '')) return [];
		const component = components.find(({ term }) => englishForm(term, word));
		const form = component && englishForm(component.term, word);
		if (!component || !form) return [];
		const before = words
			.slice(0, index)
			.map((other) => `${other} `)
			.join('');
		const after = words
			.slice(index + 1)
			.map((other) => ` ${other}`)
			.join('');
		const formOf = (other: Word) => {
			const found = form.formOf(other);
			return found !== undefined && isWord(found) ? found : undefined;
		};
		const gap = { bead: beadOf(text), before, text: word, after, formOf };
		return [
			{
				component,
				components,
				gap: { ...gap, hasElsewhere: searchRest({ before, text: word, after }) },
			},
		];
	});
}

/** The places where a term of several words can be left without one, in its order: whole content words with an entry. */
export const phraseGaps = (key: Word, lang: Lang, context: Context): PhraseGap[] => {
	if (!key.term.ar.includes(' ')) return [];
	return lang === 'ar' ? arabicGaps(key, context) : englishGaps(key, context);
};
