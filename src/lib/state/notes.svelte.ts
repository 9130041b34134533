import type { Term, TermId } from '#lib/core/types.ts';
import type { Note, Storage } from '#lib/storage/index.ts';

/** What the learner wrote about terms. */
export class Notes {
	#storage: () => Storage | undefined;
	#onfailure: (error: unknown) => void;
	#notes = $state.raw<ReadonlyMap<TermId, Note>>(new Map());
	/** Stored notes that can't be read. */
	damaged = $state(0);

	/** @param onfailure told why something could not be written */
	constructor(storage: () => Storage | undefined, onfailure: (error: unknown) => void) {
		this.#storage = storage;
		this.#onfailure = onfailure;
	}

	/** The note of a term, under its id or a former one; empty where there is none. */
	textOf(term: Pick<Term, 'id' | 'was'>): string {
		const id = [term.id, ...(term.was ?? [])].find((known) => this.#notes.has(known));
		return id === undefined ? '' : (this.#notes.get(id)?.text ?? '');
	}

	/** Reads everything anew. */
	async load(): Promise<void> {
		const stored = await this.#storage()?.readNotes();
		if (!stored) return;
		this.#notes = new Map(stored.records.map((note) => [note.term, note]));
		this.damaged = stored.damaged.length;
	}

	/**
	 * Keeps a term's note in the place of the one before; white space alone is none.
	 *
	 * @param at epoch milliseconds
	 * @returns whether it is on the disk; `onfailure` says why not
	 */
	async save(term: Pick<Term, 'id' | 'was'>, text: string, at: number): Promise<boolean> {
		const storage = this.#storage();
		if (!storage) return false;
		const former = (term.was ?? []).filter((id) => this.#notes.has(id));
		const note = text.trim() === '' ? undefined : { term: term.id, text, at };
		try {
			await (note ? storage.saveNote(note) : storage.removeNote(term.id));
			await Promise.all(former.map((id) => storage.removeNote(id)));
		} catch (error) {
			this.#onfailure(error);
			return false;
		}
		const notes = new Map(this.#notes);
		for (const id of [term.id, ...former]) notes.delete(id);
		if (note) notes.set(term.id, note);
		this.#notes = notes;
		return true;
	}
}
