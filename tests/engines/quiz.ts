import { button, type Page } from './page.ts';

/** More turns than a quiz of six takes, however much is missed. */
const MOST = 60;

/** What was seen to be right, by question: the options’ words, or pieces in their order. */
type Known = Map<string, readonly string[]>;

type Shown = 'card' | 'options' | 'pieces' | 'typed' | 'done';

/** Runs in the page. */
const whatIsShown = (): Shown | null => {
	if (document.querySelector('h1')?.textContent.startsWith('Done:')) return 'done';
	if (document.querySelector('[data-introduces]')) return 'card';
	if (document.querySelector('[data-question] ol.options button')) return 'options';
	if (document.querySelector('[data-question] .pieces button')) return 'pieces';
	if (document.querySelector('[data-question] input[type="text"]')) return 'typed';
	return null;
};

/** Runs in the page, once a question is marked: what would have been right. */
const whatIsRight = (): string[] =>
	[
		...document.querySelectorAll<HTMLElement>(
			'[data-question] ol.options .right .body, [data-question] .solution li',
		),
	].map(({ innerText }) => innerText.replace(/\s+/gu, ' ').trim());

const questionOf = (page: Page) =>
	page.evaluate(
		() => document.querySelector<HTMLElement>('[data-question]')?.dataset['question'] ?? '',
	);

/** Answers what is asked: as was seen to be right where it comes back, else with what stands first. */
async function answer(page: Page, known: Known, shown: Shown): Promise<void> {
	const id = await questionOf(page);
	const right = known.get(id) ?? [];
	if (shown === 'options') {
		const text = right[0];
		const css = 'ol.options button';
		await page.click(text === undefined ? { css } : { css: `${css} .body`, name: text });
	} else if (shown === 'pieces') {
		const css = '.pieces li:not(.gone) button';
		for (let n = 0; await page.has({ css }); n++) {
			const name = right[n];
			await page.click(name === undefined ? { css } : { css, name });
		}
		await page.click(button('Check'));
	} else throw new Error(`The journey doesn’t answer what is ${shown}.`);
	await page.find(button('Next'));
	known.set(id, await page.evaluate(whatIsRight));
}

/** Reads the card of a new word where one comes first. @returns what is shown then */
export async function firstQuestion(page: Page): Promise<Shown> {
	const shown = await page.until('a question', () => page.evaluate(whatIsShown));
	if (shown !== 'card') return shown;
	await page.click(button('Continue'));
	return page.until('a question after the card', async () => {
		const next = await page.evaluate(whatIsShown);
		return next === 'card' ? null : next;
	});
}

/** Answers one question of whatever kind. */
export async function answerOne(page: Page): Promise<void> {
	await answer(page, new Map(), await firstQuestion(page));
}

/** How many answers the database has. */
export const storedAnswers = (page: Page): Promise<number> =>
	page.evaluate(
		() =>
			new Promise((resolve, reject) => {
				const opening = indexedDB.open('mufradat');
				opening.onerror = () => reject(new Error(String(opening.error)));
				opening.onsuccess = () => {
					const { result } = opening;
					const counting = result.transaction('log').objectStore('log').count();
					counting.onerror = () => reject(new Error(String(counting.error)));
					counting.onsuccess = () => {
						result.close();
						resolve(counting.result);
					};
				};
			}),
	);

/** Answers and is away in the same moment: the page has begun to save, and goes among those that “back” returns to. */
export async function answerAndLeave(page: Page, path: string): Promise<void> {
	await page.evaluate((to) => {
		document.querySelector<HTMLElement>('ol.options button')?.click();
		location.assign(to);
	}, path);
	await page.until(path, () => page.evaluate((to) => location.pathname === to, path));
}

/** Answers to the end. @returns how many answers were given, and how many by choosing */
export async function finish(page: Page): Promise<{ answers: number; choices: number }> {
	const known: Known = new Map();
	let choices = 0;
	for (let answers = 0; answers < MOST; answers++) {
		const shown = await firstQuestion(page);
		if (shown === 'done') return { answers, choices };
		if (shown === 'options') choices++;
		const id = await questionOf(page);
		await answer(page, known, shown);
		await page.click(button('Next'));
		await page.until(
			'the next question',
			async () => (await questionOf(page)) !== id || !(await page.has(button('Next'))),
		);
	}
	throw new Error(`The quiz has no end: ${MOST} answers were given.`);
}
