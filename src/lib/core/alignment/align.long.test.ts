import { expect, it } from 'vitest';
import { alignText } from './align.ts';

/** Sentence `k` of a long report: numbers are all that tells one from another. */
const arabic = (k: number) => `بلغ عدد سكان القرية ${k} في آخر إحصاء ${(k * 37) % 9973} نسمة.`;
const english = (k: number) =>
	`At the last census village ${k} had a population of ${(k * 37) % 9973} people.`;

it('aligns a text of five thousand sentences, and finds its course again after a long gap', () => {
	const all = Array.from({ length: 5000 }, (_, k) => k);
	const translated = all.filter((k) => k < 2000 || k >= 2090);
	const lines = [...all.map(arabic), ...translated.map(english)];
	const result = alignText(lines.join('\n'), () => []);
	const beads = result.ok
		? result.value.sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ beads }) => beads))
		: [];
	expect(beads.map(({ ar, en }) => [ar.join(' '), en.join(' ')])).toEqual(
		all.map((k) => [arabic(k), translated.includes(k) ? english(k) : '']),
	);
}, 60_000);
