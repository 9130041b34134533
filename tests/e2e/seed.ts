import { gunzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import type { Dense } from '../../src/lib/core/pack/dense.ts';
import { wholeOf, type Reading } from '../../src/lib/core/pack/sent.ts';
import type { Snapshot } from '../../src/lib/core/session/snapshot.ts';
import type { Bilingual, Kind, Lang, Pack, Question } from '../../src/lib/core/types.ts';

/** What a compressed file of the app's holds. */
export async function shipped<T>(page: Page, address: string): Promise<T> {
	const response = await page.request.get(address);
	return JSON.parse(gunzipSync(await response.body()).toString()) as T;
}

/** The pack of our article. @param url where the app lives */
export async function packOf(page: Page, url: string): Promise<Pack> {
	const [reading, rest] = await Promise.all([
		shipped<Reading>(page, `${url}/packs/moscow-washington/reading.bin`),
		shipped<Dense>(page, `${url}/packs/moscow-washington.bin`),
	]);
	return wholeOf(reading, rest);
}

/** The first question of a kind in a study direction, or the first that also is as wished. */
export function questionOf(
	pack: Pack,
	kind: Kind,
	study: Lang,
	isWished: (question: Question) => boolean = () => true,
): Question | undefined {
	return pack.questions.find(
		(question) =>
			question.kind === kind &&
			(!('study' in question) || question.study === study) &&
			isWished(question),
	);
}

/**
 * Opens a quiz that asks just these questions, in this order: it is stored as one that was left. What is stored before the
 * page is asked for stays; settings can be given with it.
 *
 * @param origin where the app lives; with `/ar` behind it for the Arabic interface
 */
export async function openQuiz(
	page: Page,
	origin: string,
	pack: Pack,
	questions: readonly Question[],
	settings: Readonly<Record<string, unknown>> = {},
): Promise<void> {
	const { id } = pack.article;
	const address = `?article=${id}&kind=mixed&length=24`;
	const ids = questions.map((question) => question.id);
	const snapshot: Snapshot = {
		address,
		asked: ids.map((question) => ({ question, article: id })),
		run: { queue: ids, answers: [], total: ids.length },
		events: [],
		responses: [],
		spent: 0,
		at: Date.now(),
	};
	await store(page, origin, { ...settings, quiz: [snapshot] });
	await page.goto(`${origin}/quiz/${address}`);
}

/** Writes settings, those that a page reads when it opens. */
export const store = (
	page: Page,
	origin: string,
	settings: Readonly<Record<string, unknown>>,
): Promise<void> => write(page, origin, 'settings', Object.entries(settings));

/** An article of the learner's own, made of ours with a few of its questions, under another id; its id is given back. */
export async function storeOwn(
	page: Page,
	url: string,
	about: {
		readonly title: Bilingual;
		readonly tags?: readonly string[];
		readonly n?: number;
		readonly kinds?: readonly Kind[];
	},
): Promise<string> {
	const { tags, title, n = 0, kinds = ['meaning'] } = about;
	const pack = await packOf(page, url);
	const id = `a${String(n).padStart(16, '0')}`;
	const own: Pack = {
		...pack,
		article: { ...pack.article, id, title },
		questions: pack.questions.filter(({ kind }) => kinds.includes(kind)).slice(0, 12),
		...(tags && { tags }),
	};
	await write(page, url, 'packs', [[null, { id, pack: own, addedAt: n, source: 'own.txt' }]]);
	return id;
}

/** Writes records to a store; a key is null where the record has its own. */
async function write(
	page: Page,
	origin: string,
	name: string,
	records: readonly (readonly [key: string | null, value: unknown])[],
): Promise<void> {
	await page.goto(`${origin}/settings/`);
	// They are shown once the app has made its database.
	await page.locator('h3').first().waitFor();
	await page.evaluate(
		async ({ name, records }) => {
			const until = <T>(request: IDBRequest<T>) =>
				new Promise<T>((resolve, reject) => {
					request.onsuccess = () => resolve(request.result);
					request.onerror = () => reject(new Error(String(request.error)));
				});
			const database = await until(indexedDB.open('mufradat'));
			const store = database.transaction(name, 'readwrite').objectStore(name);
			for (const [key, value] of records)
				await until(key === null ? store.put(value) : store.put(value, key));
			database.close();
		},
		{ name, records },
	);
}

/** How many quizzes are stored that have so many questions. */
export const keptWith = (page: Page, total: number): Promise<number> =>
	page.evaluate(async (wanted) => {
		const until = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(new Error(String(request.error)));
			});
		const database = await until(indexedDB.open('mufradat'));
		const settings = database.transaction('settings').objectStore('settings');
		const kept = (await until(settings.get('quiz'))) as { run: { total: number } }[] | undefined;
		database.close();
		return (kept ?? []).filter(({ run }) => run.total === wanted).length;
	}, total);

/** Opens a question to be typed in Arabic, with the keyboard on the screen. */
export async function openKeyboard(
	page: Page,
	origin: string,
	pack: Pack,
	study: Lang,
): Promise<void> {
	const question = questionOf(pack, study === 'ar' ? 'type-term' : 'type-meaning', study);
	if (!question) throw new Error('The pack has nothing to type');
	await openQuiz(page, origin, pack, [question], { study, keyboard: true });
	await page.locator('.btn.next, .keyboard').first().waitFor();
	if (await page.locator('[data-introduces]').isVisible()) await page.locator('.btn.next').click();
	await page.locator('.keyboard').waitFor();
}
