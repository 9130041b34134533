import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { expectAccessible } from './axe.ts';
import { TITLES } from '../../src/routes/[[lang=lang]]/design/specimen.ts';
import { firstQuestion } from './quiz.ts';

const ARTICLE = '/articles/moscow-washington/';

const listed = (page: Page) => expect(page.locator('[data-row]').first()).toBeVisible();

/** The page that shows everything four times has each landmark four times. */
const FOURFOLD = ['landmark-unique', 'landmark-no-duplicate-main'];

/** Every page, and the states that a page can be in. */
const STATES: { name: string; path: string; act?: (page: Page) => Promise<void> }[] = [
	{ name: 'today', path: '/' },
	{ name: 'articles', path: '/articles/' },
	{ name: 'the reader', path: ARTICLE },
	{
		name: 'a word’s card',
		path: ARTICLE,
		act: async (page) => {
			await page.locator('.bead .term').first().click();
			await expect(page.getByRole('dialog')).toBeVisible();
		},
	},
	{
		name: 'a word’s card, of a word that was turned to',
		path: ARTICLE,
		act: async (page) => {
			await page.locator('section details summary').first().click();
			const word = page.locator('section details li button').filter({ hasText: /^.*open$/u });
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
	{ name: 'the quiz’s setup', path: '/quiz/' },
	{
		name: 'an answered question',
		path: '/quiz/?article=moscow-washington&kind=comprehension',
		act: async (page) => {
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
	{ name: 'settings', path: '/settings/' },
	{ name: 'an unknown article', path: '/articles/mine/?id=a0' },
];

for (const scheme of ['light', 'dark'] as const) {
	for (const prefix of ['', '/ar']) {
		test.describe(`${scheme}, ${prefix ? 'Arabic' : 'English'}`, () => {
			test.use({ colorScheme: scheme, contextOptions: { reducedMotion: 'reduce' } });
			for (const { name, path, act } of STATES) {
				test(`${name}: no fault that axe finds, every script tagged`, async ({ page, site }) => {
					await page.goto(`${site.url}${prefix}${path}`);
					await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
					await act?.(page);
					await expectAccessible(page);
				});
			}
		});
	}
}

test.describe('every component, in both languages and themes', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });
	for (const group of Object.keys(TITLES).filter((key) => key !== 'page')) {
		test(`${group}: no fault that axe finds, every script tagged`, async ({ page, site }) => {
			await page.goto(`${site.url}/design/`);
			// A group alone: the page is long.
			await page.locator('.spread > section').evaluateAll((sections, kept) => {
				for (const section of sections) if (section.id !== kept) section.remove();
			}, group);
			await expectAccessible(page, '', FOURFOLD);
		});
	}
});
