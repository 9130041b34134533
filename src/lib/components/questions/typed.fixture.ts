import { gradeWithNear } from '#lib/core/grading/index.ts';
import type { Outcome } from '#lib/core/questions/outcome.ts';
import type { TypeMeaningQuestion, TypeTermQuestion } from '#lib/core/types.ts';

const base = { id: 'q', skill: 'vocabulary', evidence: [], term: 't', study: 'ar' } as const;

/** A question whose answer is an Arabic word. */
export const arabicQuestion = (accepted: string): TypeTermQuestion => ({
	...base,
	kind: 'type-term',
	prompt: { lang: 'en', text: 'negotiations' },
	lang: 'ar',
	accepted: [accepted],
});

/** A question whose answer is an English word. */
export const englishQuestion = (accepted: string): TypeMeaningQuestion => ({
	...base,
	kind: 'type-meaning',
	prompt: { lang: 'ar', text: 'سِيَادَة' },
	lang: 'en',
	accepted: [accepted],
});

/** How an answer to it is graded. */
export function outcomeOf(
	answer: string,
	question: TypeTermQuestion | TypeMeaningQuestion,
	known: readonly string[] = [],
): Outcome {
	const typed = gradeWithNear(answer, question, known);
	const right = typed.verdict === 'right';
	return { right, credit: right ? 1 : 0, typed };
}
