import type { Page } from '@playwright/test';
import { expect, installed, test } from './app.ts';
import { packOf } from './seed.ts';
import type { Site } from './site.ts';

/** In our own words; the last English sentence answers nothing. */
const TEXT = `بعد المفاوضات

رفض الوزير الهدنة في المدينة. وبدأت الحرب في الجنوب بعد أيام.
وقّعت الحكومة اتفاقًا جديدًا مع الحزب بعد مفاوضات طويلة في دمشق.
قال الرئيس إن الانتخابات ستجري في الربيع المقبل.

After the negotiations

The minister rejected the truce in the city. And the war began in the south some days later.
The government signed a new agreement with the party after long negotiations in Damascus.
The president said that the elections would be held next spring.
`;

/** A whole lexicon is read for it. */
const PATIENT = { timeout: 30_000 };

async function pair(page: Page, { url }: Site, lang: '' | 'ar/' = '') {
	await page.goto(`${url}/${lang}import/`);
	await page.locator('textarea').fill(TEXT);
	await page.locator('form button[type=submit]').click();
	await expect(page.locator('[data-row]').first()).toBeVisible(PATIENT);
}

const rows = (page: Page) => page.locator('[data-row] > button');
const status = (page: Page) => page.locator('[role=status]').filter({ hasText: 'pair' });

test('a pair is merged, split and moved by touch, and every step is taken back', async ({
	page,
	site,
}) => {
	await pair(page, site);
	await expect(rows(page)).toHaveCount(4);
	const before = await rows(page).allTextContents();

	await rows(page).nth(0).tap();
	await page.getByRole('button', { name: 'Merge with next' }).tap();
	await expect(rows(page)).toHaveCount(3);
	await expect(rows(page).nth(0)).toBeFocused();
	await expect(status(page)).toHaveText('Merged with the next pair. 3 sentence pairs');

	await page.getByRole('button', { name: 'Split', exact: true }).tap();
	await page.getByRole('button', { name: 'Split here' }).tap();
	await expect(rows(page)).toHaveCount(4);
	expect(await rows(page).allTextContents()).toEqual(before);

	await page.getByRole('button', { name: 'Arabic: last sentence to the next pair' }).tap();
	await expect(rows(page).nth(0)).toContainText('No Arabic');
	await page.getByRole('button', { name: 'Undo', exact: true }).tap();
	await page.getByRole('button', { name: 'Undo', exact: true }).tap();
	await expect(rows(page)).toHaveCount(3);
	await page.getByRole('button', { name: 'Undo', exact: true }).tap();
	expect(await rows(page).allTextContents()).toEqual(before);
	await page.getByRole('button', { name: 'Redo' }).tap();
	await expect(rows(page)).toHaveCount(3);
});

test('everything is done by keys, and in Arabic, too', async ({ page, site }) => {
	await pair(page, site, 'ar/');
	await rows(page).nth(0).focus();
	await page.keyboard.press('ArrowDown');
	await expect(rows(page).nth(1)).toBeFocused();
	await page.keyboard.press('u');
	await expect(rows(page)).toHaveCount(5);
	await expect(rows(page).nth(1)).toContainText('بلا نص إنجليزي');
	await page.keyboard.press('u');
	await expect(rows(page)).toHaveCount(4);
	await page.keyboard.press('Alt+ArrowDown');
	await expect(rows(page).nth(1)).toContainText('بلا نص عربي');
	await page.keyboard.press('Control+z');
	await page.keyboard.press('e');
	await page.keyboard.press('Control+a');
	await page.keyboard.type('وبدأت الحرب في الشمال.');
	await page.getByRole('button', { name: 'تم', exact: true }).press('Enter');
	await expect(rows(page).nth(1)).toContainText('الشمال');
	await expect(rows(page).nth(1)).toBeFocused();
	await page.keyboard.press('s');
	await page.keyboard.press('Escape');
	await expect(rows(page).nth(1)).toBeFocused();
	await page.keyboard.press('m');
	await expect(rows(page)).toHaveCount(3);
	await page.keyboard.press('Control+z');
	await page.keyboard.press('Control+Shift+Z');
	await expect(rows(page)).toHaveCount(3);
});

test('what was mended is saved and read, is edited again, and its place is kept; without a network', async ({
	page,
	site,
}) => {
	await page.goto(`${site.url}/`);
	await installed(page);
	await site.stop();
	await pair(page, site);
	await rows(page).nth(0).tap();
	await page.getByRole('button', { name: 'Merge with next' }).tap();
	await page.getByRole('button', { name: 'Save and read' }).tap();
	await expect(page).toHaveURL(/articles\/mine/u, PATIENT);
	await expect(page.locator('.bead')).toHaveCount(3, PATIENT);
	const ids = async () =>
		page
			.locator('.bead')
			.evaluateAll((beads) => beads.map((bead) => bead.id || bead.dataset['bead']));
	const read = await ids();

	await page.getByRole('button', { name: 'This article' }).click();
	await page.getByRole('link', { name: 'Edit the pairs' }).click();
	await expect(rows(page)).toHaveCount(3);
	await rows(page).nth(0).tap();
	await page.getByRole('button', { name: 'Split', exact: true }).tap();
	await page.getByRole('button', { name: 'Split here' }).tap();
	await page.getByRole('button', { name: 'Save the changes' }).tap();
	await expect(page).toHaveURL(/articles\/mine/u, PATIENT);
	await expect(page.locator('.bead')).toHaveCount(4, PATIENT);
	expect((await ids()).slice(2)).toEqual(read.slice(1));
	await page.goto(`${site.url}/articles/`);
	const kept = page.locator('li').getByRole('link', { name: 'After the negotiations' });
	await expect(kept).toHaveCount(1);
});

test('a file is dropped onto the page, and an import is cancelled', async ({ page, site }) => {
	await page.goto(`${site.url}/import/`);
	const transfer = await page.evaluateHandle((text) => {
		const data = new DataTransfer();
		data.items.add(new File([text], 'monday.txt', { type: 'text/plain' }));
		return data;
	}, TEXT);
	// Who drags moves on: one movement may come before the page is awake.
	await expect(async () => {
		await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
		await expect(page.getByText('Drop the file here')).toBeVisible({ timeout: 2000 });
	}).toPass({ timeout: 30_000 });
	await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
	await expect(page.getByText('Drop the file here')).toBeHidden();
	await expect(rows(page)).toHaveCount(4, PATIENT);

	await page.locator('textarea').fill(TEXT.repeat(40));
	await page.locator('form button[type=submit]').click();
	await page.getByRole('button', { name: 'Cancel' }).click();
	await expect(page.getByText('Cancelled. Nothing was stored.')).toBeVisible();
	await expect(page.getByRole('progressbar')).toBeHidden();
});

test('an article that is given again leads to the one that was mended', async ({ page, site }) => {
	await pair(page, site);
	await rows(page).nth(0).tap();
	await page.getByRole('button', { name: 'Merge with next' }).tap();
	await page.getByRole('button', { name: 'Save and read' }).tap();
	await expect(page).toHaveURL(/articles\/mine/u, PATIENT);
	await pair(page, site);
	await expect(page.getByRole('button', { name: 'Replace it' })).toBeVisible();
	await page.getByRole('link', { name: 'Edit the one you have' }).tap();
	await expect(page).toHaveURL(/import\/\?edit=/u);
	await expect(rows(page)).toHaveCount(3);
});

test('what is opened while a text is paired takes its place; two files are one text', async ({
	page,
	site,
}) => {
	await page.goto(`${site.url}/import/`);
	await page.locator('textarea').fill(TEXT.repeat(40));
	await page.locator('form button[type=submit]').click();
	await expect(page.getByRole('progressbar')).toBeVisible();
	const [arabic = '', english = ''] = TEXT.split(/\n\n(?=After)/u);
	const files = [arabic, english].map((text, n) => ({
		name: `part-${String(n)}.txt`,
		mimeType: 'text/plain',
		buffer: Buffer.from(text),
	}));
	await page.locator('input[type=file]').setInputFiles(files);
	await expect(rows(page)).toHaveCount(4, PATIENT);
	await expect(page.getByText('Cancelled. Nothing was stored.')).toBeHidden();
});

/** Opens a page whose scripts don’t come before it is woken. */
async function openAsleep(page: Page, url: string): Promise<() => void> {
	let wake = () => undefined as void;
	const awake = new Promise<void>((resolve) => (wake = resolve));
	await page.route('**/*.js', async (route) => {
		await awake;
		await route.continue();
	});
	await page.goto(url, { waitUntil: 'commit' });
	return wake;
}

test('a file that is opened before the page is awake is read once it is', async ({
	page,
	site,
}) => {
	const wake = await openAsleep(page, `${site.url}/import/`);
	await page
		.locator('input[type=file]')
		.setInputFiles({ name: 'monday.txt', mimeType: 'text/plain', buffer: Buffer.from(TEXT) });
	wake();
	await expect(rows(page)).toHaveCount(4, PATIENT);
});

test('a text that is given before the page is awake is paired once it is', async ({
	page,
	site,
}) => {
	const wake = await openAsleep(page, `${site.url}/import/`);
	await page.locator('textarea').fill(TEXT);
	await page.locator('form button[type=submit]').click();
	wake();
	await expect(rows(page)).toHaveCount(4, PATIENT);
	await expect(page.locator('textarea')).toHaveValue(TEXT);
});

test('a pack is opened on the same page, and is no text to be paired', async ({ page, site }) => {
	await page.goto(`${site.url}/import/`);
	const pack = await packOf(page, site.url);
	const open = (name: string, content: string) =>
		page
			.locator('input[type=file]')
			.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
	await open('article.mufradat.json', JSON.stringify(pack));
	await expect(rows(page).first()).toBeVisible(PATIENT);
	await expect(page.getByLabel('Title in English')).toHaveValue(pack.article.title.en);
	await expect(page.locator('textarea')).toHaveValue('');
	await open('broken.json', '{"format": ');
	await expect(page.getByRole('alert')).toContainText('isn’t an article saved by Mufradat');
});
