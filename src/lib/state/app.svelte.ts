import { createContext } from 'svelte';
import type { NavigationType } from '@sveltejs/kit';
import type { Place, Reason, Storage } from '#lib/storage/index.ts';
import { StorageError } from '#lib/storage/unavailable.ts';
import type { Snapshot } from '#lib/core/session/snapshot.ts';
import { idle } from './idle.ts';
import { keepReports, keepVariants, type Reports, type Variants } from './kept.svelte.ts';
import { Learning } from './learning.svelte.ts';
import { Lexicon } from './lexicon.svelte.ts';
import { Library } from './library.svelte.ts';
import { Listening } from './listening.svelte.ts';
import { Notes } from './notes.svelte.ts';
import { Offline } from './offline.svelte.ts';
import type { Prepared } from './prepare.ts';
import { Settings } from './settings.svelte.ts';

/** Under which the quizzes under way are stored. */
const QUIZ = 'quiz';
/** So many are kept: who begins another one finds the one before where it was left. */
const MOST_KEPT = 8;

/** Everything that outlives a page. Made by the root layout, handed down by context. */
export class App {
	#storage = $state.raw<Storage | undefined>(undefined);
	readonly offline = new Offline();
	readonly settings: Settings;
	readonly learning: Learning;
	readonly library: Library;
	readonly lexicon: Lexicon;
	readonly notes: Notes;
	readonly listening: Listening;
	readonly reports: Reports;
	readonly variants: Variants;
	/** Everything that was stored has been read. */
	ready = $state(false);
	#begin: () => void = () => undefined;
	/** Resolves when that is so, or when it can't be. */
	readonly begun = new Promise<void>((resolve) => (this.#begin = resolve));
	/** Why nothing is being kept, or why the last write failed. */
	trouble = $state<Reason | undefined>(undefined);
	/** The quiz under way and the address that it was asked for by: who looks something up in the text comes back to it. */
	quiz: { readonly address: string; readonly prepared: Prepared } | undefined;
	/** How the page was come to: from outside or by reloading it, by a link, by going back. */
	arrival: NavigationType = 'enter';
	/** Where quizzes were left, the last first; a finished one stays until another one takes its place. */
	keptQuizzes = $state.raw<readonly Snapshot[]>([]);
	/** The quiz to go on with: the last one that was left before its end, or before it was shown how it went. */
	keptQuiz = $derived(this.keptQuizzes.find(({ run, seen }) => run.queue.length > 0 || !seen));
	/** Cards whose day has come, but for questions that the learner doesn't want to see. */
	due = $derived.by(() => this.learning.due.filter(({ card }) => !this.reports.get(card)?.hidden));
	/** Where reading was left, the last article first. */
	places = $state.raw<readonly Place[]>([]);

	constructor() {
		const storage = () => this.#storage;
		this.settings = new Settings(storage);
		this.learning = new Learning(storage, (error) => this.#failed(error));
		this.library = new Library(storage);
		this.lexicon = new Lexicon(this.library);
		this.listening = new Listening(this.settings);
		const failed = (error: unknown) => this.#failed(error);
		this.notes = new Notes(storage, failed);
		this.reports = keepReports(storage, failed);
		this.variants = keepVariants(storage, failed);
	}

	/** How many stored records couldn't be read. */
	get damaged(): number {
		const { learning, library, notes, reports, variants } = this;
		return [learning, library, notes, reports, variants].reduce((sum, one) => sum + one.damaged, 0);
	}

	/** Opens what is stored and reads it. Called once, in the browser. */
	async start(): Promise<void> {
		try {
			await this.#open();
		} catch (error) {
			this.trouble = 'failed';
			throw error;
		} finally {
			// Whatever waits goes on, with nothing that was stored.
			this.ready = true;
			this.#begin();
		}
	}

	async #open(): Promise<void> {
		// After the first paint: the page can be read before anything that was stored is known.
		const { openStorage } = await import('#lib/storage/index.ts');
		this.#storage = await openStorage(
			async () => (await import('#lib/core/pack/decode.ts')).packSteps,
		);
		this.trouble = this.#storage.unavailable?.reason;
		await this.#load();
		await idle();
		this.ready = true;
		// Storing everything for use without a network comes last: it keeps a phone busy.
		void this.offline.start();
		document.addEventListener('visibilitychange', () => {
			if (document.visibilityState === 'visible') void this.#load();
		});
	}

	async #load(): Promise<void> {
		try {
			await this.settings.load();
			await Promise.all([
				this.learning.load(),
				this.library.load(),
				this.notes.load(),
				this.reports.load(),
				this.variants.load(),
				this.#loadKeptQuizzes(),
				this.#loadPlaces(),
			]);
		} catch (error) {
			this.#failed(error);
		}
	}

	async #loadPlaces(): Promise<void> {
		const stored = (await this.#storage?.readPlaces())?.records ?? [];
		// Whoever read on before storage was open isn't sent back.
		const early = this.ready
			? []
			: this.places.filter(
					({ article, at }) => !stored.some((other) => other.article === article && other.at >= at),
				);
		this.places = [
			...early,
			...stored.filter(({ article }) => !early.some((place) => place.article === article)),
		].sort((a, b) => b.at - a.at);
		await Promise.all(early.map(async (place) => this.#storage?.savePlace(place)));
	}

	async #loadKeptQuizzes(): Promise<void> {
		const stored = (await this.#storage?.readSettings())?.get(QUIZ);
		if (!Array.isArray(stored) || stored.length === 0) {
			this.keptQuizzes = [];
			return;
		}
		const { decodeSnapshot } = await import('#lib/core/session/snapshot.ts');
		this.keptQuizzes = stored.flatMap((one: unknown) => {
			const decoded = decodeSnapshot(one);
			return decoded.ok ? [decoded.value] : [];
		});
	}

	keptQuizAt = (address: string): Snapshot | undefined =>
		this.keptQuizzes.find((kept) => kept.address === address);

	/** Remembers where a quiz stands, so that it goes on after the tab was closed. */
	async keepQuiz(snapshot: Snapshot): Promise<void> {
		const others = this.keptQuizzes.filter(({ address }) => address !== snapshot.address);
		this.keptQuizzes = [snapshot, ...others].slice(0, MOST_KEPT);
		try {
			await this.#storage?.saveSetting(QUIZ, this.keptQuizzes);
		} catch (error) {
			this.#failed(error);
		}
	}

	/** Remembers how far an article was read. */
	async keepPlace(place: Place): Promise<void> {
		this.places = [place, ...this.places.filter(({ article }) => article !== place.article)];
		try {
			await this.#storage?.savePlace(place);
		} catch (error) {
			this.#failed(error);
		}
	}

	/** Deletes whatever was stored, and starts as on the first day. */
	async erase(): Promise<void> {
		await this.#storage?.eraseEverything();
		try {
			localStorage.clear();
		} catch {
			// Refused: then nothing was there.
		}
		await this.#load();
	}

	#failed(error: unknown): void {
		if (!(error instanceof StorageError)) throw error;
		this.trouble = error.reason;
	}
}

export const [getApp, setApp] = createContext<App>();
