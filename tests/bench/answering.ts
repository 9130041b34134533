import type { Page } from 'playwright';

const QUIZ = '/quiz/?article=moscow-washington&kind=mixed&length=24';

type Shown = 'card' | 'answered' | 'options' | 'typed' | 'pieces' | 'pairs' | 'done';

interface Step {
	readonly shown: Shown;
	/** Differs from that of the step before. */
	readonly key: string;
	/** Pieces to be put in order, or pairs to be made. */
	readonly count: number;
}

/** Runs in the page: what is there to be done, once it is another thing than before. */
const look = (before: string): Promise<Step> =>
	new Promise((resolve, reject) => {
		const SIGNS: readonly (readonly [Shown, string])[] = [
			['card', '[data-introduces]'],
			['answered', '.btn.next'],
			['options', '[data-question] ol.options button'],
			['pieces', '[data-question] .pieces button'],
			['pairs', '[data-question] .sides button'],
			['typed', '[data-question] input[type="text"]'],
			['done', 'main .actions button.wide'],
		];
		const until = performance.now() + 30_000;
		const see = () => {
			const shown = SIGNS.find(([, css]) => document.querySelector(css))?.[0];
			const { question, introduces } = document.querySelector<HTMLElement>('.stage')?.dataset ?? {};
			const key = `${shown ?? ''} ${question ?? introduces ?? ''}`;
			const count = document.querySelectorAll('.pieces li, .sides > :first-child button').length;
			if (shown && key !== before) resolve({ shown, key, count });
			else if (performance.now() > until) reject(new Error(`Nothing follows “${before}”.`));
			else setTimeout(see, 1);
		};
		see();
	});

/** Someone who answers by keys alone, as fast as the quiz lets them, rightly and wrongly. */
export class Learner {
	readonly #page: Page;
	#before = '';
	#answers = 0;
	/** Keys struck so far. */
	keys = 0;

	constructor(page: Page) {
		this.#page = page;
	}

	get answers(): number {
		return this.#answers;
	}

	/** @param url where the app lives */
	async open(url: string): Promise<void> {
		await this.#page.goto(url + QUIZ);
	}

	/** Answers until so many answers were given in all; a quiz that ends is followed by another one in the same document. */
	async answerTo(total: number): Promise<void> {
		while (this.#answers < total) {
			const step = await this.#page.evaluate(look, this.#before);
			this.#before = step.key;
			await this.#act(step);
		}
	}

	async #act({ shown, count }: Step): Promise<void> {
		if (shown === 'card' || shown === 'answered') return this.#pressOn('.btn.next');
		if (shown === 'done') return this.#pressOn('main .actions button.wide');
		if (shown === 'options') await this.#press(`Digit${1 + (this.#answers % 2)}`);
		else if (shown === 'typed') {
			await this.#page.locator('[data-question] input[type="text"]').focus();
			await this.#press('a');
			await this.#press('Enter');
		} else if (shown === 'pieces') {
			for (let n = 0; n < count; n++) await this.#pressOn('.pieces li:not(.gone) button');
			await this.#pressOn('[data-question] .btn:not(.quiet)');
		} else {
			for (let n = 1; n <= count; n++) {
				await this.#pressOn(`.sides > :first-child li:nth-child(${n}) button`);
				await this.#pressOn(`.sides > :last-child li:nth-child(${n}) button`);
			}
			await this.#pressOn('[data-question] .btn:not(.quiet)');
		}
		this.#answers++;
	}

	async #pressOn(css: string): Promise<void> {
		await this.#page.locator(css).first().focus();
		await this.#press('Enter');
	}

	async #press(key: string): Promise<void> {
		await this.#page.keyboard.press(key);
		this.keys++;
	}
}
