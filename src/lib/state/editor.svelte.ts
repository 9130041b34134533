import { SURE } from '#lib/core/article/build.ts';
import {
	articleOf,
	confidencesIn,
	draftOf,
	type Draft,
	type Row,
} from '#lib/core/article/draft.ts';
import * as edits from '#lib/core/article/edit.ts';
import { begin, redo, step, undo, type History } from '#lib/core/article/history.ts';
import type { Article, BeadId, Bilingual, Lang } from '#lib/core/types.ts';

/** What can be done to a row. */
export type Deed =
	| { readonly type: 'merge' | 'part' | 'join' | 'confirm' }
	| { readonly type: 'move'; readonly lang: Lang; readonly to: 'next' | 'previous' }
	| { readonly type: 'split'; readonly cuts: Record<Lang, edits.Cut> }
	| { readonly type: 'rewrite'; readonly sentences: Record<Lang, readonly string[]> }
	| { readonly type: 'rename'; readonly heading: Bilingual };

/** What was done last, or could not be: for whoever doesn't see it. */
export interface Done {
	readonly what: Deed['type'] | 'undo' | 'redo' | 'nothing';
}

/** Whether the machine was unsure of a row, and nobody has looked at it since. */
export const isUnsure = (row: Row): boolean =>
	row.kind === 'bead' && row.confidence !== undefined && row.confidence < SURE;

function editOf(draft: Draft, at: number, deed: Deed): edits.Edit | undefined {
	switch (deed.type) {
		case 'move':
			return edits.move(draft, at, deed.lang, deed.to);
		case 'split':
			return edits.split(draft, at, deed.cuts);
		case 'rewrite':
			return edits.rewrite(draft, at, deed.sentences);
		case 'rename':
			return edits.rename(draft, at, deed.heading);
		case 'confirm': {
			const row = draft[at];
			return row && isUnsure(row) ? edits.confirm(draft, at) : undefined;
		}
		default:
			return edits[deed.type](draft, at);
	}
}

/** An article while its pairs are mended. */
export class Editor {
	#history = $state.raw<History>(begin([]));
	/** Index of the row that one is at. */
	selected = $state<number>();
	done = $state.raw<Done>();

	constructor(article: Article, confidences: ReadonlyMap<BeadId, number> = new Map()) {
		this.#history = begin(draftOf(article, confidences));
	}

	rows = $derived(this.#history.draft);
	pairs = $derived(
		this.rows.filter((row) => row.kind === 'bead' && row.ar.length > 0 && row.en.length > 0).length,
	);
	unsure = $derived(this.rows.filter(isUnsure).length);
	canUndo = $derived(this.#history.past.length > 0);
	canRedo = $derived(this.#history.future.length > 0);

	can = (at: number, deed: Deed): boolean => editOf(this.rows, at, deed) !== undefined;

	/** Does something to a row; says in `done` what it was. */
	do(at: number, deed: Deed): void {
		const edit = editOf(this.rows, at, deed);
		this.done = { what: edit ? deed.type : 'nothing' };
		if (!edit) return;
		this.#history = step(this.#history, edit);
		this.#selectAt(deed.type === 'move' && deed.to === 'previous' ? at : Math.max(at, edit.at));
	}

	undo(): void {
		this.#turn(undo(this.#history), this.#history.past.at(-1), 'undo');
	}

	redo(): void {
		this.#turn(redo(this.#history), this.#history.future.at(-1), 'redo');
	}

	/** Goes to the next row that the machine was unsure of, and from the last one to the first. */
	nextUnsure(): void {
		const from = (this.selected ?? -1) + 1;
		const after = this.rows.findIndex((row, index) => index >= from && isUnsure(row));
		const next = after >= 0 ? after : this.rows.findIndex(isUnsure);
		if (next >= 0) this.selected = next;
	}

	/** The article as it is now. */
	article = (article: Article): Article => articleOf(this.rows, article);

	/** How sure the machine is of the pairs that nobody has looked at. */
	get confidences(): ReadonlyMap<BeadId, number> {
		return confidencesIn(this.rows);
	}

	#turn(history: History | undefined, edit: edits.Edit | undefined, what: 'undo' | 'redo'): void {
		this.done = { what: history ? what : 'nothing' };
		if (!history || !edit) return;
		this.#history = history;
		this.#selectAt(edit.at);
	}

	#selectAt(at: number): void {
		this.selected = Math.max(0, Math.min(at, this.rows.length - 1));
	}
}
