import { expect, it, vi } from 'vitest';

vi.mock('./import-job.ts', () => ({
	handle: () => Promise.reject(new Error('The dictionary is damaged.')),
}));

it('reports what fails in a job, so that whoever waits for it hears of it', async () => {
	const self: { name: string; onmessage?: (event: { data: unknown }) => void } = { name: 'import' };
	const report = vi.fn();
	vi.stubGlobal('self', self);
	vi.stubGlobal('reportError', report);
	await import('./worker.ts');
	self.onmessage?.({ data: {} });
	await vi.waitFor(() => expect(report).toHaveBeenCalledOnce());
	expect(report).toHaveBeenCalledWith(new Error('The dictionary is damaged.'));
	vi.unstubAllGlobals();
});
