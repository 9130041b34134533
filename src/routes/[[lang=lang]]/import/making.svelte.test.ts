import { afterEach, expect, it, vi } from 'vitest';
import { toPieces } from '#lib/core/pack/pieces.ts';
import { savedBook } from '#lib/storage/storage.fixture.ts';
import { Making } from './making.svelte.ts';

const TASK = { type: 'text', text: 'x', title: { ar: '', en: '' }, source: '', own: [] } as const;

afterEach(() => vi.unstubAllGlobals());

/** Workers that do what a test says once they are asked. */
function workers(onask: (worker: Worker, count: number) => void) {
	let count = 0;
	class Fake {
		onmessage: unknown;
		onerror: unknown;
		terminate = vi.fn();
		postMessage() {
			onask(this as unknown as Worker, ++count);
		}
	}
	vi.stubGlobal('Worker', Fake);
}
const progress = { data: { type: 'progress', stage: 'words', share: 0.5 } } as MessageEvent;
const { pack } = savedBook('a1');
const made = { pack, confidences: new Map(), notes: [] };
/** The worker hands a pack over. */
function give(worker: Worker | undefined) {
	const { pack: _, ...rest } = made;
	const { frame, pieces } = toPieces(pack);
	const say = (data: unknown): void => void worker?.onmessage?.({ data } as MessageEvent);
	for (const piece of pieces) say({ type: 'piece', piece });
	say({ type: 'done', result: { ok: true, value: { ...rest, frame } } });
}

it('says that the worker failed, and can be asked again', async () => {
	workers((worker, count) => {
		if (count === 1) throw new DOMException('It could not be cloned.', 'DataCloneError');
		give(worker);
	});
	const making = new Making();
	expect(await making.make(TASK)).toMatchObject({ ok: false, issues: [{ code: 'worker-failed' }] });
	expect(making.at).toBeUndefined();
	expect(await making.make(TASK)).toEqual({ ok: true, value: made });
});

it('hears of a worker that can’t be made', async () => {
	vi.stubGlobal('Worker', () => {
		throw new DOMException('Workers are refused.', 'SecurityError');
	});
	const making = new Making();
	expect(await making.make(TASK)).toMatchObject({ ok: false, issues: [{ code: 'worker-failed' }] });
	expect(making.at).toBeUndefined();
});

it('makes what was asked for last, and cancels the one before', async () => {
	const asked: Worker[] = [];
	workers((worker) => asked.push(worker));
	const making = new Making();
	const first = making.make(TASK);
	const second = making.make(TASK);
	expect(await first).toMatchObject({ ok: false, issues: [{ code: 'cancelled' }] });
	asked[0]?.onmessage?.(progress);
	expect(making.at).toEqual({ stage: 'reading', share: 0 });
	asked[1]?.onmessage?.(progress);
	expect(making.at).toEqual({ stage: 'words', share: 0.5 });
	give(asked[1]);
	expect(await second).toEqual({ ok: true, value: made });
	expect(making.at).toBeUndefined();
});
