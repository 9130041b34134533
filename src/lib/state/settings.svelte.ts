import type { Lang } from '#lib/core/types.ts';
import { locale, otherLang } from '#lib/i18n/index.ts';
import type { Storage } from '#lib/storage/index.ts';

const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
const LAYOUTS = ['both', 'reveal', 'predict'] as const;
export type Layout = (typeof LAYOUTS)[number];
export const TEXT_SIZES = [0.85, 1, 1.15, 1.3, 1.5] as const;
const VOWELS = ['always', 'fading', 'never'] as const;
/** When Arabic words are shown with vowel marks that the text doesn't have. */
export type Vowels = (typeof VOWELS)[number];
/** Days that a word must be remembered for, until it loses its vowels. */
export const FADES_AFTER = [7, 30, 90] as const;
/** Factors on a voice's own rate. */
export const RATES = [0.6, 0.8, 1] as const;

interface Values {
	study: Lang;
	interface: Lang | undefined;
	theme: Theme;
	layout: Layout;
	textSize: number;
	wording: Lang | undefined;
	vowels: Vowels;
	fadesAfter: number;
	rate: number;
	remoteVoices: boolean;
	typing: boolean;
	keyboard: boolean;
	confidence: boolean;
	shortcuts: boolean;
}

/** What `src/first.js` reads before the first paint. */
const LOOK = 'mufradat.look';
/** What was chosen and isn't yet known to be stored: the page may go before it is. */
const UNSAVED = 'mufradat.unsaved';

const oneOf = <T>(allowed: readonly T[], value: unknown, otherwise: T): T =>
	allowed.find((item) => item === value) ?? otherwise;

function readUnsaved(): Map<string, unknown> {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(UNSAVED) ?? '{}');
		return new Map(Object.entries(kept as object));
	} catch {
		return new Map();
	}
}

/** The learner's choices. Each is stored when it is made; one that can't be read is as if never made. */
export class Settings {
	#storage: () => Storage | undefined;
	#values = $state<Values>({
		study: otherLang(locale()),
		interface: undefined,
		theme: 'system',
		layout: 'both',
		textSize: 1,
		wording: undefined,
		vowels: 'never',
		fadesAfter: 30,
		rate: 0.8,
		remoteVoices: false,
		typing: true,
		keyboard: false,
		confidence: false,
		shortcuts: true,
	});

	/** What was chosen before the storage was open, now or when the page was last here. */
	readonly #unsaved = readUnsaved();

	constructor(storage: () => Storage | undefined) {
		this.#storage = storage;
	}

	/** The language that is learned: until it is chosen, the one that the interface isn't in. */
	get study(): Lang {
		return this.#values.study;
	}
	get theme(): Theme {
		return this.#values.theme;
	}
	get layout(): Layout {
		return this.#values.layout;
	}
	/** A factor on the size of reading text. */
	get textSize(): number {
		return this.#values.textSize;
	}
	/** The language of authored questions; undefined is the interface's. */
	get wording(): Lang | undefined {
		return this.#values.wording;
	}

	get vowels(): Vowels {
		return this.#values.vowels;
	}
	/** Days of stability. */
	get fadesAfter(): number {
		return this.#values.fadesAfter;
	}
	get rate(): number {
		return this.#values.rate;
	}
	/** Whether a sentence may be sent to a voice that isn't on this device. */
	get remoteVoices(): boolean {
		return this.#values.remoteVoices;
	}

	/** Whether quizzes ask for answers that are typed. */
	get typing(): boolean {
		return this.#values.typing;
	}
	/** Whether the Arabic keyboard on the screen is open. */
	get keyboard(): boolean {
		return this.#values.keyboard;
	}
	/** Whether quizzes ask how sure an answer is. */
	get confidence(): boolean {
		return this.#values.confidence;
	}
	/** Whether single keys do something in a quiz. */
	get shortcuts(): boolean {
		return this.#values.shortcuts;
	}

	async load(): Promise<void> {
		const read = await this.#storage()?.readSettings();
		if (!read) return;
		const stored = new Map([...read, ...this.#unsaved]);
		this.#values = {
			study: oneOf<Lang>(['ar', 'en'], stored.get('study'), otherLang(locale())),
			interface: oneOf<Lang | undefined>(['ar', 'en'], stored.get('interface'), undefined),
			theme: oneOf(THEMES, stored.get('theme'), 'system'),
			layout: oneOf(LAYOUTS, stored.get('layout'), 'both'),
			textSize: oneOf<number>(TEXT_SIZES, stored.get('textSize'), 1),
			wording: oneOf<Lang | undefined>(['ar', 'en'], stored.get('wording'), undefined),
			vowels: oneOf(VOWELS, stored.get('vowels'), 'never'),
			fadesAfter: oneOf<number>(FADES_AFTER, stored.get('fadesAfter'), 30),
			rate: oneOf<number>(RATES, stored.get('rate'), 0.8),
			remoteVoices: stored.get('remoteVoices') === true,
			typing: stored.get('typing') !== false,
			keyboard: stored.get('keyboard') === true,
			confidence: stored.get('confidence') === true,
			shortcuts: stored.get('shortcuts') !== false,
		};
		for (const key of this.#unsaved.keys()) {
			if (key in this.#values) await this.#save(key as keyof Values);
			else this.#unsaved.delete(key);
		}
		this.#applyLook();
	}

	async set<Key extends keyof Values>(key: Key, value: Values[Key]): Promise<void> {
		this.#values[key] = value;
		this.#applyLook();
		this.#unsaved.set(key, value ?? null);
		this.#keepUnsaved();
		await this.#save(key);
	}

	async #save(key: keyof Values): Promise<void> {
		const value = this.#values[key];
		const storage = this.#storage();
		if (!storage) return;
		await storage.saveSetting(key, value ?? null);
		if (this.#values[key] !== value) return;
		this.#unsaved.delete(key);
		this.#keepUnsaved();
	}

	#keepUnsaved(): void {
		try {
			if (this.#unsaved.size === 0) localStorage.removeItem(UNSAVED);
			else localStorage.setItem(UNSAVED, JSON.stringify(Object.fromEntries(this.#unsaved)));
		} catch {
			// Refused: it is stored once the storage is open, if the page is still there.
		}
	}

	/**
	 * The theme, the text size, the interface's language and whether one side is read alone hold from before the first paint: they are kept where a
	 * script can read them at once.
	 */
	#applyLook(): void {
		const { theme, textSize, interface: lang, layout } = this.#values;
		const root = document.documentElement;
		if (theme === 'system') delete root.dataset['theme'];
		else root.dataset['theme'] = theme;
		root.style.setProperty('--text-size', String(textSize));
		try {
			localStorage.setItem(LOOK, JSON.stringify({ theme, textSize, lang, layout }));
		} catch {
			// Refused: the page starts in the system's theme and turns once the settings are read.
		}
	}
}
