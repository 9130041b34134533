import type { Marked, Stem } from '#lib/core/text/function-vowels.ts';
import type { Lang, Occurrence, PackTerm, TermId } from '#lib/core/types.ts';

/** A piece of a sentence: plain text, or an occurrence of a term. */
export interface Segment {
	readonly text: string;
	readonly term?: TermId;
	/** The same with vowel marks, where they are known. */
	readonly vowelled?: string;
	/** UTF-16 offset in the sentence: a stable key. */
	readonly start: number;
}

type Placed = Occurrence & { readonly term: TermId };

/** Of each bead the occurrences in it, in whatever order: a book has a hundred thousand, and hardly any are shown at once. */
export type Places = ReadonlyMap<string, readonly (readonly [term: TermId, Occurrence])[]>;

export function placesOf(terms: readonly PackTerm[]): Places {
	const places = new Map<string, (readonly [TermId, Occurrence])[]>();
	for (const { id, occurrences } of terms) {
		for (const occurrence of occurrences) {
			const list = places.get(occurrence.bead);
			if (list) list.push([id, occurrence]);
			else places.set(occurrence.bead, [[id, occurrence]]);
		}
	}
	return places;
}

/** The occurrences in a sentence, in the order of the text; a term that stands in two places is met in both. */
const placesIn = (places: Places, bead: string, lang: Lang, sentence: number): Placed[] =>
	(places.get(bead) ?? [])
		.filter(([, place]) => place.lang === lang && place.sentence === sentence)
		.flatMap(([term, occurrence]): Placed[] => {
			const placed = { ...occurrence, term };
			const { rest, form: _form, vowelled: _vowelled, ...at } = placed;
			return rest ? [placed, { ...at, ...rest }] : [placed];
		})
		.sort((a, b) => a.start - b.start);

const VERBAL: ReadonlySet<string> = new Set(['past', 'present', 'imperative']);

/** The Arabic terms of a sentence: where they stand, and whether they may be verbs. */
export const stemsIn = (places: Places, bead: string, sentence: number): Stem[] =>
	placesIn(places, bead, 'ar', sentence).map(({ start, end, form }) => ({
		start,
		end,
		verb: form?.some((tag) => VERBAL.has(tag)) ?? false,
	}));

/**
 * Cuts a sentence into plain text and occurrences; one that overlaps the one before it is left as text.
 *
 * @param marked words that plain text is shown with the vowel marks of
 */
export function segmentsOf(
	text: string,
	places: Places,
	bead: string,
	lang: Lang,
	sentence: number,
	marked: readonly Marked[] = [],
): Segment[] {
	const plain = (from: number, to: number): Segment => ({
		text: withMarks(text, from, to, marked),
		start: from,
	});
	const segments: Segment[] = [];
	let at = 0;
	for (const { start, end, term, vowelled } of placesIn(places, bead, lang, sentence)) {
		if (start < at || end > text.length) continue;
		if (start > at) segments.push(plain(at, start));
		segments.push({
			text: text.slice(start, end),
			term,
			start,
			...(vowelled === undefined ? {} : { vowelled }),
		});
		at = end;
	}
	if (at < text.length) segments.push(plain(at, text.length));
	return segments;
}

/** A term with the plain text before it. */
export type Preceded = Segment & { readonly before: string; readonly term: TermId };

/** The terms of a sentence, and the text after the last one. */
export interface Parts {
	readonly terms: readonly Preceded[];
	readonly after: string;
}

/** The terms of a sentence, each with the text since the one before it, and the text after the last one. */
export function termsAndAfter(segments: readonly Segment[]): Parts {
	const terms: Preceded[] = [];
	let before = '';
	for (const segment of segments) {
		const { text, term } = segment;
		if (term === undefined) before += text;
		else {
			terms.push({ ...segment, term, before });
			before = '';
		}
	}
	return { terms, after: before };
}

const ESCAPES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
};
const escaped = (text: string): string =>
	text.replace(/[&<>]/gu, (letter) => ESCAPES[letter] ?? '');

/** A sentence as HTML: its terms, of which nothing is known yet, are its only elements, in their order. */
export const htmlOf = ({ terms, after }: Parts): string =>
	terms.map(({ before, text }) => `${escaped(before)}<span>${escaped(text)}</span>`).join('') +
	escaped(after);

function withMarks(text: string, from: number, to: number, marked: readonly Marked[]): string {
	let shown = '';
	let at = from;
	for (const { start, end, text: word } of marked) {
		if (start < at || end > to) continue;
		shown += text.slice(at, start) + word;
		at = end;
	}
	return shown + text.slice(at, to);
}
