import type { Ending, Speech, Utterance } from '#lib/io/speech/speech.ts';
import type { Voice } from '#lib/io/speech/voices.ts';

export const voice = (lang: string, more: Partial<Voice> = {}): Voice => ({
	voiceURI: lang,
	name: lang,
	lang,
	localService: true,
	default: false,
	...more,
});

/** Speech that says nothing and remembers everything. */
export function fakeSpeech(
	voices: readonly Voice[],
	endingOf: (utterance: Utterance) => Ending | Promise<Ending> = () => 'spoken',
) {
	const said: Utterance[] = [];
	let stops = 0;
	const speech: Speech = {
		voices: () => Promise.resolve(voices),
		say(utterance) {
			said.push(utterance);
			return Promise.resolve(endingOf(utterance));
		},
		stop: () => void stops++,
	};
	return { speech, said, stops: () => stops };
}
