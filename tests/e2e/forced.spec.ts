/** With the colours that the system forces on a page: what something is and what has the focus is still to be seen. */
import type { Locator } from '@playwright/test';
import { expect, test } from './app.ts';
import { answer, firstQuestion } from './quiz.ts';
import { openQuiz, packOf, questionOf, store } from './seed.ts';

test.use({ contextOptions: { reducedMotion: 'reduce', forcedColors: 'active' } });

/** How a thing looks, without its text. */
const look = (thing: Locator) =>
	thing.evaluate((element) => {
		const { backgroundColor, color, borderColor, borderWidth, outline } = getComputedStyle(element);
		return { backgroundColor, color, borderColor, borderWidth, outline };
	});

for (const scheme of ['light', 'dark'] as const) {
	test.describe(scheme, () => {
		test.use({ colorScheme: scheme });

		test('what is chosen differs from what isn’t, and the focus from both', async ({
			page,
			site,
		}) => {
			await page.goto(`${site.url}/settings/`);
			const [chosen, other] = [
				page.locator('input[type="radio"]:checked + span').first(),
				page.locator('input[type="radio"]:not(:checked) + span').first(),
			];
			const looks = [await look(chosen), await look(other)];
			expect(looks[0]?.backgroundColor).not.toBe(looks[1]?.backgroundColor);
			expect(looks[0]?.color).not.toBe(looks[1]?.color);
			await page.keyboard.press('Tab');
			await page.locator('input[type="radio"]:checked').first().focus();
			expect((await look(chosen)).outline).toMatch(/solid 3px/u);
			const here = page.locator('nav [aria-current="page"]');
			await expect(here).toHaveCSS('text-decoration-line', 'underline');
		});

		test('an answer that is held, a right one and a wrong one are told apart by more than a colour', async ({
			page,
			site,
		}) => {
			const pack = await packOf(page, site.url);
			const question = questionOf(pack, 'meaning', 'ar');
			if (!question) throw new Error('The pack asks for no meaning');
			await openQuiz(page, site.url, pack, [question], { confidence: true });
			await firstQuestion(page);
			const options = page.locator('ol.options button');
			await options.first().click();
			expect((await look(options.first())).backgroundColor).not.toBe(
				(await look(options.last())).backgroundColor,
			);
			await page.reload();
			await store(page, site.url, { confidence: false });
			await openQuiz(page, site.url, pack, [question]);
			await firstQuestion(page);
			await answer(page, question, false);
			for (const mark of ['right', 'wrong'])
				await expect(page.locator(`ol.options button.${mark} svg`)).toBeVisible();
			await expect(page.locator('ol.options button.other svg')).toHaveCount(0);
		});

		test('how far a word has come is told by its line, and a word whose card is open by its ground', async ({
			page,
			site,
		}) => {
			await page.goto(`${site.url}/articles/moscow-washington/`);
			const term = page.locator('.bead [lang="ar"] .term[role="button"]').first();
			const line = () => term.evaluate((element) => getComputedStyle(element).textDecorationLine);
			await expect(term).toHaveCSS('text-decoration-style', 'dotted');
			await term.click();
			const card = page.getByRole('dialog');
			await expect(card).toBeVisible();
			await expect(term).toHaveCSS('forced-color-adjust', 'none');
			expect((await look(term)).backgroundColor).not.toBe((await look(card)).backgroundColor);
			await card.getByRole('button', { name: 'I know it' }).click();
			await expect(term).toHaveCSS('text-decoration-style', 'solid');
			await expect(term).toHaveCSS('text-decoration-thickness', '1px');
			await card.getByRole('button', { name: 'Not known after all' }).click();
			await card.getByRole('button', { name: 'Don’t ask me' }).click();
			await expect.poll(line).toBe('none');
		});

		test('the keys on the screen have edges', async ({ page, site }) => {
			const pack = await packOf(page, site.url);
			const question = questionOf(pack, 'type-term', 'ar');
			if (!question) throw new Error('The pack has nothing to type');
			await openQuiz(page, site.url, pack, [question], { study: 'ar', keyboard: true });
			await firstQuestion(page);
			await expect(page.locator('.keyboard .cap').first()).toHaveCSS('border-top-style', 'solid');
			const extras = page.locator('.keyboard .extras');
			const before = await look(extras.locator('.cap'));
			await extras.click();
			expect((await look(extras.locator('.cap'))).backgroundColor).not.toBe(before.backgroundColor);
		});
	});
}
