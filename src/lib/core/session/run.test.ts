import { expect, it } from 'vitest';
import fc from 'fast-check';
import {
	addToRun,
	answerRun,
	cutRun,
	firstAnswers,
	runWithout,
	settled,
	startRun,
	undoRun,
} from './run.ts';

const letters = ['a', 'b', 'c', 'd', 'e', 'f'];

it('brings a missed question back after four others', () => {
	expect(answerRun(startRun(letters), false).queue).toEqual(['b', 'c', 'd', 'e', 'a', 'f']);
});

it('brings it back after three where the learner was sure', () => {
	const run = answerRun(startRun(letters), false, { sure: true });
	expect(run.queue).toEqual(['b', 'c', 'd', 'a', 'e', 'f']);
});

it('never brings it back next to a sibling', () => {
	const areSiblings = (a: string, b: string) => a + b === 'ae' || a + b === 'ea';
	const run = answerRun(startRun([...letters, 'g', 'h']), false, { areSiblings });
	expect(run.queue).toEqual(['b', 'c', 'd', 'e', 'f', 'a', 'g', 'h']);
});

it('asks once more what was recalled where too few others are left, and counts it as done', () => {
	const verdicts = [true, true, true, true, true, false];
	const run = verdicts.reduce((before, right) => answerRun(before, right), startRun(letters));
	expect(run.queue).toEqual(['a', 'b', 'c', 'f']);
	expect(settled(run)).toBe(5);
	const missed = answerRun(run, false);
	expect(missed.queue).toEqual(['b', 'c', 'f', 'a']);
	expect(settled(missed)).toBe(4);
});

it('brings it back at the end where there is nothing else', () => {
	expect(answerRun(startRun(['a', 'b']), false).queue).toEqual(['b', 'a']);
	expect(answerRun(startRun(['a']), false).queue).toEqual(['a']);
});

it('has three to six others between a miss and its return, once three others were asked', () => {
	fc.assert(
		fc.property(fc.array(fc.boolean(), { maxLength: 40 }), (verdicts) => {
			let run = startRun(letters);
			for (const right of [...verdicts, ...Array<boolean>(200).fill(true)]) {
				if (run.queue.length === 0) break;
				run = answerRun(run, right);
			}
			const asked = run.answers.map(({ question }) => question);
			run.answers.forEach(({ question, right }, i) => {
				if (right || i < 3) return;
				const others = asked.indexOf(question, i + 1) - i - 1;
				// Later only where another miss came between.
				expect(others).toBeGreaterThanOrEqual(3);
				if (run.answers.slice(i + 1, i + 1 + others).every((one) => one.right))
					expect(others).toBeLessThanOrEqual(6);
			});
		}),
	);
});

it('counts only the first answer to a question', () => {
	const run = answerRun(answerRun(startRun(['a']), false), true);
	expect(run.queue).toEqual([]);
	expect(firstAnswers(run)).toMatchObject([{ question: 'a', right: false, again: false }]);
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
			expect(undoRun(addToRun(run, 'x', 2))).toEqual(before);
		}),
	);
});

it('asks nothing twice in a test', () => {
	const run = answerRun(startRun(letters), false, null);
	expect([run.queue, settled(run)]).toEqual([['b', 'c', 'd', 'e', 'f'], 1]);
});

it('takes up one more question, once', () => {
	const run = addToRun(startRun(['a', 'b', 'c']), 'x', 2);
	expect([run.queue, run.total]).toEqual([['a', 'b', 'x', 'c'], 4]);
	expect(addToRun(run, 'x', 0)).toBe(run);
	expect(addToRun(answerRun(run, true), 'a', 0).queue).toEqual(['b', 'x', 'c']);
	expect(addToRun(startRun(['a']), 'x', 5).queue).toEqual(['a', 'x']);
	const areSiblings = (a: string, b: string) => a === 'x' && b === 'b';
	expect(addToRun(startRun(letters), 'x', 1, areSiblings).queue.indexOf('x')).toBe(3);
	expect(addToRun(startRun(['a', 'b']), 'x', 1, areSiblings).queue).toEqual(['a', 'b']);
});

it('ends before its end with what was missed', () => {
	const run = cutRun(answerRun(answerRun(startRun(letters), false), true));
	expect([run.queue, run.total, settled(run)]).toEqual([['c', 'd', 'a'], 4, 1]);
	const right = cutRun(answerRun(startRun(letters), true));
	expect([right.queue, right.total]).toEqual([[], 1]);
	let late = answerRun(startRun(letters), false);
	for (let i = 0; i < 3; i++) late = answerRun(late, true);
	expect(cutRun(late).queue).toEqual(['a']);
});

it('leaves out a question that is hidden, wherever it stands', () => {
	const run = runWithout(answerRun(startRun(['a', 'b']), false), new Set(['a']));
	expect([run.queue, run.answers, run.total, settled(run)]).toEqual([['b'], [], 1, 0]);
	const later = runWithout(answerRun(startRun(['a', 'b', 'c']), true), new Set(['b', 'z']));
	expect([later.queue, later.total, undoRun(later).queue]).toEqual([['c'], 2, ['a', 'c']]);
});
