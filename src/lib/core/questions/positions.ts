import type { Random } from '../random.ts';
import type { ChoiceQuestion, Question } from '../types.ts';

/** The right option in another place; the one that stood there takes its own. */
function moveAnswer(question: ChoiceQuestion, place: number): ChoiceQuestion {
	const options = [...question.options];
	const [right, other] = [options[question.answer], options[place]];
	if (!right || !other) return question;
	options[place] = right;
	options[question.answer] = other;
	return { ...question, options, answer: place };
}

/**
 * Spreads the right answers of authored choices evenly: of each four in a row one stands in each place, in an order
 * drawn by the generator. Drawn one by one, the places of thirty questions are often so uneven that guessing pays.
 */
export function spreadAnswers(questions: readonly Question[], random: Random): Question[] {
	let places: number[] = [];
	return questions.map((question) => {
		if (question.kind !== 'choice') return question;
		places = places.filter((place) => place < question.options.length);
		if (places.length === 0) places = random.shuffle(question.options.map((_, place) => place));
		return moveAnswer(question, places.shift() ?? question.answer);
	});
}
