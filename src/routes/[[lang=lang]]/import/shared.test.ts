import { describe, expect, it } from 'vitest';
import { creditFor, readShared } from './shared.ts';

const form = (said: Readonly<Record<string, string>>, files: readonly File[] = []): FormData => {
	const data = new FormData();
	for (const [name, value] of Object.entries(said)) data.set(name, value);
	for (const file of files) data.append('files', file);
	return data;
};
const text = (name: string, content: string) => new File([content], name, { type: 'text/plain' });

describe('what a share sheet sends', () => {
	it('is a text with where it comes from', async () => {
		expect(
			await readShared(form({ title: 'Water', text: 'One.\nواحد.', url: 'https://example.org/a' })),
		).toEqual({ text: 'One.\nواحد.', source: 'Water · https://example.org/a' });
	});

	it('is what was marked on a page, in quotation marks and with the address behind it', async () => {
		const marked = '"The talks "went" on."\n https://example.org/a#:~:text=The%20talks';
		expect(await readShared(form({ text: marked }))).toEqual({
			text: 'The talks "went" on.',
			source: 'https://example.org/a',
		});
	});

	it.each([
		{ text: 'https://example.org/a' },
		{ url: 'https://example.org/a' },
		{ title: 'Water', text: ' https://example.org/a\n' },
	])('is of no use as an address alone: %o', async (said) => {
		expect((await readShared(form(said))).issue?.code).toBe('share-link-only');
	});

	it('keeps an address that stands within the text', async () => {
		const said = 'See https://example.org/a for more.';
		expect(await readShared(form({ text: said }))).toEqual({ text: said });
	});

	it('is a file, whatever is said about it', async () => {
		const file = text('a.txt', 'One.');
		const { file: read } = await readShared(form({ text: 'Sent with a phone' }, [file]));
		expect(read?.name).toBe('a.txt');
	});

	it('is one text, if it is several text files', async () => {
		const { file } = await readShared(form({}, [text('ar.txt', 'واحد.'), text('en.txt', 'One.')]));
		expect(file?.name).toBe('ar.txt');
		expect(await file?.text()).toBe('واحد.\n\nOne.\n\n');
	});

	it('reads each of several text files in its own encoding', async () => {
		const utf16 = new Uint8Array([0xff, 0xfe, 0x48, 0x06, 0x27, 0x06]);
		const files = [new File([utf16], 'ar.txt'), text('en.txt', '“And”')];
		const { file } = await readShared(form({}, files));
		expect(await file?.text()).toBe('وا\n\n“And”\n\n');
	});

	it('leaves the bytes of several files as they are where one is no text by itself', async () => {
		const windows1256 = new Uint8Array([0xe6, 0xc7]);
		const files = [new File([windows1256], 'ar.txt'), text('en.txt', 'And')];
		const { file } = await readShared(form({}, files));
		const bytes = new Uint8Array((await file?.arrayBuffer()) ?? []);
		expect([...bytes]).toEqual([0xe6, 0xc7, 10, 10, 65, 110, 100, 10, 10]);
	});

	it('is the first of files that are no plain texts', async () => {
		const files = [text('a.csv', '1'), text('b.csv', '2')];
		const { file, notes } = await readShared(form({}, files));
		expect(await file?.text()).toBe('1');
		expect(notes).toMatchObject([{ code: 'first-file', path: 'a.csv', count: 2 }]);
	});

	it('is one text, if it is several pages or plain texts, each without its markup', async () => {
		const files = [
			text('ar.html', '<html><body><nav>قائمة<p>واحد.</p><p>اثنان.</p></body></html>'),
			text('en.htm', '<html><body><nav>Menu</nav><p>One.</p><p>Two.</p></body></html>'),
			text('more.md', 'Three < four.'),
		];
		const { file, notes } = await readShared(form({}, files));
		expect(await file?.text()).toBe('قائمة\nواحد.\nاثنان.\n\nOne.\nTwo.\n\nThree < four.\n\n');
		expect(notes).toMatchObject([{ code: 'markup-dropped', count: 19 }]);
	});

	it('is the first of several tables that browsers call texts', async () => {
		const files = [text('a.tsv.txt', '1'), text('b.tsv.txt', '2')];
		const { file, notes } = await readShared(form({}, files));
		expect(file?.name).toBe('a.tsv');
		expect(notes).toMatchObject([{ code: 'first-file' }]);
	});

	it('has nothing to be said about a single file', async () => {
		expect((await readShared(form({}, [text('a.csv', '1')]))).notes).toEqual([]);
	});

	it.each([
		['Water.tsv.txt', 'Water.tsv'],
		['Water.mufradat.json.txt', 'Water.mufradat.json'],
		['Water.txt', 'Water.txt'],
		['json.txt', 'json.txt'],
	])('is named for what it is: %s', async (name, expected) => {
		expect((await readShared(form({}, [text(name, 'x')]))).file?.name).toBe(expected);
	});

	it('may be nothing at all', async () => {
		expect(await readShared(form({ text: ' ' }, [text('', '')]))).toEqual({});
	});
});

describe('the page that a text was shared from', () => {
	const shared = { text: 'One.\r\nTwo.', source: 'https://example.org/a' };

	it('is credited, also once the translation was added in a field of the page', () => {
		expect(creditFor('One.\nTwo.\n\nواحد.', shared)).toBe(shared.source);
	});

	it('is not credited for the next text', () => {
		expect(creditFor('Three.\n\nثلاثة.', shared)).toBe('');
		expect(creditFor('Three.', undefined)).toBe('');
	});
});
