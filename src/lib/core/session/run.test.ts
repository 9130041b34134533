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
				expect(others).toBeGreaterThanOrEqual(3);
				expect(others).toBeLessThanOrEqual(6);
			});
		}),
	);
});

it('puts what was missed later behind what waits longest, rather than push it back again and again', () => {
	let run = startRun([...'abcdefghijklmnop']);
	const asked: string[] = [];
	for (let i = 0; i < 12; i++) {
		const [question = ''] = run.queue;
		run = answerRun(run, asked.includes(question), { sure: question !== 'a' });
		asked.push(question);
	}
	expect(asked.join('')).toBe('abcdebcaedfg');
});

it('stands another between where a sibling is at each place, or asks once more what was recalled', () => {
	const missed = (queue: string, siblings: string, before = '') => {
		const areSiblings = (a: string, b: string) =>
			(a === 'a' && siblings.includes(b)) || (b === 'a' && siblings.includes(a));
		let run = startRun([...before, 'a', ...queue]);
		for (const _ of before) run = answerRun(run, true);
		return answerRun(run, false, { areSiblings }).queue.join('');
	};
	expect(missed('bcdefghijkl', 'cegik')).toBe('bcedafghijkl');
	expect(missed('bcd', 'd')).toBe('bdca');
	expect(missed('bcd', 'cd', 'x')).toBe('bcdxa');
	// Next to a sibling rather than too late or never.
	expect(missed('bcd', 'bcd')).toBe('bcda');
	expect(missed('bcdefghijkl', 'bcdefghijkl')).toBe('bcdeafghijkl');
});

/** What happens to a run: an answer, right or wrong, sure or not; a pair that was confused; one answer too many; no time left. */
const steps = fc.array(
	fc.record({
		right: fc.boolean(),
		sure: fc.boolean(),
		step: fc.constantFrom('answer', 'answer', 'answer', 'answer', 'contrast', 'undo'),
	}),
	{ maxLength: 80 },
);

it.each([1, 2, 3, 5])(
	'has never more than six others before what was missed comes back, with siblings in groups of %i',
	(size) => {
		fc.assert(
			fc.property(steps, fc.integer({ min: 4, max: 24 }), fc.boolean(), (taken, length, cut) => {
				const questions = [...Array(length).keys()].map(String);
				// No two of a group stand side by side at first.
				const groups = Math.ceil(length / size);
				const areSiblings = (a: string, b: string) =>
					a !== b && Number(a) % groups === Number(b) % groups;
				let run = startRun(questions);
				for (const [i, { right, sure, step }] of taken.entries()) {
					if (run.queue.length === 0) break;
					if (step === 'undo') run = undoRun(run);
					else run = answerRun(run, right, { sure, areSiblings });
					if (step === 'contrast') run = addToRun(run, `${1000 + i}`, 5, areSiblings);
					const at = run.answers.length - 1;
					for (const [place, question] of run.queue.entries()) {
						const missed = run.answers.findLastIndex((answer) => answer.question === question);
						if (missed < 0 || run.answers[missed]?.right === true) continue;
						expect(at - missed + place).toBeLessThanOrEqual(6);
					}
				}
				if (cut) run = cutRun(run, areSiblings);
				while (run.queue.length > 0) run = answerRun(run, true);
				const asked = run.answers.map(({ question }) => question);
				run.answers.forEach(({ question, right }, i) => {
					const next = asked.indexOf(question, i + 1);
					if (!right) expect(next - i - 1).toBeLessThanOrEqual(6);
				});
				expect(settled(run)).toBe(run.total);
			}),
		);
	},
);

it('has siblings side by side only in the end of a run, where too few others are left', () => {
	fc.assert(
		fc.property(steps, (taken) => {
			const questions = [...Array(40).keys()].map(String);
			const areSiblings = (a: string, b: string) => a !== b && Number(a) % 10 === Number(b) % 10;
			let run = startRun(questions);
			for (const { right, sure } of taken) {
				run = answerRun(run, right, { sure, areSiblings });
				const kin = run.queue.filter((one, i) => i > 0 && areSiblings(run.queue[i - 1] ?? '', one));
				if (run.queue.length > 6) expect(kin).toEqual([]);
			}
		}),
	);
});

it('finds an order without siblings side by side where no single question can be moved', () => {
	const areSiblings = (a: string, b: string) => a !== b && a[0] === b[0];
	let run = startRun(['d0', 'c1', 'a2', 'd3', 'a4', 'd5']);
	const asked: string[] = [];
	for (const wrong of '1110011'.split('').concat(Array<string>(9).fill('0'))) {
		const [question] = run.queue;
		if (question === undefined) break;
		asked.push(question);
		run = answerRun(run, wrong === '0', { areSiblings });
	}
	expect(run.queue).toEqual([]);
	asked.forEach((question, i) => {
		expect(areSiblings(asked[i - 1] ?? '', question), asked.join()).toBe(false);
	});
});

it('asks once more what was recalled since, where a missed question would stand next to its sibling', () => {
	const areSiblings = (a: string, b: string) => ['ac', 'ca', 'ad', 'da'].includes(a + b);
	let run = answerRun(startRun([...'abcd']), false, { areSiblings });
	expect(run.queue.join('')).toBe('bcda');
	run = answerRun(run, true, { areSiblings });
	expect(run.queue.join('')).toBe('cdba');
});

it('ends before its end without siblings side by side', () => {
	const areSiblings = (a: string, b: string) => 'ab'.includes(a) && 'ab'.includes(b);
	let run = answerRun(startRun([...'axbcdefgh']), false, { areSiblings });
	run = answerRun(answerRun(run, true), false, { areSiblings });
	expect(run.queue.join('')).toBe('cdaebfgh');
	run = answerRun(answerRun(run, true), true);
	expect(cutRun(run, areSiblings).queue.join('')).toBe('aeb');
	expect(cutRun(run).queue.join('')).toBe('ab');
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

it('brings no siblings side by side by what is left out, nor makes late what was missed', () => {
	const areSiblings = (a: string, b: string) => ['ac', 'ca', 'bd', 'db'].includes(a + b);
	const run = startRun(['a', 'b', 'c', 'd', 'e', 'f']);
	expect(runWithout(run, new Set(['b']), areSiblings).queue).toEqual(['a', 'd', 'c', 'e', 'f']);
	const answered = runWithout(answerRun(run, true), new Set(['b']), areSiblings);
	expect(answered.queue).toEqual(['d', 'c', 'e', 'f']);
	expect(undoRun(answered).queue).toEqual(['a', 'd', 'c', 'e', 'f']);
	// Only what was missed could stand between, and has its time.
	const missed = {
		...answerRun(startRun(['e', 'a', 'b', 'c']), false),
		queue: ['a', 'b', 'c', 'e'],
	};
	expect(runWithout(missed, new Set(['b']), areSiblings).queue).toEqual(['a', 'c', 'e']);
});
