import { beforeEach, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { article } from '#lib/core/article/article.fixture.ts';
import { ok, type Result } from '#lib/core/result.ts';
import type { Pack } from '#lib/core/types.ts';
import type { ImportTask } from '#lib/workers/import-job.ts';
import type { Importing } from '#lib/workers/importer.ts';
import Review from './Review.svelte';

interface Asked {
	readonly task: Extract<ImportTask, { type: 'edited' }>;
	readonly signal: AbortSignal | undefined;
	readonly say: (result: Result<unknown>) => void;
}
const { app, asked, goto } = vi.hoisted(() => ({
	app: {
		begun: Promise.resolve(),
		library: {
			own: [] as unknown[],
			shipped: [],
			pathOf: () => '/articles/mine/',
			add: vi.fn<(kept: { pack: unknown }) => Promise<void>>(),
		},
		places: [],
	},
	asked: [] as Asked[],
	goto: vi.fn(),
}));
vi.mock('#lib/state/app.svelte.ts', () => ({ getApp: () => app }));
vi.mock('$app/navigation', () => ({ goto }));
vi.mock('#lib/workers/importer.ts', () => ({
	proposeFor: vi.fn(),
	openPack: vi.fn(),
	importPack: (task: Asked['task'], { signal }: Importing) =>
		new Promise<Result<unknown>>((say) => {
			signal?.addEventListener('abort', () => say({ ok: false, issues: [] }));
			asked.push({ task, signal, say });
		}),
}));

const pack = {
	article,
	terms: [],
	questions: [],
	coverage: { content: 0, known: 0 },
	tags: ['water'],
} as unknown as Pack;
const mine = {
	id: 't1',
	ar: 'هُدْنَة',
	en: ['my truce'],
	pos: 'noun',
	origin: 'own',
	occurrences: [],
};
const show = () =>
	render(Review, { imported: { pack, confidences: new Map(), notes: [], from: 'monday.txt' } });
const once = (count: number) => vi.waitFor(() => expect(asked).toHaveLength(count));

beforeEach(() => {
	asked.splice(0);
	app.library.own = [];
	app.begun = Promise.resolve();
	app.library.add.mockReset().mockResolvedValue();
	goto.mockReset().mockResolvedValue(undefined);
});

it('of an article that is kept already sends to that one first, and keeps its owner’s terms', async () => {
	app.library.own = [{ id: article.id, terms: [mine], dropped: ['t9'] }];
	const screen = await show();
	const edit = screen.getByRole('link', { name: 'Edit the one you have' });
	await expect
		.element(edit)
		.toHaveAttribute('href', expect.stringContaining(`/import/?edit=${article.id}`));
	await screen.getByRole('button', { name: 'Replace it' }).click();
	await once(1);
	expect(asked[0]?.task.choices).toMatchObject({ own: [{ en: ['my truce'] }], dropped: ['t9'] });
	asked[0]?.say(ok({ pack: { ...pack, tags: undefined } }));
	await vi.waitFor(() => expect(goto).toHaveBeenCalledOnce());
	expect(app.library.add.mock.calls[0]?.[0].pack).toMatchObject({ tags: ['water'] });
});

it('changes nothing while it is saved, and stops when it is left', async () => {
	app.library.own = [{ id: article.id, terms: [mine] }];
	const screen = await show();
	await screen.getByRole('button', { name: 'Replace it' }).click();
	await once(1);
	expect(screen.container.querySelector('.list')).toHaveProperty('inert', true);
	await expect.element(screen.getByLabelText('Title in English')).toHaveAttribute('readonly');
	await screen.unmount();
	expect(asked[0]?.signal?.aborted).toBe(true);
	await Promise.resolve();
	expect(app.library.add).not.toHaveBeenCalled();
	expect(goto).not.toHaveBeenCalled();
});

it('waits until storage is open', async () => {
	let open: () => void = () => undefined;
	app.begun = new Promise<void>((resolve) => (open = resolve));
	const screen = await show();
	await screen.getByRole('button', { name: 'Save and read' }).click();
	expect(app.library.add).not.toHaveBeenCalled();
	open();
	await vi.waitFor(() => expect(goto).toHaveBeenCalledOnce());
	expect(app.library.add).toHaveBeenCalledOnce();
});
