import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { clearHttpCache, expect, installed, test } from './app.ts';

const TEXT = readFileSync(new URL('../fixtures/water.txt', import.meta.url), 'utf8');

interface Shared {
	readonly title?: string;
	readonly text?: string;
	readonly url?: string;
	readonly files?: { readonly name: string; readonly type: string; readonly text: string }[];
}

/** Posts a form to the app from outside of it, as a share sheet does; an app's own page may post nothing. */
async function share(context: BrowserContext, action: string, { files = [], ...said }: Shared) {
	const page = await context.newPage();
	await page.setContent(
		`<form method="post" enctype="multipart/form-data"><input type="file" name="files" multiple></form>`,
	);
	await page.locator('form').evaluate(
		(form, { action, said }) => {
			(form as HTMLFormElement).action = action;
			for (const [name, value] of Object.entries(said)) {
				const field = document.createElement('textarea');
				[field.name, field.value] = [name, value];
				form.append(field);
			}
		},
		{ action, said },
	);
	await page
		.locator('input')
		.setInputFiles(
			files.map(({ name, type, text }) => ({ name, mimeType: type, buffer: Buffer.from(text) })),
		);
	await page.locator('form').evaluate((form) => (form as HTMLFormElement).submit());
	await page.waitForURL(/\?shared/u);
	return page;
}

async function offline(page: Page, context: BrowserContext, site: { stop(): Promise<void> }) {
	await installed(page);
	await site.stop();
	await clearHttpCache(context, page);
}

const textarea = (page: Page) => page.locator('textarea');

for (const prefix of ['', '/ar']) {
	test.describe(prefix ? 'Arabic' : 'English', () => {
		test('text that is shared with the app is there, with the server gone', async ({
			page,
			context,
			site,
		}) => {
			await page.goto(`${site.url}${prefix}/`);
			await offline(page, context, site);
			const shared = await share(context, `${site.url}${prefix}/import/`, {
				title: 'Water',
				text: TEXT,
				url: 'https://example.org/water',
			});
			await expect(textarea(shared)).toHaveValue(TEXT.trim());
			await expect(shared.locator('html')).toHaveAttribute('dir', prefix ? 'rtl' : 'ltr');
			// It was taken out: another visit begins with nothing.
			await shared.reload();
			await expect(shared.locator('h1')).toBeVisible();
			await expect(textarea(shared)).toHaveValue('');
		});

		test('a page’s address alone gets its own message', async ({ page, context, site }) => {
			await page.goto(`${site.url}${prefix}/`);
			await installed(page);
			const shared = await share(context, `${site.url}${prefix}/import/`, {
				title: 'Water',
				text: 'https://example.org/water',
			});
			await expect(shared.getByRole('alert')).toHaveText(
				prefix ? /لم يصل سوى رابط الصفحة/u : /Only the link to a page arrived/u,
			);
		});
	});
}

test('a file that is shared is paired at once, with the server gone', async ({
	page,
	context,
	site,
}) => {
	await page.goto(site.url);
	await offline(page, context, site);
	const shared = await share(context, `${site.url}/import/`, {
		files: [{ name: 'water.txt', type: 'text/plain', text: TEXT }],
	});
	await expect(shared.getByText('4 sentence pairs')).toBeVisible({ timeout: 30_000 });
	await shared.getByRole('button', { name: 'Save and read' }).click();
	await expect(shared.locator('.bead')).toHaveCount(4);
});

test('an article and its translation, shared as two files, are one text', async ({
	page,
	context,
	site,
}) => {
	await page.goto(site.url);
	await installed(page);
	const [arabic = '', english = ''] = TEXT.split(/\n\n(?=[A-Z])/u);
	const shared = await share(context, `${site.url}/import/`, {
		files: [
			{ name: 'water-ar.txt', type: 'text/plain', text: arabic },
			{ name: 'water-en.txt', type: 'text/plain', text: english },
		],
	});
	await expect(shared.getByText('4 sentence pairs')).toBeVisible({ timeout: 30_000 });
});

test('a file that is opened with the app is paired at once', async ({ page, site }) => {
	await page.addInitScript((text) => {
		const handle = { getFile: () => Promise.resolve(new File([text], 'water.txt')) };
		Object.defineProperty(window, 'launchQueue', {
			value: {
				setConsumer: (consumer: (launch: { files: unknown[] }) => void) =>
					consumer({ files: [handle] }),
			},
		});
	}, TEXT);
	await page.goto(`${site.url}/import/?open`);
	await expect(page.getByText('4 sentence pairs')).toBeVisible({ timeout: 30_000 });
});

test('what the device has no room for is said', async ({ page, site }) => {
	await page.goto(`${site.url}/import/?shared=lost`);
	await expect(page.getByRole('alert')).toHaveText(/could not be kept/u);
});
