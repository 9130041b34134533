import { describe, expect, it } from 'vitest';
import { memoryStorage } from '#lib/storage/memory.ts';
import { StorageError } from '#lib/storage/unavailable.ts';
import { keepReports, keepVariants, variantId } from './kept.svelte.ts';

const report = {
	question: 'q1',
	article: 'a1',
	prompt: 'war',
	text: 'two are right',
	hidden: true,
	at: 1,
};

describe('what is kept of questions', () => {
	it('is there again after a reload, and gone when it is taken back', async () => {
		const storage = memoryStorage({ reason: 'absent', message: '' });
		const open = async () => {
			const kept = keepReports(
				() => storage,
				() => undefined,
			);
			await kept.load();
			return kept;
		};
		const reports = await open();
		expect(await reports.save(report)).toBe(true);
		expect(reports.get('q1')).toEqual(report);
		expect((await open()).all).toEqual([report]);
		expect(await reports.remove('q1')).toBe(true);
		expect([reports.all, (await open()).all]).toEqual([[], []]);
	});

	it('is not shown as kept where it could not be written', async () => {
		const failures: unknown[] = [];
		const full = new StorageError('quota', '');
		const storage = {
			...memoryStorage({ reason: 'absent', message: '' }),
			saveVariant: () => Promise.reject(full),
		};
		const variants = keepVariants(
			() => storage,
			(error) => failures.push(error),
		);
		const variant = { term: 't1', lang: 'ar', text: 'حرب' } as const;
		expect(await variants.save({ ...variant, id: variantId(variant), at: 1 })).toBe(false);
		expect([failures, variants.all]).toEqual([[full], []]);
	});
});
