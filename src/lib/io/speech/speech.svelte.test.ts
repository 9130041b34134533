import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { voice } from '#lib/state/speech.fixture.ts';
import { browserSpeech } from './speech.ts';

/** A speech synthesis that does what a test tells it. */
class FakeSynthesis extends EventTarget {
	listed: unknown[] = [];
	spoken: SpeechSynthesisUtterance[] = [];
	getVoices = () => this.listed;
	speak = (utterance: SpeechSynthesisUtterance) => void this.spoken.push(utterance);
	cancel = vi.fn();
}
class FakeUtterance {
	text: string;
	constructor(text: string) {
		this.text = text;
	}
}
let synthesis: FakeSynthesis;
beforeEach(() => {
	synthesis = new FakeSynthesis();
	vi.stubGlobal('speechSynthesis', synthesis);
	vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

const speech = () => {
	const found = browserSpeech();
	if (!found) throw new Error('No speech.');
	return found;
};
const ask = (text = 'سلام') => speech().say({ text, voice: voice('ar_SA'), rate: 0.8, volume: 0 });
const heard = (type: 'onstart' | 'onend') => {
	synthesis.spoken.at(-1)?.[type]?.({} as SpeechSynthesisEvent);
};

describe('voices', () => {
	it('are those listed, at once or late', async () => {
		synthesis.listed = [voice('ar-SA')];
		expect(await speech().voices()).toEqual([voice('ar-SA')]);
		synthesis.listed = [];
		const late = speech().voices();
		synthesis.listed = [voice('en-GB')];
		synthesis.dispatchEvent(new Event('voiceschanged'));
		expect(await late).toEqual([voice('en-GB')]);
	});

	it('are none where none is listed in time', async () => {
		const none = speech().voices();
		await vi.advanceTimersByTimeAsync(3000);
		expect(await none).toEqual([]);
	});
});

describe('say', () => {
	it('speaks with the listed voice, and ends with it', async () => {
		synthesis.listed = [voice('ar_SA')];
		const saying = ask();
		expect(synthesis.spoken[0]).toMatchObject({
			voice: synthesis.listed[0],
			lang: 'ar-SA',
			rate: 0.8,
			volume: 0,
		});
		heard('onstart');
		heard('onend');
		expect(await saying).toBe('spoken');
	});

	it('calls silent what doesn’t start in time', async () => {
		const saying = ask();
		await vi.advanceTimersByTimeAsync(5000);
		expect(await saying).toBe('silent');
	});

	it('waits for a long sentence that has started, though not for ever', async () => {
		const saying = ask('x'.repeat(100));
		heard('onstart');
		const ended = vi.fn();
		void saying.then(ended);
		await vi.advanceTimersByTimeAsync(20_000);
		expect(ended).not.toHaveBeenCalled();
		await vi.advanceTimersByTimeAsync(20_000);
		expect(ended).toHaveBeenCalledWith('spoken');
	});

	it.each([
		['not-allowed', 'refused'],
		['canceled', 'stopped'],
		['interrupted', 'stopped'],
		['synthesis-failed', 'silent'],
		['language-unavailable', 'silent'],
	] as const)('an error “%s” means %s', async (error, ending) => {
		const saying = ask();
		synthesis.spoken[0]?.onerror?.({ error } as SpeechSynthesisErrorEvent);
		expect(await saying).toBe(ending);
	});

	it('is stopped by the next, and by stop', async () => {
		const one = speech();
		const say = (text: string) => one.say({ text, voice: voice('en'), rate: 1, volume: 1 });
		const [first, second] = [say('a'), say('b')];
		expect(await first).toBe('stopped');
		one.stop();
		expect(await second).toBe('stopped');
	});
});

it('is undefined where the browser has no speech', () => {
	vi.stubGlobal('speechSynthesis', undefined);
	expect(browserSpeech()).toBeUndefined();
});
