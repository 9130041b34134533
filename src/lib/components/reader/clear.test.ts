import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scrollToClear, type Span } from './clear.ts';

const room = { top: 60, bottom: 400 };
const span = (top: number, height: number): Span => ({ top, bottom: top + height });

it('leaves alone what stands clear, and moves the rest no further than it must', () => {
	expect(scrollToClear(span(100, 200), span(150, 40), room)).toBe(0);
	expect(scrollToClear(span(700, 200), span(750, 40), room)).toBe(500);
	expect(scrollToClear(span(20, 200), span(150, 40), room)).toBe(-40);
});

it('shows the word of a sentence that is too tall, and its beginning where both fit', () => {
	expect(scrollToClear(span(300, 500), span(320, 40), room)).toBe(240);
	expect(scrollToClear(span(300, 500), span(740, 40), room)).toBe(380);
});

it('always leaves the word in the room, and the whole sentence where there is room for it', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: -500, max: 1500 }),
			fc.integer({ min: 40, max: 900 }),
			fc.nat({ max: 860 }),
			(top, height, offset) => {
				const sentence = span(top, height);
				const word = span(top + Math.min(offset, height - 40), 40);
				const by = scrollToClear(sentence, word, room);
				expect(word.top - by).toBeGreaterThanOrEqual(room.top);
				expect(word.bottom - by).toBeLessThanOrEqual(room.bottom);
				if (height <= room.bottom - room.top) {
					expect(sentence.top - by).toBeGreaterThanOrEqual(room.top);
					expect(sentence.bottom - by).toBeLessThanOrEqual(room.bottom);
				}
			},
		),
	);
});
