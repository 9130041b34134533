import { expect, installed, test } from './app.ts';

for (const prefix of ['', '/ar']) {
	test(`the app can be installed ${prefix ? 'in Arabic' : 'in English'}: manifest, icons, worker`, async ({
		page,
		context,
		site,
	}) => {
		await page.goto(`${site.url}${prefix}/`);
		await installed(page);
		const session = await context.newCDPSession(page);
		const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
		// Headless windows are off the record, and nothing is installed from such a one.
		const faults = installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito');
		expect(faults).toEqual([]);
		const { data, errors } = await session.send('Page.getAppManifest');
		expect(errors).toEqual([]);
		const manifest = JSON.parse(data ?? '{}') as {
			lang: string;
			dir: string;
			start_url: string;
			icons: { src: string; purpose: string }[];
			shortcuts: { name: string; url: string }[];
			screenshots: { src: string; sizes: string; form_factor: string }[];
		};
		expect(manifest).toMatchObject(
			prefix
				? { lang: 'ar', dir: 'rtl', start_url: '/ar/' }
				: { lang: 'en', dir: 'ltr', start_url: '/' },
		);
		expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
		for (const { src } of manifest.icons) {
			expect((await page.request.get(`${site.url}${src}`)).headers()['content-type']).toContain(
				'image/',
			);
		}
		for (const { src, sizes } of manifest.screenshots) {
			const picture = await page.request.get(`${site.url}${src}`);
			const bytes = await picture.body();
			// Width and height stand in a PNG's first chunk.
			expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
		}
		expect(new Set(manifest.screenshots.map(({ form_factor }) => form_factor))).toEqual(
			new Set(['narrow', 'wide']),
		);
		for (const { url } of manifest.shortcuts) {
			await page.goto(`${site.url}${url}`);
			await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
		}
	});
}

test('everything that the app consists of is stored: fonts, packs and the dictionary too', async ({
	page,
	site,
}) => {
	await page.goto(site.url);
	await installed(page);
	const stored = await page.evaluate(async () => {
		const names = await caches.keys();
		const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
		return requests.flat().map(({ url }) => new URL(url).pathname);
	});
	expect(stored.filter((path) => path.endsWith('.woff2'))).toHaveLength(2);
	for (const path of [
		'/packs/moscow-washington.bin',
		'/packs/moscow-washington/reading.bin',
		'/packs/index.json',
		'/lexicon.bin',
		'/editions.bin',
	]) {
		expect(stored).toContain(path);
	}
});
