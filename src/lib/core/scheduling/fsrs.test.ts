import { describe, expect, it } from 'vitest';
import type { Grade } from '../types.ts';
import {
	createScheduler,
	decodeParameters,
	DEFAULT_PARAMETERS,
	defaultScheduler,
	type Trace,
} from './fsrs.ts';

describe('createScheduler', () => {
	/** Answers a new card with the grades, each after the given study days. */
	const answer = (steps: readonly (readonly [Grade, number])[]) =>
		steps.reduce<(Trace & { interval: number }) | null>(
			(trace, [grade, elapsed]) => defaultScheduler.next(trace, elapsed, grade),
			null,
		);

	// The reference values are those that py-fsrs 6, fsrs-rs and ts-fsrs test themselves by (`ivl_history`,
	// `memory_state`), where a step of the same day is an interval of 0.
	it('gives the intervals of the reference implementations', () => {
		const grades = [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3] as const;
		const intervals = [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21];
		const steps = grades.map((grade, i) => [grade, i === 0 ? 0 : (intervals[i - 1] ?? 0)] as const);
		intervals.forEach((interval, i) => {
			if (interval > 0) expect(answer(steps.slice(0, i + 1))?.interval).toBe(interval);
		});
	});

	it('gives the memory state of the reference implementations', () => {
		const state = answer([
			[1, 0],
			[3, 0],
			[3, 1],
			[3, 3],
			[3, 8],
			[3, 21],
		]);
		expect(state?.stability).toBeCloseTo(53.62691, 4);
		expect(state?.difficulty).toBeCloseTo(6.3574867, 4);
	});

	it('takes a clock set back for the same day', () => {
		const trace = { stability: 10, difficulty: 5 };
		expect(defaultScheduler.next(trace, -3, 3)).toEqual(defaultScheduler.next(trace, 0, 3));
		expect(defaultScheduler.retrievability(10, -3)).toBe(1);
	});

	it('puts recall at 90 % when stability has passed', () => {
		expect(defaultScheduler.retrievability(10, 10)).toBeCloseTo(0.9, 5);
	});

	it('asks sooner where more is to be retained', () => {
		const strict = createScheduler({ ...DEFAULT_PARAMETERS, retention: 0.97 });
		const trace = { stability: 100, difficulty: 5 };
		const days = defaultScheduler.next(trace, 100, 3).interval;
		expect(strict.next(trace, 100, 3).interval).toBeLessThan(days / 2);
	});
});

describe('decodeParameters', () => {
	const codes = (input: unknown) => {
		const result = decodeParameters(input);
		return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path}`.trim());
	};

	it('takes the defaults, even through JSON', () => {
		const copy: unknown = JSON.parse(JSON.stringify(DEFAULT_PARAMETERS));
		expect(decodeParameters(copy)).toEqual({ ok: true, value: DEFAULT_PARAMETERS });
	});

	it('names what ts-fsrs would silently replace', () => {
		const { weights } = DEFAULT_PARAMETERS;
		expect(codes(null)).toEqual(['parameters-shape']);
		expect(codes({ weights, retention: 0 })).toEqual(['parameters-retention retention']);
		expect(codes({ weights: weights.slice(0, 19), retention: 0.9 })).toEqual([
			'parameters-weights weights',
		]);
		expect(codes({ weights: weights.with(20, NaN), retention: 1 })).toEqual([
			'parameters-weight weights.20',
			'parameters-retention retention',
		]);
	});
});
