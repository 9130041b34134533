import { expect, it } from 'vitest';
import fc from 'fast-check';
import {
	addToRun,
	answerRun,
	cutRun,
	dropFromRun,
	firstAnswers,
	settled,
	startRun,
	undoRun,
} from './run.ts';

const letters = ['a', 'b', 'c', 'd', 'e', 'f'];

it('brings a missed question back after four others', () => {
	expect(answerRun(startRun(letters), false).queue).toEqual(['b', 'c', 'd', 'e', 'a', 'f']);
});

it('brings it back at the end where fewer are left', () => {
	expect(answerRun(startRun(['a', 'b']), false).queue).toEqual(['b', 'a']);
	expect(answerRun(startRun(['a']), false).queue).toEqual(['a']);
});

it('counts only the first answer to a question', () => {
	const run = answerRun(answerRun(startRun(['a']), false), true);
	expect(run.queue).toEqual([]);
	expect(firstAnswers(run)).toEqual([{ question: 'a', right: false, again: false }]);
	expect(settled(run)).toBe(1);
});

it('ends when every question was answered right, each in the queue once at the most', () => {
	fc.assert(
		fc.property(fc.array(fc.boolean(), { maxLength: 40 }), (verdicts) => {
			let run = startRun(letters);
			for (const right of verdicts) {
				run = answerRun(run, right);
				expect(new Set(run.queue).size).toBe(run.queue.length);
			}
			while (run.queue.length) run = answerRun(run, true);
			expect(settled(run)).toBe(letters.length);
			expect(firstAnswers(run).length).toBe(letters.length);
		}),
	);
});

it('undo asks the last question again, now, and forgets its answer', () => {
	fc.assert(
		fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 20 }), (verdicts) => {
			let run = startRun(letters);
			let before = run;
			for (const right of verdicts) {
				if (!run.queue.length) break;
				before = run;
				run = answerRun(run, right);
			}
			const undone = undoRun(run);
			expect(undone.answers).toEqual(before.answers);
			expect(undone.queue).toEqual(before.queue);
		}),
	);
});

it('asks nothing twice in a test', () => {
	const run = answerRun(startRun(letters), false, false);
	expect([run.queue, settled(run)]).toEqual([['b', 'c', 'd', 'e', 'f'], 1]);
});

it('takes up one more question, once', () => {
	const run = addToRun(startRun(['a', 'b', 'c']), 'x', 2);
	expect([run.queue, run.total]).toEqual([['a', 'b', 'x', 'c'], 4]);
	expect(addToRun(run, 'x', 0)).toBe(run);
	expect(addToRun(answerRun(run, true), 'a', 0).queue).toEqual(['b', 'x', 'c']);
	expect(addToRun(startRun(['a']), 'x', 5).queue).toEqual(['a', 'x']);
});

it('ends before its end with what was missed', () => {
	const run = cutRun(answerRun(answerRun(startRun(letters), false), true));
	expect([run.queue, run.total, settled(run)]).toEqual([['a'], 2, 1]);
});

it('leaves out a question that is hidden, wherever it stands', () => {
	const run = dropFromRun(answerRun(startRun(['a', 'b']), false), 'a');
	expect([run.queue, run.answers, run.total, settled(run)]).toEqual([['b'], [], 1, 0]);
});
