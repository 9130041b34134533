import { cpSync, readFileSync, writeFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { launch, phone, installed } from './phone.ts';
import { READER, serveApp, serveStatic } from './references.ts';
import { median } from './median.ts';

const build = '/work/main/build';
const noCsp = (h: string) => h.replace(/<meta http-equiv="content-security-policy"[^>]*>/u, '');
const late = (h: string) => h.replace("state.faces = 'awaited';", "state.faces = 'late';");
const noMod = (h: string) => h.replace(/<link href="[^"]*" rel="modulepreload">/gu, '').replace(/<link rel="preload" as="fetch"[^>]*>/gu, '');
const noFont = (h: string) => h.replace(/<link href="[^"]*" rel="preload" as="font"[^>]*>/gu, '');
const noScript = (h: string) => h.replace(/import\("/gu, 'import("/nothing');
const variants: Record<string, (h: string) => string> = {
	base: (h) => h,
	nf: (h) => late(noCsp(h)),
	nm: (h) => noMod(noCsp(h)),
	nfnm: (h) => noMod(late(noCsp(h))),
	nfnmnp: (h) => noFont(noMod(late(noCsp(h)))),
	nfnp: (h) => noFont(late(noCsp(h))),
	nfnmns: (h) => noScript(noMod(late(noCsp(h)))),
	nmns: (h) => noScript(noMod(noCsp(h))),
};
function watch(): void {
	Object.assign(window, {
		readable: new Promise<number>((resolve) => {
			const look = () => {
				const [paint] = performance.getEntriesByName('first-contentful-paint');
				if (paint && document.querySelector('h1')?.textContent) resolve(paint.startTime);
				else setTimeout(look, 1);
			};
			look();
		}),
	});
}
const browser = await launch('/usr/bin/chromium');
const rows: { name: string; context: any; url: string; times: number[]; rs: number[] }[] = [];
const install = async (url: string) => {
	const context = await phone(browser);
	const page = await context.newPage();
	await page.goto(url);
	await page.evaluate(() => void navigator.serviceWorker.register(location.pathname.includes('articles') ? '/service-worker.js' : '/worker.js')).catch(() => undefined);
	await installed(page);
	const session = await context.newCDPSession(page);
	await session.send('Network.clearBrowserCache');
	await page.close();
	return context;
};
const plain = await serveStatic(build);
const theirs = await install(plain.url);
rows.push({ name: 'plain', context: theirs, url: plain.url + '/', times: [], rs: [] });
const places = [plain];
for (const [name, dir] of [['old','/tmp/build-old'],['new','/work/main/build'],['old2','/tmp/build-old'],['new2','/work/main/build']] as const) {
	const place = await serveApp(dir);
	places.push(place);
	rows.push({ name, context: await install(place.url + READER), url: place.url + READER, times: [], rs: [] });
}
await Promise.all(places.map((p) => p.stop()));
for (let run = 0; run <= 15; run++)
	for (const row of rows) {
		const page = await row.context.newPage();
		const session = await row.context.newCDPSession(page);
		await session.send('ServiceWorker.enable');
		await session.send('ServiceWorker.stopAllWorkers');
		await page.addInitScript(watch);
		await page.goto(row.url);
		const t = await page.evaluate(() => (window as any).readable);
		const r = await page.evaluate(() => { const n: any = performance.getEntriesByType('navigation')[0]; return [n.responseStart, n.responseEnd, n.domInteractive, n.domContentLoadedEventEnd].map(Math.round); });
		await page.close();
		if (run > 0) { row.times.push(t); row.rs.push(...[r as any]); }
	}
const base = median(rows[0]!.times);
for (const { name, times, rs } of rows) {
	const m = [0, 1, 2, 3].map((i) => median((rs as any[]).map((r) => r[i])));
	console.log(name.padEnd(12), median(times).toFixed(0), (median(times) / base).toFixed(2), 'resp', m.join(' '));
}
await browser.close();
process.exit(0);
