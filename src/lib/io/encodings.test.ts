import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { guesses, utf16Order } from './encodings.ts';

/** The letters that both old encodings of Arabic have, by their bytes. */
function tableOf(encoding: string): ReadonlyMap<string, number> {
	const decoder = new TextDecoder(encoding);
	return new Map(
		Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
	);
}
function encode(text: string, encoding: string): Uint8Array {
	const table = tableOf(encoding);
	return Uint8Array.from(text, (character) => table.get(character) ?? 0x3f);
}

const ARABIC = 'وصل الوفد إلى العاصمة مساء أمس.\n\nوبدأت المفاوضات في اليوم التالي.';
const TEXT = `${ARABIC}\nThe delegation arrived yesterday evening.`;

describe('guesses', () => {
	it.each(['windows-1256', 'iso-8859-6'])(
		'has %s first for a text in it, as it is read',
		(encoding) => {
			const [first] = guesses(encode(TEXT, encoding));
			expect(first).toEqual({ encoding, preview: TEXT.replace('\n\n', '\n') });
		},
	);

	it('has UTF-8 first where only some bytes are damaged', () => {
		const bytes = new TextEncoder().encode(TEXT);
		bytes[20] = 0xff;
		expect(guesses(bytes)[0]).toMatchObject({ encoding: 'utf-8' });
		expect(guesses(bytes)[0]?.preview).toContain('\ufffd');
	});

	it('shows a few lines of a long file', () => {
		const preview = guesses(encode(`${TEXT}\n`.repeat(5_000), 'windows-1256'))[0]?.preview;
		expect(preview?.length).toBeLessThanOrEqual(400);
		expect(preview?.split('\n')).toHaveLength(6);
	});

	const QUOTED = 'The delegation “arrived” – at last – in the capital.\r\n';
	it.each([
		['a block', QUOTED.repeat(20)],
		['a long block', QUOTED.repeat(20_000)],
		['a line without end', QUOTED.trim().repeat(3_000)],
	])('shows Arabic where %s of English stands before it', (_, english) => {
		const [first] = guesses(encode(`${english}\r\n${ARABIC.repeat(10)}`, 'windows-1256'));
		expect(first?.encoding).toBe('windows-1256');
		expect(first?.preview).toContain('وصل الوفد إلى العاصمة');
	});

	it('looks through 10 MB in time', () => {
		const bytes = new Uint8Array(10 * 1024 * 1024).fill(0x61);
		const began = performance.now();
		expect(guesses(bytes)).toEqual([]);
		expect(performance.now() - began).toBeLessThan(2_000);
	});

	it('has none where nothing looks like Arabic, and never throws', () => {
		expect(guesses(Uint8Array.of(0x63, 0x61, 0x66, 0xe9))).toEqual([]);
		expect(guesses(new Uint8Array())).toEqual([]);
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
				expect(guesses(bytes).length).toBeLessThanOrEqual(5);
			}),
		);
	});
});

it('knows UTF-16 by where its NUL bytes stand', () => {
	expect(utf16Order(Uint8Array.of(0x61, 0, 0x33, 6))).toBe('utf-16le');
	expect(utf16Order(Uint8Array.of(0, 0x61, 6, 0x33))).toBe('utf-16be');
	expect(utf16Order(Uint8Array.of(0x61, 0, 0, 0x61))).toBeUndefined();
	expect(utf16Order(Uint8Array.of(0x61, 0x62))).toBeUndefined();
	expect(utf16Order(Uint8Array.of(0x61, 0, 0x62))).toBeUndefined();
});
