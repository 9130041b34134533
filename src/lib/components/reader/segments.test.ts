import { expect, it } from 'vitest';
import fc from 'fast-check';
import type { PackTerm } from '#lib/core/types.ts';
import { htmlOf, placesOf, segmentsOf, termsAndAfter } from './segments.ts';

const term = (id: string, spans: [number, number][]): PackTerm => ({
	id,
	ar: id,
	en: [id],
	pos: 'noun',
	topic: 'general',
	occurrences: spans.map(([start, end]) => ({ bead: 'b1', lang: 'en', sentence: 0, start, end })),
});

it('cuts a sentence at its occurrences, in order', () => {
	const places = placesOf([term('t2', [[13, 18]]), term('t1', [[4, 9]])]);
	expect(segmentsOf('The talks on peace', places, 'b1', 'en', 0)).toEqual([
		{ text: 'The ', start: 0 },
		{ text: 'talks', start: 4, term: 't1' },
		{ text: ' on ', start: 9 },
		{ text: 'peace', start: 13, term: 't2' },
	]);
});

it('meets a term that stands in two places in both', () => {
	const [one] = term('t1', [[0, 3]]).occurrences;
	const apart = {
		...term('t1', []),
		occurrences: one ? [{ ...one, rest: { start: 8, end: 11 } }] : [],
	};
	const places = placesOf([apart, term('t2', [[4, 7]])]);
	expect(segmentsOf('put him off', places, 'b1', 'en', 0).map((part) => part.term)).toEqual([
		't1',
		undefined,
		't2',
		undefined,
		't1',
	]);
});

it('shows marked words in plain text, and none within an occurrence', () => {
	const places = placesOf([term('t1', [[3, 6]])]);
	const marked = [
		{ start: 0, end: 2, text: 'A*B*' },
		{ start: 3, end: 6, text: 'no' },
		{ start: 7, end: 8, text: 'G*' },
	];
	const texts = segmentsOf('ab cde g.', places, 'b1', 'en', 0, marked).map(({ text }) => text);
	expect(texts).toEqual(['A*B* ', 'cde', ' G*.']);
});

it('never loses or repeats a character, whatever the occurrences are', () => {
	const span = fc
		.tuple(fc.nat(30), fc.nat(30))
		.map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
	fc.assert(
		fc.property(fc.string({ maxLength: 25 }), fc.array(span), (text, spans) => {
			const parts = segmentsOf(text, placesOf([term('t', spans)]), 'b1', 'en', 0);
			expect(parts.map((part) => part.text).join('')).toBe(text);
		}),
	);
});

it('gives each term the text before it, and what follows the last one: together the sentence', () => {
	const segments = [
		{ text: 'The ', start: 0 },
		{ text: 'talks', term: 't1', start: 4 },
		{ text: 'peace', term: 't2', start: 9 },
		{ text: ' go on.', start: 14 },
	];
	const { terms, after } = termsAndAfter(segments);
	expect(terms.map(({ before, text }) => [before, text])).toEqual([
		['The ', 'talks'],
		['', 'peace'],
	]);
	expect(after).toBe(' go on.');
	expect(termsAndAfter([])).toEqual({ terms: [], after: '' });
});

it('is written as HTML in which nothing of the text is markup', () => {
	const read = (html: string) =>
		html.replace(/<\/?span[^>]*>/gu, '').replace(/&(amp|lt|gt);/gu, (_, name: string) => {
			return { amp: '&', lt: '<', gt: '>' }[name] ?? '';
		});
	const piece = fc.string({ maxLength: 12, unit: fc.constantFrom(...'ab <>&"/=\'و;') });
	fc.assert(
		fc.property(piece, piece, piece, (before, text, after) => {
			const html = htmlOf({ terms: [{ before, text, term: 't1', start: 0 }], after });
			expect(html.match(/<[^>]*>/gu)).toEqual(['<span>', '</span>']);
			expect(read(html)).toBe(before + text + after);
		}),
	);
});
