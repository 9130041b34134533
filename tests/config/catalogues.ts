/**
 * The two message catalogues say the same things: the same keys, the same inputs, in Arabic all six plural forms wherever a number
 * decides, and no message that nothing shows. Exits 1 with a line for each slip.
 */
import { readdirSync, readFileSync } from 'node:fs';

type Variant = { declarations: string[]; selectors: string[]; match: Record<string, string> };
type Catalogue = Record<string, string | Variant[]>;

const read = (lang: string) =>
	JSON.parse(
		readFileSync(new URL(`../../src/lib/i18n/messages/${lang}.json`, import.meta.url), 'utf8'),
	) as Catalogue;

const FORMS: Record<string, string[]> = {
	en: ['one', 'other'],
	ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
};

function inputsOf(message: string | Variant[]): string {
	if (typeof message !== 'string') {
		const declared = message.flatMap(({ declarations }) => declarations);
		return declared
			.filter((line) => line.startsWith('input '))
			.sort()
			.join();
	}
	return [...new Set(Array.from(message.matchAll(/\{(\w+)\}/gu), (match) => `input ${match[1]}`))]
		.sort()
		.join();
}

function slipsOf(lang: string, key: string, message: string | Variant[]): string[] {
	if (typeof message === 'string')
		return message.trim() ? [] : [`${lang}.json: “${key}” is empty.`];
	return message.flatMap(({ selectors, match }) => {
		if (!selectors.includes('plural')) return [];
		const forms = new Set(Object.keys(match).map((key) => /plural=(\w+)/u.exec(key)?.[1]));
		return (FORMS[lang] ?? [])
			.filter((form) => !forms.has(form))
			.map((form) => `${lang}.json: “${key}” lacks the plural form “${form}”.`);
	});
}

/** Every `m.some_message` in the source. */
const used = new Set(
	readdirSync(new URL('../../src', import.meta.url), { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(?:svelte|ts)$/u.test(file) && !file.includes('paraglide'))
		.map((file) => readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8'))
		.flatMap((source) => Array.from(source.matchAll(/\bm\.(\w+)/gu), ([, key]) => key)),
);

const [en, ar] = [read('en'), read('ar')];
const slips = [
	...Object.keys(en)
		.filter((key) => !(key in ar))
		.map((key) => `ar.json: “${key}” is missing.`),
	...Object.keys(ar)
		.filter((key) => !(key in en))
		.map((key) => `en.json: “${key}” is missing.`),
	...Object.keys(en)
		.filter((key) => !used.has(key))
		.map((key) => `en.json: nothing shows “${key}”.`),
	...Object.entries(en).flatMap(([key, message]) => slipsOf('en', key, message)),
	...Object.entries(ar).flatMap(([key, message]) => slipsOf('ar', key, message)),
	...Object.entries(en).flatMap(([key, message]) => {
		const arabic = ar[key];
		return arabic !== undefined && typeof arabic !== typeof message
			? [`“${key}” is plural in one language alone.`]
			: arabic !== undefined && inputsOf(arabic) !== inputsOf(message)
				? [`“${key}” has other inputs in Arabic.`]
				: [];
	}),
];
for (const slip of slips) console.error(slip);
process.exitCode = slips.length ? 1 : 0;
