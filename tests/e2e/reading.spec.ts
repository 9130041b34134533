import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Pack } from '../../src/lib/core/types.ts';
import { expect, test } from './app.ts';

const ARTICLE = '/articles/moscow-washington/';
const TEXT = readFileSync(new URL('../fixtures/water.txt', import.meta.url), 'utf8');
const words = (page: Page) => page.locator('.bead [lang="ar"] .term[role="button"]');

test('a section lists its words; all new ones can be taken to be learned at once', async ({
	page,
	site,
}) => {
	await page.goto(`${site.url}${ARTICLE}`);
	const section = page.locator('article > section').first();
	const before = section.locator('details').first();
	await expect(before.locator('summary')).toContainText(/new: \d+/u);
	await before.locator('summary').click();
	await before.locator('li button').nth(2).click();
	await expect(page.getByRole('dialog').locator('.lemma')).toBeVisible();
	await page.keyboard.press('Escape');
	const all = before.getByRole('button', { name: /^Learn all new words/u });
	const count = Number(/\((\d+)\)/u.exec(await all.innerText())?.[1]);
	await all.click();
	await expect(before.getByText('All of them will be asked from today on.')).toBeVisible();
	// The same words after the section.
	await expect(section.locator('details').last().locator('summary')).toContainText(
		`learning: ${count}`,
	);
	await page.goto(site.url);
	await expect(page.getByRole('heading', { level: 1 })).toContainText(`${count} to recall`);
});

test.describe('vowel marks', () => {
	// What the service worker fetches can't be rewritten here.
	test.use({ serviceWorkers: 'block' });
	const MARKED = 'مُعَلَّم';

	test('are shown never, always, or until a word is remembered', async ({ page, site }) => {
		await page.route('**/reading.bin', async (route) => {
			const response = await route.fetch();
			const reading = JSON.parse(gunzipSync(await response.body()).toString()) as Pick<
				Pack,
				'article' | 'terms'
			>;
			const terms = reading.terms.map((term) => ({
				...term,
				occurrences: term.occurrences.map((occurrence) =>
					occurrence.lang === 'ar' ? { ...occurrence, vowelled: MARKED } : occurrence,
				),
			}));
			await route.fulfill({ json: { ...reading, terms } });
		});
		const choose = async (name: string) => {
			await page.getByRole('button', { name: 'Reading options' }).click();
			await page.getByRole('radio', { name, exact: true }).check();
			await page.keyboard.press('Escape');
			await expect(page.getByRole('dialog')).toBeHidden();
		};
		await page.goto(`${site.url}${ARTICLE}`);
		const word = words(page).first();
		const first = await word.innerText();
		expect(first).not.toBe(MARKED);
		await choose('Always');
		await expect(word).toHaveText(MARKED);
		await page.reload();
		await expect(word).toHaveText(MARKED);
		await choose('Until remembered');
		await expect(word).toHaveText(MARKED);
		// Known: it loses them, and gets them back at the place where it is touched.
		await word.click();
		await page.getByRole('button', { name: 'I know it' }).click();
		await page.keyboard.press('Escape');
		await expect(word).toHaveText(MARKED);
		await page.reload();
		await expect(word).toHaveText(first);
		await word.click();
		await expect(word).toHaveText(MARKED);
		await expect(page.getByRole('dialog')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toBeHidden();
		// What is no term is shown as it is written until all marks are asked for.
		await expect(page.locator('.bead [lang="ar"]').filter({ hasText: ' في ' })).not.toHaveCount(0);
		await choose('Always');
		await expect(page.locator('.bead [lang="ar"]').filter({ hasText: ' في ' })).toHaveCount(0);
		await choose('As written');
		await expect(word).toHaveText(first);
	});
});

test.describe('listening', () => {
	test('where no voice is, nothing is offered and one sentence says how to install one', async ({
		page,
		site,
	}) => {
		await page.addInitScript(() => {
			Object.defineProperty(window, 'speechSynthesis', { value: undefined });
		});
		await page.goto(`${site.url}${ARTICLE}`);
		await expect(page.getByText(/^new: \d+/u).first()).toBeVisible();
		await page.getByRole('button', { name: 'Reading options' }).click();
		await expect(
			page.getByText(/No Arabic voice works here yet.*restart the browser/u),
		).toBeVisible();
		await expect(page.getByRole('button', { name: 'Listen to the Arabic' })).toHaveCount(0);
	});

	test('a voice is tried in silence, one that is not there passed over, and then says what is asked', async ({
		page,
		site,
	}) => {
		await page.addInitScript({
			content: `
				window.said = [];
				const voice = (lang, localService = true) =>
					({ voiceURI: lang, name: lang, lang, localService, default: false });
				// Listed and not there, as on Android; one that is there; one that would be sent the text.
				const voices = [voice('ar-EG'), voice('ar-AE'), voice('en-GB', false), voice('fa-IR')];
				window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
				Object.defineProperty(window, 'speechSynthesis', { value: {
					getVoices: () => voices,
					cancel() {}, addEventListener() {}, removeEventListener() {},
					speak(utterance) {
						window.said.push([utterance.voice.lang, utterance.volume, utterance.text]);
						const { lang } = utterance.voice;
						setTimeout(() => lang === 'ar-EG'
							? utterance.onerror({ error: 'language-unavailable' })
							: (utterance.onstart(), utterance.onend()), 5);
					},
				} });
			`,
		});
		const said = () => page.evaluate(() => (window as unknown as { said: unknown[] }).said);
		await page.goto(`${site.url}${ARTICLE}`);
		await expect(page.getByText(/^new: \d+/u).first()).toBeVisible();
		await words(page).first().click();
		const lemma = page.getByRole('dialog').locator('.lemma');
		await page
			.getByRole('dialog')
			.getByRole('button', { name: /^Listen to/u })
			.click();
		expect(await said()).toEqual([
			['ar-EG', 0, 'نعم'],
			['ar-AE', 0, 'نعم'],
			['ar-AE', 1, await lemma.innerText()],
		]);
		await page.keyboard.press('Escape');
		await page.getByRole('button', { name: 'Listen to the Arabic' }).first().click();
		await expect.poll(async () => (await said()).length).toBe(4);
		// The English voice would be sent the text: only with leave.
		await expect(page.getByRole('button', { name: 'Listen to the English' })).toHaveCount(0);
		await page.goto(`${site.url}/settings/`);
		await page.getByRole('radio', { name: 'Where no other is installed' }).check();
		await page.goto(`${site.url}${ARTICLE}`);
		await page.getByRole('heading', { level: 1 }).click();
		await page.getByRole('button', { name: 'Listen to the English' }).first().click();
		await expect.poll(async () => (await said()).at(-1)).toContain('en-GB');
	});
});

test('behind the only article there is a way to add another, and what is known of it is said from the first', async ({
	page,
	site,
}) => {
	await page.goto(`${site.url}${ARTICLE}`);
	await expect(page.getByText('You know 0% of this article')).toBeVisible();
	await expect(page.locator('summary').first()).toContainText('known: 0%');
	await page.getByRole('link', { name: 'Quiz on the whole article' }).scrollIntoViewIfNeeded();
	const next = page.locator('section').filter({ hasText: 'What to read next' });
	await expect(next).toContainText('There is no other article here yet');
	await next.getByRole('link', { name: 'Add an article' }).click();
	await expect(page).toHaveURL(/\/import\/$/u);
	await page.goto(`${site.url}/articles/`);
	await expect(page.getByText('you know 0% of its terms')).toBeVisible();
});

test('what to read next goes by what is known, and is any while nothing is', async ({
	page,
	site,
}) => {
	await page.goto(`${site.url}/import/`);
	await page.getByLabel('The text in both languages').fill(TEXT);
	await page.getByRole('button', { name: 'Pair the sentences' }).click();
	await page.getByRole('button', { name: 'Save and read' }).click();
	await expect(page).toHaveURL(/\/articles\/mine\//u);
	await page.goto(`${site.url}/articles/`);
	await expect(page.getByRole('heading', { name: 'Yours' })).toBeVisible();
	await expect(page.getByText('None of its terms is known to you yet')).toBeVisible();
	await page.goto(`${site.url}${ARTICLE}`);
	// A word that the other article lacks.
	await words(page).filter({ hasText: 'دونباس' }).first().click();
	await page.getByRole('button', { name: 'I know it' }).click();
	await expect(page.getByRole('dialog').locator('.standing')).toHaveText('known, you say so');
	await page.goto(`${site.url}/articles/`);
	const next = page.locator('section').filter({ hasText: 'What to read next' });
	await expect(next).toContainText('A Quarrel over Rules before Borders');
	await expect(next).toContainText(/Many words will be new/u);
});
