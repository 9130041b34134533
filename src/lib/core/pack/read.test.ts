import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { compileContent } from './compile-content.ts';
import { FILES } from './pack.fixture.ts';
import { packFromText } from './read.fixture.ts';
import { isJson } from './read.ts';

const PACK = (() => {
	const content = compileContent(FILES);
	if (!content.ok) throw new Error('no pack');
	return content.value.packs[0]?.pack;
})();
const TEXT = JSON.stringify(PACK, undefined, '\t');

const codes = (text: string) => {
	const result = packFromText(text);
	return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path}`);
};

describe('a pack out of a text', () => {
	it('reads a pack as it was saved, with a byte order mark, too', () => {
		expect(packFromText(TEXT)).toEqual({ ok: true, value: PACK });
		expect(packFromText(`\ufeff${TEXT}`)).toEqual({ ok: true, value: PACK });
	});

	it.each([
		['half a file', TEXT.slice(0, TEXT.length / 2), 'not-a-pack '],
		['other JSON', '{"name":"mufradat"}', 'not-a-pack '],
		['no JSON', 'The delegation arrived.', 'not-a-pack '],
		['a newer version', TEXT.replace('"version": 1', '"version": 2'), 'newer-version version'],
		[
			'a prototype in disguise',
			TEXT.replace('"title":', '"__proto__": { "polluted": 1 }, "title":'),
			'invalid-pack article.__proto__',
		],
		[
			'a constructor in disguise',
			TEXT.replace('"title":', '"constructor": { "prototype": 1 }, "title":'),
			'invalid-pack article.constructor',
		],
		['depth', `\n${'['.repeat(1_000_000)}`, 'not-a-pack 2'],
		['depth of objects', '{"a":'.repeat(100_000), 'not-a-pack 1'],
	])('refuses %s', (_, text, issue) => {
		expect(codes(text)).toEqual([issue]);
		expect({}).not.toHaveProperty('polluted');
	});

	it('counts no bracket that stands in a text', () => {
		const text = TEXT.replace('An agreement', `${'['.repeat(100)} \\" ${'{'.repeat(100)}`);
		expect(codes(text)).toEqual([]);
	});

	it('never throws, whatever is cut out of a pack or put into it', () => {
		const compact = JSON.stringify(PACK);
		const place = fc.nat(compact.length);
		fc.assert(
			fc.property(place, fc.nat(40), fc.string(), (from, length, put) => {
				const text = compact.slice(0, from) + put + compact.slice(from + length);
				const result = packFromText(text);
				expect(result.ok || result.issues.length > 0).toBe(true);
			}),
			{ numRuns: 300 },
		);
	});
});

it('tells JSON from an article', () => {
	expect(isJson(TEXT)).toBe(true);
	expect(isJson('[1] The delegation arrived.')).toBe(false);
	expect(isJson('The delegation arrived {at last}.')).toBe(false);
	expect(isJson('[Reuters] The delegation arrived.')).toBe(false);
});
