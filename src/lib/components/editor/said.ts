import { m, num } from '#lib/i18n/index.ts';
import type { Done, Editor } from '#lib/state/editor.svelte.ts';

const WHAT: Readonly<Record<Done['what'], () => string>> = {
	merge: m.edit_said_merge,
	split: m.edit_said_split,
	move: m.edit_said_move,
	part: m.edit_said_part,
	join: m.edit_said_join,
	confirm: m.edit_said_confirm,
	rewrite: m.edit_said_rewrite,
	rename: m.edit_said_rewrite,
	undo: m.edit_said_undo,
	redo: m.edit_said_redo,
	nothing: m.edit_said_nothing,
};

/** What a screen reader is told after a deed: what was done, and how many pairs there are now. */
export function saidOf({ done, pairs }: Pick<Editor, 'done' | 'pairs'>): string {
	if (!done) return '';
	const what = WHAT[done.what]();
	return done.what === 'nothing'
		? what
		: `${what} ${m.import_pairs({ n: pairs, count: num(pairs) })}`;
}
