/** `npm run names`: writes the names of CLDR anew into the core, after an update of its packages. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Lang } from '#lib/core/types.ts';
import { PROJECT } from './content.ts';
import { isMain, run, type Command } from './run.ts';

const FILE = join(PROJECT, 'src/lib/core/lexicon/cldr-names.ts');

const require = createRequire(import.meta.url);

interface Zones {
	readonly [name: string]: string | Zones;
}

function readCldr<T>(from: string, lang: Lang): T {
	const file = require.resolve(`${from.replace('/', `/main/${lang}/`)}.json`);
	const { main } = JSON.parse(readFileSync(file, 'utf8')) as { main: Record<Lang, T> };
	return main[lang];
}

/** Languages that news name though their code has three letters; others of these are for linguists: Akoose, Old High German. */
const NAMED_BY_NEWS = new Set(
	(
		'ace ady aeb akk arc arq ary arz bal ber ceb chr ckb cop crh din egy fil gag grc gsw haw hmn inh kaa kab kac kbd krc lad lez luo ' +
		'man mas mni nus ota pal pcm peo phn rhg rif rom sah shn sux syc syr tyv tzm udm xal yue zgh zza'
	).split(' '),
);

/** A language of two letters, or one that news name, with what follows: en, en-GB, ckb. */
const isInNews = (code: string): boolean =>
	/^\p{L}{2}(?:-|$)/u.test(code) || NAMED_BY_NEWS.has(code.replace(/-.*$/u, ''));

/** Territories and languages by code. What has no two letters in a row is a code and no name. */
function displayNames(what: 'territories' | 'languages', lang: Lang): Record<string, string> {
	const { localeDisplayNames } = readCldr<{
		localeDisplayNames: Record<string, Record<string, string>>;
	}>(`cldr-localenames-full/${what}`, lang);
	return localeDisplayNames[what] ?? {};
}

/** The city that each time zone is named after, by zone; where English names none the zone's own name is the city's. */
function cities(lang: Lang): Record<string, string> {
	const { dates } = readCldr<{ dates: { timeZoneNames: { zone: Zones } } }>(
		'cldr-dates-full/timeZoneNames',
		lang,
	);
	const found: Record<string, string> = {};
	const walk = (zones: Zones, path: string) => {
		for (const [name, inside] of Object.entries(zones)) {
			if (typeof inside !== 'string') walk(inside, `${path}/${name}`);
			else if (name === 'exemplarCity') found[path] = inside;
		}
	};
	walk(dates.timeZoneNames.zone, '');
	return found;
}

const lastPart = (zone: string): string => zone.replace(/^.*\//u, '').replaceAll('_', ' ');

/** A comma or a bracket is a librarian's word order, no name: «العربية، النجدية», “Micronesia (Federated)”. */
const isName = (name: string): boolean => !/[،,()[\]]/u.test(name) && /\p{L}{2}/u.test(name);

/** Arabic name → English names, both sorted by code point. */
export function collectNames(): Map<string, string[]> {
	const pairs = new Map<string, Set<string>>();
	const add = (ar: string | undefined, en: string | undefined) => {
		if (ar === undefined || en === undefined || !isName(ar) || !isName(en)) return;
		if (!/\p{Script=Arabic}/u.test(ar)) return;
		pairs.set(ar, (pairs.get(ar) ?? new Set()).add(en));
	};
	for (const what of ['territories', 'languages'] as const) {
		const en = displayNames(what, 'en');
		for (const [code, ar] of Object.entries(displayNames(what, 'ar'))) {
			if (what === 'languages' && !isInNews(code)) continue;
			add(ar, en[code] ?? en[code.replace(/-alt-.*$/u, '')]);
		}
	}
	const en = cities('en');
	for (const [zone, ar] of Object.entries(cities('ar'))) add(ar, en[zone] ?? lastPart(zone));
	return new Map(
		[...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([ar, names]) => [ar, [...names].sort()]),
	);
}

/** The source of the core's file. */
export function writeNames(names: ReadonlyMap<string, readonly string[]>): string {
	const rows = Array.from(names, ([ar, en]) => `${ar}=${en.join('|')}`);
	return `/**
 * Written by \`npm run names\`: how CLDR ${readVersion()} names territories, languages and cities in Arabic and English. Arabic=English, or
 * several English names parted by |. Unicode License v3.
 */
export const CLDR_NAMES = \`
${rows.join('\n')}
\`;
`;
}

const readVersion = (): string =>
	(
		JSON.parse(readFileSync(require.resolve('cldr-localenames-full/package.json'), 'utf8')) as {
			version: string;
		}
	).version;

export const names: Command = () => {
	const found = collectNames();
	writeFileSync(FILE, writeNames(found));
	return { code: 0, stdout: `${found.size} names\n` };
};

if (isMain(import.meta.url)) run(names);
