import { afterEach, describe, expect, it, vi } from 'vitest';
import { canShare, share } from './give.ts';

const FILE = { name: 'Water.tsv', type: 'text/tab-separated-values', text: 'ماء\tWater\n' };
afterEach(() => vi.unstubAllGlobals());

const browser = (share: (data: ShareData) => Promise<void>, canShare = () => true) =>
	vi.stubGlobal('navigator', { share, canShare });

describe('the share sheet', () => {
	it('is there where the browser hands files over', () => {
		browser(() => Promise.resolve());
		expect(canShare()).toBe(true);
		browser(
			() => Promise.resolve(),
			() => false,
		);
		expect(canShare()).toBe(false);
		vi.stubGlobal('navigator', {});
		expect(canShare()).toBe(false);
	});

	it('gets the file as a text, which every browser shares, under a name that says what it is', async () => {
		let given: ShareData = {};
		browser((data) => {
			given = data;
			return Promise.resolve();
		});
		expect(await share(FILE)).toBe(true);
		const [file] = given.files ?? [];
		expect([file?.name, file?.type, await file?.text()]).toEqual([
			'Water.tsv.txt',
			'text/plain',
			FILE.text,
		]);
	});

	it('was enough when it was closed, and was none where it isn’t allowed', async () => {
		browser(() => Promise.reject(new DOMException('', 'AbortError')));
		expect(await share(FILE)).toBe(true);
		browser(() => Promise.reject(new DOMException('', 'NotAllowedError')));
		expect(await share(FILE)).toBe(false);
	});
});
