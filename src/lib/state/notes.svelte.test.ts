import { expect, it } from 'vitest';
import { memoryStorage } from '#lib/storage/memory.ts';
import { StorageError } from '#lib/storage/unavailable.ts';
import { Notes } from './notes.svelte.ts';

function begin() {
	const storage = memoryStorage({ reason: 'absent', message: '' });
	const failures: unknown[] = [];
	const open = () =>
		new Notes(
			() => storage,
			(error) => failures.push(error),
		);
	return { storage, failures, open };
}

it('keeps a note, changes it, and removes an empty one', async () => {
	const { open, storage } = begin();
	const notes = open();
	expect(await notes.save({ id: 't1' }, 'mine', 1)).toBe(true);
	expect(await notes.save({ id: 't1' }, 'mine, too', 2)).toBe(true);
	expect(notes.textOf({ id: 't1' })).toBe('mine, too');
	const again = open();
	await again.load();
	expect(again.textOf({ id: 't1' })).toBe('mine, too');
	await again.save({ id: 't1' }, ' ', 3);
	expect(again.textOf({ id: 't1' })).toBe('');
	expect((await storage.readNotes()).records).toEqual([]);
});

it('finds a note under a former id, and takes it over when it is changed', async () => {
	const { open, storage } = begin();
	const notes = open();
	await notes.save({ id: 'old' }, 'mine', 1);
	const corrected = { id: 'new', was: ['old'] };
	expect(notes.textOf(corrected)).toBe('mine');
	await notes.save(corrected, 'changed', 2);
	expect((await storage.readNotes()).records).toEqual([{ term: 'new', text: 'changed', at: 2 }]);
	await notes.save(corrected, '', 3);
	expect(notes.textOf(corrected)).toBe('');
});

it('says so where it could not be written, and shows what is stored', async () => {
	const { open, storage, failures } = begin();
	const notes = open();
	storage.saveNote = () => Promise.reject(new StorageError('quota', 'Full.'));
	expect(await notes.save({ id: 't1' }, 'mine', 1)).toBe(false);
	expect(failures).toHaveLength(1);
	expect(notes.textOf({ id: 't1' })).toBe('');
});
