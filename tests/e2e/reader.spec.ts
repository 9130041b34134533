import type { Locator, Page } from '@playwright/test';
import type { PackTerm } from '../../src/lib/core/types.ts';
import { expect, test } from './app.ts';
import { clippedMarks } from './measure.ts';
import { firstQuestion } from './quiz.ts';
import { packOf } from './seed.ts';
import type { Site } from './site.ts';

const ARTICLE = '/articles/moscow-washington/';

/** Reads on to the third section and leaves for today. */
async function leaveInThird(page: Page, site: Site): Promise<Locator> {
	await page.goto(`${site.url}${ARTICLE}`);
	const section = page.locator('article > section').nth(2);
	await section
		.locator('.bead')
		.first()
		.evaluate((element) => {
			window.scrollTo({ top: element.getBoundingClientRect().top + scrollY - innerHeight * 0.2 });
		});
	await expect(page.getByText('Section 3 of 5')).toBeVisible();
	await page.getByRole('link', { name: 'Today' }).click();
	await expect(page.getByText('Continue reading')).toBeVisible();
	return section;
}

test('the place where reading was left is kept, and found again from today', async ({
	page,
	site,
}) => {
	const section = await leaveInThird(page, site);
	await page.reload();
	await expect(page.getByText('Continue reading')).toBeVisible();
	await expect(page.getByText('Section 3 of 5')).toBeVisible();
	await page.getByRole('link', { name: 'A Quarrel over Rules before Borders' }).click();
	await expect(section.locator('.bead').first()).toBeInViewport();
});

test('the shortcut of the installed app goes on where reading was left, and is the list before', async ({
	page,
	site,
}) => {
	await page.goto(`${site.url}/articles/?continue`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Articles');
	const section = await leaveInThird(page, site);
	await page.goto(`${site.url}/articles/?continue`);
	await expect(page).toHaveURL(/\/articles\/moscow-washington\/#/u);
	await expect(section.locator('.bead').first()).toBeInViewport();
});

test('a word far down can be touched before the page has come to it, by hand and by key', async ({
	page,
	site,
}) => {
	// No moment is quiet: only what is touched comes to life.
	await page.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }));
	await page.goto(`${site.url}/articles/moscow-washington/`);
	const sections = page.locator('article section');
	const asleep = () => page.locator('section:not(:has(.term[role="button"]))').count();
	const count = await sections.count();
	expect(await asleep()).toBe(count);
	const word = sections.last().locator('.ar .text > *').first();
	const text = await word.textContent();
	// Alive, with what is stored read.
	await expect
		.poll(() => page.evaluate(() => localStorage.getItem('mufradat.look')))
		.not.toBeNull();
	await word.click();
	await expect(page.getByRole('dialog')).toBeVisible();
	await expect(sections.last().locator('.term[role="button"].lit').first()).toHaveText(text ?? '');
	expect(await asleep()).toBe(count - 1);
	await page.keyboard.press('Escape');
	const words = sections.nth(1).locator('summary').first();
	await words.press('Enter');
	expect(await asleep()).toBe(count - 2);
});

test('a reload in the middle of an article stays there', async ({ page, site }) => {
	await page.goto(`${site.url}/articles/moscow-washington/`);
	await expect(page.locator('.asleep')).toHaveCount(0);
	const bead = page.locator('.bead').nth(20);
	await bead.scrollIntoViewIfNeeded();
	const top = () => bead.evaluate((element) => Math.round(element.getBoundingClientRect().top));
	const before = await top();
	await page.reload();
	await expect(page.locator('.asleep')).toHaveCount(0);
	await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThanOrEqual(2);
});

test('one language at a time: the other is shown on a touch, and the choice is kept', async ({
	page,
	site,
}) => {
	await page.goto(`${site.url}${ARTICLE}`);
	const bead = page.locator('.bead').first();
	await expect(bead).toContainText('The Ukrainian file');
	await page.getByRole('button', { name: 'Reading options' }).click();
	await page.getByRole('radio', { name: 'One language, tap to reveal' }).check();
	// Back closes what is open.
	await page.goBack();
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(bead).not.toContainText('The Ukrainian file');
	await bead.getByRole('button', { name: 'Show the English' }).click();
	await expect(bead).toContainText('The Ukrainian file');
	await page.reload();
	await expect(bead).not.toContainText('The Ukrainian file');
});

test('a card leads to the other places of its word and to words of the same root', async ({
	page,
	site,
}) => {
	await page.goto(`${site.url}${ARTICLE}`);
	const pack = await packOf(page, site.url);
	const places = (term: PackTerm) =>
		new Set(term.occurrences.filter(({ lang }) => lang === 'ar').map(({ bead }) => bead));
	const relative = (term: PackTerm) =>
		pack.terms.find(
			({ id, root, occurrences }) => id !== term.id && root === term.root && occurrences.length > 0,
		);
	const term = pack.terms.find((one) => one.root && places(one).size > 2 && relative(one));
	if (!term) throw new Error('No word of the article stands thrice and has a relative.');
	await page.locator(`[lang="ar"] [data-term="${term.id}"]`).first().click();
	const card = page.getByRole('dialog');
	const elsewhere = card.locator('.elsewhere button');
	await expect(elsewhere).not.toHaveCount(0);
	const sentence = await elsewhere.last().locator('[lang="ar"]').innerText();
	await elsewhere.last().click();
	await expect(page.locator('.bead').filter({ hasText: sentence.slice(0, 40) })).toBeInViewport();
	await card.locator('.family button').first().click();
	await expect(card.locator('.lemma')).not.toHaveText(term.ar);
	// Back turns to the word before, and then closes the card.
	await page.goBack();
	await expect(card.locator('.lemma')).toHaveText(term.ar);
	await page.goBack();
	await expect(card).toBeHidden();
});

test('who studies English reads English first and is asked about English words', async ({
	page,
	site,
}) => {
	await page.goto(`${site.url}/ar/settings/`);
	await page.getByRole('radio', { name: 'الإنجليزية' }).check();
	await page.goto(`${site.url}/ar${ARTICLE}`);
	await expect(page.locator('.bead .side').first()).toHaveClass(/\ben\b/u);
	await page.goto(`${site.url}/ar/quiz/?article=moscow-washington&kind=vocabulary`);
	await firstQuestion(page);
	await expect(page.locator('h1 [lang="en"]')).toBeVisible();
	await expect(page.locator('ol.options button [lang="ar"].text').first()).toBeVisible();
});

test('on a wide screen the two languages stand side by side, Arabic at the right', async ({
	page,
	site,
}) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	for (const prefix of ['', '/ar']) {
		await page.goto(`${site.url}${prefix}${ARTICLE}`);
		const bead = page.locator('.bead').first();
		const [ar, en] = [
			await bead.locator('.side.ar').boundingBox(),
			await bead.locator('.side.en').boundingBox(),
		];
		// Their first lines have one baseline, though the Arabic one is higher.
		expect(ar && en && ar.x > en.x + en.width - 1 && Math.abs(ar.y - en.y) < 16).toBe(true);
	}
});

test('no vowel mark is cut off: a line is as high as its tallest letter with its marks', async ({
	page,
	site,
}) => {
	await page.goto(`${site.url}${ARTICLE}`);
	await page.locator('.bead [lang="ar"] .term[role="button"]').first().click();
	expect(await clippedMarks(page)).toEqual([]);
});
