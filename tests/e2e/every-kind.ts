import type { Page } from '@playwright/test';
import { KIND_NAMES } from '../../src/lib/core/questions/registry.ts';
import type { Lang, Pack } from '../../src/lib/core/types.ts';
import { expect } from './app.ts';
import { answer } from './quiz.ts';
import { openQuiz, questionOf } from './seed.ts';

/**
 * Takes a quiz with one question of every kind, each of them missed and then answered rightly, and looks at every state on
 * the way.
 *
 * @param origin where the app lives, in the language of the interface
 * @param look what is done with each state; its name tells which it is
 */
export async function everyKind(
	page: Page,
	origin: string,
	pack: Pack,
	study: Lang,
	look: (state: string) => Promise<void>,
): Promise<void> {
	const asked = KIND_NAMES.flatMap((kind) => questionOf(pack, kind, study) ?? []);
	await openQuiz(page, origin, pack, asked, { study });
	const stage = page.locator('[data-question]');
	const next = page.locator('.btn.next');
	const left = new Map(asked.map((question) => [question.id, question]));
	const missed = new Set<string>();
	while (left.size) {
		await expect(page.locator('[data-question], [data-introduces]')).toBeVisible();
		if (await page.locator('[data-introduces]').isVisible()) {
			await look('a new word');
			await next.click();
		}
		const id = (await stage.getAttribute('data-question')) ?? '';
		const question = left.get(id);
		const again = asked.find((one) => one.id === id);
		if (question && !missed.has(id)) {
			await look(question.kind);
			await answer(page, question, false, false);
			await look(`${question.kind} missed`);
			missed.add(id);
		} else if (question) {
			await answer(page, question, true, false);
			await look(`${question.kind} right`);
			left.delete(id);
		} else if (again) {
			// One that was recalled comes between two that may not follow each other.
			await answer(page, again, true, false);
		} else {
			// A pair that was confused, asked the other way round.
			await stage.locator('ol.options button').first().click();
		}
		await next.click();
	}
}
