/** The palette keeps its contrasts, and components take their looks from the tokens. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8');
const css = read('app.css');

type Scheme = 'light' | 'dark';

/** The colours that a block of rules names, by scheme. */
function coloursOf(block: string): Record<Scheme, Map<string, string>> {
	const named = Array.from(
		block.matchAll(/(--[\w-]+): light-dark\((#[0-9a-f]+), (#[0-9a-f]+)\)/gu),
		([, name = '', light = '', dark = '']) => ({ name, light, dark }),
	);
	return {
		light: new Map(named.map(({ name, light }) => [name, light])),
		dark: new Map(named.map(({ name, dark }) => [name, dark])),
	};
}
const usual = coloursOf(css.slice(0, css.indexOf('@media (prefers-contrast: more)')));
const more = coloursOf(
	css.slice(css.indexOf('@media (prefers-contrast: more)'), css.indexOf('@media (forced-colors')),
);

/** Relative luminance as WCAG 2.2 defines it, of `#rgb` or `#rrggbb`. */
function luminance(hex: string): number {
	const digits = hex.length === 4 ? hex.replace(/[0-9a-f]/gu, '$&$&') : hex;
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
		const value = parseInt(digits.slice(at, at + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
	const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ['--paper', '--sheet', '--sunk'];
/** What stands on what, and how much it must stand out: text that is read, other text, lines that bound a control. */
const PAIRS: [string, string[], number, number][] = [
	['--ink', [...GROUNDS, '--evidence', '--accent-soft'], 7, 10],
	['--ink-2', ['--paper', '--sheet'], 7, 10],
	['--accent', GROUNDS, 4.5, 7],
	['--wrong', GROUNDS, 4.5, 7],
	['--on-accent', ['--accent'], 4.5, 7],
	['--edge', ['--paper', '--sheet'], 3, 4.5],
];

describe.each(['light', 'dark'] as const)('the %s palette', (scheme) => {
	it.each(PAIRS)('sets %s off against what it stands on', (name, grounds, least, leastMore) => {
		const strong = new Map([...usual[scheme], ...more[scheme]]);
		for (const ground of grounds) {
			for (const [colours, wanted] of [
				[usual[scheme], least],
				[strong, leastMore],
			] as const) {
				const [front, back] = [colours.get(name) ?? '', colours.get(ground) ?? ''];
				expect(contrast(front, back), `${name} on ${ground}`).toBeGreaterThanOrEqual(wanted);
			}
		}
	});
});

const files = readdirSync(new URL('../../src', import.meta.url), {
	recursive: true,
	encoding: 'utf8',
});
const styles = files
	.filter((file) => file.endsWith('.svelte'))
	.map((file) => ({ file, style: /<style>([\s\S]*)<\/style>/u.exec(read(file))?.[1] ?? '' }));

it.each([
	['a colour', /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/u],
	['a size of type', /font(?:-size)?:[^;]*\d(?:rem|px)/u],
	['a duration', /\b\d+m?s\b/u],
	['a corner', /radius: [\d.]+(?:rem|px)/u],
	['a physical side', /\b(?:margin|padding|border)-(?:left|right)\b|text-align: (?:left|right)/u],
])('no component makes up %s of its own', (_, pattern) => {
	expect(styles.length).toBeGreaterThan(50);
	const own = styles.flatMap(({ file, style }) => {
		const found = pattern.exec(style);
		return found ? [`${file}: ${found[0]}`] : [];
	});
	expect(own).toEqual([]);
});
