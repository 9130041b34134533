/**
 * A whole day's study with nothing but keys, and by nothing but what a screen reader is told: roles, names, and what is
 * said when something happens. No selector, no mouse.
 */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { tabTo } from './keys.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const TEXT = read('../fixtures/water.txt').trim();
const TITLE = 'Water and the two states';

type Messages = Readonly<Record<string, string>>;
const messagesOf = (lang: string) =>
	JSON.parse(read(`../../src/lib/i18n/messages/${lang}.json`)) as Messages;

/** What the interface calls a thing; of a name with something put into it, what stands before that. */
function nameOf(messages: Messages, key: string): RegExp {
	const text = (messages[key] ?? '').split('{')[0] ?? '';
	return new RegExp(
		`^${text.replace(/[.*+?^$()|[\]\\]/gu, '\\$&')}${text === messages[key] ? '$' : ''}`,
		'u',
	);
}

/** What is said once something has happened. */
const said = (page: Page) => page.getByRole('status').filter({ hasText: /\S/u });

/**
 * Answers by the roles that the question has: somehow at first, and as was said to be right once it was missed.
 *
 * @param known what is right, in words, or in the order of the pieces
 */
async function answerByRoles(
	page: Page,
	name: (key: string) => RegExp,
	known: readonly string[] = [],
): Promise<void> {
	const main = page.getByRole('main');
	const check = main.getByRole('button', { name: name('quiz_check') });
	const pieces = main.getByRole('list', { name: name('quiz_pieces') });
	if (await main.getByRole('textbox').isVisible()) {
		await tabTo(page, main.getByRole('textbox'));
		await page.keyboard.insertText(known[0] ?? '؟؟');
		await page.keyboard.press('Enter');
		return;
	}
	if (await pieces.isVisible()) {
		const texts = known.length > 0 ? known : await pieces.getByRole('button').allInnerTexts();
		for (const text of texts) {
			await tabTo(page, pieces.getByRole('button', { name: text.trim(), exact: true }).first());
			await page.keyboard.press('Enter');
		}
		await expect(check).toBeFocused();
		await page.keyboard.press('Enter');
		return;
	}
	if (await check.isVisible()) {
		const [left, right] = [main.getByRole('list').nth(0), main.getByRole('list').nth(1)];
		for (let pair = 0; pair < (await left.getByRole('button').count()); pair++) {
			await tabTo(page, left.getByRole('button').nth(pair));
			await page.keyboard.press('Enter');
			// Which one is to be paired is said.
			await expect(said(page)).not.toHaveCount(0);
			await tabTo(page, right.getByRole('button').nth(pair));
			await page.keyboard.press('Enter');
		}
		await tabTo(page, check);
		await page.keyboard.press('Enter');
		return;
	}
	await expect(main.getByRole('list').first().getByRole('button').first()).toBeVisible();
	const texts = await main.getByRole('list').first().getByRole('button').allInnerTexts();
	const at = texts.findIndex((text) => known.some((right) => text.includes(right)));
	await page.keyboard.press(`Digit${Math.max(at, 0) + 1}`);
}

/** What an answered question says to be right. */
async function learn(
	page: Page,
	name: (key: string) => RegExp,
	messages: Messages,
): Promise<string[]> {
	const main = page.getByRole('main');
	const right = messages['quiz_option_right'] ?? '';
	if (await main.getByRole('textbox').isVisible())
		return main.getByRole('status').getByRole('definition').allInnerTexts();
	const order = main.getByRole('list', { name: name('quiz_right_order') });
	if (await order.isVisible()) return order.getByRole('listitem').allInnerTexts();
	const options = main.getByRole('button', { name: `(${right})` });
	const texts = await options.allInnerTexts();
	return texts.map((text) => text.replace(`(${right})`, '').trim());
}

test.use({ viewport: { width: 1280, height: 800 }, hasTouch: false });

for (const lang of ['en', 'ar'] as const) {
	test(`a day’s study by keys and by ear, in ${lang}`, async ({ page, site }) => {
		test.setTimeout(180_000);
		const messages = messagesOf(lang);
		const name = (key: string) => nameOf(messages, key);
		const main = page.getByRole('main');
		const title = page.getByRole('heading', { level: 1 });
		const nav = page.getByRole('navigation', { name: name('nav_label') });
		const press = async (role: 'button' | 'link', key: string, within = main) => {
			await tabTo(page, within.getByRole(role, { name: name(key) }).first());
			await page.keyboard.press('Enter');
		};
		await page.goto(`${site.url}${lang === 'ar' ? '/ar' : ''}/`);
		await expect(title).toBeVisible();

		await test.step('brings an article', async () => {
			await page.keyboard.press('Tab');
			await expect(page.getByRole('link', { name: name('skip_to_content') })).toBeFocused();
			await press('link', 'nav_read', nav);
			await expect(nav.getByRole('link', { name: name('nav_read') })).toHaveAttribute(
				'aria-current',
				'page',
			);
			await press('link', 'articles_import');
			await expect(title).toHaveText(name('import_title'));
			await tabTo(page, main.getByRole('textbox', { name: name('import_text') }));
			await page.keyboard.insertText(TEXT);
			await press('button', 'import_go');
			const found = main.getByRole('region', { name: name('import_found') });
			const stages = ['reading', 'aligning', 'words', 'questions'];
			const anyStage = stages.map((stage) => name(`import_stage_${stage}`).source).join('|');
			await expect(said(page)).toHaveText(new RegExp(anyStage, 'u'));
			await expect(found).toBeVisible({ timeout: 30_000 });
			await expect(found.getByRole('heading', { name: name('import_found') })).toBeFocused();
			await expect(found.getByRole('listitem').first()).toBeVisible();
			await tabTo(page, found.getByRole('textbox', { name: name('import_name_en') }));
			await page.keyboard.press('ControlOrMeta+A');
			await page.keyboard.insertText(TITLE);
			await press('button', 'import_save', found);
			await expect(title).toContainText(TITLE);
		});

		await test.step('reads it, looks a word up, and adds it', async () => {
			const article = main.getByRole('article');
			await expect(article).toContainText('The two states signed a new agreement');
			const word = article.getByRole('button', { name: /^اتفاق/u }).first();
			await tabTo(page, word);
			await page.keyboard.press('Enter');
			const card = page.getByRole('dialog', { name: name('card_title') });
			await expect(card).toBeVisible();
			await press('button', 'card_add', card);
			await expect(
				card.getByRole('status').filter({ hasText: name('card_state_added') }),
			).toBeVisible();
			// The button is gone; the focus is still in the card.
			await expect(card.getByRole('button', { name: name('card_know') })).toBeFocused();
			await page.keyboard.press('Escape');
			await expect(card).toBeHidden();
			await expect(word).toBeFocused();
		});

		let answers = 0;
		await test.step('takes a quiz to its end, with one answer taken back', async () => {
			await press('link', 'reader_quiz_article');
			const goOn = main.getByRole('button', { name: name('next') });
			const introduced = main.getByRole('button', { name: name('quiz_continue') });
			const kinds = new Set<string>();
			const right = new Map<string, string[]>();
			for (let turn = 0; turn < 60; turn++) {
				const done = title.filter({ hasText: name('summary_title') });
				await expect(main.getByRole('progressbar').or(done).first()).toBeVisible();
				if (await done.isVisible()) break;
				if (await introduced.isVisible()) {
					await page.keyboard.press('Enter');
					await expect(introduced).toBeHidden();
					continue;
				}
				await expect(main.getByRole('progressbar')).toBeVisible();
				const asked = await title.innerText();
				const known = right.get(asked);
				// What is asked stands above the question; where nothing does, the question says so itself.
				kinds.add((await main.getByRole('paragraph').allInnerTexts())[0] ?? asked);
				await answerByRoles(page, name, known);
				await expect(goOn).toBeVisible();
				await expect(said(page)).not.toHaveCount(0);
				if (answers === 0 && turn < 20) {
					await press('button', 'quiz_undo');
					await expect(goOn).toBeHidden();
					await expect(title).toHaveText(asked);
					await answerByRoles(page, name);
					await expect(goOn).toBeVisible();
				}
				answers++;
				right.set(asked, await learn(page, name, messages));
				await page.keyboard.press('Enter');
				await expect(goOn).toBeHidden();
			}
			await expect(title).toHaveText(name('summary_title'));
			expect(kinds.size).toBeGreaterThan(1);
		});

		await test.step('and finds it in the progress', async () => {
			await press('link', 'summary_home');
			await press('link', 'nav_progress', nav);
			await expect(title).toHaveText(name('progress_title'));
			await expect(main.getByRole('listitem').first()).toContainText(/[\d٠-٩]/u);
			expect(answers).toBeGreaterThan(3);
			await expect(main.getByRole('heading', { name: name('progress_history') })).toBeVisible();
		});
	});
}
