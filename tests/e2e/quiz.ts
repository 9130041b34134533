import type { Page } from '@playwright/test';
import type { Pack, Question } from '../../src/lib/core/types.ts';
import { VERDICTS } from '../../src/lib/core/types.ts';
import { expect } from './app.ts';

const VERDICT_NAMES = { true: 'True', false: 'False', 'not-stated': 'Not stated' };

/** The options' texts as the page shows them, in English. */
function optionsOf(question: Question): string[] {
	switch (question.kind) {
		case 'claim':
			return VERDICTS.map((verdict) => VERDICT_NAMES[verdict]);
		case 'choice':
			return question.options.map(({ en }) => en);
		default:
			return question.options.map(({ text }) => text);
	}
}

function promptOf(question: Question): string {
	switch (question.kind) {
		case 'claim':
		case 'choice':
			return question.prompt.en;
		case 'cloze':
			return question.prompt.before.trim();
		default:
			return question.prompt.text;
	}
}

const squeeze = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** The question that the page asks, found by its words alone: fails unless exactly one of the pack's says this. */
export async function currentQuestion(page: Page, pack: Pack): Promise<Question> {
	await expect(page.locator('ol button').first()).toBeVisible();
	const prompt = squeeze(await page.getByRole('heading', { level: 1 }).innerText());
	const shown = (await page.locator('ol button .text').allInnerTexts()).map(squeeze);
	const found = pack.questions.filter(
		(question) =>
			prompt.startsWith(squeeze(promptOf(question))) &&
			optionsOf(question).map(squeeze).join('|') === shown.join('|'),
	);
	expect(found, `“${prompt}” with ${shown.join(' | ')}`).toHaveLength(1);
	return found[0] as Question;
}

/** Chooses the right option, or a wrong one, and waits until the answer is marked. */
export async function answer(page: Page, question: Question, right: boolean): Promise<void> {
	const index = right ? question.answer : (question.answer + 1) % optionsOf(question).length;
	await page.locator('ol button').nth(index).click();
	await expect(page.getByRole('button', { name: 'Next', exact: true })).toBeVisible();
}

/** Answers whatever is asked until the summary; the first of them wrong where that is wished. Returns what was asked. */
export async function finish(page: Page, pack: Pack, missFirst: boolean): Promise<Question[]> {
	const asked: Question[] = [];
	const summary = page.getByRole('heading', { level: 1, name: /^Done:/u });
	for (let turn = 0; turn < 80 && !(await summary.isVisible()); turn++) {
		const question = await currentQuestion(page, pack);
		asked.push(question);
		await answer(page, question, !(missFirst && turn === 0));
		await page.getByRole('button', { name: 'Next', exact: true }).click();
	}
	await expect(summary).toBeVisible();
	return asked;
}
