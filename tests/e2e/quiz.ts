import type { Page } from '@playwright/test';
import { promptOf } from '../../src/lib/core/questions/prompt.ts';
import type { Pack, Question } from '../../src/lib/core/types.ts';
import { expect } from './app.ts';

const squeeze = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** Waits for a question; reads the card of a new word where one comes before it. */
export async function firstQuestion(page: Page): Promise<void> {
	const stage = page.locator('[data-question]');
	const card = page.locator('[data-introduces]');
	await expect(stage.or(card)).toBeVisible();
	if (await card.isVisible())
		await page.getByRole('button', { name: /^(?:Continue|تابع)$/u }).click();
	await expect(stage).toBeVisible();
}

/** The question that the page asks, and that it says what the pack's says. */
export async function currentQuestion(page: Page, pack: Pack): Promise<Question> {
	const stage = page.locator('[data-question]');
	await firstQuestion(page);
	const id = await stage.getAttribute('data-question');
	const question = pack.questions.find((one) => one.id === id);
	if (!question) throw new Error(`The pack has no question ${id ?? ''}`);
	const shown = squeeze(await stage.innerText());
	const words = squeeze(promptOf(question, 'en').text);
	if (question.kind !== 'listen' && 'prompt' in question) {
		for (const part of words.split(' … ')) expect(shown).toContain(part);
	}
	return question;
}

const next = (page: Page) => page.getByRole('button', { name: 'Next', exact: true });
const check = (page: Page) => page.getByRole('button', { name: 'Check', exact: true }).click();

/** Answers rightly or wrongly, as a learner does, and waits until the answer is marked. */
export async function answer(page: Page, question: Question, right: boolean): Promise<void> {
	const stage = page.locator('[data-question]');
	if ('accepted' in question) {
		await stage.getByRole('textbox').fill(right ? (question.accepted[0] ?? '') : '؟؟');
		await check(page);
	} else if ('items' in question) {
		const order = right ? question.answer : [...question.answer].reverse();
		for (const index of order) {
			const text = question.items[index]?.text ?? '';
			await stage
				.locator('.pieces')
				.getByRole('button', { name: text, exact: true })
				.first()
				.click();
		}
		await check(page);
	} else if ('left' in question) {
		const sides = stage.locator('.sides > ul');
		for (const [index, partner] of question.answer.entries()) {
			const meant = right ? partner : (question.answer[(index + 1) % question.answer.length] ?? 0);
			await sides.nth(0).getByRole('button').nth(index).click();
			await sides.nth(1).getByRole('button').nth(meant).click();
		}
		await check(page);
	} else {
		const options = stage.locator('ol.options button');
		const index = right ? question.answer : (question.answer + 1) % (await options.count());
		await options.nth(index).click();
	}
	await expect(next(page)).toBeVisible();
}

/** Answers whatever is asked until the summary; the first of them wrong where that is wished. Returns what was asked. */
export async function finish(page: Page, pack: Pack, missFirst: boolean): Promise<Question[]> {
	const asked: Question[] = [];
	const summary = page.getByRole('heading', { level: 1, name: /^Done:/u });
	for (let turn = 0; turn < 80 && !(await summary.isVisible()); turn++) {
		const question = await currentQuestion(page, pack);
		asked.push(question);
		await answer(page, question, !(missFirst && turn === 0));
		await next(page).click();
	}
	await expect(summary).toBeVisible();
	return asked;
}
