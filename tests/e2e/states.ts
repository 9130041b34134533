import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect } from './app.ts';
import { firstQuestion } from './quiz.ts';
import { openQuiz, packOf, questionOf, storeOwn } from './seed.ts';

const WATER = new URL('../fixtures/water.txt', import.meta.url);
const ARTICLE = '/articles/moscow-washington/';

const listed = (page: Page) => expect(page.locator('[data-row]').first()).toBeVisible();

/** Two articles of one's own with tags, and the menu of the second one. */
async function openOwn(page: Page): Promise<void> {
	const { origin, pathname } = new URL(page.url());
	const tags = ['water', 'الأنهار'];
	await storeOwn(page, origin, { title: { ar: 'النهر', en: '' }, tags: ['Gulf'], n: 1 });
	const title = { ar: 'مياه النهر', en: 'The river’s water' };
	const id = await storeOwn(page, origin, { title, tags, n: 2 });
	const prefix = pathname.startsWith('/ar/') ? '/ar' : '';
	await page.goto(`${origin}${prefix}/articles/mine/?id=${id}`);
	await page.locator('button.menu').click();
	await expect(page.getByRole('dialog').locator('.chosen').first()).toBeVisible();
}

/** Pairs a text, and goes to its first pair. */
async function atAPair(page: Page) {
	await page.locator('textarea').fill(readFileSync(WATER, 'utf8'));
	await page.locator('form button[type=submit]').click();
	const row = page.locator('[data-row] > button').first();
	await expect(row).toBeVisible({ timeout: 30_000 });
	await row.click();
}

/** A quiz of one question, answered by choosing: which one comes first by itself depends on the day. */
async function openAChoice(page: Page): Promise<void> {
	const { origin, pathname } = new URL(page.url());
	const pack = await packOf(page, origin);
	const study = pathname.startsWith('/ar/') ? 'en' : 'ar';
	const question = questionOf(pack, 'choice', study);
	if (!question) throw new Error('The pack has no authored choice');
	await openQuiz(page, `${origin}${study === 'en' ? '/ar' : ''}`, pack, [question]);
}

export interface State {
	readonly name: string;
	readonly path: string;
	readonly act?: (page: Page) => Promise<void>;
}

/** Every page, and the states that a page can be in. */
export const STATES: readonly State[] = [
	{ name: 'today', path: '/' },
	{ name: 'articles', path: '/articles/' },
	{ name: 'the reader', path: ARTICLE },
	{
		name: 'a word’s card',
		path: ARTICLE,
		act: async (page) => {
			await page.locator('.bead .term[role="button"]').first().click();
			await expect(page.getByRole('dialog')).toBeVisible();
		},
	},
	{
		name: 'a word’s card, of a word that was turned to',
		path: ARTICLE,
		act: async (page) => {
			await page.locator('section details summary').first().click();
			const word = page.locator('section details li button').filter({ hasText: /open(?![a-z])/u });
			await word.first().click();
			await page.getByRole('dialog').locator('.family li button').first().click();
			await expect(page.getByRole('dialog').locator('.back')).toBeVisible();
		},
	},
	{
		name: 'a section’s words and the reading options',
		path: ARTICLE,
		act: async (page) => {
			await page.locator('section details summary').first().click();
			await expect(page.locator('section details li').first()).toBeVisible();
			await page.locator('button.options').click();
			await page.locator('dialog input[value="fading"]').check();
			await expect(page.locator('dialog input[value="30"]')).toBeChecked();
		},
	},
	{
		name: 'what can be done with an article',
		path: ARTICLE,
		act: async (page) => {
			await page.locator('button.menu').click();
			await expect(page.getByRole('dialog')).toBeVisible();
		},
	},
	{
		name: 'what can be done with an article of one’s own',
		path: '/articles/',
		act: openOwn,
	},
	{
		name: 'a deleted article',
		path: '/articles/',
		act: async (page) => {
			await openOwn(page);
			await page.locator('dialog .danger').click();
			await expect(page.locator('[role="status"] .card')).toBeVisible();
			await expect(page.locator('nav .tags a')).toHaveCount(2);
		},
	},
	{
		name: 'articles with a tag',
		path: '/articles/',
		act: async (page) => {
			await openOwn(page);
			await page.goto(page.url().replace(/mine\/.*$/u, `?tag=${encodeURIComponent('الأنهار')}`));
			await expect(page.locator('nav .tags [aria-current]')).toHaveText('الأنهار');
		},
	},
	{ name: 'the quiz’s setup', path: '/quiz/' },
	{
		name: 'an answered question',
		path: '/quiz/',
		act: async (page) => {
			await openAChoice(page);
			await firstQuestion(page);
			await page.locator('ol.options button').first().click();
			await expect(page.locator('.feedback')).toBeVisible();
		},
	},
	{ name: 'the words', path: '/words/?topic=law', act: listed },
	{
		name: 'the words’ filters',
		path: '/words/',
		act: async (page) => {
			await listed(page);
			await page.locator('button.filters').click();
		},
	},
	{ name: 'no words', path: '/words/?q=xyzxyz&pos=noun' },
	{
		name: 'a word',
		path: '/words/',
		act: async (page) => {
			await listed(page);
			await page.locator('[data-row="9"] a').click();
			await expect(page.locator('.lemma')).toBeVisible();
		},
	},
	{ name: 'an unknown word', path: '/words/word/?id=t0' },
	{
		name: 'a root',
		path: `/words/root/?root=${encodeURIComponent('س ل م')}`,
		act: (page) => expect(page.locator('.letters')).toBeVisible(),
	},
	{ name: 'no root', path: '/words/root/?root=x' },
	{ name: 'progress', path: '/progress/' },
	{ name: 'import', path: '/import/' },
	{
		name: 'a pair of an import that is mended',
		path: '/import/',
		act: async (page) => {
			await atAPair(page);
			await expect(page.locator('.tools')).toBeVisible();
		},
	},
	{
		name: 'a pair of an import that is split',
		path: '/import/',
		act: async (page) => {
			await atAPair(page);
			await page.keyboard.press('s');
			await expect(page.getByRole('radio').first()).toBeVisible();
		},
	},
	{ name: 'an unknown article to be mended', path: '/import/?edit=a0' },
	{ name: 'settings', path: '/settings/' },
	{ name: 'an unknown article', path: '/articles/mine/?id=a0' },
];
