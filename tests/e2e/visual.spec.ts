/**
 * What the app looks like, against pictures that were looked at: `npm run visual` takes them anew, and the difference is to be
 * read before it is committed.
 *
 * Two machines don't draw a letter's edge alike, so a pixel may differ by a little (THRESHOLD: of the greatest distance between
 * two colours in YIQ, as pixelmatch counts it), and a few pixels may differ by more (RATIO). Areas are drawn alike everywhere:
 * the palette, which has no letters, is compared without that allowance, so that no shade changes unseen. What moves by a pixel, and a word that changes, is more than that. Moving things stand still, the clock
 * too. The faces are those that the app brings: controls, which take the system's, are given them here.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { findBrowser, launchArgs } from '../config/browser.ts';
import { expect, test } from './app.ts';
import { firstQuestion } from './quiz.ts';
import type { Site } from './site.ts';
import { openQuiz, packOf } from './seed.ts';
import { studied } from './visual/studied.ts';

const THRESHOLD = 0.04;
const RATIO = 0.001;
/** A Thursday at noon. */
const NOW = new Date('2026-06-04T12:00:00Z');
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 800 };
const ARTICLE = 'moscow-washington';

const browser = findBrowser();
test.use({
	timezoneId: 'UTC',
	serviceWorkers: 'block',
	bypassCSP: true,
	deviceScaleFactor: 1,
	contextOptions: { reducedMotion: 'reduce' },
	launchOptions: {
		args: [...launchArgs, '--font-render-hinting=none', '--disable-lcd-text'],
		...(browser ? { executablePath: browser.path } : {}),
	},
});

const STYLE = new URL('visual/still.css', import.meta.url);

/** Which browser the pictures were taken with: another one breaks lines and draws edges in its own way. */
const TAKEN_WITH = new URL('visual/taken-with.txt', import.meta.url);
test.beforeEach(({ browser: running }, { config }) => {
	const here = `Chromium ${running.version().split('.')[0] ?? ''} on ${process.platform}`;
	if (config.updateSnapshots === 'all') writeFileSync(TAKEN_WITH, `${here}\n`);
	const taken = readFileSync(TAKEN_WITH, 'utf8').trim();
	test.skip(taken !== here, `skipped: the pictures were taken with ${taken}, this is ${here}`);
});

async function alike(
	what: Page | Locator,
	name: string,
	{ threshold = THRESHOLD, ratio = RATIO } = {},
): Promise<void> {
	await expect(what).toHaveScreenshot(`${name}.png`, {
		scale: 'css',
		animations: 'disabled',
		caret: 'hide',
		threshold,
		maxDiffPixelRatio: ratio,
		stylePath: fileURLToPath(STYLE),
		timeout: 30_000,
	});
}
/** Every face that a page may need, and a frame in which it was laid out with them. */
const settled = (page: Page) =>
	page.evaluate(async () => {
		const faces = ['400 1rem', '600 1rem', '700 1rem'].flatMap((face) => [
			document.fonts.load(`${face} "Source Serif 4"`, 'a'),
			document.fonts.load(`${face} "Noto Naskh Arabic"`, 'ا'),
		]);
		await Promise.all(faces);
		await document.fonts.ready;
		// A machine that was busy when the page came has painted without them.
		delete document.documentElement.dataset['faces'];
	});

interface View {
	readonly name: string;
	/** Opens it; `origin` has the language in it. */
	readonly open: (page: Page, origin: string, site: Site) => Promise<void>;
}

const at = (name: string, path: string, act?: (page: Page) => Promise<void>): View => ({
	name,
	open: async (page, origin) => {
		await page.goto(`${origin}${path}`);
		await act?.(page);
	},
});
const askedOf = async (page: Page, origin: string, site: Site) => {
	const pack = await packOf(page, site.url);
	const question = pack.questions.find(({ kind }) => kind === 'choice');
	if (!question) throw new Error('The pack has no authored question.');
	await openQuiz(page, origin, pack, [question]);
	await firstQuestion(page);
	return question;
};

const VIEWS: readonly View[] = [
	{
		name: 'today',
		open: async (page, origin) => {
			await studied(page, origin, NOW);
			await page.goto(`${origin}/`);
			await expect(page.locator('.card .note').first()).not.toBeEmpty();
		},
	},
	at('reader', `/articles/${ARTICLE}/`, (page) =>
		expect(page.locator('.bead .term[role="button"]').first()).toBeVisible(),
	),
	{
		name: 'question',
		open: async (page, origin, site) => void (await askedOf(page, origin, site)),
	},
	{
		name: 'verdict',
		open: async (page, origin, site) => {
			const question = await askedOf(page, origin, site);
			const wrong = 'answer' in question && question.answer === 0 ? 1 : 0;
			await page.locator('ol.options button').nth(wrong).click();
			await expect(page.locator('.feedback')).toBeVisible();
			// On a whole pixel: letters between two are drawn otherwise from one run to the next.
			await page.evaluate(() => window.scrollTo({ top: Math.round(window.scrollY) }));
			await page.mouse.move(0, 0);
		},
	},
	at('words', '/words/?topic=law', (page) =>
		expect(page.locator('[data-row]').first()).toBeVisible(),
	),
	at('word', `/words/`, async (page) => {
		await page.getByRole('searchbox').fill('مفاوضات');
		await page.locator('[data-row] a').first().click();
		await expect(page.locator('.lemma')).toBeVisible();
	}),
	at('import', '/import/', async (page) => {
		const text = readFileSync(new URL('../fixtures/water.txt', import.meta.url), 'utf8');
		// The page may not be alive yet when the first touch comes.
		await expect(async () => {
			await page.locator('textarea').fill(text);
			await page.locator('button[type="submit"]').click();
			await expect(page.locator('.pair').first()).toBeVisible({ timeout: 15_000 });
		}).toPass({ timeout: 50_000 });
		// Faces that come late would move what was scrolled to.
		await settled(page);
		await page.locator('section h2').evaluate((heading) => heading.scrollIntoView());
	}),
	{
		name: 'progress',
		open: async (page, origin) => {
			await studied(page, origin, NOW);
			await page.goto(`${origin}/progress/`);
			await expect(page.locator('.figures')).toBeVisible();
		},
	},
	at('settings', '/settings/', (page) => expect(page.locator('h3').first()).toBeVisible()),
];

for (const { name, open } of VIEWS) {
	for (const lang of ['en', 'ar'] as const) {
		for (const [size, viewport] of [
			['phone', PHONE],
			['desk', DESK],
		] as const) {
			const picture = `${name}-${size}-${lang}`;
			test.describe(picture, () => {
				test.use({ viewport, hasTouch: size === 'phone', isMobile: size === 'phone' });
				test('looks as it did, light and dark', async ({ page, site }) => {
					await page.clock.setFixedTime(NOW);
					await open(page, `${site.url}${lang === 'ar' ? '/ar' : ''}`, site);
					await settled(page);
					for (const colorScheme of ['light', 'dark'] as const) {
						await page.emulateMedia({ colorScheme });
						await alike(page, `${picture}-${colorScheme}`);
					}
				});
			});
		}
	}
}

/** Some groups are photographed in both languages and both themes, the rest in one of each and then in the other of each. */
const WHOLE = ['tokens', 'controls', 'navigation'] as const;
const TWICE = [
	'reading',
	'card',
	'words',
	'choosing',
	'typing',
	'arranging',
	'understanding',
	'progress',
	'states',
] as const;
const TWO = [
	['en', 'light'],
	['ar', 'dark'],
] as const;
const panel = (group: Locator, [lang, theme]: (typeof TWO)[number]) =>
	group.locator(`> .panels > [lang="${lang}"][data-theme="${theme}"]`);

test.describe('every component', () => {
	test.use({ viewport: DESK });
	/** A group alone: the page is long, and laid out anew for every picture. */
	const alone = async (page: Page, site: Site, group: string) => {
		await page.goto(`${site.url}/design/`);
		await page.locator('section').evaluateAll((sections, kept) => {
			for (const section of sections) {
				if (section.parentElement?.matches('.spread') && section.id !== kept) section.remove();
			}
		}, group);
		await settled(page);
		return page.locator(`#${group}`);
	};
	for (const group of WHOLE) {
		test(`${group}: looks as it did`, async ({ page, site }) =>
			alike(await alone(page, site, group), `design-${group}`));
	}
	for (const group of TWICE) {
		test(`${group}: looks as it did`, async ({ page, site }) => {
			const shown = await alone(page, site, group);
			for (const two of TWO) await alike(panel(shown, two), `design-${group}-${two.join('-')}`);
		});
	}
	for (const contrast of ['no-preference', 'more'] as const) {
		test(`the palette, contrast ${contrast}: is what it was`, async ({ page, site }) => {
			await page.emulateMedia({ contrast });
			const tokens = await alone(page, site, 'tokens');
			await page.addStyleTag({ content: 'code { visibility: hidden }' });
			for (const two of TWO) {
				const name = `palette-${contrast === 'more' ? 'contrast-' : ''}${two[1]}`;
				// Corners are round, and a swatch is a twentieth of the picture.
				await alike(panel(tokens, two).locator('.colours'), name, { threshold: 0, ratio: 0.01 });
			}
		});
	}
	test('with more contrast: looks as it did', async ({ page, site }) => {
		await page.emulateMedia({ contrast: 'more' });
		await alike(await alone(page, site, 'controls'), 'design-controls-contrast');
	});
	test('in forced colours: looks as it did', async ({ page, site }) => {
		await page.emulateMedia({ forcedColors: 'active' });
		await alike(panel(await alone(page, site, 'reading'), TWO[0]), 'design-reading-forced');
	});
});
