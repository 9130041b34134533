import { readFileSync } from 'node:fs';
import { expect, test } from './app.ts';
import { firstQuestion } from './quiz.ts';

interface BadFile {
	what: string;
	name: string;
	bytes: Buffer;
	says: RegExp;
}

const FILES: BadFile[] = [
	{
		what: 'an empty file',
		name: 'empty.txt',
		bytes: Buffer.alloc(0),
		says: /There is nothing in it/u,
	},
	{
		what: 'one language only',
		name: 'one.txt',
		bytes: Buffer.from('The talks went on.\nNobody signed.\n'),
		says: /Only one language was found/u,
	},
	{
		what: 'more than 10 MB',
		name: 'large.txt',
		bytes: Buffer.alloc(10 * 1024 * 1024 + 1, 'a'),
		says: /larger than 10 MB/u,
	},
	{
		what: 'a binary file',
		name: 'picture.txt',
		bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
		says: /not a text file/u,
	},
	{
		what: 'a file that is not UTF-8',
		name: 'windows.txt',
		// «سلام» in Windows-1256.
		bytes: Buffer.from('caf\u00e9 r\u00e9sum\u00e9', 'latin1'),
		says: /not in UTF-8/u,
	},
];

/** Letters of Windows-1256 as its bytes. */
const WINDOWS_1256: Readonly<Record<string, number>> = Object.fromEntries(
	Array.from({ length: 128 }, (_, i) => {
		const byte = Buffer.from([128 + i]);
		return [new TextDecoder('windows-1256').decode(byte), 128 + i];
	}),
);

test('a file that doesn’t say how its letters are written is shown first, and read as somebody says', async ({
	page,
	site,
}) => {
	const text = readFileSync(new URL('../fixtures/water.txt', import.meta.url), 'utf8');
	const buffer = Buffer.from(
		Array.from(text, (letter) => WINDOWS_1256[letter] ?? letter.charCodeAt(0)),
	);
	for (const [prefix, good] of [
		['', 'It reads well'],
		['/ar', 'القراءة سليمة'],
	] as const) {
		await page.goto(`${site.url}${prefix}/import/`);
		await page
			.locator('input[type=file]')
			.setInputFiles({ name: 'old.txt', mimeType: 'text/plain', buffer });
		const asked = page.locator('section.card');
		await expect(asked).toContainText('Windows-1256');
		await expect(asked.locator('[lang=ar]').first()).toContainText(/[\u0621-\u064a]{3}/u);
		await page.getByRole('button', { name: good }).click();
		await expect(page.locator('[data-row]').first()).toBeVisible({ timeout: 60_000 });
		await expect(asked).toBeHidden();
	}
});

for (const { what, name, bytes, says } of FILES) {
	test(`${what} gets its own message, and what was written stays`, async ({ page, site }) => {
		await page.goto(`${site.url}/import/`);
		await page.getByLabel('The text in both languages').fill('kept');
		await page
			.locator('input[type=file]')
			.setInputFiles({ name, mimeType: 'text/plain', buffer: bytes });
		await expect(page.getByRole('alert')).toHaveText(says);
		await page.goto(`${site.url}/ar/import/`);
		await page
			.locator('input[type=file]')
			.setInputFiles({ name, mimeType: 'text/plain', buffer: bytes });
		await expect(page.getByRole('alert')).toHaveText(/[\u0621-\u064a]{3}/u);
	});
}

test('with storage refused everything works, and the page says that nothing is kept', async ({
	page,
	site,
}) => {
	await page.addInitScript(() => {
		const refuse = () => {
			throw new DOMException('Storage is refused.', 'SecurityError');
		};
		Object.defineProperty(globalThis, 'indexedDB', { get: refuse });
		Object.defineProperty(globalThis, 'localStorage', { get: refuse });
	});
	await page.goto(`${site.url}/quiz/?article=moscow-washington&kind=vocabulary`);
	await expect(page.getByText('nothing will be kept once this tab is closed')).toBeVisible();
	await firstQuestion(page);
	await page.locator('ol.options button').first().click();
	await expect(page.locator('.feedback')).toBeVisible();
	await page.getByRole('button', { name: 'Next', exact: true }).click();
	await page.getByRole('link', { name: 'Leave the quiz' }).click();
	await expect(page.getByText('Not being saved')).toBeVisible();
});

test('erasing says what goes, and does it', async ({ page, site }) => {
	await page.goto(`${site.url}/quiz/?article=moscow-washington&kind=vocabulary`);
	await firstQuestion(page);
	await page.locator('ol.options button').first().click();
	await expect(page.getByRole('button', { name: 'Next', exact: true })).toBeVisible();
	await page.goto(`${site.url}/settings/`);
	await page.getByRole('radio', { name: 'Dark' }).check();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page.getByRole('button', { name: 'Erase everything' }).click();
	await expect(page.getByRole('dialog')).toContainText('answers: 1');
	await page.getByRole('button', { name: 'Erase it all' }).click();
	await expect(page.getByText('Everything was erased.')).toBeVisible();
	await page.goto(`${site.url}/progress/`);
	await expect(page.getByRole('heading', { name: 'Nothing answered yet' })).toBeVisible();
	await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'dark');
});
