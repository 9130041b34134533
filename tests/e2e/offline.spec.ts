import { readFileSync } from 'node:fs';
import { termId } from '../../src/lib/core/id.ts';
import { clearHttpCache, expect, installed, test } from './app.ts';
import { firstQuestion } from './quiz.ts';

const TEXT = readFileSync(new URL('../fixtures/water.txt', import.meta.url), 'utf8');
const SLUG = 'moscow-washington';
const READER = `/articles/${SLUG}/`;

const ROUTES: { path: string; english: string | RegExp; arabic: string | RegExp }[] = [
	{ path: '/', english: 'Read an article, recall its words', arabic: 'مفردات' },
	{
		path: '/articles/',
		english: 'A Quarrel over Rules before Borders',
		arabic: 'خلاف على القواعد قبل الحدود',
	},
	{
		path: READER,
		english: 'The Ukrainian file is still open',
		arabic: 'ما زال الملف الأوكراني مفتوحًا',
	},
	{ path: '/quiz/', english: 'Start the quiz', arabic: 'مفردات' },
	{
		path: `/quiz/?article=${SLUG}&kind=vocabulary`,
		english: 'New word',
		arabic: 'كلمة جديدة',
	},
	{ path: '/words/', english: 'Most frequent first', arabic: 'الأكثر ورودًا أولًا' },
	{
		path: `/words/?q=${encodeURIComponent('سيادة')}`,
		english: 'sovereignty',
		arabic: 'سِيَادَة',
	},
	{
		path: `/words/word/?id=${termId('سِيَادَة', 'noun')}`,
		english: 'sovereignty',
		arabic: 'سِيَادَة',
	},
	{
		path: `/words/root/?root=${encodeURIComponent('س-ل-م')}`,
		english: 'peace',
		arabic: 'سَلَام',
	},
	{ path: '/progress/', english: 'Nothing answered yet', arabic: /إجابة|إجابات|شيء/u },
	{ path: '/import/', english: 'Pair the sentences', arabic: 'مطابقة الجمل' },
	{ path: '/settings/', english: 'Erase everything', arabic: 'محو' },
];

test('every route opens in both languages with the server stopped, by a deep link, a query and a hard reload', async ({
	page,
	context,
	site,
}) => {
	test.setTimeout(180_000);
	await page.goto(site.url);
	await installed(page);
	await site.stop();
	await clearHttpCache(context, page);
	for (const { path, english, arabic } of ROUTES) {
		for (const prefix of ['', '/ar']) {
			const wanted = prefix ? arabic : english;
			const url = `${site.url}${prefix}${path}`;
			const query = `${url}${path.includes('?') ? '&' : '?'}x=1`;
			for (const address of [url, query]) {
				await page.goto(address);
				await expect(page.locator('body'), address).toContainText(wanted);
				await expect(page.locator('html')).toHaveAttribute('dir', prefix ? 'rtl' : 'ltr');
			}
			await page.reload();
			await expect(page.locator('body')).toContainText(wanted);
		}
	}
});

test('a page asked for by its file’s name opens too', async ({ page, site }) => {
	await page.goto(site.url);
	await installed(page);
	await site.stop();
	await page.goto(`${site.url}/index.html`);
	await expect(page.getByRole('link', { name: 'Start reading' })).toBeVisible();
	await page.goto(`${site.url}/ar/index.html?x=1`);
	await expect(page.getByRole('link', { name: 'بدء القراءة' })).toBeVisible();
});

test('the scripts of a page come behind its text, on a first visit as where they are stored', async ({
	page,
	site,
}) => {
	/** Whether none of the page’s scripts was asked for before there was something to read. */
	const comeLater = async () => {
		await expect(page.locator('link[rel=modulepreload]')).not.toHaveCount(0);
		return page.evaluate(() => {
			const [painted] = performance.getEntriesByName('first-contentful-paint');
			const scripts = performance
				.getEntriesByType('resource')
				.filter(({ name }) => name.endsWith('.js'));
			return scripts.every(({ startTime }) => painted && startTime >= painted.startTime);
		});
	};
	await page.goto(site.url + READER);
	expect(await comeLater()).toBe(true);
	await installed(page);
	await page.goto(site.url + READER);
	expect(await comeLater()).toBe(true);
	// Each once, though a page is waited for only so long.
	await page.waitForTimeout(3200);
	const hrefs = await page
		.locator('link[rel=modulepreload]')
		.evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
	expect(new Set(hrefs).size).toBe(hrefs.length);
});

test('the Arabic page is Arabic without the slash at its end, too', async ({ page, site }) => {
	await page.goto(`${site.url}/ar`);
	await expect(page.getByRole('link', { name: 'بدء القراءة' })).toBeVisible();
});

test('an article imported offline is read, quizzed and found again, in both languages', async ({
	page,
	context,
	site,
}) => {
	await page.goto(site.url);
	await installed(page);
	await site.stop();
	await clearHttpCache(context, page);
	await page.goto(`${site.url}/import/`);
	await page.getByLabel('The text in both languages').fill(TEXT);
	await page.getByRole('button', { name: 'Pair the sentences' }).click();
	// A worker reads the whole lexicon first.
	await expect(page.getByText('4 sentence pairs')).toBeVisible({ timeout: 30_000 });
	await page.getByLabel('Title in English').fill('Water and the two states');
	await page.getByRole('button', { name: 'Save and read' }).click();
	await expect(page.locator('.bead')).toHaveCount(4);
	const address = page.url();
	expect(address).toContain('/articles/mine/?id=');

	for (const link of [address, `${address}&x=1`, address.replace('/articles/', '/ar/articles/')]) {
		await page.goto(link);
		await expect(page.locator('.bead').first()).toContainText('The two states signed');
		await expect(page.locator('.bead').first()).toContainText('وقّعت الدولتان');
	}
	await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
	await page.goto(address);
	await page.getByRole('link', { name: 'Quiz on the whole article' }).click();
	await firstQuestion(page);
	await page.locator('ol.options button').first().click();
	await expect(page.getByRole('button', { name: 'Next', exact: true })).toBeVisible();
	await page.goto(`${site.url}/progress/`);
	await expect(page.getByText('1 answer', { exact: true })).toBeVisible();
});

test('an unknown address and an unknown article say so in their own words, online and offline', async ({
	page,
	site,
}) => {
	await page.goto(site.url);
	await installed(page);
	for (const stop of [false, true]) {
		if (stop) await site.stop();
		await page.goto(`${site.url}/no/such/page`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page doesn’t exist');
		await page.goto(`${site.url}/articles/nothing-here/`);
		await expect(page.getByText('has no article with the address “nothing-here”')).toBeVisible();
		await page.goto(`${site.url}/articles/mine/?id=a0123`);
		await expect(page.getByText('has no article with the address “a0123”')).toBeVisible();
		await page.goto(`${site.url}/ar/articles/nothing-here/`);
		await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
		await expect(page.locator('main')).toContainText('nothing-here');
		await page.goto(`${site.url}/quiz/?article=nothing-here`);
		await expect(page.getByText('has no article with the address “nothing-here”')).toBeVisible();
	}
});
