import type { Lang } from '../types.ts';
import {
	ANYWHERE,
	BEFORE_A_NUMBER,
	BEFORE_A_WORD,
	BEGINS_ANEW,
	CARRIES_ON,
	CLOCKS,
	OPENERS,
	SPELLED_INITIALS,
	TIMES,
} from './abbreviations.ts';
import { fold } from './fold.ts';

/**
 * A run of terminal marks, with the closing quotes and brackets and the footnote marks that belong to it. A straight
 * quote that follows without a space closes; the directed ones close even after one.
 */
const TERMINAL = /(?<marks>[.!?؟…]+)(?<closers>(?:["'”’»)\]}]|\s+[»)\]]|\[\p{Nd}{1,3}\])*)/gu;

/** What stands around a terminal run. */
interface Place {
	readonly marks: string;
	readonly closers: string;
	/** The sentence so far, without the run: no more than `LOOK_BACK` of it. */
	readonly before: string;
	/** The line after the run, with its leading white space. */
	readonly after: string;
	readonly lang: Lang;
	/** Does the run stand in a quotation that began inside the sentence, and no colon before it? */
	readonly quotedWithin: boolean;
}

/** Characters that tell whether a mark ends a sentence; without a bound a line of abbreviations takes time by its square. */
const LOOK_BACK = 64;
/** So far back the beginning of a quotation is looked for. */
const LONGEST_QUOTE = 400;

const ARABIC = /^\p{Script=Arabic}/u;
const LOWER = /^\p{Ll}/u;
const QUOTE = /["”’»]/u;

/** The last word before the run, with full stops inside it: `p.m`, `Washington`, `د`. */
const lastWord = (before: string): string => /[\p{L}\p{M}\p{Nd}.\u0640]*$/u.exec(before)?.[0] ?? '';
/** The first word after the run, past opening quotes and brackets. */
const nextWord = (after: string): string =>
	/^\s*["'“‘«([]*(?<word>[\p{L}\p{M}\p{Nd}]+)/u.exec(after)?.groups?.['word'] ?? '';

/**
 * Cuts a text into sentences: trimmed substrings, in order, that together hold every character but white space.
 *
 * A sentence ends at . ! ? ؟ … or a line end; never at ، or ؛. Closing quotes and brackets stay with the sentence before.
 * Full stops of abbreviations, decimals, initials, ordinals and addresses don't end one; nor does a quotation's own mark
 * where the sentence goes on after it.
 *
 * Our own rules over `Intl.Segmenter`'s, whose tables differ between engine versions: what is stored is made from this.
 */
export function splitSentences(text: string, lang: Lang): string[] {
	return text.split('\n').flatMap((line) => splitLine(line, lang));
}

const splitLine = (line: string, lang: Lang): string[] =>
	splitAtMarks(line, lang).flatMap((sentence) => splitAtQuotes(sentence, lang));

function splitAtMarks(line: string, lang: Lang): string[] {
	const sentences: string[] = [];
	let start = 0;
	/** Is a straight quote open, and up to where were they counted? */
	let open = false;
	let counted = 0;
	for (const match of line.matchAll(TERMINAL)) {
		const { marks = '', closers: found = '' } = match.groups ?? {};
		const reached = match.index + match[0].length;
		for (; counted < reached; counted++) if (line[counted] === '"') open = !open;
		const stray = open ? (STRAY_QUOTE.exec(line.slice(reached))?.[0] ?? '') : '';
		const end = reached + stray.length;
		const after = line.slice(end);
		if (after.trim() === '') break;
		const before = line.slice(Math.max(start, match.index - LOOK_BACK), match.index);
		const closers = found + stray;
		const quotedWithin =
			QUOTE.test(closers) &&
			isWithin(line.slice(Math.max(start, match.index - LONGEST_QUOTE), match.index));
		if (!endsSentence({ marks, closers, before, after, lang, quotedWithin })) continue;
		sentences.push(line.slice(start, end).trim());
		start = counted = end;
		open = false;
	}
	const rest = line.slice(start).trim();
	return rest === '' ? sentences : [...sentences, rest];
}

/**
 * Where a quotation ends right before another one that says more than a word or two ("…" "…", «…» «…»), or a speaker's
 * name stands before what is said (…: Man: "…").
 */
const NEXT_QUOTE =
	/(?<=[\p{L}\p{M}\p{Nd},،]["”»])\s+(?=["“«](?:[\p{L}\p{M}\p{Nd}]+[،,]?\s+){2}[\p{L}\p{Nd}])|(?<=[\p{L}\p{M}]:)\s+(?=\p{L}+:\s*["“«])/gu;
/** The first quote of a sentence, if it closes without a mark after several words, and the word after it. */
const CLOSED =
	/^(?:[^\s"“”«»]+\s+){3,}[^\s"“”«»]*[\p{L}\p{M}\p{Nd}](?<end>["”»])\s+(?<next>\p{L}[\p{L}\p{M}]+)/u;

/**
 * Arabic newsrooms often set no full stop where a quotation ends the sentence. It does, if another follows at once, or if
 * it had begun in a sentence before and nothing carries on after it.
 */
function splitAtQuotes(sentence: string, lang: Lang): string[] {
	const cuts = Array.from(sentence.matchAll(NEXT_QUOTE), (match) => match.index);
	const { end = '', next = '' } = (lang === 'ar' && CLOSED.exec(sentence)?.groups) || {};
	if (end !== '' && !CARRIES_ON.has(fold(next))) cuts.unshift(sentence.indexOf(end) + 1);
	const ends = [...new Set(cuts), sentence.length];
	return ends.map((to, k) => sentence.slice(ends[k - 1] ?? 0, to).trim());
}

/** A straight quote after a space closes, if one is open: قال: " نعم. " ثم. */
const STRAY_QUOTE = /^\s+"(?=\s|$)/u;

function endsSentence(place: Place): boolean {
	const { marks, closers, before, after } = place;
	if (before.trim() === '' || /^\s*[،؛,;:]/u.test(after)) return false;
	// An omission, "(…)" or "[...]".
	if (/[([]$/u.test(before) && /[)\]]/u.test(closers)) return false;
	if (!/^\s/u.test(after) && !missesSpace(place)) return false;
	if (/^\s*\p{Pd}\s/u.test(after)) return false;
	if (LOWER.test(nextWord(after)) && place.lang === 'en') return false;
	if (marks === '.') return !isAbbreviation(place);
	return !(QUOTE.test(closers) && quoteGoesOn(place));
}

/** No space after the mark: an address or a decimal (example.com, 3.5), unless a new word plainly begins. */
function missesSpace({ marks, closers, before, after }: Place): boolean {
	const last = lastWord(before);
	const next = nextWord(after);
	if (/^["“«([]/u.test(after)) return closers === '' || QUOTE.test(closers);
	if (marks !== '.' || closers !== '') return ARABIC.test(next) || /^\p{Lu}/u.test(next);
	if (ARABIC.test(last)) return ARABIC.test(next) && last.length > 2 && next.length > 2;
	return /^\p{Ll}{3,}$/u.test(last) && /^\p{Lu}\p{Ll}/u.test(next);
}

/** Begins the last quotation of a sentence so far inside it: his book «Is history over?»; but not: he asked: «Is it over?» */
function isWithin(before: string): boolean {
	const [, outside = ''] = /^(.*(?:^|[\s([]))["“«][^"“”«»]*$/u.exec(before) ?? [];
	return /[\p{L}\p{M}\p{Nd}][)\]،]?\s*$/u.test(outside);
}

function isAbbreviation({ before, after, closers, lang }: Place): boolean {
	const last = lastWord(before);
	const word = last.toLowerCase();
	const next = nextWord(after);
	const opener = OPENERS.has(next.toLowerCase());
	if (BEFORE_A_WORD.has(word)) return true;
	if (BEFORE_A_NUMBER.has(word)) return /^\p{Nd}/u.test(next);
	if (lang === 'ar' && ARABIC.test(last) && isArabicAbbreviation(last, before, after)) return true;
	if (isInitial(last, before)) return lang === 'ar' ? !changesScript(last, next) : !opener;
	if (isNumbering(last, before)) return closers === '';
	if (ANYWHERE.has(word) || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(last))
		return closers === '' && lang === 'en' && !opener;
	return false;
}

/** ج.د. فانس، أ.د. محمد، ص.ب. 123، ش.م.م.؛ and a time where the sentence plainly goes on: 300 ق.م. في الإسكندرية. */
function isArabicAbbreviation(last: string, before: string, after: string): boolean {
	const next = fold(nextWord(after));
	if (SPELLED_INITIALS.has(fold(last))) return true;
	const dotted = /^(?:\p{L}\u0640?\.)+\p{L}\u0640?$/u.test(last);
	const time = TIMES.has(fold(last)) && (dotted || !isInitial(last, before));
	if (time) return CARRIES_ON.has(next) || CLOCKS.has(next);
	return dotted && (/^\p{Nd}/u.test(next) || !changesScript(last, next));
}

/** A single capital or Arabic letter: J. Smith, «أ. ب. الخالدي», «د. أحمد»; but in 570 م. it is a unit. */
const isInitial = (last: string, before: string): boolean =>
	/^(?:\p{Lu}|\p{Script=Arabic}\u0640?)$/u.test(last) && !/\p{Nd}\s*.\u0640?$/u.test(before);

const changesScript = (last: string, next: string): boolean =>
	ARABIC.test(last) !== ARABIC.test(next);

/** A number that opens a line is its ordinal: "1. Security". */
const isNumbering = (last: string, before: string): boolean =>
	/^\p{Nd}{1,2}$/u.test(last) && before.trim() === last;

const SAID =
	/^\s*(?:(?:the|an?)\s+)?(?:\p{L}[\p{L}'’.-]*\s+){1,4}?(?:said|says|asked|asks|added|told|wrote|writes|replied|shouted|wondered)\b/iu;

/**
 * A question or an exclamation that is quoted inside a sentence: "Is it over?" Smith asked. «…؟» ثم غادر. In Arabic a quotation
 * that a sentence has for one of its parts ends it only where another plainly begins: سؤال «ماذا بعد؟» يشغل الجميع.
 */
function quoteGoesOn({ after, lang, quotedWithin }: Place): boolean {
	if (lang === 'en') return SAID.test(after);
	const next = fold(nextWord(after));
	if (CARRIES_ON.has(next)) return true;
	return quotedWithin && ARABIC.test(next) && !/^\s*["“«]/u.test(after) && !BEGINS_ANEW.has(next);
}
