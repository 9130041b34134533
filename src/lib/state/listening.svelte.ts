import type { Lang } from '#lib/core/types.ts';
import type { Speech } from '#lib/io/speech/speech.ts';
import type { Preference, rankVoices, Voice } from '#lib/io/speech/voices.ts';
import type { Settings } from './settings.svelte.ts';

/** `unknown` until a voice has been tried; `remote`: only one that would be sent the text, which isn't allowed. */
export type Audible = 'unknown' | 'ready' | 'none' | 'remote';

/** What is said to try a voice, without a sound. */
const TRIAL: Readonly<Record<Lang, string>> = { ar: 'نعم', en: 'yes' };
/** As many voices are tried, and as often one that was interrupted: engines that fail once mostly fail for all. */
const TRIALS = 3;
/** Of this visit: the voices that were heard, by language. */
const TRIED = 'mufradat.voices';

/** Whether a language can be listened to here, and saying it. A voice counts once it has spoken: some are listed and not there. */
export class Listening {
	#settings: Pick<Settings, 'rate' | 'remoteVoices'>;
	#speech: Speech | undefined;
	#voices: Partial<Record<Lang, Voice>> = {};
	#preparing: Promise<void> | undefined;
	/** Loaded with what speaks: a page can be read without. */
	#rank: typeof rankVoices = () => [];
	audible = $state<Record<Lang, Audible>>({ ar: 'unknown', en: 'unknown' });
	/** What is being said, by the key of whoever asked for it. */
	speaking = $state<string | undefined>(undefined);

	constructor(settings: Pick<Settings, 'rate' | 'remoteVoices'>) {
		this.#settings = settings;
	}

	/** The device and its browser, for words on how to install a voice. An iPad says that it is a Mac. */
	get system(): string {
		const { userAgent, maxTouchPoints } = navigator;
		return maxTouchPoints > 1 ? userAgent.replace('Macintosh', 'iPad') : userAgent;
	}

	/**
	 * Finds out what can be listened to; once a visit. Browsers let nothing be said before the page was touched, so the
	 * voices are tried then.
	 *
	 * @param open gives what speaks
	 * @param touched resolves when the reader has touched the page
	 */
	prepare(open: () => Promise<Speech | undefined>, touched: () => Promise<void>): Promise<void> {
		return (this.#preparing ??= this.#prepare(open, touched));
	}

	async #prepare(
		open: () => Promise<Speech | undefined>,
		touched: () => Promise<void>,
	): Promise<void> {
		this.#speech = await open();
		if (!this.#speech) {
			this.audible = { ar: 'none', en: 'none' };
			return;
		}
		// At once: browsers tell only once that they have listed them.
		const [voices, { rankVoices }] = await Promise.all([
			this.#speech.voices(),
			import('#lib/io/speech/voices.ts'),
		]);
		this.#rank = rankVoices;
		const tried = remembered();
		for (const lang of ['ar', 'en'] as const) {
			const candidates = this.#rank(voices, lang, this.#preference(lang)).slice(0, TRIALS);
			const known = candidates.find(({ voiceURI }) => voiceURI === tried[lang]);
			if (known) this.#found(lang, known);
			else if (candidates.length) await this.#try(lang, candidates, touched);
			else this.#missing(lang, voices);
		}
	}

	async #try(
		lang: Lang,
		candidates: readonly Voice[],
		touched: () => Promise<void>,
	): Promise<void> {
		await touched();
		for (const voice of candidates) {
			const trial = { text: TRIAL[lang], voice, rate: 1, volume: 0 };
			let ending = await this.#speech?.say(trial);
			// The other language, ready already, was asked for in the middle of it.
			for (let n = 1; ending === 'stopped' && n < TRIALS; n++)
				ending = await this.#speech?.say(trial);
			if (ending === 'spoken') return this.#found(lang, voice);
		}
		this.#missing(lang, []);
	}

	#found(lang: Lang, voice: Voice): void {
		this.#voices[lang] = voice;
		this.audible[lang] = 'ready';
		remember(lang, voice.voiceURI);
	}

	#missing(lang: Lang, voices: readonly Voice[]): void {
		const remote = this.#rank(voices, lang, { remote: true }).length > 0;
		this.audible[lang] = remote ? 'remote' : 'none';
	}

	#preference(lang: Lang): Preference {
		const own = navigator.languages
			.filter((tag) => tag.toLowerCase().startsWith(lang))
			.map((tag) => tag.split('-').at(-1)?.toUpperCase() ?? '');
		const common = lang === 'ar' ? ['001', 'SA', 'EG', 'AE'] : ['GB', 'US'];
		return { regions: [...own, ...common], remote: this.#settings.remoteVoices };
	}

	/** Tries again, after the learner has allowed or forbidden voices over the network. */
	async reconsider(): Promise<void> {
		const speech = this.#speech;
		if (!speech) return;
		this.stop();
		this.#voices = {};
		this.audible = { ar: 'unknown', en: 'unknown' };
		this.#preparing = this.#prepare(
			() => Promise.resolve(speech),
			() => Promise.resolve(),
		);
		await this.#preparing;
	}

	/**
	 * Says a text, in the place of what is being said.
	 * @param key whose request it is: `speaking` while it lasts; asked twice, it stops
	 */
	async say(lang: Lang, text: string, key: string): Promise<void> {
		const [speech, voice] = [this.#speech, this.#voices[lang]];
		if (!speech || !voice) return;
		if (this.speaking === key) return this.stop();
		this.speaking = key;
		const ending = await speech.say({ text, voice, rate: this.#settings.rate, volume: 1 });
		if (this.speaking === key) this.speaking = undefined;
		// It was there and is gone: a voice that was uninstalled, an engine that crashed.
		if (ending === 'silent') this.audible[lang] = 'none';
	}

	stop(): void {
		this.speaking = undefined;
		this.#speech?.stop();
	}
}

function remembered(): Partial<Record<Lang, string>> {
	try {
		return JSON.parse(sessionStorage.getItem(TRIED) ?? '{}') as Partial<Record<Lang, string>>;
	} catch {
		return {};
	}
}

function remember(lang: Lang, voice: string): void {
	try {
		sessionStorage.setItem(TRIED, JSON.stringify({ ...remembered(), [lang]: voice }));
	} catch {
		// Refused: then it is tried again on the next page load.
	}
}
