import { groupBy } from '../group-by.ts';
import type { Lookup } from '../lexicon/lookup.ts';
import type { Lang } from '../types.ts';
import { helpers, isOfTwoClasses, withArticle } from './bare.ts';
import type { Context } from './context.ts';
import { isIncomplete } from './incomplete.ts';
import { isReadBySound } from './romanised.ts';
import { isAskable } from './sense.ts';
import type { Word } from './word.ts';

/**
 * Whether a term may be asked without its sentence: its meaning here is certain and true alone, both are complete, and it can't be
 * read off by its sound. Who studies English is asked for a word that the article has, and never by another one that means the same.
 */
export const isAskedBare = (word: Word, study: Lang, lookup: Lookup): boolean =>
	isAskable(word, study) &&
	!word.hasOtherSense &&
	(study === 'ar' || word.bare === word.faces.en) &&
	!isReadBySound(word) &&
	!isIncomplete(word.term, word.bare.text, lookup);

/** The prompts that may ask for a word, the best first. Only a meaning may be explained by another one: not the word that is studied. */
function candidates(
	word: Word,
	rivals: readonly Word[],
	lang: Lang,
	study: Lang,
	context: Context,
) {
	const { text } = word.card[lang];
	if (lang === 'ar' || study === 'en') return [text];
	const { lookup } = context;
	const says = (gloss: string) => (other: Word) => other !== word && other.term.en.includes(gloss);
	/** What a rival has, too, tells nothing apart; what another word of the article has points at that one, unless it says what this one means first of all. */
	const ambiguity = (gloss: string) =>
		Number(word.term.en.indexOf(gloss) > 1 && context.words.some(says(gloss))) +
		2 * Number(rivals.some(says(gloss)));
	const more = helpers(word.term, word.bare.text, lookup)
		.sort((a, b) => ambiguity(a) - ambiguity(b))
		.map((gloss) => `${text}; ${context.spell(gloss)}`);
	if (rivals.length > 0) return [...more, text];
	if (!isOfTwoClasses(word.term, word.bare.text, lookup)) return [text, ...more];
	return [...more, ...withArticle(word.term, word.bare.text), text];
}

function promptsIn(lang: Lang, study: Lang, context: Context): ReadonlyMap<Word, string> {
	const words = context.words.filter((word) => isAskedBare(word, study, context.lookup));
	const byCard = groupBy(words, ({ card }) => card[lang].folded);
	const found = new Map<Word, string>();
	const taken = new Set<string>();
	for (const word of words) {
		const alike = byCard.get(word.card[lang].folded) ?? [];
		const rivals = alike.filter((other) => other !== word);
		const text = candidates(word, rivals, lang, study, context).find((one) => !taken.has(one));
		if (text === undefined) continue;
		taken.add(text);
		found.set(word, text);
	}
	return found;
}

const made = new WeakMap<Context, Map<string, ReadonlyMap<Word, string>>>();

/**
 * What asks for a word in a language, of those of the article; nothing of what isn't asked. No two words of an article have the
 * same prompt: a meaning that another word has, too, or that might be a word of another class, is told by a second gloss of its
 * sense, a noun by its article; where two have one meaning and nothing tells them apart, only the first is asked.
 */
export function promptFor(
	word: Word,
	lang: Lang,
	study: Lang,
	context: Context,
): string | undefined {
	const known = made.get(context) ?? new Map<string, ReadonlyMap<Word, string>>();
	made.set(context, known);
	const key = `${lang} ${study}`;
	const prompts = known.get(key) ?? promptsIn(lang, study, context);
	known.set(key, prompts);
	return prompts.get(word);
}
