import type { Page } from '@playwright/test';
import type { Kind, Lang, Pack, Question } from '../../src/lib/core/types.ts';
import { expect, test } from './app.ts';
import { expectAccessible } from './axe.ts';
import { answer, firstQuestion } from './quiz.ts';
import { openQuiz, packOf, questionOf, store } from './seed.ts';

const ARTICLE = '/articles/moscow-washington/';

interface Scene {
	readonly page: Page;
	/** Where the app lives, in the language of the interface. */
	readonly origin: string;
	readonly pack: Pack;
	readonly study: Lang;
}

const stage = (page: Page) => page.locator('[data-question]');

/** A quiz of one kind, with two more questions behind it. */
async function ask(
	{ page, origin, pack, study }: Scene,
	kind: Kind,
	settings: Readonly<Record<string, unknown>> = {},
	isWished?: (question: Question) => boolean,
): Promise<Question> {
	const question = questionOf(pack, kind, study, isWished);
	if (!question) throw new Error(`The pack asks nothing of ${kind}`);
	const more = pack.questions.filter(({ kind }) => kind === 'claim').slice(0, 2);
	await openQuiz(page, origin, pack, [question, ...more], { study, ...settings });
	await firstQuestion(page);
	return question;
}

/** Types an Arabic word without one of its letters. */
async function typeNearly(scene: Scene): Promise<void> {
	const kind = scene.study === 'ar' ? 'type-term' : 'type-meaning';
	const bare = (question: Question) =>
		('accepted' in question ? (question.accepted[0] ?? '') : '').replace(/[\u064b-\u0652]/gu, '');
	const question = await ask(scene, kind, {}, (question) => /^\S{7,}$/u.test(bare(question)));
	const word = bare(question);
	const form = stage(scene.page).locator('form');
	await form.getByRole('textbox').fill(word.slice(0, 3) + word.slice(4));
	await form.locator('[type="submit"]').click();
	await expect(scene.page.locator('[role="status"] .again')).toBeVisible();
}

async function openKeyboard(scene: Scene): Promise<void> {
	await ask(scene, scene.study === 'ar' ? 'type-term' : 'type-meaning', { keyboard: true });
	await expect(scene.page.locator('.keyboard')).toBeVisible();
}

async function predict({ page, origin, study }: Scene): Promise<void> {
	await store(page, origin, { study, layout: 'predict' });
	await page.goto(`${origin}${ARTICLE}`);
	for (let turn = 0; turn < 3; turn++) {
		await page.locator('.predict').first().getByRole('button').nth(turn).click();
		// Until what was said is there, the same sentence would be spoken of again.
		await expect(page.getByText(/^(?:You said|قلت):/u)).toHaveCount(turn + 1);
	}
	await page.locator('section[aria-label] ol.options button').first().click();
	await expect(page.locator('.feedback')).toBeVisible();
}

/** A test of six questions, answered somehow. */
async function takeTest({ page, origin, study, pack }: Scene): Promise<void> {
	await store(page, origin, { study });
	await page.goto(`${origin}/quiz/?article=${pack.article.id}&kind=comprehension&length=6&test=1`);
	await firstQuestion(page);
	await expectAccessible(page, 'a test');
	const title = page.getByRole('heading', { level: 1, name: /^(?:Test:|الاختبار:)/u });
	while (!(await title.isVisible())) {
		await firstQuestion(page);
		const id = await stage(page).getAttribute('data-question');
		const question = pack.questions.find((question) => question.id === id);
		if (!question) throw new Error(`The pack has no question ${id ?? ''}`);
		if ('options' in question || !('items' in question)) {
			await stage(page).locator('ol.options button').last().click();
		} else {
			await answer(page, question, false, false);
		}
		await expect(page.locator(`[data-question="${question.id}"]`)).toHaveCount(0);
		await expect(title.or(stage(page))).toBeVisible();
	}
	await page.locator('details summary').first().click();
}

const STATES: Readonly<Record<string, (scene: Scene) => Promise<void>>> = {
	'almost right': typeNearly,
	'almost right twice': async (scene) => {
		await typeNearly(scene);
		await stage(scene.page).locator('[type="submit"]').click();
		await expect(scene.page.locator('.feedback dl')).toBeVisible();
		await expectAccessible(scene.page, 'before');
		await scene.page.locator('.feedback .accept button').click();
		await expect(scene.page.locator('.feedback .accept')).toBeHidden();
	},
	'the Arabic keyboard': openKeyboard,
	'the forms of a letter': async (scene) => {
		await openKeyboard(scene);
		await scene.page.locator('[data-key="ا"]').focus();
		await scene.page.keyboard.press('ArrowUp');
		await expect(scene.page.locator('[role="menu"]')).toBeVisible();
	},
	'how sure': async (scene) => {
		await ask(scene, 'term', { confidence: true });
		await stage(scene.page).locator('ol.options button').first().click();
		await expect(scene.page.locator('.sure')).toBeVisible();
	},
	'the report': async (scene) => {
		await ask(scene, 'meaning');
		await scene.page.locator('.aside button').first().click();
		await expect(scene.page.getByRole('dialog').getByRole('textbox')).toBeVisible();
	},
	'the keys': async (scene) => {
		await ask(scene, 'meaning');
		await scene.page.keyboard.press('Shift+Slash');
		await expect(scene.page.getByRole('dialog').locator('kbd').first()).toBeVisible();
	},
	'a test’s review': takeTest,
	'a check in the reader': predict,
	'a card and all vowels': async ({ page, origin, study }) => {
		await store(page, origin, { study, vowels: 'always' });
		await page.goto(`${origin}${ARTICLE}`);
		await expect(page.locator('.bead [lang="ar"]').first()).toContainText('مِنْ');
		await page.locator(`.bead [lang="${study}"] .term[role="button"]`).nth(4).click();
		await expect(page.getByRole('dialog').locator('.lemma').first()).toBeVisible();
	},
};

for (const prefix of ['', '/ar']) {
	test.describe(prefix ? 'Arabic' : 'English', () => {
		for (const [name, act] of Object.entries(STATES)) {
			test(`${name}: no fault`, async ({ page, site }) => {
				const pack = await packOf(page, site.url);
				await act({ page, origin: `${site.url}${prefix}`, pack, study: prefix ? 'ar' : 'en' });
				await expectAccessible(page);
			});
		}
	});
}
