import { chromium } from 'playwright';
import { findBrowser, launchArgs } from '/tmp/n5d/tests/config/browser.ts';
const [,, url, out, width='1280', sel] = process.argv;
const b = await chromium.launch({ executablePath: findBrowser()!.path, args: launchArgs });
const p = await (await b.newContext({ viewport: { width: Number(width), height: 844 }, bypassCSP: true })).newPage();
await p.goto(url!, {waitUntil:'networkidle'});
await p.evaluate(() => document.fonts.ready);
for (const s of (sel ?? '').split(',')) {
  const l = s ? p.locator('#' + s) : undefined;
  const box = l ? await l.boundingBox() : null;
  console.log(s, box);
  await (l ?? p).screenshot({ path: `${out}-${s}.png` });
}
await b.close();
