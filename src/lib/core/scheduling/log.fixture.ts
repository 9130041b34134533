import fc from 'fast-check';
import type { CardId, Grade, LogEvent, Review, Undo } from '../types.ts';
import { studyDay } from './day.ts';

const HOUR = 3_600_000;
/** Noon UTC of a study day. */
const noon = (day: number): number => day * 24 * HOUR + 12 * HOUR;

let sequence = 0;
/** A review at noon of a study day; ids rise with every call. */
export function review(
	card: CardId,
	day: number,
	grade: Grade,
	more: Partial<Review> = {},
): Review {
	sequence++;
	return {
		type: 'review',
		id: `a-${sequence.toString(36).padStart(8, '0')}`,
		card,
		at: noon(day) + sequence,
		day,
		offset: 0,
		grade,
		took: 4000,
		question: 'q1',
		article: 'a1',
		skill: 'vocabulary',
		answer: '',
		...more,
	};
}

/** Takes a review back, a second after it. */
export const undo = ({ id, card, at, day }: Review, more: Partial<Undo> = {}): Undo => ({
	type: 'undo',
	id: `${id}-undo`,
	card,
	at: at + 1000,
	day,
	offset: 0,
	target: id,
	...more,
});

const CARDS = ['t1:ar-en:recognise', 't1:en-ar:recall', 'q1'];

/**
 * Any log of one device, in order: some days long, with clocks set back within a card, journeys, undos of what was,
 * is and will be there.
 */
export const anyLog = (device = 'a'): fc.Arbitrary<LogEvent[]> => {
	const step = fc.record({
		type: fc.constantFrom(
			...([
				'review',
				'review',
				'review',
				'undo',
				'suspend',
				'resume',
				'know',
				'reset',
				'set-due',
				'predict',
			] as const),
		),
		card: fc.constantFrom(...CARDS),
		hours: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 900 })),
		offset: fc.constantFrom(-720, -300, 0, 180, 840),
		grade: fc.constantFrom<Grade[]>(1, 2, 3, 4),
		target: fc.nat({ max: 30 }),
	});
	return fc.array(step, { maxLength: 25 }).map((steps) => {
		let at = noon(20_000);
		const id = (n: number) => `${device}-${String(n).padStart(3, '0')}`;
		return steps.map(({ type, card, hours, offset, grade, target }, n): LogEvent => {
			at += hours * HOUR;
			const base = { id: id(n), card, at, day: studyDay(at, offset), offset };
			switch (type) {
				case 'review':
					return { ...review(card, base.day, grade), ...base };
				case 'undo':
					return { ...base, type, target: id(target) };
				case 'set-due':
					return { ...base, type, due: base.day + target };
				case 'predict':
					return { ...base, type, article: 'a1', said: 'partly' };
				default:
					return { ...base, type };
			}
		});
	});
};
