import { expect, it, vi } from 'vitest';
import { remembering } from './remember.ts';

const counting = () => {
	const prepare = vi.fn((words: Iterable<string>) => [...words].join());
	return { prepare, read: remembering(prepare) };
};

it('reads the same list once, and again when it has grown', () => {
	const { prepare, read } = counting();
	const words = ['حرب'];
	expect([read(words), read(words)]).toEqual(['حرب', 'حرب']);
	expect(prepare).toHaveBeenCalledTimes(1);
	words.push('سلام');
	expect(read(words)).toBe('حرب,سلام');
	const set = new Set(words);
	expect([read(set), read(set)]).toEqual(['حرب,سلام', 'حرب,سلام']);
	expect(prepare).toHaveBeenCalledTimes(3);
});

it('remembers what a generator gave, which gives it once', () => {
	const { read } = counting();
	const words = (function* () {
		yield 'حرب';
		yield 'سلام';
	})();
	expect([read(words), read(words)]).toEqual(['حرب,سلام', 'حرب,سلام']);
});

it('takes a string for its letters', () => {
	expect(counting().read('سلم')).toBe('س,ل,م');
});
