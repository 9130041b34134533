/**
 * The only importer of ts-fsrs, of which we take the formulas of FSRS-6 and nothing that reads a clock: its own cards
 * count UTC dates, its defaults replace what is invalid, and its fuzz is seeded by the time. Importing it adds four
 * deprecated methods to `Date.prototype`, which nothing here uses.
 *
 * @see https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm
 */
import { CLAMP_PARAMETERS, default_w, FSRSAlgorithm, W17_W18_Ceiling } from 'ts-fsrs';
import { fail, issue, ok, type Issue, type Result } from '../result.ts';
import type { Grade } from '../types.ts';

export interface Parameters {
	/** The 21 weights of FSRS-6, each within the bounds of its optimiser. */
	readonly weights: readonly number[];
	/** The probability of recall at which a card comes due. */
	readonly retention: number;
}

/** What a review leaves behind in memory. */
export interface Trace {
	/** Days until the probability of recall falls to 90 %; 0.001 to 36,500. */
	readonly stability: number;
	/** 1 (easy) to 10 (hard). */
	readonly difficulty: number;
}

export interface Scheduler {
	/**
	 * The trace after a review, and the days until recall falls to the desired retention (a whole number, at least 1).
	 *
	 * @param trace what the reviews before left; null at the first
	 * @param elapsed study days since the last review: 0 takes the short-term formula, fewer count as 0
	 */
	next(trace: Trace | null, elapsed: number, grade: Grade): Trace & { readonly interval: number };
	/** The probability of recall, 0 to 1, `elapsed` study days (fewer than 0 count as 0) after a review. */
	retrievability(stability: number, elapsed: number): number;
}

export const DEFAULT_PARAMETERS: Parameters = { weights: [...default_w], retention: 0.9 };

const BOUNDS = CLAMP_PARAMETERS(W17_W18_Ceiling, true);
/** As in Anki: below, more is forgotten than learned; above, the reviews don't end. */
const RETENTION = { min: 0.7, max: 0.99 };

const isWithin = (value: unknown, min: number, max: number): boolean =>
	typeof value === 'number' && value >= min && value <= max;

/**
 * Reads parameters that come from storage, a backup or an optimiser.
 *
 * Issues: `parameters-shape`, `parameters-weights` (not 21), `parameters-weight` (one out of bounds),
 * `parameters-retention` (not 0.7 to 0.99).
 */
export function decodeParameters(input: unknown): Result<Parameters> {
	if (typeof input !== 'object' || input === null) {
		return fail(issue('parameters-shape', '', 'Expected { weights, retention }.'));
	}
	const { weights, retention } = input as Partial<Record<keyof Parameters, unknown>>;
	const issues: Issue[] = [];
	if (!Array.isArray(weights) || weights.length !== BOUNDS.length) {
		const message = `Expected the ${String(BOUNDS.length)} weights of FSRS-6.`;
		issues.push(issue('parameters-weights', 'weights', message));
	} else {
		BOUNDS.forEach(([min = 0, max = 0], i) => {
			if (isWithin(weights[i], min, max)) return;
			const message = `Expected a number from ${String(min)} to ${String(max)}.`;
			issues.push(issue('parameters-weight', `weights.${String(i)}`, message));
		});
	}
	if (!isWithin(retention, RETENTION.min, RETENTION.max)) {
		const message = `Expected a number from ${String(RETENTION.min)} to ${String(RETENTION.max)}.`;
		issues.push(issue('parameters-retention', 'retention', message));
	}
	return issues.length > 0
		? fail(...issues)
		: ok({ weights: [...(weights as number[])], retention: retention as number });
}

/** A scheduler without fuzz: the same reviews give the same days on every device. */
export function createScheduler({ weights, retention }: Parameters): Scheduler {
	const algorithm = new FSRSAlgorithm({
		w: weights,
		request_retention: retention,
		enable_fuzz: false,
		enable_short_term: true,
		learning_steps: [],
		relearning_steps: [],
	});
	return {
		next(trace, elapsed, grade) {
			const days = Math.max(0, elapsed);
			const { stability, difficulty } = algorithm.next_state(trace, days, grade);
			return { stability, difficulty, interval: algorithm.next_interval(stability, days) };
		},
		retrievability: (stability, elapsed) =>
			algorithm.forgetting_curve(Math.max(0, elapsed), stability),
	};
}

export const defaultScheduler: Scheduler = createScheduler(DEFAULT_PARAMETERS);
