import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Listening } from './listening.svelte.ts';
import { fakeSpeech, voice } from './speech.fixture.ts';

beforeEach(() => sessionStorage.clear());
const settings = { rate: 0.8, remoteVoices: false };
const touched = () => Promise.resolve();

async function listen(fake: ReturnType<typeof fakeSpeech>, over: Partial<typeof settings> = {}) {
	const listening = new Listening({ ...settings, ...over });
	await listening.prepare(() => Promise.resolve(fake.speech), touched);
	return listening;
}

describe('Listening', () => {
	it('tries each language once, without a sound, and then offers it', async () => {
		const fake = fakeSpeech([voice('ar-SA'), voice('en-GB'), voice('fa-IR')]);
		const listening = await listen(fake);
		expect(listening.audible).toEqual({ ar: 'ready', en: 'ready' });
		expect(fake.said.map(({ voice, volume }) => [voice.lang, volume])).toEqual([
			['ar-SA', 0],
			['en-GB', 0],
		]);
		await listening.prepare(() => Promise.resolve(fake.speech), touched);
		expect(fake.said).toHaveLength(2);
	});

	it('believes no list: a voice that stays silent is passed over, and none is left', async () => {
		const fake = fakeSpeech([voice('ar-SA'), voice('ar-EG'), voice('en-GB')], ({ voice }) =>
			voice.lang === 'ar-EG' ? 'spoken' : 'silent',
		);
		const listening = await listen(fake);
		expect(listening.audible).toEqual({ ar: 'ready', en: 'none' });
		await listening.say('ar', 'سلام', 'k');
		expect(fake.said.at(-1)).toMatchObject({ voice: { lang: 'ar-EG' }, rate: 0.8, volume: 1 });
	});

	it('takes an interrupted trial for no proof, and tries again', async () => {
		let interruptions = 1;
		const fake = fakeSpeech([voice('ar-SA')], () => (interruptions-- > 0 ? 'stopped' : 'silent'));
		expect((await listen(fake)).audible.ar).toBe('none');
		expect(fake.said).toHaveLength(2);
	});

	it('waits for a touch before it says anything', async () => {
		const fake = fakeSpeech([voice('ar-SA')]);
		const listening = new Listening(settings);
		let touch: (() => void) | undefined;
		const preparing = listening.prepare(
			() => Promise.resolve(fake.speech),
			() => new Promise((resolve) => (touch = resolve)),
		);
		await vi.waitFor(() => expect(touch).toBeDefined());
		expect(fake.said).toEqual([]);
		expect(listening.audible.ar).toBe('unknown');
		touch?.();
		await preparing;
		expect(listening.audible.ar).toBe('ready');
	});

	it('remembers for the visit what was heard', async () => {
		await listen(fakeSpeech([voice('ar-SA')]));
		const again = fakeSpeech([voice('ar-SA')]);
		expect((await listen(again)).audible.ar).toBe('ready');
		expect(again.said).toEqual([]);
	});

	it('uses the network only where that is allowed, and says where it could', async () => {
		const fake = fakeSpeech([voice('ar-SA', { localService: false })]);
		const listening = await listen(fake);
		expect(listening.audible).toEqual({ ar: 'remote', en: 'none' });
		expect(fake.said).toEqual([]);
		await listening.say('ar', 'سلام', 'k');
		expect(fake.said).toEqual([]);
		expect((await listen(fake, { remoteVoices: true })).audible.ar).toBe('ready');
	});

	it('has nothing to offer where the browser has no speech', async () => {
		const listening = new Listening(settings);
		await listening.prepare(() => Promise.resolve(undefined), touched);
		expect(listening.audible).toEqual({ ar: 'none', en: 'none' });
	});

	it('stops what is asked twice', async () => {
		let finish: () => void = () => undefined;
		const fake = fakeSpeech([voice('en-GB')], ({ volume }) =>
			volume === 0 ? 'spoken' : new Promise((resolve) => (finish = () => resolve('stopped'))),
		);
		const listening = await listen(fake);
		const first = listening.say('en', 'peace', 'a');
		expect(listening.speaking).toBe('a');
		await listening.say('en', 'peace', 'a');
		expect([listening.speaking, fake.stops()]).toEqual([undefined, 1]);
		finish();
		await first;
		expect(fake.said).toHaveLength(2);
	});
});
