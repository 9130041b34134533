import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { addToRun, answerRun, startRun, undoRun } from './run.ts';
import { decodeSnapshot, withoutLost, type Snapshot } from './snapshot.ts';

const run = addToRun(answerRun(answerRun(startRun(['a', 'b', 'c']), true), false), 'x', 1);
const snapshot: Snapshot = {
	address: '?article=a1',
	asked: [
		{ question: 'a', article: 'a1', options: ['t1', 't2'] },
		{ question: 'b', article: 'a1' },
		{ question: 'c', article: 'a1' },
		{ question: 'x', article: 'a1', contrast: { of: 'b', chosen: 't2' } },
	],
	run,
	events: [['e1'], ['e2', 'e3']],
	responses: ['0', '1'],
	response: [1, 0],
	tried: { answer: 'aliance', confidence: 'think' },
	draft: [1, -1],
	pending: 2,
	introduced: ['t1'],
	spent: 5,
	at: 7,
	test: 'a1#3@1',
	seen: false,
};

describe('decodeSnapshot', () => {
	it('reads what was written', () => {
		const stored: unknown = JSON.parse(JSON.stringify(snapshot));
		expect(decodeSnapshot(stored)).toEqual({ ok: true, value: snapshot });
	});

	it('names what is wrong, and never throws', () => {
		const broken = decodeSnapshot({ ...snapshot, spent: 'long' });
		expect(!broken.ok && broken.issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
			'session spent',
		]);
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				expect(decodeSnapshot(value).ok).toBe(false);
			}),
		);
	});
});

describe('withoutLost', () => {
	it('keeps of the others what undo takes back', () => {
		const left = withoutLost(snapshot, new Set(['a']));
		expect([left.run.queue, left.run.total]).toEqual([
			run.queue.filter((question) => question !== 'a'),
			3,
		]);
		expect([left.events, left.responses]).toEqual([[['e2', 'e3']], ['1']]);
		expect(undoRun(left.run)).toEqual({ queue: ['b', 'c'], total: 2, answers: [] });
	});

	it('shows no verdict of a question that is lost', () => {
		expect(withoutLost(snapshot, new Set(['a'])).response).toEqual([1, 0]);
		expect(withoutLost(snapshot, new Set(['b']))).not.toHaveProperty('response');
	});

	it('keeps what was begun of the question that is next, and nothing of one that is lost', () => {
		const [next = ''] = snapshot.run.queue;
		expect(withoutLost(snapshot, new Set(['a']))).toMatchObject({ draft: [1, -1], pending: 2 });
		const without = withoutLost(snapshot, new Set([next]));
		for (const field of ['tried', 'draft', 'pending']) expect(without).not.toHaveProperty(field);
		expect(without.introduced).toEqual(['t1']);
	});

	it('changes nothing where nothing is lost', () => {
		expect(withoutLost(snapshot, new Set())).toBe(snapshot);
	});
});
