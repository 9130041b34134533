import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { decodeTextFile, MAX_TEXT_BYTES } from './text-file.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean) => {
	const bytes = new Uint8Array(2 * text.length);
	const view = new DataView(bytes.buffer);
	for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), littleEndian);
	return bytes;
};
const first = (bytes: Uint8Array) => {
	const result = decodeTextFile(bytes, 'a.txt');
	return result.ok ? undefined : result.issues[0];
};

describe('decodeTextFile', () => {
	it('reads UTF-8 with and without a mark, and makes line ends one', () => {
		expect(decodeTextFile(utf8('سلام\r\npeace\r'), 'a')).toEqual({
			ok: true,
			value: 'سلام\npeace\n',
		});
		expect(decodeTextFile(utf8('\ufeffسلام'), 'a')).toEqual({ ok: true, value: 'سلام' });
	});

	it.each([true, false])('reads UTF-16 with its mark (little endian: %s)', (littleEndian) => {
		const bytes = utf16('\ufeffسلام peace', littleEndian);
		expect(decodeTextFile(bytes, 'a')).toEqual({ ok: true, value: 'سلام peace' });
		expect(first(bytes.subarray(0, bytes.length - 1))?.code).toBe('damaged-utf16');
	});

	it('says at which byte and line UTF-8 ends', () => {
		const bytes = Uint8Array.from([...utf8('سلام\nsecond '), 0xd3, 0xe1, 0xc7, 0xe3]);
		expect(first(bytes)).toMatchObject({ code: 'not-utf8', path: 'a.txt:2' });
		expect(first(bytes)?.message).toMatch(/^Byte 17 of the file/);
	});

	it('counts bytes exactly, whatever stands before', () => {
		const text = fc.string({ unit: fc.constantFrom('a', 'س', '€', '𐤀', '\n'), maxLength: 40 });
		const damage = fc.constantFrom([0xff], [0xd3, 0x41], [0xe2, 0x82], [0xf0, 0x90, 0xa4]);
		fc.assert(
			fc.property(text, damage, (before, bad) => {
				const good = utf8(before);
				expect(first(Uint8Array.from([...good, ...bad]))).toMatchObject({
					path: `a.txt:${before.split('\n').length}`,
					message: expect.stringContaining(`Byte ${good.length + 1} of`),
				});
			}),
		);
	});

	it('says so of a letter cut off at the end', () => {
		const bytes = utf8('peace سلام');
		expect(first(bytes.subarray(0, bytes.length - 1))?.code).toBe('not-utf8');
	});

	it.each([
		['%PDF-1.7 …', /PDF/],
		['PK\u0003\u0004…', /Word/],
		['{\\rtf1', /RTF/],
	])('names a file that only looks like text: %j', (text, what) => {
		expect(first(utf8(text))).toMatchObject({
			code: 'binary',
			message: expect.stringMatching(what),
		});
	});

	it.each([true, false])('knows UTF-16 without its mark (little endian: %s)', (littleEndian) => {
		const text = 'وصل الوفد.\nThe delegation arrived.';
		expect(decodeTextFile(utf16(text, littleEndian), 'a')).toEqual({ ok: true, value: text });
	});

	it('reads an encoding that somebody chose, with a sign for what it has no letter for', () => {
		const bytes = Uint8Array.of(0xd3, 0xe1, 0xc7, 0xe3, 0x0d, 0x0a, 0x61);
		expect(decodeTextFile(bytes, 'a', 'windows-1256')).toEqual({ ok: true, value: 'سلام\na' });
		const damaged = Uint8Array.from([...utf8('سلام '), 0xff, ...utf8(' peace')]);
		expect(decodeTextFile(damaged, 'a', 'utf-8')).toEqual({ ok: true, value: 'سلام \ufffd peace' });
	});

	it('refuses NUL bytes, UTF-32 among them', () => {
		expect(first(utf8('a\0b'))?.code).toBe('binary');
		expect(first(Uint8Array.of(0, 0x61, 0x62, 0))?.code).toBe('binary');
		expect(first(Uint8Array.of(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0))?.code).toBe('binary');
	});

	it.each(['', ' \n\t', '\ufeff'])('calls %j empty', (text) => {
		expect(first(utf8(text))?.code).toBe('empty');
	});

	it('reads up to the limit and no further', () => {
		expect(first(new Uint8Array(MAX_TEXT_BYTES).fill(0x61))).toBeUndefined();
		expect(first(new Uint8Array(MAX_TEXT_BYTES + 1).fill(0x61))?.code).toBe('too-large');
	});

	it('reads a larger file where it begins as a pack does', () => {
		const pack = new Uint8Array(MAX_TEXT_BYTES + 1).fill(0x20);
		pack.set(utf8('\ufeff {"format"'));
		expect(first(pack)).toBeUndefined();
	});

	it('gives back every text, and never throws on any bytes', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
				fc.pre(text.trim() !== '' && !/[\0\r\ufeff]/.test(text));
				fc.pre(!/^(%PDF-|GIF8)/.test(text));
				expect(decodeTextFile(utf8(text), 'a')).toEqual({ ok: true, value: text });
			}),
		);
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
				expect(typeof decodeTextFile(bytes, 'a').ok).toBe('boolean');
			}),
		);
	});
});
