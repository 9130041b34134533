/**
 * Every page and state in both languages and themes: no fault that axe finds, large enough to touch, and legible on the
 * smallest screen with the largest text.
 */
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { expectAccessible } from './axe.ts';
import { everyKind } from './every-kind.ts';
import { clippedMarks, coveredActions, overflow, smallTargets, unreadable } from './measure.ts';
import { openKeyboard, packOf } from './seed.ts';
import { STATES } from './states.ts';

const PHONE = { width: 390, height: 844 };
/** 1280 × 1024 at 400 %. */
const MAGNIFIED = { width: 320, height: 256 };

/** The distances that WCAG 2.2 has readers set (1.4.12). */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;
const DOUBLED = 'html { font-size: 200% !important; }';

/** With a reader's own rules; a sheet made by script, for the app's policy takes no element of style. */
async function styled(page: Page, css: string, look: () => Promise<void>): Promise<void> {
	await page.evaluate((rules) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(rules);
		document.adoptedStyleSheets = [sheet];
	}, css);
	await look();
	await page.evaluate(() => (document.adoptedStyleSheets = []));
}

/** Everything that a state owes to everyone's hands, ears and eyes. */
async function expectForEveryone(page: Page, state = ''): Promise<void> {
	await expectAccessible(page, state);
	const faults: string[] = [];
	const note = async (how: string) => {
		const wide = await overflow(page);
		if (wide > 0) faults.push(`${how}: ${wide} px wider than the screen`);
		for (const fault of await unreadable(page)) faults.push(`${how}: ${fault}`);
	};
	for (const fault of await smallTargets(page)) faults.push(`small: ${fault}`);
	await page.setViewportSize({ width: 320, height: 640 });
	await note('320 wide');
	await styled(page, SPACED, () => note('spaced'));
	await page.setViewportSize(MAGNIFIED);
	await note('400 %');
	for (const fault of await coveredActions(page)) faults.push(`400 %: ${fault}`);
	await page.setViewportSize({ width: 640, height: 844 });
	await styled(page, DOUBLED, async () => {
		await note('text at 200 %');
		for (const fault of await clippedMarks(page)) faults.push(`marks at 200 %: ${fault}`);
	});
	await page.setViewportSize(PHONE);
	expect([...new Set(faults)], state).toEqual([]);
}

for (const prefix of ['', '/ar']) {
	test.describe(prefix ? 'Arabic' : 'English', () => {
		for (const { name, path, act } of STATES) {
			test(`${name}: no fault that axe finds, large enough, never cut off`, async ({
				page,
				site,
			}) => {
				await page.goto(`${site.url}${prefix}${path}`);
				await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
				await act?.(page);
				// What isn't laid out yet stands where it will not.
				await expect(page.locator('.asleep')).toHaveCount(0);
				await expectForEveryone(page);
			});
		}

		test('questions of every kind: no fault that axe finds, large enough, never cut off', async ({
			page,
			site,
		}) => {
			test.setTimeout(600_000);
			const pack = await packOf(page, site.url);
			const study = prefix ? 'en' : 'ar';
			await everyKind(page, `${site.url}${prefix}`, pack, study, (state) =>
				expectForEveryone(page, state),
			);
		});

		test('the keyboard on the screen: as wide as the screen, as high as a finger', async ({
			page,
			site,
		}) => {
			await openKeyboard(page, `${site.url}${prefix}`, await packOf(page, site.url), 'ar');
			await expectForEveryone(page);
			const keys = await page.locator('.keyboard').boundingBox();
			// Without the room that is left for a scrollbar.
			const screen = await page.evaluate(() => document.body.clientWidth);
			expect(keys?.width).toBe(screen);
		});
	});
}
