/**
 * Makes the pictures small: those of areas stay as they are, and of the shades on the edges of letters those that nobody can tell
 * from another become it. A third of the bytes; part of `npm run visual`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** As many colours as a picture may have. */
const MOST = 255;
/** A colour of one pixel in so many is one of an area, and no shade on an edge. */
const FLAT = 500;

/** 8-bit colour without a palette, as Chromium writes it. */
interface Picture {
	readonly width: number;
	readonly height: number;
	/** 0xRRGGBB of every pixel, row by row. */
	readonly pixels: Uint32Array;
}

function chunksOf(file: Buffer): { type: string; data: Buffer }[] {
	const chunks = [];
	for (let at = SIGNATURE.length; at < file.length;) {
		const length = file.readUInt32BE(at);
		const type = file.toString('latin1', at + 4, at + 8);
		chunks.push({ type, data: file.subarray(at + 8, at + 8 + length) });
		at += length + 12;
	}
	return chunks;
}

/** The predictor of Paeth's filter: PNG specification, 9.4. */
function paeth(a: number, b: number, c: number): number {
	const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
	if (pa <= pb && pa <= pc) return a;
	return pb <= pc ? b : c;
}

/** Undefined where it has a palette already. */
function decode(file: Buffer): Picture | undefined {
	const chunks = chunksOf(file);
	const header = chunks.find(({ type }) => type === 'IHDR')?.data;
	const colour = header?.[9];
	if (!header || (colour !== 2 && colour !== 6)) return undefined;
	const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
	const bytes = colour === 6 ? 4 : 3;
	const raw = inflateSync(
		Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)),
	);
	const stride = width * bytes;
	const pixels = new Uint32Array(width * height);
	let above = new Uint8Array(stride);
	for (let y = 0; y < height; y++) {
		const filter = raw[y * (stride + 1)] ?? 0;
		const row = Uint8Array.from(raw.subarray(y * (stride + 1) + 1, (y + 1) * (stride + 1)));
		for (let x = 0; x < stride; x++) {
			const a = row[x - bytes] ?? 0;
			const b = above[x] ?? 0;
			const c = above[x - bytes] ?? 0;
			const predicted = [0, a, b, (a + b) >> 1, paeth(a, b, c)][filter] ?? 0;
			row[x] = (row[x] ?? 0) + predicted;
		}
		for (let x = 0; x < width; x++) {
			const [r = 0, g = 0, b = 0] = row.subarray(x * bytes, x * bytes + 3);
			pixels[y * width + x] = (r << 16) | (g << 8) | b;
		}
		above = row;
	}
	return { width, height, pixels };
}

const channels = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255] as const;
function distance(one: number, other: number): number {
	const [a, b] = [channels(one), channels(other)];
	return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;
}

/**
 * The flat colours, and of the others so many that a byte can name them: any that is left out is nearer than a gap to one of
 * these.
 *
 * @param counts how many pixels have each colour
 */
function paletteOf(counts: ReadonlyMap<number, number>, pixels: number): number[] {
	const colours = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
	for (let gap = 14; ; gap += 2) {
		const palette: number[] = [];
		for (const [colour, count] of colours) {
			const isFlat = count * FLAT >= pixels;
			if (isFlat || palette.every((other) => distance(colour, other) >= gap ** 2)) {
				palette.push(colour);
			}
			if (palette.length > MOST) break;
		}
		if (palette.length <= MOST) return palette;
	}
}

function encode({ width, height, pixels }: Picture): Buffer {
	const counts = new Map<number, number>();
	for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
	const palette = paletteOf(counts, pixels.length);
	const places = new Map(
		[...counts.keys()].map((colour) => {
			const nearest = palette.reduce((best, other) =>
				distance(colour, other) < distance(colour, best) ? other : best,
			);
			return [colour, palette.indexOf(nearest)];
		}),
	);
	const rows = Buffer.alloc((width + 1) * height);
	pixels.forEach((pixel, at) => {
		rows[at + Math.floor(at / width) + 1] = places.get(pixel) ?? 0;
	});
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, 3, 0, 0, 0], 8);
	const chunk = (type: string, data: Buffer) => {
		const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
		const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
		length.writeUInt32BE(data.length);
		check.writeUInt32BE(crc32(body));
		return Buffer.concat([length, body, check]);
	};
	return Buffer.concat([
		SIGNATURE,
		chunk('IHDR', header),
		chunk('PLTE', Buffer.from(palette.flatMap((colour) => [...channels(colour)]))),
		chunk('IDAT', deflateSync(rows, { level: 9 })),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

let total = 0;
for (const name of readdirSync(new URL('.', import.meta.url))) {
	if (!name.endsWith('.png')) continue;
	const file = new URL(name, import.meta.url);
	const picture = decode(readFileSync(file));
	if (picture) writeFileSync(file, encode(picture));
	total += readFileSync(file).length;
}
console.log(`${Math.round(total / 1024)} KiB of pictures`);
