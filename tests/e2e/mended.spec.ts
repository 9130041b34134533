import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { LogEvent, Pack } from '../../src/lib/core/types.ts';
import { expect, test } from './app.ts';
import { finish } from './quiz.ts';

/** In our own words. */
const TEXT = `رفض الوزير الهدنة في المدينة. وبدأت الحرب في الجنوب بعد أيام.
وقّعت الحكومة اتفاقًا جديدًا مع الحزب بعد مفاوضات طويلة في دمشق.
قال الرئيس إن الانتخابات ستجري في الربيع المقبل.
ودعت الأمم المتحدة الطرفين إلى وقف إطلاق النار فورًا.
ويخشى السكان أن تفرض الدول الكبرى عقوبات على البلاد.

The minister rejected the truce in the city. And the war began in the south some days later.
The government signed a new agreement with the party after long negotiations in Damascus.
The president said that the elections would be held next spring.
The United Nations called on both sides to cease fire immediately.
The inhabitants fear that the great powers will impose sanctions on the country.
`;
const PATIENT = { timeout: 30_000 };

/** The article as a file, with all that was made of it. */
async function savedLesson(page: Page, address: string): Promise<{ path: string; pack: Pack }> {
	await page.goto(address);
	await page.getByRole('button', { name: 'This article' }).click();
	const lesson = page.getByRole('button', { name: 'Save the lesson' });
	const [download] = await Promise.all([page.waitForEvent('download'), lesson.click()]);
	const path = await download.path();
	return { path, pack: JSON.parse(readFileSync(path, 'utf8')) as Pack };
}

/** All that was ever answered, as it is kept. */
const logOf = (page: Page): Promise<LogEvent[]> =>
	page.evaluate(async () => {
		const until = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(new Error('IndexedDB'));
			});
		const database = await until(indexedDB.open('mufradat'));
		const log = await until<unknown[]>(database.transaction('log').objectStore('log').getAll());
		database.close();
		return log as LogEvent[];
	});

const rows = (page: Page) => page.locator('[data-row] > button');

test('what was learned, one’s own terms and tags outlive an edit, an export, and a deletion', async ({
	page,
	site,
}) => {
	await page.goto(`${site.url}/import/`);
	await page.locator('textarea').fill(TEXT);
	await page.locator('form button[type=submit]').click();
	await expect(rows(page).first()).toBeVisible(PATIENT);
	await page.getByText('Terms to learn from this article').click();
	await page.getByRole('button', { name: 'Edit حَرْب' }).click(PATIENT);
	await page.getByRole('textbox', { name: /Meaning/u }).fill('warfare, war');
	await page.getByRole('button', { name: 'Save term' }).click();
	await page.getByRole('button', { name: 'Save and read' }).click();
	await expect(page).toHaveURL(/articles\/mine/u, PATIENT);
	const address = page.url();
	const id = new URL(address).searchParams.get('id') ?? '';
	await page.getByRole('button', { name: 'This article' }).click();
	await page.getByRole('textbox', { name: 'A tag in your own words' }).fill('Monday');
	await page.getByRole('button', { name: 'Add', exact: true }).click();
	await expect(page.getByRole('button', { name: 'Remove the tag “Monday”' })).toBeVisible();

	const before = await savedLesson(page, address);
	await page.goto(`${site.url}/quiz/?article=${encodeURIComponent(id)}&length=12`);
	const { asked } = await finish(page, before.pack, false);
	const log = await logOf(page);
	expect(asked.length).toBeGreaterThanOrEqual(6);
	expect(log.length).toBeGreaterThanOrEqual(asked.length);

	await page.goto(`${site.url}/import/?edit=${encodeURIComponent(id)}`);
	await rows(page).nth(2).tap();
	await page.getByRole('button', { name: 'Edit text' }).tap();
	await page
		.getByRole('textbox', { name: 'English sentence 1' })
		.fill('The cabinet signed an agreement in Damascus.');
	await page.getByRole('button', { name: 'Done', exact: true }).tap();
	await page.getByRole('button', { name: 'Save the changes' }).tap();
	await expect(page).toHaveURL(/articles\/mine/u, PATIENT);

	const after = await savedLesson(page, address);
	expect(await logOf(page)).toEqual(log);
	const beads = ({ article }: Pack) =>
		article.sections.flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.beads));
	const changed = beads(before.pack)[2]?.id ?? '';
	expect(beads(after.pack).map((bead) => bead.id)).toEqual(
		beads(before.pack).map((bead) =>
			bead.id === changed ? expect.not.stringMatching(changed) : bead.id,
		),
	);
	const left = new Set(after.pack.questions.map((question) => question.id));
	const lost = asked.filter(
		(question) => !left.has(question.id) && !JSON.stringify(question).includes(changed),
	);
	expect(lost).toEqual([]);
	expect(after.pack.tags).toEqual(['Monday']);
	expect(after.pack.terms.find(({ origin }) => origin === 'own')?.en).toEqual(['warfare', 'war']);

	await page.goto(address);
	await page.getByRole('button', { name: 'This article' }).click();
	await page.getByRole('button', { name: 'Delete this article' }).click();
	await expect(page.getByText('Deleted from this device:')).toBeVisible();
	await page.goto(`${site.url}/import/`);
	await page.locator('input[type=file]').setInputFiles({
		name: 'again.mufradat.json',
		mimeType: 'application/json',
		buffer: readFileSync(after.path),
	});
	await expect(rows(page).first()).toBeVisible(PATIENT);
	await page.getByRole('button', { name: 'Save and read' }).click();
	await expect(page).toHaveURL(/articles\/mine/u, PATIENT);
	expect((await savedLesson(page, page.url())).pack).toEqual(after.pack);
	expect(await logOf(page)).toEqual(log);
});
