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
	it('is a text with where it comes from', () => {
		expect(
			readShared(form({ title: 'Water', text: 'One.\nواحد.', url: 'https://example.org/a' })),
		).toEqual({ text: 'One.\nواحد.', source: 'Water · https://example.org/a' });
	});

	it('is what was marked on a page, in quotation marks and with the address behind it', () => {
		const marked = '"The talks "went" on."\n https://example.org/a#:~:text=The%20talks';
		expect(readShared(form({ text: marked }))).toEqual({
			text: 'The talks "went" on.',
			source: 'https://example.org/a',
		});
	});

	it.each([
		{ text: 'https://example.org/a' },
		{ url: 'https://example.org/a' },
		{ title: 'Water', text: ' https://example.org/a\n' },
	])('is of no use as an address alone: %o', (said) => {
		expect(readShared(form(said)).issue?.code).toBe('share-link-only');
	});

	it('keeps an address that stands within the text', () => {
		const said = 'See https://example.org/a for more.';
		expect(readShared(form({ text: said }))).toEqual({ text: said });
	});

	it('is a file, whatever is said about it', () => {
		const file = text('a.txt', 'One.');
		expect(readShared(form({ text: 'Sent with a phone' }, [file])).file?.name).toBe('a.txt');
	});

	it('is one text, if it is several text files', async () => {
		const { file } = readShared(form({}, [text('ar.txt', 'واحد.'), text('en.txt', 'One.')]));
		expect(file?.name).toBe('ar.txt');
		expect(await file?.text()).toBe('واحد.\n\nOne.\n\n');
	});

	it('is the first of files that are no plain texts', async () => {
		const files = [text('a.csv', '1'), text('b.csv', '2')];
		expect(await readShared(form({}, files)).file?.text()).toBe('1');
	});

	it.each([
		['Water.tsv.txt', 'Water.tsv'],
		['Water.mufradat.json.txt', 'Water.mufradat.json'],
		['Water.txt', 'Water.txt'],
		['json.txt', 'json.txt'],
	])('is named for what it is: %s', (name, expected) => {
		expect(readShared(form({}, [text(name, 'x')])).file?.name).toBe(expected);
	});

	it('may be nothing at all', () => {
		expect(readShared(form({ text: ' ' }, [text('', '')]))).toEqual({});
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
