import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright';
import { serve } from '../../src/cli/serve.ts';
import { ensureBrowser, launchArgs } from '../config/browser.ts';
const browser = await chromium.launch({ executablePath: ensureBrowser().path, args: launchArgs });
const server = await serve({ port: 0 });
const url = `http://localhost:${(server.address() as AddressInfo).port}`;
const A='/articles/moscow-washington/';
const vowels = async (p:any)=>{ await p.locator('button.options, button:has-text("Aa")').first().click(); await p.waitForTimeout(300); await p.getByRole('button',{name:/Always|دائمًا|دائما/}).or(p.getByRole('radio',{name:/Always|دائم/})).first().click(); await p.waitForTimeout(200); await p.keyboard.press('Escape'); await p.waitForTimeout(500); };
const shots:[string,string,string,string,((p:any)=>Promise<void>)?][]=[
 ['vow','',A,'m', vowels],
 ['opts','',A,'m', async p=>{ await p.locator('button:has-text("Aa")').first().click(); await p.waitForTimeout(400);}],
 ['card2','',A,'m',async p=>{ await p.locator('.bead [lang="ar"] .term').filter({hasText:'يوقّعان'}).first().click(); await p.waitForTimeout(600); await p.locator('dialog').evaluate((d:any)=>d.scrollTo(0,260)); await p.waitForTimeout(200);}],
 ['word','','/words/','m',async p=>{ await p.waitForTimeout(2500); await p.locator('[data-row] a').nth(2).click(); await p.waitForTimeout(2500);}],
 ['words','','/words/?q=سيادة','m',async p=>{ await p.waitForTimeout(2500);}],
 ['secw','',A,'m',async p=>{ await p.locator('summary').first().click(); await p.waitForTimeout(500);}],
];
const only=process.argv[2]?.split(',');
for (const [name,,path,,act] of shots) { if (only && !only.includes(name)) continue;
 for (const lang of ['','/ar']) for (const [scheme,w,h] of [['light',390,844],['dark',1280,800]] as const) {
 const c = await browser.newContext({ viewport:{width:w,height:h}, colorScheme: scheme, hasTouch: w<500, locale: lang?'ar':'en' });
 const p = await c.newPage(); await p.goto(url+lang+path); await p.waitForTimeout(1200); try { await act?.(p); } catch(e) { console.log(name, lang, String(e).slice(0,200)); }
 await p.screenshot({ path:`/tmp/shots/${name}${lang.replace('/','-')}-${scheme}-${w}.png` }); await c.close(); } }
await browser.close(); server.close(); server.closeAllConnections();
