import type { Deed } from '#lib/state/editor.svelte.ts';

/** What a key does to the pair that one is at; `split` and `edit` open what asks for more. */
export type KeyDeed = Deed | { readonly type: 'open'; readonly panel: 'split' | 'edit' };

type Struck = Pick<KeyboardEvent, 'code' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>;

const LETTERS: Readonly<Record<string, KeyDeed>> = {
	KeyM: { type: 'merge' },
	KeyS: { type: 'open', panel: 'split' },
	KeyE: { type: 'open', panel: 'edit' },
	KeyC: { type: 'confirm' },
};

/**
 * The deed of a key, told by its place, so that an Arabic keyboard has the same. U is one key for marking as untranslated and
 * for joining again: whichever can be done.
 */
export function keyDeed(
	{ code, altKey, shiftKey, ctrlKey, metaKey }: Struck,
	canPart: boolean,
): KeyDeed | undefined {
	if (ctrlKey || metaKey) return undefined;
	if (altKey) {
		const to = ({ ArrowUp: 'previous', ArrowDown: 'next' } as const)[code];
		return to && { type: 'move', lang: shiftKey ? 'en' : 'ar', to };
	}
	if (code === 'KeyU') return { type: canPart ? 'part' : 'join' };
	return LETTERS[code];
}
