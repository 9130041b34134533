import type { Page } from '@playwright/test';
import type { Pack, PackTerm, Term } from '../../src/lib/core/types.ts';
import { expect, installed, lexiconOf, test } from './app.ts';
import { firstQuestion } from './quiz.ts';
import { packOf } from './seed.ts';

const ARTICLE = '/articles/moscow-washington/';
const words = (page: Page, lang: 'ar' | 'en' = 'ar') =>
	page.locator(`.bead [lang="${lang}"] .term[role="button"]`);
const card = (page: Page) => page.getByRole('dialog');
const lemma = (page: Page) => card(page).locator('.lemma');

/** A word of the text that has a relative in it. */
function withRelative({ terms }: Pack): PackTerm {
	const placed = terms.filter(({ occurrences }) => occurrences.some(({ lang }) => lang === 'ar'));
	const found = placed.find(
		(term) =>
			term.root !== undefined && placed.filter(({ root }) => root === term.root).length === 2,
	);
	if (!found) throw new Error('No word of the article has a relative in it.');
	return found;
}

for (const { largest, ...viewport } of [
	{ width: 390, height: 844, largest: false },
	{ width: 1280, height: 800, largest: false },
	{ width: 740, height: 360, largest: false },
	{ width: 390, height: 844, largest: true },
]) {
	test(`at ${viewport.width} × ${viewport.height}${largest ? ', with the largest text,' : ''} the card never covers the sentence that it explains, wherever that stands`, async ({
		page,
		site,
	}) => {
		await page.setViewportSize(viewport);
		await page.goto(`${site.url}${ARTICLE}`);
		if (largest) {
			await page.getByRole('button', { name: 'Reading options' }).click();
			const larger = page.getByRole('button', { name: 'Larger text' });
			while (await larger.isEnabled()) await larger.click();
			await page.keyboard.press('Escape');
		}
		for (const lang of ['ar', 'en'] as const) {
			const count = await words(page, lang).count();
			for (const index of [0, 1, Math.floor(count / 2), count - 2, count - 1]) {
				const word = words(page, lang).nth(index);
				// As far down as it goes: the worst place to be touched at.
				await word.evaluate((element) => element.scrollIntoView({ block: 'end' }));
				await page.evaluate(() => window.scrollBy(0, 90));
				await word.click();
				await expect(lemma(page)).toBeVisible();
				await expect
					.poll(() =>
						word.evaluate((element) => {
							const bar = document.querySelector('.top')?.getBoundingClientRect().bottom ?? 0;
							const top = Math.max(0, bar);
							const over = document.querySelector('dialog[open]')?.getBoundingClientRect();
							const right = element.closest('.text')?.getBoundingClientRect().right ?? 0;
							// Beside the sentence it covers nothing.
							const sheet = !over || right <= over.left ? window.innerHeight : over.top;
							const sentence = element.closest('.text')?.getBoundingClientRect();
							const own = element.getBoundingClientRect();
							if (!sentence) return 'no sentence';
							// A sentence that leaves the card no room at all keeps its word in sight.
							const least = 9 * parseFloat(getComputedStyle(document.documentElement).fontSize);
							const fits = sentence.height + least + 24 <= window.innerHeight - top;
							const { top: from, bottom: to } = fits ? sentence : own;
							return from >= top - 1 && to <= sheet + 1
								? 'clear'
								: `${from}–${to} in ${top}–${sheet}`;
						}),
					)
					.toBe('clear');
				await page.keyboard.press('Escape');
				await expect(card(page)).toBeHidden();
			}
		}
	});
}

test('a family word turns the card, back returns, Escape closes all of it, and reading goes on', async ({
	page,
	site,
}) => {
	await page.goto(`${site.url}/articles/`);
	await page.getByRole('link', { name: 'A Quarrel over Rules before Borders' }).click();
	const term = withRelative(await packOf(page, site.url));
	await page.locator(`[lang="ar"] [data-term="${term.id}"]`).first().click();
	await expect(lemma(page)).toHaveText(term.ar);
	await card(page).locator('.family li button').first().click();
	await expect(lemma(page)).not.toHaveText(term.ar);
	await page.goBack();
	await expect(lemma(page)).toHaveText(term.ar);
	await card(page).locator('.family li button').first().click();
	await expect(lemma(page)).not.toHaveText(term.ar);
	// The card's own way back.
	await card(page).getByRole('button', { name: 'Back' }).click();
	await expect(lemma(page)).toHaveText(term.ar);
	await card(page).locator('.family li button').first().click();
	await expect(lemma(page)).not.toHaveText(term.ar);
	await page.keyboard.press('Escape');
	await expect(card(page)).toBeHidden();
	await expect(words(page).first()).toBeVisible();
	await page.goBack();
	await expect(page).toHaveURL(/\/articles\/$/u);
});

test('back and a swipe close the card', async ({ page, site, context }) => {
	await page.goto(`${site.url}${ARTICLE}`);
	await words(page).first().click();
	await expect(lemma(page)).toBeVisible();
	await page.goBack();
	await expect(card(page)).toBeHidden();
	await words(page).first().click();
	await expect(lemma(page)).toBeVisible();
	const session = await context.newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
		session.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: y === undefined ? [] : [{ x: 200, y }],
		});
	await touch('touchStart', 500);
	await touch('touchMove', 560);
	await touch('touchMove', 640);
	await touch('touchEnd');
	await expect(card(page)).toBeHidden();
});

test('a connective is lit on both sides, and an English form is taken apart for who studies English', async ({
	page,
	site,
}) => {
	await page.goto(`${site.url}${ARTICLE}`);
	await words(page).filter({ hasText: 'ما زال' }).first().click();
	await expect(lemma(page)).toBeVisible();
	await expect(page.locator('.term.lit')).toHaveText(['ما زال', 'still']);
	await page.keyboard.press('Escape');
	await page.goto(`${site.url}/settings/`);
	await page.getByRole('radio', { name: 'English' }).first().check();
	await page.goto(`${site.url}${ARTICLE}`);
	await words(page, 'en').filter({ hasText: 'emerges' }).first().click();
	await expect(card(page).getByText('emerges = emerge + s')).toBeVisible();
	await page.keyboard.press('Escape');
	// The gloss that stands here heads the card, not the one that most places have.
	await words(page, 'en').filter({ hasText: 'were left' }).first().click();
	await expect(lemma(page)).toHaveText('be left');
});

test('what is said of a word is kept: learn, know, put aside, and each taken back', async ({
	page,
	site,
}) => {
	await page.goto(`${site.url}${ARTICLE}`);
	const word = words(page).first();
	const button = (name: string) => card(page).getByRole('button', { name, exact: true });
	const standing = card(page).locator('.standing');
	await word.click();
	await expect(standing).toHaveText('new');
	await button('Learn this').click();
	await expect(standing).toHaveText('to be learned, from today');
	await page.goto(site.url);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^1 to recall/u);

	await page.goto(`${site.url}${ARTICLE}`);
	await word.click();
	await button('I know it').click();
	await expect(standing).toHaveText('known, you say so');
	await page.keyboard.press('Escape');
	await expect(word).toHaveClass(/marked/u);
	await expect(page.getByText(/You know \d+% of this article’?'?s terms/u)).toBeVisible();
	await page.goto(site.url);
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/to recall/u);

	await page.goto(`${site.url}${ARTICLE}`);
	await word.click();
	await button('Not known after all').click();
	await expect(standing).toHaveText('to be learned, from today');
	await button('Don’t ask me').click();
	await expect(standing).toHaveText('not asked');
	await page.reload();
	await expect(word).toHaveClass(/suspended/u);
	await word.click();
	await button('Ask me again').click();
	await expect(standing).toHaveText('to be learned, from today');
});

test('a word that was added is asked in the review of the day', async ({ page, site }) => {
	const pack = await packOf(page, site.url);
	const asked = new Set(
		pack.questions.flatMap((question) =>
			question.kind === 'meaning' && question.study === 'ar' ? [question.term] : [],
		),
	);
	const term = pack.terms.find(
		({ id, occurrences }) => asked.has(id) && occurrences.some(({ lang }) => lang === 'ar'),
	);
	if (!term) throw new Error('No word of the article is asked for its meaning.');
	await page.goto(`${site.url}${ARTICLE}`);
	await page.locator(`[lang="ar"] [data-term="${term.id}"]`).first().click();
	await card(page).getByRole('button', { name: 'Learn this' }).click();
	await expect(card(page).locator('.standing')).toHaveText('to be learned, from today');
	await page.goto(`${site.url}/quiz/?kind=due`);
	await firstQuestion(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(term.ar);
	await expect(page.getByText('0 / 1')).toBeVisible();
});

test('a note is kept as it is written, found again, and erased with everything', async ({
	page,
	site,
}) => {
	await page.goto(`${site.url}${ARTICLE}`);
	const note = card(page).getByRole('textbox', { name: 'Your note' });
	await words(page).first().click();
	await note.fill('seen in the headlines');
	await expect(card(page).getByText('Saved on this device.')).toBeVisible();
	await page.reload();
	await expect(page.getByText(/^new: \d+/u).first()).toBeVisible();
	await words(page).first().click();
	await expect(note).toHaveValue('seen in the headlines');
	await page.goto(`${site.url}/settings/`);
	await page.getByRole('button', { name: 'Erase everything' }).click();
	await page.getByRole('button', { name: 'Erase it all' }).click();
	await expect(page.getByText('Everything was erased.')).toBeVisible();
	await page.goto(`${site.url}${ARTICLE}`);
	await expect(page.getByText(/^new: \d+/u).first()).toBeVisible();
	await words(page).first().click();
	await expect(note).toHaveValue('');
});

test('with the server stopped a card shows its whole family, and leads to words that no article has', async ({
	page,
	site,
}) => {
	await page.goto(`${site.url}${ARTICLE}`);
	await installed(page);
	const pack = await packOf(page, site.url);
	const terms = await lexiconOf(page, site);
	const here = new Set(pack.terms.map(({ id }) => id));
	const related = (term: Term) =>
		terms.filter(({ id, root }) => root === term.root && id !== term.id);
	const term = pack.terms.find(
		(one) =>
			one.root !== undefined &&
			one.occurrences.some(({ lang }) => lang === 'ar') &&
			related(one).length <= 6 &&
			related(one).some(({ id }) => !here.has(id)),
	);
	if (!term) throw new Error('No word has a relative elsewhere.');
	await site.stop();
	await page.reload();
	await page.locator(`[lang="ar"] [data-term="${term.id}"]`).first().click();
	await expect(card(page).locator('.family li')).toHaveCount(related(term).length);
	const far = related(term).find(({ id }) => !here.has(id));
	await card(page)
		.locator('.family li')
		.filter({ hasText: far?.ar ?? '' })
		.first()
		.click();
	await expect(lemma(page)).toHaveText(far?.ar ?? '');
	// It can be learned all the same.
	await card(page).getByRole('button', { name: 'Learn this' }).click();
	await expect(card(page).locator('.standing')).toHaveText('to be learned, from today');
	await page.goto(`${site.url}/quiz/?kind=due`);
	await firstQuestion(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(far?.ar ?? '');
	await page.locator('ol.options button').first().click();
	await expect(page.locator('.feedback .word').first()).toContainText(far?.ar ?? '');
	await page.getByRole('button', { name: 'Next', exact: true }).click();
});

test('many words added at once fill a sitting, as many as one takes', async ({ page, site }) => {
	await page.goto(`${site.url}${ARTICLE}`);
	const list = page.locator('section details').first();
	await list.locator('summary').click();
	await list.getByRole('button', { name: /^Learn all new words/u }).click();
	await expect(list.getByText('All of them will be asked from today on.')).toBeVisible();
	await page.goto(site.url);
	const heading = page.getByRole('heading', { level: 1 });
	await expect(heading).toHaveText(/^\d+ to recall/u);
	const due = Number(/^\d+/u.exec(await heading.innerText())?.[0]);
	expect(due).toBeGreaterThan(60);
	await page.goto(`${site.url}/quiz/?kind=due`);
	await firstQuestion(page);
	// As many as one sitting takes.
	await expect(page.getByText('0 / 60')).toBeVisible();
});

test('a quiz’s feedback opens the cards of the word that was asked and of the one that was chosen', async ({
	page,
	site,
}) => {
	await page.goto(`${site.url}/quiz/?article=moscow-washington&kind=vocabulary`);
	await firstQuestion(page);
	const options = page.locator('ol.options button');
	await expect(options.first()).toBeVisible();
	const shown = page.locator('.feedback .word');
	// The first wrong one: after a miss two words are explained.
	for (let turn = 0; turn < 8; turn++) {
		// Each word is new: its card comes first.
		await firstQuestion(page);
		await options.first().click();
		await expect(page.locator('.feedback')).toBeVisible();
		if ((await shown.count()) === 2) break;
		await page.getByRole('button', { name: 'Next', exact: true }).click();
	}
	await expect(shown).toHaveCount(2);
	for (const index of [0, 1]) {
		const word = await shown.nth(index).locator('[lang="ar"]').innerText();
		await shown.nth(index).focus();
		// By the keyboard: Enter opens the card and doesn't go on.
		await page.keyboard.press('Enter');
		await expect(lemma(page)).toHaveText(word);
		await page.keyboard.press('Escape');
		await expect(card(page)).toBeHidden();
		await expect(shown).toHaveCount(2);
	}
});

test('who studies English has the English word at the head of its card', async ({ page, site }) => {
	await page.goto(`${site.url}/settings/`);
	await page.getByRole('radio', { name: 'English' }).first().check();
	await page.goto(`${site.url}${ARTICLE}`);
	await words(page, 'en').first().click();
	await expect(card(page).locator('.lemma[lang="en"]')).toBeVisible();
	await expect(card(page).locator('.gloss[lang="ar"]')).toBeVisible();
	await card(page).getByRole('button', { name: 'Learn this' }).click();
	await expect(card(page).locator('.standing')).toHaveText('to be learned, from today');
	await page.goto(`${site.url}/quiz/?kind=due`);
	await firstQuestion(page);
	await expect(page.locator('h1 [lang="en"]')).toBeVisible();
});
