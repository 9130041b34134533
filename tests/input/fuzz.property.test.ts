/**
 * No input makes an exception, and none is without an answer: an article (a pack), or issues with code and message. The work
 * is bounded by the size of what is drawn: at most 4,000 bytes or characters here; what is far longer has its own tests.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import fc from 'fast-check';
import { alignText } from '#lib/core/alignment/align.ts';
import { fixtureLookup } from '#lib/core/lexicon/lexicon.fixture.ts';
import { glossesOf } from '#lib/core/lexicon/lookup.ts';
import { compilePack } from '#lib/core/pack/compile.ts';
import { decodePack } from '#lib/core/pack/decode.ts';
import { packFromText } from '#lib/core/pack/read.fixture.ts';
import { isJson } from '#lib/core/pack/read.ts';
import type { Result } from '#lib/core/result.ts';
import { guesses } from '#lib/io/encodings.ts';
import { decodeTextFile } from '#lib/io/text-file.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const INVALID = `${ROOT}tests/fixtures/invalid/`;
const FILES = readdirSync(INVALID)
	.filter((name) => !name.startsWith('.'))
	.map((name) => readFileSync(INVALID + name).subarray(0, 4_000));

/** Lines of the article that comes with the app. */
const LINES = readFileSync(`${ROOT}questions/articles/moscow-washington/article.txt`, 'utf8')
	.split('\n')
	.filter((line) => line.trim());
const lookup = fixtureLookup();
const MOST = 4_000;

/** What spoils a text, or turns it into another kind of input. */
const DAMAGE = [
	'\u202b \u2067 \u2069 \u202c \u200f \u061c',
	'\u200b \u00ad \u2060 \ufeff \u200c \u200d',
	'ـ ـــ ﻻ ﷲ ﷺ ﴿ \u0654 \u0655 \u064e\u0651',
	'\0 \u0007 \u0085 \u2028 \ufffd \ud800 \udc00 \ud83d\ude00',
	'<p> </p> <script> </script> <!-- --> <nav> </nav> <br/> < > &amp; &#x627; &#0; <a href="',
	'" "" \t ; , | \r \r\n \n\n',
	'{"format":"mufradat-pack" __proto__ [ ] }',
	'שלום עולם мир война τέλος 平和 것 les dans pour est که است را',
	'. ... ؟ ! « » “ ” 3.5 ٣٫٥ 1/2 د. Mr. U.S. 2014 * • –',
	'Share Advertisement المزيد اقرأ أيضا: ar en العربية English',
].flatMap((some) => some.split(' '));

const piece = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom(...LINES).map((line) => `${line}\n`) },
	{ weight: 3, arbitrary: fc.constantFrom(...DAMAGE) },
	{ weight: 1, arbitrary: fc.constantFrom('\n', '\t', ' ', ',', '"') },
	{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
	{
		weight: 1,
		arbitrary: fc.tuple(fc.constantFrom(...DAMAGE), fc.nat(300)).map(([one, n]) => one.repeat(n)),
	},
	{
		weight: 2,
		arbitrary: fc
			.tuple(fc.constantFrom(...LINES), fc.nat(200), fc.constantFrom(...DAMAGE))
			.map(([line, at, put]) => line.slice(0, at) + put + line.slice(at)),
	},
);
const anyText = fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join('').slice(0, MOST));

/** Cuts in a file, bytes put into it, or bytes alone. */
const anyBytes = fc
	.tuple(
		fc.oneof(fc.constantFrom(...FILES), fc.uint8Array({ maxLength: 200 })),
		fc.nat(MOST),
		fc.nat(50),
		fc.uint8Array({ maxLength: 8 }),
	)
	.map(([file, from, length, put]) =>
		Uint8Array.from([...file.subarray(0, from), ...put, ...file.subarray(from + length)]),
	);

function expectAnswer(result: Result<unknown>): void {
	if (result.ok) expect(result.value).toBeDefined();
	else {
		expect(result.issues.length).toBeGreaterThan(0);
		for (const { code, message } of result.issues) expect(code && message).toBeTruthy();
	}
}

/** All the letters and digits of the beads and headings that came out. */
function align(text: string) {
	const aligned = alignText(text, (token) => glossesOf(token, lookup));
	expectAnswer(aligned);
	if (!aligned.ok) return;
	for (const { code, message } of aligned.value.notes) expect(code && message).toBeTruthy();
	for (const { paragraphs } of aligned.value.sections) {
		expect(paragraphs.every(({ beads }) => beads.length > 0)).toBe(true);
	}
}

it('every text gives an article or issues', { timeout: 240_000 }, () => {
	fc.assert(fc.property(anyText, align), { numRuns: 7_000 });
});

it(
	'every file gives an article, a pack or issues, whatever it is decoded as',
	{ timeout: 240_000 },
	() => {
		fc.assert(
			fc.property(anyBytes, (bytes) => {
				const decoded = decodeTextFile(bytes, 'any');
				expectAnswer(decoded);
				const [guess] = decoded.ok ? [] : guesses(bytes);
				const text = guess ? decodeTextFile(bytes, 'any', guess.encoding) : decoded;
				if (!text.ok) return;
				if (isJson(text.value)) expectAnswer(packFromText(text.value));
				else align(text.value);
			}),
			{ numRuns: 4_000 },
		);
	},
);

it(
	'every text gives a pack that can be stored and read again, or issues',
	{ timeout: 240_000 },
	() => {
		fc.assert(
			fc.property(anyText, (text) => {
				const compiled = compilePack(text, { lookup });
				expectAnswer(compiled);
				if (!compiled.ok) return;
				const pack = 'pack' in compiled.value ? compiled.value.pack : compiled.value;
				expect(decodePack(JSON.parse(JSON.stringify(pack)))).toMatchObject({ ok: true });
			}),
			{ numRuns: 200 },
		);
	},
);
