import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankVoices, type Voice } from './voices.ts';

const voice = (lang: string, more: Partial<Voice> = {}): Voice => ({
	voiceURI: `${lang} ${more.name ?? ''}`,
	name: lang,
	lang,
	localService: true,
	default: false,
	...more,
});
const langs = (voices: Voice[]) => voices.map(({ lang }) => lang);

describe('rankVoices', () => {
	it('takes the language and nothing else, however it is written', () => {
		const voices = ['fa-IR', 'ar_EG', 'he-IL', 'AR', 'arn-CL', 'arb-001', 'en-GB', 'ur-PK'].map(
			(l) => voice(l),
		);
		expect(langs(rankVoices(voices, 'ar', { remote: true }))).toEqual(['ar_EG', 'AR', 'arb-001']);
		expect(langs(rankVoices(voices, 'en', { remote: true }))).toEqual(['en-GB']);
	});

	it('prefers the device to the network, and the network only where it is allowed', () => {
		const remote = voice('ar-SA', { localService: false, default: true });
		const local = voice('ar-EG');
		expect(rankVoices([remote, local], 'ar', { regions: ['SA'], remote: true })).toEqual([
			local,
			remote,
		]);
		expect(rankVoices([remote], 'ar', { remote: false })).toEqual([]);
		expect(rankVoices([remote], 'ar', { remote: true })).toEqual([remote]);
	});

	it('goes by region, then by the browser’s default, then by the list', () => {
		const voices = [
			voice('en-AU'),
			voice('en-US', { name: 'first' }),
			voice('en-US', { name: 'second', default: true }),
			voice('en-Latn-GB'),
		];
		const ranked = rankVoices(voices, 'en', { regions: ['GB', 'US'], remote: false });
		expect(ranked.map(({ lang, name }) => `${lang} ${name}`)).toEqual([
			'en-Latn-GB en-Latn-GB',
			'en-US second',
			'en-US first',
			'en-AU en-AU',
		]);
	});

	it('never gives a voice of another language or one that is sent the text, whatever is listed', () => {
		const anyVoice = fc.record({
			voiceURI: fc.string(),
			name: fc.string(),
			lang: fc.oneof(fc.string(), fc.constantFrom('ar', 'ar-SA', 'en_US', 'fa', 'e', '')),
			localService: fc.boolean(),
			default: fc.boolean(),
		});
		fc.assert(
			fc.property(fc.array(anyVoice), fc.constantFrom('ar', 'en'), (voices, lang) => {
				for (const found of rankVoices(voices, lang, { remote: false })) {
					expect(found.lang.toLowerCase()).toMatch(
						lang === 'ar' ? /^arb?(?:[-_]|$)/u : /^en(?:[-_]|$)/u,
					);
					expect(found.localService).toBe(true);
				}
			}),
		);
	});
});
