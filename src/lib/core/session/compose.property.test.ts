import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT, readContent } from '../../../cli/content.ts';
import { assemblePack, DEFAULT_SEED } from '../pack/compile.ts';
import { readLibrary } from '../pack/compile-content.ts';
import { createRandom } from '../random.ts';
import { newCard } from '../scheduling/state.ts';
import type { Question } from '../types.ts';
import { areKin, cardOf, isAboutText } from './card.ts';
import { compose, type Wish } from './compose.ts';

const SEEDS = 40;
/** Milliseconds: the articles are compiled. */
const LONG = 120_000;

const files = readContent(join(PROJECT, 'questions'));
const library = files.ok ? readLibrary(files.value) : files;
if (!library.ok) throw new Error(JSON.stringify(library.issues));
const { lookup, articles } = library.value;
const questions = articles.flatMap(({ article, doubtful, editions }) => {
	const authored = editions.questions;
	return assemblePack(article, { lookup, seed: DEFAULT_SEED, authored, doubtful }).questions;
});
const asked = questions.filter((question) => !('study' in question) || question.study === 'ar');
const texts = asked.filter(isAboutText);
const words = asked.filter(({ kind }) => kind === 'meaning');

/** A session of one who has so many questions about the text and so many words due, of five days. */
function session(seed: number, wish: Partial<Wish>, [ofText, ofWords]: readonly [number, number]) {
	const random = createRandom(seed);
	const due = [
		...random.shuffle(texts).slice(0, ofText),
		...random.shuffle(words).slice(0, ofWords),
	];
	const states = new Map(
		due.map((question) => {
			const day = 95 + random.int(5);
			const card = newCard(cardOf(question));
			return [card.card, { ...card, reps: 1, stability: 3, due: day, last: day - 3 }];
		}),
	);
	return compose(
		questions,
		{ study: 'ar', kind: 'mixed', length: 20, ...wish },
		{
			day: 100,
			stateOf: (card) => states.get(card),
			priorityOf: () => 1,
			wasSureAndWrong: (card) => card.endsWith('7'),
		},
		random,
	);
}

const meetings = (some: readonly Question[]) =>
	some.filter((question, i) => i > 0 && areKin(some[i - 1] as Question, question));

describe('a session of what is shipped', () => {
	it.each([
		['all that is due', { dueOnly: true, length: 60 }, [10, 0]],
		['all that is due, words too', { dueOnly: true, length: 60 }, [20, 20]],
		['comprehension, much of it due', { kind: 'comprehension', length: 40 }, [25, 0]],
		['comprehension, all of it new', { kind: 'comprehension' }, [0, 0]],
		['both sorts, some due', {}, [10, 10]],
		['both sorts, much due', { length: 40 }, [15, 15]],
		['words', { kind: 'vocabulary' }, [0, 25]],
	] as const)(
		'has no two side by side that ask one word or rest on one sentence: %s',
		(_, wish, due) => {
			for (let seed = 0; seed < SEEDS; seed++) {
				const some = session(seed, wish, due);
				expect(some.length).toBeGreaterThan(9);
				expect(meetings(some)).toEqual([]);
			}
		},
		LONG,
	);
});
