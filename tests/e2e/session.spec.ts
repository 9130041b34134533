import { expect, test } from './app.ts';
import { answer, currentQuestion, firstQuestion } from './quiz.ts';
import { keptWith, openQuiz, packOf, questionOf, storeOwn } from './seed.ts';

const SLUG = 'moscow-washington';
const QUIZ = `/quiz/?article=${SLUG}&kind=comprehension&length=6`;

test('a quiz goes on where it stood after its tab was killed', async ({ page, context, site }) => {
	await page.goto(`${site.url}${QUIZ}`);
	const pack = await packOf(page, site.url);
	for (let turn = 0; turn < 2; turn++) {
		await answer(page, await currentQuestion(page, pack), true);
		await page.getByRole('button', { name: 'Next', exact: true }).click();
	}
	const third = await currentQuestion(page, pack);
	await expect(page.getByText('2 / 6')).toBeVisible();
	await page.close();

	const again = await context.newPage();
	await again.goto(site.url);
	await expect(again.getByText('2 of 6 answered')).toBeVisible();
	await again.getByRole('link', { name: 'Continue the quiz' }).click();
	expect((await currentQuestion(again, pack)).id).toBe(third.id);
	await expect(again.getByText('2 / 6')).toBeVisible();
	// Undo reaches back behind the kill.
	await again.getByRole('button', { name: 'Undo', exact: true }).click();
	await expect(again.getByText('1 / 6')).toBeVisible();
	await again.getByRole('button', { name: 'Start anew' }).click();
	await expect(again.getByText('0 / 6')).toBeVisible();
});

test('where many words are due, a quiz of another article asks them between what is new', async ({
	page,
	site,
}) => {
	const title = { ar: 'مقال آخر', en: 'Another article' };
	const own = await storeOwn(page, site.url, { title, kinds: ['claim', 'choice'] });
	await page.goto(`${site.url}/articles/${SLUG}/`);
	const words = page.locator('details').first();
	await words.locator('summary').click();
	await words.getByRole('button', { name: /^Learn all new words/u }).click();
	await expect(words.getByText('All of them will be asked')).toBeVisible();
	await page.goto(`${site.url}/quiz/?article=${own}&kind=comprehension&length=12`);
	const pack = await packOf(page, site.url);
	const asked: string[] = [];
	await firstQuestion(page);
	await expect(page.getByText('0 / 12')).toBeVisible();
	for (let turn = 0; turn < 6; turn++) {
		const question = await currentQuestion(page, pack);
		asked.push('term' in question ? 'due' : 'new');
		await answer(page, question, true);
		await page.getByRole('button', { name: 'Next', exact: true }).click();
	}
	expect(asked).toEqual(['due', 'due', 'due', 'due', 'new', 'due']);
});

test('a quiz whose end wasn’t seen is offered again, one that was is shown to who reloads, and its last answer can be taken back', async ({
	page,
	context,
	site,
}) => {
	const pack = await packOf(page, site.url);
	const [claim] = pack.questions.filter(({ kind }) => kind === 'claim');
	if (!claim) throw new Error('The pack has no claim');
	await openQuiz(page, site.url, pack, [claim]);
	await answer(page, claim, true);
	await expect(page.getByText('1 / 1')).toBeVisible();
	await page.close();

	const again = await context.newPage();
	await again.goto(site.url);
	await again.getByRole('link', { name: 'See how the quiz went' }).click();
	const done = again.getByRole('heading', { level: 1, name: 'Done: 1 of 1' });
	await expect(done).toBeVisible();
	await again.reload();
	await expect(done).toBeVisible();
	await again.getByRole('button', { name: 'Take back the last answer' }).click();
	expect((await currentQuestion(again, pack)).id).toBe(claim.id);
	await answer(again, claim, true);
	await again.keyboard.press('Enter');
	await expect(done).toBeVisible();
	await again.keyboard.press('z');
	expect((await currentQuestion(again, pack)).id).toBe(claim.id);
	await answer(again, claim, true);
	await again.keyboard.press('Enter');
	await expect(done).toBeVisible();
	// Who was shown how it went, and asks for a quiz, gets another one.
	await again.goto(site.url);
	await expect(again.getByRole('link', { name: 'See how the quiz went' })).toBeHidden();
});

test('a quiz stays where it was left when another one is begun', async ({ page, site }) => {
	const pack = await packOf(page, site.url);
	await page.goto(`${site.url}${QUIZ}`);
	await answer(page, await currentQuestion(page, pack), true);
	await page.getByRole('button', { name: 'Next', exact: true }).click();
	await page.goto(`${site.url}/quiz/?article=${SLUG}&kind=comprehension&length=12`);
	await answer(page, await currentQuestion(page, pack), true);
	await page.goto(`${site.url}${QUIZ}`);
	await expect(page.getByText('1 / 6')).toBeVisible();
});

test('what the learner said is right is listed in the settings, and can be taken back there or by undo', async ({
	page,
	site,
}) => {
	const pack = await packOf(page, site.url);
	const question = questionOf(pack, 'type-term', 'ar');
	if (!question) throw new Error('The pack has no term to be typed');
	await openQuiz(page, site.url, pack, [question]);
	const say = async () => {
		await firstQuestion(page);
		await page.getByRole('textbox').fill('زغبوطيات');
		await page.getByRole('button', { name: 'Check', exact: true }).click();
		await page.getByRole('button', { name: 'I was right' }).click();
		await expect(page.getByText('Counted as right')).toBeVisible();
	};
	await say();
	await page.getByRole('button', { name: 'Undo', exact: true }).click();
	await page.goto(`${site.url}/settings/`);
	await expect(page.getByText('None.', { exact: true })).toHaveCount(2);
	await openQuiz(page, site.url, pack, [question]);
	await say();
	await page.goto(`${site.url}/settings/`);
	await expect(page.getByText('زغبوطيات')).toBeVisible();
	await page.getByRole('button', { name: /زغبوطيات/u }).click();
	await expect(page.getByText('زغبوطيات')).toBeHidden();
});

test('how sure an answer is is asked before its verdict', async ({ page, site }) => {
	await page.goto(`${site.url}/settings/`);
	await page.getByRole('checkbox', { name: 'Ask how sure I am before the verdict' }).check();
	await page.goto(`${site.url}/quiz/?article=${SLUG}&kind=vocabulary&length=6`);
	await firstQuestion(page);
	await page.locator('ol.options button').first().click();
	await expect(page.locator('.feedback')).toBeHidden();
	await page
		.getByRole('group', { name: 'How sure are you?' })
		.getByRole('button', { name: 'Sure' })
		.click();
	await expect(page.locator('.feedback')).toBeVisible();
	await page.goto(`${site.url}/progress/`);
	await expect(page.getByText(/After 20 answers with a stated confidence/u)).toBeVisible();
});

test('a test gives no verdict before its end, and is compared with earlier tries', async ({
	page,
	site,
}) => {
	test.setTimeout(120_000);
	const pack = await packOf(page, site.url);
	const take = async (right: boolean) => {
		for (let turn = 0; turn < 6; turn++) {
			const question = await currentQuestion(page, pack);
			await answer(page, question, right, false);
			await expect(page.locator('.feedback')).toBeHidden();
		}
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Test: ${right ? 6 : 0} of 6`);
	};
	await page.goto(`${site.url}${QUIZ}&test=1`);
	await take(false);
	await expect(page.getByText('Your answer:').first()).toBeVisible();
	await page.getByText('The text says:').first().click();
	await expect(page.locator('details[open] .lit').first()).toBeVisible();
	await page
		.getByRole('button', { name: 'Another round' })
		.or(page.locator('.actions button'))
		.first()
		.click();
	await take(true);
	await expect(page.getByRole('heading', { name: 'Earlier tries' })).toBeVisible();
	await expect(page.getByText('0 of 6').first()).toBeVisible();
});

test('a test of new words shows their cards before it, and none within it', async ({
	page,
	site,
}) => {
	await page.goto(`${site.url}/quiz/?article=${SLUG}&kind=vocabulary&length=6&test=1`);
	await expect(page.getByText('Before the test: 6 words that are new to you.')).toBeVisible();
	const first = await page.locator('[data-introduces]').getAttribute('data-introduces');
	await page.getByRole('button', { name: 'Continue', exact: true }).click();
	await expect(page.getByText('Before the test: 5 words that are new to you.')).toBeVisible();
	await expect(page.locator('[data-introduces]')).not.toHaveAttribute(
		'data-introduces',
		first ?? '',
	);
	await page.getByRole('button', { name: 'Go to the test' }).click();
	await expect(page.getByText('Test: verdicts come at the end.')).toBeVisible();
	const pack = await packOf(page, site.url);
	for (let turn = 0; turn < 6; turn++) {
		await expect(page.locator('[data-introduces]')).toHaveCount(0);
		await answer(page, await currentQuestion(page, pack), true, false);
	}
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Test: 6 of 6');
});

test('a bad question is reported, hidden, and listed in the settings', async ({ page, site }) => {
	await page.goto(`${site.url}${QUIZ}`);
	const pack = await packOf(page, site.url);
	const bad = await currentQuestion(page, pack);
	await page.getByRole('button', { name: 'Report this question' }).click();
	await page.getByRole('textbox', { name: 'What is wrong with it?' }).fill('Two are right');
	await page.getByRole('button', { name: 'Keep the report' }).click();
	await expect(page.getByText('0 / 5')).toBeVisible();
	expect((await currentQuestion(page, pack)).id).not.toBe(bad.id);
	await page.goto(`${site.url}/settings/`);
	await expect(page.getByText('Two are right')).toBeVisible();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as text' }).click();
	expect((await download).suggestedFilename()).toBe('mufradat-reports.txt');
	await page.getByRole('button', { name: 'Remove the report' }).click();
	await expect(page.getByText('Two are right')).toBeHidden();
});

test('predict, reveal, check: what was said is kept, the other side revealed, now and then one item asked', async ({
	page,
	site,
}) => {
	await page.goto(`${site.url}/articles/${SLUG}/`);
	await page.getByRole('button', { name: 'Reading options' }).click();
	await page.getByRole('radio', { name: 'Predict' }).check();
	await page.keyboard.press('Escape');
	const bead = page.locator('.bead').first();
	await expect(bead.locator('.side.en')).toBeHidden();
	// No heading tells it either.
	await expect(page.locator('h1 [lang="ar"], h2 [lang="ar"]').first()).toBeVisible();
	await expect(page.locator('h1 [lang="en"], h2 [lang="en"]')).toHaveCount(0);
	for (let turn = 0; turn < 3; turn++) {
		await page.locator('.predict').first().getByRole('button', { name: 'Partly' }).click();
		await expect(page.getByText('You said: Partly')).toHaveCount(turn + 1);
	}
	await expect(bead.locator('.side.en')).toBeVisible();
	await expect(bead.getByText('You said: Partly')).toBeVisible();
	const check = page.getByRole('region', { name: 'Check yourself' });
	await expect(check).toHaveCount(1);
	// Who leaves before it is answered finds it again.
	await page.reload();
	await expect(check).toHaveCount(1);
	await check.locator('ol.options button').first().click();
	await expect(check.locator('.feedback')).toBeVisible();
	await page.reload();
	await expect(page.locator('.bead').first().getByText('You said: Partly')).toBeVisible();
	await page.goto(`${site.url}/progress/`);
	await expect(
		page.getByText('Sentences that you judged before you saw their translation'),
	).toBeVisible();
});

test('after a miss what the text says is brought into view, clear of what lies below', async ({
	page,
	site,
}) => {
	const pack = await packOf(page, site.url);
	const question = questionOf(pack, 'translation', 'ar');
	if (!question) throw new Error('The pack has no translation');
	await openQuiz(page, site.url, pack, [question]);
	await answer(page, question, false);
	await expect(page.locator('.feedback .verdict')).toBeInViewport();
	const [said, bar] = await Promise.all(
		['.feedback', '.actions'].map((part) => page.locator(`.player ${part}`).last().boundingBox()),
	);
	expect((said?.y ?? 0) + (said?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
});

test('what the text says is shown after a right answer too, with a way to it and back', async ({
	page,
	site,
}) => {
	const pack = await packOf(page, site.url);
	const question = questionOf(pack, 'heading', 'ar');
	if (!question) throw new Error('The pack has no heading');
	await openQuiz(page, site.url, pack, [question]);
	await answer(page, question, true);
	await expect(page.locator('.feedback .quote').first()).toBeVisible();
	await page.getByRole('link', { name: 'See it in place' }).click();
	await expect(page).toHaveURL(/\/articles\/moscow-washington\/\?evidence=/u);
	await expect(page.locator('.bead .evidence').first()).toBeInViewport();
	await page.getByRole('link', { name: 'Back', exact: true }).click();
	await expect(page).toHaveURL(/\/quiz\//u);
	await expect(page.locator('.feedback .quote').first()).toBeVisible();
});

test('a pair that was confused is still asked after a kill, and undo takes back the miss and it', async ({
	page,
	site,
}) => {
	const pack = await packOf(page, site.url);
	const meaning = questionOf(pack, 'meaning', 'ar');
	const claims = pack.questions.filter(({ kind }) => kind === 'claim').slice(0, 5);
	if (!meaning) throw new Error('The pack has no meaning');
	await openQuiz(page, site.url, pack, [meaning, ...claims]);
	await firstQuestion(page);
	await answer(page, meaning, false);
	await expect(page.getByText('0 / 7')).toBeVisible();
	await expect.poll(() => keptWith(page, 7)).toBe(1);
	await page.reload();
	await expect(page.getByText('0 / 7')).toBeVisible();
	// The verdict that was being read is there, too.
	await expect(page.locator('.feedback')).toBeVisible();
	await page.getByRole('button', { name: 'Undo', exact: true }).click();
	await expect(page.getByText('0 / 6')).toBeVisible();
	await page.goto(`${site.url}/progress/`);
	await expect(page.getByRole('heading', { name: 'Nothing answered yet' })).toBeVisible();
});

test('a question that was hidden isn’t due', async ({ page, site }) => {
	const pack = await packOf(page, site.url);
	const [claim] = pack.questions.filter(({ kind }) => kind === 'claim');
	if (!claim) throw new Error('The pack has no claim');
	await openQuiz(page, site.url, pack, [claim]);
	await answer(page, claim, false);
	await page.clock.setFixedTime(Date.now() + 2 * 86_400_000);
	await page.goto(site.url);
	await expect(page.getByRole('heading', { name: /^1 to recall/u })).toBeVisible();
	await page.goto(`${site.url}/quiz/?kind=due`);
	expect((await currentQuestion(page, pack)).id).toBe(claim.id);
	await page.getByRole('button', { name: 'Report this question' }).click();
	await page.getByRole('button', { name: 'Keep the report' }).click();
	await page.goto(site.url);
	await expect(page.getByRole('heading', { name: 'Nothing is due today' })).toBeVisible();
});

test('single keys do nothing once they are switched off; ? lists them before', async ({
	page,
	site,
}) => {
	await page.goto(`${site.url}/quiz/?article=${SLUG}&kind=vocabulary&length=6`);
	await firstQuestion(page);
	await page.keyboard.press('Shift+Slash');
	await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
	await page.keyboard.press('Escape');
	await page.goto(`${site.url}/settings/`);
	await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck();
	await page.goto(`${site.url}/quiz/?article=${SLUG}&kind=vocabulary&length=6`);
	await firstQuestion(page);
	await page.keyboard.press('Digit1');
	await expect(page.locator('.feedback')).toBeHidden();
	await page.locator('ol.options button').first().click();
	await page.keyboard.press('Enter');
	await expect(page.locator('.feedback')).toBeHidden();
	await page.goto(`${site.url}/words/`);
	const search = page.getByRole('searchbox');
	await expect(search).toBeVisible();
	await page.locator('h1').first().click();
	await page.keyboard.press('Slash');
	await expect(search).not.toBeFocused();
});
