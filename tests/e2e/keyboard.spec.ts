import type { CDPSession, Page } from '@playwright/test';
import { KIND_NAMES } from '../../src/lib/core/questions/registry.ts';
import type { Question } from '../../src/lib/core/types.ts';
import { expect, test } from './app.ts';
import { tabTo } from './keys.ts';
import { firstQuestion, rightPlace } from './quiz.ts';
import { openQuiz, packOf, questionOf } from './seed.ts';

/** What the keys say on an Arabic layout. */
const ARABIC: Readonly<Record<string, string>> = {
	Digit1: '١',
	Digit2: '٢',
	Digit3: '٣',
	Digit4: '٤',
	KeyZ: 'ئ',
	KeyE: 'ث',
	KeyL: 'م',
	Slash: '؟',
};
const SHIFT = 8;

/** Strikes a key at its place, on an Arabic layout. */
async function strike(keys: CDPSession, code: string, shift = false): Promise<void> {
	const text = ARABIC[code] ?? '';
	const event = { code, key: text, modifiers: shift ? SHIFT : 0 };
	await keys.send('Input.dispatchKeyEvent', { type: 'keyDown', text, ...event });
	await keys.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
}

/** Answers rightly, with no other means than keys. */
async function answerByKeys(page: Page, keys: CDPSession, question: Question): Promise<void> {
	const stage = page.locator('[data-question]');
	if ('accepted' in question) {
		await expect(stage.getByRole('textbox')).toBeFocused();
		await page.keyboard.insertText(question.accepted[0] ?? '');
		await page.keyboard.press('Enter');
	} else if ('items' in question) {
		for (const index of question.answer) {
			await tabTo(page, stage.locator('.pieces button').nth(index));
			await page.keyboard.press('Enter');
		}
		// The focus has passed on to the check.
		await page.keyboard.press('Enter');
	} else if ('left' in question) {
		const sides = stage.locator('.sides > ul');
		for (const [index, partner] of question.answer.entries()) {
			await tabTo(page, sides.nth(0).getByRole('button').nth(index));
			await page.keyboard.press('Space');
			await tabTo(page, sides.nth(1).getByRole('button').nth(partner));
			await page.keyboard.press('Enter');
		}
		await tabTo(page, stage.getByRole('button', { name: 'Check' }));
		await page.keyboard.press('Enter');
	} else {
		await strike(keys, `Digit${(await rightPlace(page, question)) + 1}`);
	}
	await expect(page.locator('.feedback.right')).toBeVisible();
}

test.describe('on a computer', () => {
	test.use({ viewport: { width: 1280, height: 800 }, hasTouch: false });

	for (const study of ['ar', 'en'] as const) {
		test(`a whole quiz of every kind by keys alone, on an Arabic layout, studying ${study}`, async ({
			page,
			site,
		}) => {
			test.setTimeout(120_000);
			const keys = await page.context().newCDPSession(page);
			const pack = await packOf(page, site.url);
			const asked = KIND_NAMES.flatMap((kind) => questionOf(pack, kind, study) ?? []);
			// The field of a typed answer has the focus when its question comes, not when its page opens.
			asked.sort((a, b) => Number('accepted' in a) - Number('accepted' in b));
			await openQuiz(page, site.url, pack, asked, { study });
			const stage = page.locator('[data-question]');
			for (const question of asked) {
				await expect(stage.or(page.locator('[data-introduces]'))).toBeVisible();
				if (await page.locator('[data-introduces]').isVisible()) await page.keyboard.press('Enter');
				await expect(page.locator(`[data-question="${question.id}"]`)).toBeVisible();
				await answerByKeys(page, keys, question);
				await page.keyboard.press('Enter');
			}
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(
				`Done: ${asked.length} of ${asked.length} right`,
			);
		});
	}

	test('Z takes back, E leads to the evidence, ? tells, each by its place', async ({
		page,
		site,
	}) => {
		const keys = await page.context().newCDPSession(page);
		const pack = await packOf(page, site.url);
		const claims = pack.questions.filter(({ kind }) => kind === 'claim').slice(0, 3);
		await openQuiz(page, site.url, pack, claims);
		const [first, second] = claims;
		if (!first || !second) throw new Error('The pack has too few claims');
		const asks = (question: Question) =>
			expect(page.locator(`[data-question="${question.id}"]`)).toBeVisible();
		await asks(first);
		await strike(keys, 'Slash', true);
		await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
		// What lies over the question keeps its keys from it.
		await strike(keys, 'Digit1');
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toBeHidden();
		await expect(page.locator('.feedback')).toBeHidden();

		await answerByKeys(page, keys, first);
		await page.keyboard.press('Enter');
		await asks(second);
		await strike(keys, 'KeyZ');
		await asks(first);
		await answerByKeys(page, keys, first);
		await strike(keys, 'KeyE');
		await expect(page).toHaveURL(/\/articles\/.*evidence=/u);
	});

	test('Enter on a button does what the button does, and on an answered option goes on', async ({
		page,
		site,
	}) => {
		const pack = await packOf(page, site.url);
		const claims = pack.questions.filter(({ kind }) => kind === 'claim').slice(0, 3);
		await openQuiz(page, site.url, pack, claims);
		const option = page.locator('ol.options button').first();
		await tabTo(page, option);
		await page.keyboard.press('Enter');
		await expect(page.locator('.feedback')).toBeVisible();
		await tabTo(page, page.getByRole('button', { name: 'Undo', exact: true }));
		await page.keyboard.press('Enter');
		await expect(page.locator('.feedback')).toBeHidden();
		await expect(page.locator(`[data-question="${claims[0]?.id ?? ''}"]`)).toBeVisible();
		await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
		await tabTo(page, option);
		await page.keyboard.press('Enter');
		await expect(page.locator('.feedback')).toBeVisible();
		await page.keyboard.press('Enter');
		await expect(page.locator(`[data-question="${claims[1]?.id ?? ''}"]`)).toBeVisible();
	});

	test('L says the word, and the confidence is a digit too', async ({ page, site }) => {
		await page.addInitScript(() => {
			const voices = ['ar-EG', 'en-GB'].map((lang) => ({
				name: lang,
				lang,
				voiceURI: lang,
				localService: true,
				default: false,
			}));
			const said: string[] = [];
			Object.assign(window, { said });
			Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { writable: true });
			Object.defineProperty(window, 'speechSynthesis', {
				value: Object.assign(new EventTarget(), {
					getVoices: () => voices,
					cancel: () => {},
					resume: () => {},
					speak: (utterance: SpeechSynthesisUtterance) => {
						said.push(utterance.text);
						setTimeout(() => utterance.dispatchEvent(new Event('end')));
					},
				}),
			});
		});
		const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said.length);
		const keys = await page.context().newCDPSession(page);
		const pack = await packOf(page, site.url);
		const question = questionOf(pack, 'listen', 'ar');
		if (!question) throw new Error('The pack has nothing to listen to');
		await openQuiz(page, site.url, pack, [question], { confidence: true });
		await firstQuestion(page);
		await expect.poll(said).toBe(1);
		await strike(keys, 'KeyL');
		await expect.poll(said).toBe(2);
		await strike(keys, 'Digit2');
		await expect(page.locator('ol.options button').nth(1)).toHaveAttribute('aria-pressed', 'true');
		await expect(page.locator('.feedback')).toBeHidden();
		await strike(keys, 'Digit3');
		await expect(page.locator('.feedback')).toBeVisible();
	});

	test('from a typed answer the focus passes on to how sure it is', async ({ page, site }) => {
		const keys = await page.context().newCDPSession(page);
		const pack = await packOf(page, site.url);
		const question = questionOf(pack, 'type-meaning', 'ar');
		if (!question || !('accepted' in question)) throw new Error('The pack has nothing to type');
		await openQuiz(page, site.url, pack, [question], { confidence: true });
		await firstQuestion(page);
		await tabTo(page, page.getByRole('textbox'));
		await page.keyboard.insertText(question.accepted[0] ?? '');
		await page.keyboard.press('Enter');
		await expect(page.locator('.sure button').first()).toBeFocused();
		await strike(keys, 'Digit3');
		await expect(page.locator('.feedback.right')).toBeVisible();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Done: 1 of 1 right');
	});
});
