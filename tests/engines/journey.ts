import { readFileSync } from 'node:fs';
import type { Site } from '../e2e/site.ts';
import { button, field, link, type Page } from './page.ts';
import { answerAndLeave, answerOne, finish, firstQuestion, storedAnswers } from './quiz.ts';

const TEXT = readFileSync(new URL('../fixtures/water.txt', import.meta.url), 'utf8').trim();
const TITLE = 'Water and the two states';
const SLUG = 'moscow-washington';
const FONTS = 2;
const ARABIC = /\p{Script=Arabic}/u;
const CARD = { css: 'dialog[open] .lemma' };

/** Says how a step went. */
export type Step = (name: string, perform: () => Promise<void>) => Promise<void>;

function demand(holds: boolean, what: string): asserts holds {
	if (!holds) throw new Error(what);
}

/** Waits for the service worker. @returns the paths of all that is stored */
async function installed(page: Page): Promise<string[]> {
	await page.until('a service worker in charge', () =>
		page.evaluate(() => navigator.serviceWorker.controller?.state === 'activated'),
	);
	return page.evaluate(async () => {
		const paths: string[] = [];
		for (const name of await caches.keys()) {
			for (const { url } of await (await caches.open(name)).keys())
				paths.push(new URL(url).pathname);
		}
		return paths;
	});
}

/** Touches a word: its card comes, and goes by its button and by “back”. */
async function readCard(page: Page): Promise<void> {
	for (const close of [
		() => page.click(button('Close')),
		() => page.evaluate(() => history.back()),
	]) {
		await page.click({ css: '.bead [lang="ar"] .term[role="button"]' });
		await page.find(CARD);
		demand(ARABIC.test(await page.text(CARD.css)), 'The card has no Arabic word.');
		await close();
		await page.gone(CARD);
	}
}

/** @returns the address of the article that was made */
async function bringArticle(page: Page): Promise<string> {
	await page.fill(field('The text in both languages'), TEXT);
	await page.click(button('Pair the sentences'));
	await page.see('4 sentence pairs');
	await page.fill(field('Title in English'), TITLE);
	await page.click(button('Save and read'));
	await page.see('The two states signed', '.bead');
	return page.evaluate(() => location.pathname + location.search);
}

/** What a learner does, from the first visit to an answer given without a network; the same in every engine. */
export async function journey(page: Page, site: Site, step: Step): Promise<void> {
	const open = (path: string) => page.open(site.url + path);
	let mine = '';
	let answers = 0;

	await step('installs: the worker is in charge, everything is stored', async () => {
		await open('/');
		await page.find(link('Start reading'));
		const stored = await installed(page);
		for (const path of ['/', '/ar/', '/lexicon.bin', `/packs/${SLUG}.bin`]) {
			const isThere = stored.some((one) => one.replace(/index\.html$/u, '') === path);
			demand(isThere, `${path} isn’t stored.`);
		}
		const fonts = stored.filter((path) => path.endsWith('.woff2'));
		demand(fonts.length === FONTS, `${fonts.length} fonts are stored.`);
		await open('/settings/');
		await page.see('Everything is stored');
	});

	await step('reads: the text in both languages, a word’s card', async () => {
		await open('/');
		await page.click(link('Start reading'));
		await page.find({ css: '.bead [lang="ar"]' });
		demand(ARABIC.test(await page.text('.bead [lang="ar"]')), 'There is no Arabic text.');
		await readCard(page);
	});

	await step('imports a text', async () => {
		await open('/import/');
		mine = await bringArticle(page);
	});

	await step('takes a quiz to its end', async () => {
		await open(`/quiz/?article=${SLUG}&kind=vocabulary&length=6`);
		const took = await finish(page);
		answers = took.answers;
		demand(took.choices > 0, 'Nothing was to be chosen.');
		await open('/progress/');
		await page.see(`${answers} answers`);
	});

	const quiz = () => mine.replace('/articles/mine/?id=', '/quiz/?kind=mixed&article=');
	await step('finds every page again with the server stopped, after a reload too', async () => {
		await site.stop();
		const pages: [path: string, says: string, where?: string][] = [
			['/', 'Learn new words'],
			['/ar/', 'مفردات'],
			['/articles/', TITLE],
			[`/articles/${SLUG}/`, 'A Quarrel over Rules before Borders'],
			[mine, 'وقّعت الدولتان', '.bead'],
			['/words/', 'Filters'],
			['/words/?q=sovereignty', 'سِيَادَة'],
			['/progress/', `${answers} answers`],
			['/settings/', 'Everything is stored'],
			['/import/', 'Pair the sentences'],
		];
		for (const [path, says, where] of pages) {
			await open(path);
			await page.see(says, where);
			await page.reload();
			await page.see(says, where);
		}
		await open(quiz());
		await firstQuestion(page);
		await page.reload();
		await firstQuestion(page);
	});

	const counted = () =>
		page.until('the number of answers', async () =>
			Number(/(\d+) answers/u.exec(await page.text())?.[1]),
		);
	await step('leaves while an answer is being saved: nothing is locked', async () => {
		await open(`/quiz/?article=${SLUG}&kind=vocabulary&length=12`);
		await firstQuestion(page);
		await answerAndLeave(page, '/progress/');
		const before = answers;
		answers = await counted();
		demand([before, before + 1].includes(answers), `${answers} answers, ${before} before`);
	});

	await step('answers without a network, and the answer is kept', async () => {
		await open(quiz());
		await answerOne(page);
		await page.until('a stored answer', async () => (await storedAnswers(page)) > answers);
		await open('/progress/');
		await page.see(`${answers + 1} answers`);
		await page.reload();
		await page.see(`${answers + 1} answers`);
	});
}
