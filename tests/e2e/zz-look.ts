import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright';
import { serve } from '../../src/cli/serve.ts';
import { ensureBrowser, launchArgs } from '../config/browser.ts';
const browser = await chromium.launch({ executablePath: ensureBrowser().path, args: launchArgs });
const server = await serve({ port: 0 });
const url = `http://localhost:${(server.address() as AddressInfo).port}`;
const A='/articles/moscow-washington/';
const shots:[string,string,string,string,((p:any)=>Promise<void>)?][]=[
 ['reader','', A,'m'], ['reader-vowels','',A,'m', async p=>{ await p.getByRole('button',{name:/Reading options|خيارات/}).click(); await p.waitForTimeout(300);}],
 ['card','',A,'m',async p=>{ await p.locator('.bead [lang="ar"] .term').nth(8).click(); await p.waitForTimeout(400);}],
 ['words','','/words/','m',async p=>{ await p.waitForTimeout(2500);}],
 ['words-q','','/words/?q=سيادة','m',async p=>{ await p.waitForTimeout(2500);}],
 ['root','','/words/root/?root=س-ل-م','m',async p=>{ await p.waitForTimeout(2500);}],
 ['today','','/','m'], ['settings','','/settings/','m'],
];
const only=process.argv[2]?.split(',');
for (const [name,,path,,act] of shots) { if (only && !only.includes(name)) continue;
 for (const lang of ['','/ar']) for (const [scheme,w,h] of [['light',390,844],['dark',1280,800]] as const) {
 const c = await browser.newContext({ viewport:{width:w,height:h}, colorScheme: scheme, hasTouch: w<500, locale: lang?'ar':'en' });
 const p = await c.newPage(); await p.goto(url+lang+path); await p.waitForTimeout(1200); try { await act?.(p); } catch(e) { console.log(name, lang, String(e).slice(0,200)); }
 await p.screenshot({ path:`/tmp/shots/${name}${lang.replace('/','-')}-${scheme}-${w}.png` }); await c.close(); } }
await browser.close(); server.close(); server.closeAllConnections();
