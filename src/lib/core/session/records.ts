import type { CardId, Review } from '../types.ts';

/** How often each card was asked, and answered right. */
export function recordsOf(
	reviews: readonly Review[],
): Map<CardId, { asked: number; right: number }> {
	const records = new Map<CardId, { asked: number; right: number }>();
	for (const { card, grade } of reviews) {
		const record = records.get(card) ?? { asked: 0, right: 0 };
		record.asked++;
		if (grade > 1) record.right++;
		records.set(card, record);
	}
	return records;
}

/** Tells of which cards the learner was sure of a wrong answer, and hasn't been right on a later day. */
export function sureAndWrong(reviews: readonly Review[]): (card: CardId) => boolean {
	const since = new Map<CardId, number>();
	for (const { card, confidence, grade, day } of reviews) {
		if (grade === 1 && confidence === 'sure') since.set(card, day);
		else if (grade > 1 && day > (since.get(card) ?? Infinity)) since.delete(card);
	}
	return (card) => since.has(card);
}
