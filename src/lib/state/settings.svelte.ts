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

const oneOf = <T>(allowed: readonly T[], value: unknown, otherwise: T): T =>
	allowed.find((item) => item === value) ?? otherwise;

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

	/** What was chosen before the storage was open. */
	readonly #early = new Map<string, unknown>();

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
		const stored = await this.#storage()?.readSettings();
		if (!stored) return;
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
		const early = [...this.#early];
		this.#early.clear();
		for (const [key, value] of early) await this.set(key as keyof Values, value as never);
		this.#applyLook();
	}

	async set<Key extends keyof Values>(key: Key, value: Values[Key]): Promise<void> {
		this.#values[key] = value;
		this.#applyLook();
		const storage = this.#storage();
		if (storage) await storage.saveSetting(key, value ?? null);
		else this.#early.set(key, value);
	}

	/** The theme, the text size and the interface's language hold from before the first paint: they are kept where a script can read them at once. */
	#applyLook(): void {
		const { theme, textSize, interface: lang } = this.#values;
		const root = document.documentElement;
		if (theme === 'system') delete root.dataset['theme'];
		else root.dataset['theme'] = theme;
		root.style.setProperty('--text-size', String(textSize));
		try {
			localStorage.setItem(LOOK, JSON.stringify({ theme, textSize, lang }));
		} catch {
			// Refused: the page starts in the system's theme and turns once the settings are read.
		}
	}
}
