import { beforeEach, expect, it, vi } from 'vitest';
import { App } from './app.svelte.ts';

const PLACE = { article: 'a1', bead: 'b1', at: 10 };

// The list of shipped articles isn't served here.
beforeEach(() => {
	vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
	return () => vi.unstubAllGlobals();
});

async function started(app: App): Promise<App> {
	await app.start();
	await vi.waitFor(() => expect(app.ready).toBe(true));
	return app;
}

it('keeps the place of one who reads on before storage is open, and a later one that was stored', async () => {
	const app = new App();
	void app.keepPlace(PLACE);
	await started(app);
	expect(app.places).toContainEqual(PLACE);
	const again = await started(new App());
	expect(again.places).toContainEqual(PLACE);

	const later = { ...PLACE, bead: 'b2', at: 20 };
	await again.keepPlace(later);
	const early = new App();
	void early.keepPlace(PLACE);
	await started(early);
	expect(early.places).toContainEqual(later);
	expect(early.places).not.toContainEqual(PLACE);
	await early.erase();
	expect(early.places).toEqual([]);
});

it('lets go on what waits for it where what is stored cannot be read, and says so', async () => {
	const app = new App();
	vi.spyOn(app.settings, 'load').mockRejectedValue(new TypeError('damaged beyond reading'));
	await expect(app.start()).rejects.toThrow('damaged beyond reading');
	await app.begun;
	expect([app.ready, app.trouble]).toEqual([true, 'failed']);
});

it('keeps what was chosen on a page that went before it could be stored', async () => {
	await new App().settings.set('study', 'en');
	const app = await started(new App());
	expect(app.settings.study).toBe('en');
	await app.settings.set('study', 'ar');
	expect((await started(new App())).settings.study).toBe('ar');
	localStorage.setItem('mufradat.unsaved', '{"study":7,"nothing":true}');
	expect((await started(new App())).settings.study).toBe('ar');
	localStorage.setItem('mufradat.unsaved', 'damaged');
	expect((await started(new App())).settings.study).toBe('ar');
	await app.erase();
});
