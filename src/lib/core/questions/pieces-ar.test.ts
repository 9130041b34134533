import { describe, expect, it } from 'vitest';
import { contextOf } from './questions.fixture.ts';
import { rebuild } from './rebuild.ts';
import { randomFor } from './registry.ts';

describe('cuts of Arabic clauses', () => {
	const cutsIn = (text: string) =>
		rebuild
			.generate(
				contextOf(`${text}\n\nThe minister refused the law, and so did the party.\n`),
				randomFor(1),
			)
			.filter(({ study }) => study === 'ar')
			.map(({ items, answer }) => answer.map((index) => items[index]?.text));

	it.each([
		[
			'what is said of the noun of أنّ',
			'وكتب الوزير أن الحكومة الجديدة ترفض القانون.',
			['وكتب الوزير', 'أن الحكومة الجديدة', 'ترفض القانون'],
		],
		[
			'what describes an indefinite noun, and what is joined to that',
			'ورفض الوزير ضمانات طلبها الحزب ووقّعتها الحكومة.',
			['ورفض الوزير ضمانات', 'طلبها الحزب', 'ووقّعتها الحكومة'],
		],
		[
			'the one prepositional phrase of a clause, before what describes its noun',
			'ولم يوقّع الوزير على قانون رفضته الحكومة.',
			['ولم يوقّع الوزير', 'على قانون', 'رفضته الحكومة'],
		],
	])('come before %s', (_, text, pieces) => {
		expect(cutsIn(text)).toEqual([pieces]);
	});

	it.each([
		['a phrase that may stand at two places', 'ورفض الوزير ضمانات طلبها الحزب في بيروت.'],
		['a verb behind a phrase of time', 'وبعد مفاوضات طويلة رفض الوزير أن يناقش القانون.'],
		['one of two descriptions', 'ورفض الوزير ضماناتٍ طلبها الحزب ترفضها الحكومة.'],
		['what has a second conjunction', 'ورفض الوزير أن يناقش القانون الجديد والذي وقّعه الحزب.'],
	])('leave %s where it is', (_, text) => {
		expect(cutsIn(text)).toEqual([]);
	});
});
