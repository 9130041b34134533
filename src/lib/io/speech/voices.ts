import type { Lang } from '#lib/core/types.ts';

/** A voice as the browser lists it (`SpeechSynthesisVoice`). */
export interface Voice {
	readonly voiceURI: string;
	readonly name: string;
	/** A BCP 47 tag; Android writes `ar_EG`. */
	readonly lang: string;
	/** It speaks on the device; any other is sent the text. */
	readonly localService: boolean;
	readonly default: boolean;
}

export interface Preference {
	/** Region subtags in upper case, the best first. */
	readonly regions?: readonly string[];
	/** Whether voices that are sent the text may be used. */
	readonly remote: boolean;
}

const subtags = (tag: string): string[] => tag.replaceAll('_', '-').split('-');
const language = (tag: string): string => subtags(tag)[0]?.toLowerCase() ?? '';
const region = (tag: string): string | undefined =>
	subtags(tag)
		.slice(1)
		.find((part) => /^(?:[a-z]{2}|\d{3})$/iu.test(part))
		?.toUpperCase();

/** Whether a voice speaks the language: Arabic may be tagged `ar` or, for Modern Standard, `arb`. */
const speaks = ({ lang }: Voice, wanted: Lang): boolean =>
	language(lang) === wanted || (wanted === 'ar' && language(lang) === 'arb');

/**
 * The voices that may speak a language, the best first: on the device before over the network (and those only where
 * that is allowed), then by region in the order of preference, then the browser's default, then as listed. Never a voice
 * of another language.
 */
export function rankVoices(
	voices: readonly Voice[],
	lang: Lang,
	{ regions = [], remote }: Preference,
): Voice[] {
	const place = (voice: Voice): number => {
		const index = regions.indexOf(region(voice.lang) ?? '');
		return index < 0 ? regions.length : index;
	};
	return voices
		.filter((voice) => speaks(voice, lang) && (voice.localService || remote))
		.map((voice, index) => ({ voice, index }))
		.sort(
			(a, b) =>
				Number(b.voice.localService) - Number(a.voice.localService) ||
				place(a.voice) - place(b.voice) ||
				Number(b.voice.default) - Number(a.voice.default) ||
				a.index - b.index,
		)
		.map(({ voice }) => voice);
}
