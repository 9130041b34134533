import { beforeEach, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { resolve } from '$app/paths';
import { issue, type Result } from '#lib/core/result.ts';
import { SHARED_AT, SHARED_IN } from '#lib/io/shared.ts';
import type { ImportTask } from '#lib/workers/import-job.ts';
import type { Importing } from '#lib/workers/importer.ts';
import Import from './+page.svelte';

interface Asked {
	readonly task: Extract<ImportTask, { type: 'text' }>;
	readonly signal: AbortSignal | undefined;
	readonly say: (result: Result<never>) => void;
}
const asked = vi.hoisted((): Asked[] => []);
/** The files of packs that a worker was asked for. */
interface Opened {
	readonly file: Blob;
	readonly name: string;
	readonly say: (result: Result<never>) => void;
}
const opened = vi.hoisted((): Opened[] => []);

vi.mock('#lib/state/app.svelte.ts', () => ({
	getApp: () => ({ ready: true, library: { own: [], shipped: [] }, lexicon: { own: [] } }),
}));
vi.mock('$app/state', () => ({ page: { url: new URL('https://example.org/import/?shared') } }));
vi.mock('#lib/workers/importer.ts', () => ({
	importPack: (task: Asked['task'], { signal }: Importing) =>
		new Promise<Result<never>>((say) => {
			signal?.addEventListener('abort', () =>
				say({ ok: false, issues: [issue('cancelled', '', '')] }),
			);
			asked.push({ task, signal, say });
		}),
	openPack: ({ file, name }: { file: Blob; name: string }) =>
		new Promise<Result<never>>((say) => {
			opened.push({ file, name, say });
		}),
}));

beforeEach(async () => {
	asked.splice(0);
	opened.splice(0);
	const form = new FormData();
	form.set('text', 'From a page.');
	form.set('url', 'https://example.org/a');
	const cache = await caches.open(SHARED_IN);
	await cache.put(resolve('/') + SHARED_AT, new Response(form));
});

/** Once so many were asked for; what a text needs is loaded for the first. */
const times = (count: number) =>
	vi.waitFor(() => expect(asked).toHaveLength(count), { timeout: 10_000 });
const file = (name: string, content: string) => new File([content], name, { type: 'text/plain' });

it('reads what was given last, and credits the page only for what was shared from it', async () => {
	const screen = await render(Import);
	await times(1);
	expect(asked[0]?.task.source).toBe('https://example.org/a');
	await screen.getByLabelText('Open a file').upload(file('next.txt', 'Another text.'));
	await times(2);
	expect(asked[0]?.signal?.aborted).toBe(true);
	expect(asked[1]?.task).toMatchObject({ text: 'Another text.', source: '' });
	asked[1]?.say({ ok: false, issues: [issue('one-language', '', '')] });
	await expect.element(screen.getByRole('alert')).toHaveTextContent(/Only one language/u);
	await expect.element(screen.getByRole('textbox')).toHaveValue('Another text.');
	expect(screen.container.textContent).not.toContain('Cancelled');
});

it('ends what it reads when it is left', async () => {
	const screen = await render(Import);
	await times(1);
	await screen.unmount();
	expect(asked[0]?.signal?.aborted).toBe(true);
});

it('leaves it to a worker to read a pack, from a file or pasted', async () => {
	const screen = await render(Import);
	await times(1);
	const json = '{"format":"mufradat-pack","version":1}';
	await screen.getByLabelText('Open a file').upload(file('a.mufradat.json', json));
	await vi.waitFor(() => expect(opened).toHaveLength(1));
	expect(asked[0]?.signal?.aborted).toBe(true);
	expect(opened[0]).toMatchObject({ file: { size: json.length }, name: 'a.mufradat.json' });
	opened[0]?.say({ ok: false, issues: [issue('invalid-pack', 'article', '')] });
	await expect.element(screen.getByRole('alert')).toHaveTextContent(/article/u);

	await screen.getByRole('textbox').fill(json);
	await screen.getByRole('button', { name: 'Pair' }).click();
	await vi.waitFor(() => expect(opened).toHaveLength(2));
	expect(await opened[1]?.file.text()).toBe(json);
	expect(asked).toHaveLength(1);
});

it('asks how a pack is to be read that isn’t UTF-8', async () => {
	const screen = await render(Import);
	await times(1);
	const arabic = [0xc7, 0xe1, 0xe3, 0xcf, 0xed, 0xe4, 0xc9];
	const bytes = new Uint8Array([...new TextEncoder().encode('{"a":"'), ...arabic, 0x22, 0x7d]);
	await screen.getByLabelText('Open a file').upload(new File([bytes], 'a.json'));
	await vi.waitFor(() => expect(opened).toHaveLength(1));
	opened[0]?.say({ ok: false, issues: [issue('not-utf8', 'a.json:1', '')] });
	await expect.element(screen.getByText('المدينة')).toBeVisible();
});
