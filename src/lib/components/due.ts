import { m, num } from '#lib/i18n/index.ts';
import type { Standing } from '#lib/state/learning.svelte.ts';

/** When a study day is, seen from another: today, tomorrow, in n days. What is overdue is today. */
export function dueIn(due: number, today: number): string {
	const days = due - today;
	if (days <= 0) return m.today();
	return days === 1 ? m.tomorrow() : m.in_days({ n: days, count: num(days) });
}

/** Where a term stands and when it is asked next, in words. */
export function standingWords(standing: Standing, due: number | undefined, today: number): string {
	if (standing === 'suspended') return m.card_state_suspended();
	if (standing === 'marked') return m.card_state_marked();
	if (standing === 'new' || due === undefined) return m.card_state_new();
	const when = dueIn(due, today);
	if (standing === 'added') return m.card_state_added({ when });
	return standing === 'known' ? m.card_state_known({ when }) : m.card_state_learning({ when });
}
