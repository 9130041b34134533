import type { Draft } from './draft.ts';
import { apply, inverse, type Edit } from './edit.ts';

/** A draft with every step that led to it, and every one that was taken back: without limit, as steps are small. */
export interface History {
	readonly draft: Draft;
	readonly past: readonly Edit[];
	/** The next one to be done again comes last. */
	readonly future: readonly Edit[];
}

export const begin = (draft: Draft): History => ({ draft, past: [], future: [] });

/** The history after one more step; what had been taken back can't be done again. */
export const step = ({ draft, past }: History, edit: Edit): History => ({
	draft: apply(draft, edit),
	past: [...past, edit],
	future: [],
});

/** Takes the last step back; undefined where there is none. */
export function undo({ draft, past, future }: History): History | undefined {
	const edit = past.at(-1);
	return (
		edit && {
			draft: apply(draft, inverse(edit)),
			past: past.slice(0, -1),
			future: [...future, edit],
		}
	);
}

/** Does again what was taken back last; undefined where there is nothing. */
export function redo({ draft, past, future }: History): History | undefined {
	const edit = future.at(-1);
	return edit && { draft: apply(draft, edit), past: [...past, edit], future: future.slice(0, -1) };
}
