import type { Voice } from './voices.ts';

export interface Utterance {
	readonly text: string;
	readonly voice: Voice;
	/** A factor on the voice's own rate. */
	readonly rate: number;
	/** 0 to 1. */
	readonly volume: number;
}

/** How an utterance ended. `silent`: the voice is listed but nothing came of it; `refused`: not before the reader touches the page. */
export type Ending = 'spoken' | 'silent' | 'refused' | 'stopped';

/** What speaks. The browser's in the app, a fake in tests. */
export interface Speech {
	/** The voices there are; waits a little for browsers that list them late. */
	voices(): Promise<readonly Voice[]>;
	/** Says one thing, in the place of what is being said. Never rejects. */
	say(utterance: Utterance): Promise<Ending>;
	stop(): void;
}

/** Milliseconds: Chromium lists its voices after the first question, Android after a second. */
const LISTING = 2500;
/** Milliseconds: no utterance takes longer than this, and this for every letter. */
const LONGEST_WORD = 5000;
const SLOWEST = 300;
/** Milliseconds until something must be heard of an utterance: engines start within a second. */
const STARTING = 4000;

/** The browser's voices; undefined where it has none to ask. */
export function browserSpeech(): Speech | undefined {
	if (typeof speechSynthesis === 'undefined' || typeof SpeechSynthesisUtterance === 'undefined') {
		return undefined;
	}
	const synthesis = speechSynthesis;
	let stopCurrent: () => void = () => undefined;

	return {
		voices: () =>
			new Promise((resolve) => {
				const listed = synthesis.getVoices();
				if (listed.length) return resolve(listed);
				const done = () => {
					clearTimeout(timer);
					synthesis.removeEventListener('voiceschanged', done);
					resolve(synthesis.getVoices());
				};
				const timer = setTimeout(done, LISTING);
				synthesis.addEventListener('voiceschanged', done);
			}),
		say({ text, voice, rate, volume }) {
			stopCurrent();
			synthesis.cancel();
			return new Promise((resolve) => {
				const utterance = new SpeechSynthesisUtterance(text);
				const end = (ending: Ending) => {
					clearTimeout(timer);
					if (stopCurrent === stop) stopCurrent = () => undefined;
					resolve(ending);
				};
				const stop = () => end('stopped');
				let timer = setTimeout(() => {
					synthesis.cancel();
					end('silent');
				}, STARTING);
				stopCurrent = stop;
				// The object that the browser listed, not a copy of it: it takes no other.
				utterance.voice =
					synthesis.getVoices().find(({ voiceURI }) => voiceURI === voice.voiceURI) ?? null;
				utterance.lang = voice.lang.replaceAll('_', '-');
				utterance.rate = rate;
				utterance.volume = volume;
				utterance.onstart = () => {
					clearTimeout(timer);
					// iOS now and then forgets to say that it has ended.
					timer = setTimeout(() => end('spoken'), LONGEST_WORD + text.length * SLOWEST);
				};
				utterance.onend = () => end('spoken');
				utterance.onerror = ({ error }) => {
					if (error === 'canceled' || error === 'interrupted') end('stopped');
					else end(error === 'not-allowed' ? 'refused' : 'silent');
				};
				synthesis.speak(utterance);
			});
		},
		stop() {
			stopCurrent();
			synthesis.cancel();
		},
	};
}
