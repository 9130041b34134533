import type { Stage } from '#lib/core/scheduling/stages.ts';
import { m, num } from '#lib/i18n/index.ts';

/** When a study day is, seen from another: today, tomorrow, in n days. What is overdue is today. */
export function dueIn(due: number, today: number): string {
	const days = due - today;
	if (days <= 0) return m.today();
	return days === 1 ? m.tomorrow() : m.in_days({ n: days, count: num(days) });
}

const STANDING = {
	new: m.card_state_due,
	learning: m.card_state_learning,
	known: m.card_state_known,
};

/** How far a term has come and when it is asked next, in words. */
export const standingOf = (stage: Stage, due: number | undefined, today: number): string =>
	due === undefined ? m.card_state_new() : STANDING[stage]({ when: dueIn(due, today) });
