import { stemOf } from '../alignment/english.ts';
import { fold } from '../text/fold.ts';
import { isFunctionWord } from '../text/stop-ar.ts';
import { tokenize } from '../text/tokens.ts';
import type { Lang } from '../types.ts';
import type { Context } from './context.ts';

/** What is joined to the front of an Arabic word, where its article shows it: والسيادة, بالقوة, للأمن. */
const FRONT = /^(?:[وف]?(?:[بك]?ال|لل))(?=..)/u;

/** The words of a text that carry its content: stems of English; Arabic folded, without its article. */
export function contentOf(text: string, lang: Lang): ReadonlySet<string> {
	const words = tokenize(text).map((token) => token.text);
	if (lang === 'en') return new Set(words.map(stemOf).filter(Boolean));
	return new Set(
		words
			.map(fold)
			.filter((word) => !isFunctionWord(word))
			.map((word) => word.replace(FRONT, '')),
	);
}

const read = new WeakMap<Context, Map<string, ReadonlySet<string>>>();

/** The same, kept as long as its context: sentences are compared many times. */
export function contentIn(context: Context, text: string, lang: Lang): ReadonlySet<string> {
	const known = read.get(context) ?? new Map<string, ReadonlySet<string>>();
	read.set(context, known);
	const found = known.get(text) ?? contentOf(text, lang);
	known.set(text, found);
	return found;
}
