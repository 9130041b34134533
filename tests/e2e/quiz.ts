import type { Page } from '@playwright/test';
import { rightText } from '../../src/lib/core/questions/answer-text.ts';
import { promptOf } from '../../src/lib/core/questions/prompt.ts';
import type { Pack, Question } from '../../src/lib/core/types.ts';
import { expect } from './app.ts';

const VERDICT_NAMES = {
	en: { true: 'True', false: 'False', 'not-stated': 'Not stated' },
	ar: { true: 'صحيح', false: 'خطأ', 'not-stated': 'غير مذكور' },
};
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

const next = (page: Page) => page.getByRole('button', { name: /^(?:Next|التالي)$/u });
const check = (page: Page) => page.getByRole('button', { name: /^(?:Check|تحقّق)$/u }).click();

/** The place of the right option as the page shows it: of a new word fewer are shown than the pack has. */
export async function rightPlace(page: Page, question: Question): Promise<number> {
	const options = page.locator('[data-question] ol.options .text');
	await expect(options.first()).toBeVisible();
	const texts = (await options.allInnerTexts()).map(squeeze);
	const wording = (await page.locator('html').getAttribute('lang')) === 'ar' ? 'ar' : 'en';
	const solution = rightText(question, wording);
	const words =
		solution &&
		('verdict' in solution ? VERDICT_NAMES[wording][solution.verdict] : squeeze(solution.text));
	const at = texts.indexOf(words ?? '');
	expect(at, `${words ?? ''} among ${texts.join(' | ')}`).toBeGreaterThanOrEqual(0);
	return at;
}

/** Answers rightly or wrongly, as a learner does, and waits until the answer is marked, unless it is a test. */
export async function answer(
	page: Page,
	question: Question,
	right: boolean,
	marked = true,
): Promise<void> {
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
		const at = await rightPlace(page, question);
		await options.nth(right ? at : (at + 1) % (await options.count())).click();
	}
	if (marked) await expect(next(page)).toBeVisible();
}

/** Whether the page asks the other way round what was confused, and the pack doesn't: its word is only among options. */
async function asksContrast(page: Page, pack: Pack): Promise<boolean> {
	await firstQuestion(page);
	const id = await page.locator('[data-question]').getAttribute('data-question');
	return !pack.questions.some((question) => question.id === id);
}

/**
 * Answers whatever is asked until the summary; the first of them wrong where that is wished. Returns what was asked of the
 * pack's questions, and how often something was asked.
 */
export async function finish(
	page: Page,
	pack: Pack,
	missFirst: boolean,
): Promise<{ asked: Question[]; turns: number }> {
	const asked: Question[] = [];
	let taken: string | undefined;
	let turns = 0;
	const summary = page.getByRole('heading', { level: 1, name: /^Done:/u });
	const any = page.locator('[data-question], [data-introduces]').or(summary);
	for (; turns < 80; turns++) {
		await expect(any.first()).toBeVisible();
		if (await summary.isVisible()) break;
		if (await asksContrast(page, pack)) {
			await page
				.locator('ol.options button')
				.filter({ hasText: taken ?? '' })
				.click();
			await expect(page.locator('.feedback')).toContainText('Right');
		} else {
			const question = await currentQuestion(page, pack);
			asked.push(question);
			const isMiss = missFirst && turns === 0;
			await answer(page, question, !isMiss);
			if (isMiss) taken = await page.locator('ol.options button.wrong .text').innerText();
		}
		await next(page).click();
	}
	await expect(summary).toBeVisible();
	return { asked, turns };
}
