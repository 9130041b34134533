import { clearHttpCache, expect, installed, test } from './app.ts';
import { answer, currentQuestion, finish, rightPlace } from './quiz.ts';
import { packOf } from './seed.ts';

const SLUG = 'moscow-washington';

test('a newcomer reads, takes both quizzes, goes offline, and finds the progress tomorrow', async ({
	page,
	context,
	site,
}) => {
	test.setTimeout(180_000);
	await page.goto(site.url);
	const pack = await packOf(page, site.url);

	await test.step('reads the article in both languages', async () => {
		await page.getByRole('link', { name: 'Start reading' }).click();
		const bead = pack.article.sections[0]?.paragraphs[0]?.beads[0];
		if (!bead) throw new Error('The pack has no bead.');
		const shown = page.locator(`#${bead.id}`);
		await expect(shown.locator('[lang="ar"]').first()).toHaveText(bead.ar[0] ?? '');
		await expect(shown.locator('[lang="en"]').first()).toHaveText(bead.en[0] ?? '');
	});

	await test.step('touches a word: its card opens; back closes it', async () => {
		const term = page.locator('.bead [lang="ar"] .term[role="button"]').first();
		const id = await term.getAttribute('data-term');
		await term.click();
		const card = page.getByRole('dialog');
		const entry = pack.terms.find((candidate) => candidate.id === id);
		await expect(card.locator('.lemma')).toHaveText(entry?.ar ?? 'an entry');
		await expect(card).toContainText(entry?.gloss ?? entry?.en[0] ?? 'a gloss');
		await page.goBack();
		await expect(card).toBeHidden();
		await expect(page.locator('.bead').first()).toBeVisible();
	});

	await test.step('the card of a word at the foot of the screen leaves the word to be seen', async () => {
		const low = page.locator('.bead .term[role="button"]').nth(14);
		await low.evaluate((element) => element.scrollIntoView({ block: 'end' }));
		await low.click();
		const card = page.getByRole('dialog');
		await expect(card).toBeVisible();
		await expect
			.poll(async () => {
				const [word, sheet] = [await low.boundingBox(), await card.boundingBox()];
				return word && sheet ? sheet.y - (word.y + word.height) : -1;
			})
			.toBeGreaterThan(0);
		await page.keyboard.press('Escape');
		await expect(card).toBeHidden();
	});

	await test.step('takes a vocabulary quiz', async () => {
		await page.goto(`${site.url}/quiz/?article=${SLUG}&kind=vocabulary&length=6`);
		const { asked, turns } = await finish(page, pack, true);
		expect(asked.every((question) => 'term' in question)).toBe(true);
		// The one that was missed came back, and what it was taken for was asked, too.
		expect(turns).toBe(8);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Done: 6 of 7 right');
	});

	let answers = 8;
	await test.step('begins a comprehension quiz: a miss shows the text in both languages', async () => {
		await page.goto(`${site.url}/quiz/?article=${SLUG}&kind=comprehension&length=24`);
		await installed(page);
		for (let turn = 0; turn < 30; turn++) {
			const question = await currentQuestion(page, pack);
			const authored = question.kind === 'choice' || question.kind === 'claim';
			await answer(page, question, !authored);
			answers++;
			if (authored) {
				const feedback = page.locator('.feedback');
				const beads = pack.article.sections.flatMap((section) =>
					section.paragraphs.flatMap((paragraph) => paragraph.beads),
				);
				const bead = beads.find(({ id }) => id === question.evidence[0]);
				await expect(feedback.locator('.quote.ar').first()).toHaveText(bead?.ar.join(' ') ?? '–');
				await expect(feedback.locator('.quote.en').first()).toHaveText(bead?.en.join(' ') ?? '–');
				await expect(feedback).toContainText(question.why.en);
				break;
			}
			await page.getByRole('button', { name: 'Next', exact: true }).click();
		}
	});

	await test.step('goes on with the server stopped and the cache cleared', async () => {
		await site.stop();
		await clearHttpCache(context, page);
		await page.getByRole('link', { name: 'See it in place' }).click();
		await expect(page.locator('.bead .evidence').first()).toBeInViewport();
		// The quiz is where it was: the verdict still stands.
		await page.goBack();
		await expect(page.locator('.feedback')).toContainText('The text says');
		await page.getByRole('button', { name: 'Next', exact: true }).click();
		const { asked, turns } = await finish(page, pack, false);
		answers += turns;
		expect(asked.length).toBeGreaterThan(10);
	});

	await test.step('finds every answer in the progress, after a reload too', async () => {
		await page.goto(`${site.url}/progress/`);
		await expect(page.getByText(`${answers} answers`)).toBeVisible();
		await page.reload();
		await expect(page.getByText(`${answers} answers`)).toBeVisible();
		await expect(page.getByRole('term').filter({ hasText: 'Vocabulary' })).toBeVisible();
	});

	await test.step('and tomorrow something is due', async () => {
		const week = Date.now() + 7 * 24 * 60 * 60 * 1000;
		await page.clock.setFixedTime(week);
		await page.goto(site.url);
		await expect(page.getByRole('heading', { level: 1 })).toContainText('to recall');
		await page.getByRole('link', { name: 'Start', exact: true }).click();
		const question = await currentQuestion(page, pack);
		await answer(page, question, true);
		await page.goto(`${site.url}/progress/`);
		// Pairs are an answer each.
		answers += 'terms' in question ? question.terms.length : 1;
		await expect(page.getByText(`${answers} answers`)).toBeVisible();
	});
});

test('an answer is taken back by undo, in the log too', async ({ page, site }) => {
	await page.goto(`${site.url}/quiz/?article=${SLUG}&kind=vocabulary&length=6`);
	const pack = await packOf(page, site.url);
	const question = await currentQuestion(page, pack);
	await answer(page, question, false);
	await page.getByRole('button', { name: 'Undo', exact: true }).click();
	expect((await currentQuestion(page, pack)).id).toBe(question.id);
	await page.goto(`${site.url}/progress/`);
	await expect(page.getByRole('heading', { name: 'Nothing answered yet' })).toBeVisible();
});

test('keys choose and go on, whatever the keyboard’s layout', async ({ page, site }) => {
	await page.goto(`${site.url}/quiz/?article=${SLUG}&kind=vocabulary&length=6`);
	const pack = await packOf(page, site.url);
	const question = await currentQuestion(page, pack);
	// An Arabic layout types ٢ with the key of 2.
	await page.dispatchEvent('body', 'keydown', {
		key: '٢',
		code: `Digit${(await rightPlace(page, question)) + 1}`,
		bubbles: true,
	});
	await expect(page.locator('.feedback')).toContainText('Right');
	await page.keyboard.press('Enter');
	await expect(page.locator('.feedback')).toBeHidden();
	expect((await currentQuestion(page, pack)).id).not.toBe(question.id);
});
