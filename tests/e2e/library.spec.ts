import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { decodePack } from '../../src/lib/core/pack/decode.ts';
import { clearHttpCache, expect, installed, test } from './app.ts';
import { tabTo } from './keys.ts';
import { firstQuestion } from './quiz.ts';
import { packOf, storeOwn } from './seed.ts';

const TITLE = { ar: 'مياه النهر', en: 'The river’s water' };

/** What the list of articles has: a suggestion may stand above it. */
const listed = (page: Page, title: string | RegExp) =>
	page.locator('li.card > a').filter({ hasText: title });

const open = async (page: Page, address: string) => {
	await page.goto(address);
	await page.getByRole('button', { name: 'This article' }).click();
	await expect(page.getByRole('dialog')).toBeVisible();
};

/** What a button puts among the downloads. */
async function saved(page: Page, name: string): Promise<{ name: string; text: string }> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name }).click(),
	]);
	return {
		name: download.suggestedFilename(),
		text: readFileSync(await download.path(), 'utf8'),
	};
}

test('an article of one’s own is named, and its title is there again after a reload', async ({
	page,
	site,
}) => {
	const id = await storeOwn(page, site.url, { title: TITLE });
	const address = `${site.url}/articles/mine/?id=${id}`;
	await open(page, address);
	await page.getByLabel('Title in English').fill('  Water, once more ');
	await page.getByLabel('Title in Arabic').fill('المياه مرة أخرى');
	await page.getByRole('button', { name: 'Save the title' }).click();
	await expect(page.getByText('The title is saved.')).toBeVisible();
	await page.reload();
	await expect(page.locator('h1')).toContainText('Water, once more');
	await expect(page.locator('h1')).toContainText('المياه مرة أخرى');
	await page.goto(`${site.url}/articles/`);
	await expect(listed(page, 'Water, once more')).toBeVisible();
});

test('a tag is typed once, chosen again, narrows the list, and goes by the keyboard', async ({
	page,
	site,
}) => {
	await storeOwn(page, site.url, { title: { ar: '', en: 'Tagged' }, tags: ['Gulf'], n: 1 });
	const id = await storeOwn(page, site.url, { title: TITLE, n: 2 });
	await page.goto(`${site.url}/articles/mine/?id=${id}`);
	await tabTo(page, page.getByRole('button', { name: 'This article' }));
	await page.keyboard.press('Enter');
	await tabTo(page, page.getByLabel('A tag in your own words'));
	await page.keyboard.type('الأنهار');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: 'Remove the tag “الأنهار”' })).toBeVisible();
	await expect(page.getByLabel('A tag in your own words')).toBeFocused();
	await tabTo(page, page.getByRole('button', { name: 'Add the tag “Gulf”' }));
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: 'Remove the tag “Gulf”' })).toBeVisible();

	await page.goto(`${site.url}/articles/`);
	await expect(listed(page, /./u)).toHaveCount(3);
	const filter = page.getByRole('navigation', { name: 'By tag' });
	await filter.getByRole('link', { name: 'الأنهار' }).click();
	await expect(filter.getByRole('link', { name: 'الأنهار' })).toHaveAttribute(
		'aria-current',
		'true',
	);
	await expect(listed(page, 'Tagged')).toBeHidden();
	await expect(listed(page, TITLE.en)).toBeVisible();
	await page.reload();
	await expect(listed(page, 'Tagged')).toBeHidden();
	await filter.getByRole('link', { name: 'All' }).click();
	await expect(listed(page, 'Tagged')).toBeVisible();

	await open(page, `${site.url}/articles/mine/?id=${id}`);
	await page.getByRole('button', { name: 'Remove the tag “Gulf”' }).click();
	const last = page.getByRole('button', { name: 'Remove the tag “الأنهار”' });
	await last.click();
	// Gone once it is stored.
	await expect(last).toHaveCount(0);
	await page.goto(`${site.url}/articles/`);
	await expect(filter.getByRole('link')).toHaveText(['All', 'Gulf']);
});

for (const prefix of ['', '/ar']) {
	test(`a deleted article is gone at once, and back at a key, ${prefix ? 'in Arabic' : 'in English'}`, async ({
		page,
		site,
	}) => {
		const words = prefix
			? { menu: 'هذا المقال', remove: 'حذف هذا المقال', undo: 'تراجع عن الحذف' }
			: { menu: 'This article', remove: 'Delete this article', undo: 'Undo' };
		const id = await storeOwn(page, site.url, { title: TITLE, tags: ['Gulf'] });
		const remove = async () => {
			await page.goto(`${site.url}${prefix}/articles/mine/?id=${id}`);
			await page.getByRole('button', { name: words.menu }).click();
			await page.getByRole('button', { name: words.remove }).click();
			await page.waitForURL(`${site.url}${prefix}/articles/`);
		};
		const link = listed(page, TITLE[prefix ? 'ar' : 'en']);

		await remove();
		const undo = page.getByRole('button', { name: words.undo });
		await expect(undo).toBeFocused();
		await expect(page.getByRole('status').filter({ has: undo })).toContainText(
			TITLE[prefix ? 'ar' : 'en'],
		);
		await expect(link).toHaveCount(0);
		await page.keyboard.press('Enter');
		await expect(link).toHaveCount(1);
		await expect(
			page.getByRole('status').getByRole('link', { name: TITLE[prefix ? 'ar' : 'en'] }),
		).toBeFocused();
		await page.reload();
		await expect(link).toHaveCount(1);
		await expect(page.getByRole('link', { name: 'Gulf' })).toHaveCount(2);

		// Who leaves the list has decided; and “back” doesn't lead to an article that is gone.
		await remove();
		await expect(undo).toBeVisible();
		await page.goto(`${site.url}${prefix}/`);
		await page.goto(`${site.url}${prefix}/articles/`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(undo).toHaveCount(0);
		await expect(link).toHaveCount(0);
	});
}

test('what was learned from a deleted article stays', async ({ page, site }) => {
	const id = await storeOwn(page, site.url, { title: TITLE });
	await page.goto(`${site.url}/quiz/?article=${id}&kind=vocabulary`);
	await firstQuestion(page);
	await page.locator('ol.options button').first().click();
	await expect(page.getByRole('button', { name: 'Next', exact: true })).toBeVisible();
	await open(page, `${site.url}/articles/mine/?id=${id}`);
	await page.getByRole('button', { name: 'Delete this article' }).click();
	await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeVisible();
	await page.goto(`${site.url}/progress/`);
	await expect(page.getByText('1 answer', { exact: true })).toBeVisible();
});

test('an article is saved as a lesson and as a table, offline, ours and one’s own', async ({
	page,
	context,
	site,
}) => {
	const ours = await packOf(page, site.url);
	const id = await storeOwn(page, site.url, { title: TITLE, tags: ['Gulf'] });
	await installed(page);
	await site.stop();
	await clearHttpCache(context, page);

	await open(page, `${site.url}/articles/mine/?id=${id}`);
	const lesson = await saved(page, 'Save the lesson');
	expect(lesson.name).toBe('The river’s water.mufradat.json');
	const decoded = decodePack(JSON.parse(lesson.text));
	expect(decoded).toMatchObject({ ok: true, value: { article: { id }, tags: ['Gulf'] } });

	await open(page, `${site.url}/articles/moscow-washington/`);
	await expect(page.getByRole('button', { name: 'Delete this article' })).toHaveCount(0);
	const pack = await saved(page, 'Save the lesson');
	expect(decodePack(JSON.parse(pack.text))).toEqual({ ok: true, value: ours });
	const table = await saved(page, 'Save the table');
	expect(table.name).toMatch(/\.tsv$/u);
	const beads = ours.article.sections.flatMap(({ paragraphs }) =>
		paragraphs.flatMap(({ beads }) => beads),
	);
	for (const { ar, en } of beads) expect(table.text).toContain(`${ar.join(' ')}\t${en.join(' ')}`);
	await expect(page.getByText('It is among your downloads.')).toBeVisible();
});

test('a lesson can be saved though the list of articles came late, or its file not at first', async ({
	page,
	site,
}) => {
	let hold: () => void = () => undefined;
	const held = new Promise<void>((resolve) => (hold = resolve));
	await page.route('**/packs/index.json', async (route) => {
		await held;
		await route.continue();
	});
	let asked = 0;
	await page.route('**/packs/moscow-washington.bin', (route) =>
		asked++ === 0 ? route.abort() : route.continue(),
	);
	await open(page, `${site.url}/articles/moscow-washington/`);
	const lesson = page.getByRole('button', { name: 'Save the lesson' });
	await expect(lesson).toBeDisabled();
	hold();
	await lesson.click();
	await expect(page.getByText('It is among your downloads.')).toBeVisible();
	expect(asked).toBe(2);
});

test('where the device shares files, both go to the share sheet', async ({ page, site }) => {
	await page.addInitScript(() => {
		const shared: string[] = [];
		Object.assign(window, { shared });
		Object.assign(navigator, {
			canShare: () => true,
			share: async ({ files = [] }: ShareData) => {
				if (shared.length === 2) throw new DOMException('', 'NotAllowedError');
				shared.push(...files.map(({ name, type, size }) => `${name} ${type} ${size > 500}`));
				await Promise.resolve();
			},
		});
	});
	await open(page, `${site.url}/articles/moscow-washington/`);
	await page.getByRole('button', { name: 'Share the lesson' }).click();
	await page.getByRole('button', { name: 'Share the table' }).click();
	const shared = () => page.evaluate(() => (window as unknown as { shared: string[] }).shared);
	expect(await shared()).toEqual([
		expect.stringMatching(/^.+\.mufradat\.json\.txt text\/plain true$/u),
		expect.stringMatching(/^.+\.tsv\.txt text\/plain true$/u),
	]);
	await page.getByRole('button', { name: 'Share the table' }).click();
	await expect(page.getByText('It can’t be shared from here.')).toBeVisible();
});
