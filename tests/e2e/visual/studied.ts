import type { Page } from '@playwright/test';
import type { Review, Skill } from '../../../src/lib/core/types.ts';
import { store } from '../seed.ts';

const DAY = 86_400_000;
const DEVICE = 'a'.repeat(16);
const SKILLS: readonly Skill[] = ['gist', 'detail', 'inference', 'reference', 'vocabulary'];
const CONFIDENCES = ['guess', 'think', 'sure'] as const;

/** Five weeks of answers before a moment. Its study day begins at four in the morning, in UTC. */
function answersBefore(now: Date): Review[] {
	const today = Math.floor(now.getTime() / DAY);
	return Array.from({ length: 35 }, (_, back) =>
		Array.from({ length: (back * 7 + 9) % 30 }, (_, nth) => ({ back, nth })),
	)
		.reverse()
		.flat()
		.map(({ back, nth }, sequence) => ({
			type: 'review',
			id: `${DEVICE}-${sequence.toString(36).padStart(8, '0')}`,
			at: (today - back) * DAY + 8 * 3_600_000 + nth * 60_000,
			day: today - back,
			offset: 0,
			card: `qvisual${nth}`,
			grade: (nth + back) % 4 === 0 ? 1 : 3,
			took: 9000,
			question: `qvisual${nth}`,
			article: 'avisual',
			skill: SKILLS[nth % SKILLS.length] ?? 'detail',
			answer: '0',
			confidence: CONFIDENCES[nth % 3] ?? 'guess',
		}));
}

/** A device on which somebody has studied for five weeks. */
export async function studied(page: Page, origin: string, now: Date): Promise<void> {
	await store(page, origin, {});
	await page.evaluate(async (reviews) => {
		const until = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(new Error(String(request.error)));
			});
		const database = await until(indexedDB.open('mufradat'));
		const writing = database.transaction(['log', 'meta'], 'readwrite');
		// The states of cards are worked out anew.
		await until(writing.objectStore('meta').delete('states'));
		for (const review of reviews) await until(writing.objectStore('log').put(review));
		database.close();
	}, answersBefore(now));
}
