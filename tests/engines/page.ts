import { setTimeout as sleep } from 'node:timers/promises';
import type { Driver, Handle } from './driver.ts';

/** Milliseconds that something may take to appear: machines are busy, and a worker reads the whole lexicon. */
const PATIENCE = 60_000;
const PAUSE = 100;

/** By what an element is looked for: a selector, and what it is called, word for word. */
export interface Target {
	readonly css: string;
	readonly name?: string;
}

export const button = (name: string): Target => ({ css: 'button', name });
export const link = (name: string): Target => ({ css: 'a[href]', name });
export const field = (name: string): Target => ({ css: 'input, textarea', name });

/** Runs in the page. The first element that can be seen and is called so: by its label, or by what it says. */
const visible = (css: string, name: string | undefined) =>
	[...document.querySelectorAll<HTMLElement>(css)].find((element) => {
		const labels = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
		const text =
			element.getAttribute('aria-label') ??
			(labels ? element.labels?.[0]?.textContent : element.innerText) ??
			'';
		const called = text.replace(/\s+/gu, ' ').trim();
		return element.checkVisibility() && (name === undefined || called === name);
	}) ?? null;

/** An expression that calls a function in the page. It must not name functions of its own, nor use what is outside it. */
function called<A extends unknown[]>(perform: (...args: A) => unknown, args: A): string {
	const given = args.map((value) => (value === undefined ? 'undefined' : JSON.stringify(value)));
	return `(${perform.toString()})(${given.join(', ')})`;
}

/** A page as the journey sees it: what it asks for may take a while to be there. */
export class Page {
	readonly #driver: Driver;

	constructor(driver: Driver) {
		this.#driver = driver;
	}

	open(url: string): Promise<void> {
		return this.#driver.open(url);
	}

	reload(): Promise<void> {
		return this.#driver.reload();
	}

	/** Runs a function in the page; see `called` for what it may hold. */
	async evaluate<A extends unknown[], T>(
		perform: (...args: A) => T | Promise<T>,
		...args: A
	): Promise<T> {
		return (await this.#driver.evaluate(called(perform, args))) as T;
	}

	/** Asks again until the answer is neither false nor nothing. @throws {Error} after a minute, with what the page says */
	async until<T>(what: string, ask: () => Promise<T>): Promise<NonNullable<T>> {
		const end = Date.now() + PATIENCE;
		let last: unknown;
		for (;;) {
			try {
				const value = await ask();
				if (value) return value;
			} catch (error) {
				// A page that is being left answers nothing.
				last = error;
			}
			if (Date.now() > end) break;
			await sleep(PAUSE);
		}
		const text = await this.text().catch(String);
		const why = last instanceof Error ? ` (${last.message})` : '';
		throw new Error(`${what}: not within a minute${why}. The page says: ${text.slice(0, 400)}`);
	}

	/** Waits for an element. */
	find({ css, name }: Target): Promise<Handle> {
		const expression = called(visible, [css, name]);
		return this.until(`${css} ${name ?? ''}`, () => this.#driver.find(expression));
	}

	async has({ css, name }: Target): Promise<boolean> {
		return (await this.#driver.find(called(visible, [css, name]))) !== undefined;
	}

	/** Touches an element once it is there; again, where it was replaced or moved in that moment. */
	async click(target: Target): Promise<void> {
		await this.until(`a touch on ${target.css} ${target.name ?? ''}`, async () => {
			await (await this.find(target)).click();
			return true;
		});
	}

	/** Waits until an element isn't to be seen any more. */
	async gone(target: Target): Promise<void> {
		await this.until(`no ${target.css}`, async () => !(await this.has(target)));
	}

	async fill(target: Target, text: string): Promise<void> {
		await (await this.find(target)).type(text);
	}

	/** Waits until the page, or a part of it, says so. */
	async see(words: string, css = 'body'): Promise<void> {
		await this.until(`“${words}” in ${css}`, async () => (await this.text(css)).includes(words));
	}

	/** What can be read, with single spaces. */
	text(css = 'body'): Promise<string> {
		return this.evaluate(
			(selector) =>
				document.querySelector<HTMLElement>(selector)?.innerText.replace(/\s+/gu, ' ') ?? '',
			css,
		);
	}
}
