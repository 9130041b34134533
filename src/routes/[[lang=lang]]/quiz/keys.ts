/** What a key does in a quiz. */
export type KeyDeed =
	| { readonly type: 'choose'; readonly index: number }
	| { readonly type: 'go' | 'undo' | 'evidence' | 'listen' | 'help' };

/** Where a key was struck, as far as that matters. */
export interface Struck extends Pick<
	KeyboardEvent,
	'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'
> {
	/** In a field that takes text: there letters are letters. */
	readonly typing: boolean;
	/** The learner wants single keys to do something. */
	readonly shortcuts: boolean;
}

const DEEDS: Readonly<Record<string, KeyDeed>> = {
	KeyZ: { type: 'undo' },
	KeyE: { type: 'evidence' },
	KeyL: { type: 'listen' },
};

/**
 * What a key asks for, by its place on the keyboard: an Arabic layout changes nothing. Enter always goes on; single keys
 * only where they are wanted, and never in a field. `?` stands on the key of the slash.
 */
export function keyDeed(struck: Struck): KeyDeed | undefined {
	const { code, ctrlKey, metaKey, altKey, shiftKey, typing, shortcuts } = struck;
	if (ctrlKey || metaKey || altKey || typing) return undefined;
	if (code === 'Enter' || code === 'NumpadEnter') return { type: 'go' };
	if (!shortcuts) return undefined;
	const digit = /^(?:Digit|Numpad)([1-9])$/u.exec(code)?.[1];
	if (digit !== undefined) return { type: 'choose', index: Number(digit) - 1 };
	if (code === 'Slash' && shiftKey) return { type: 'help' };
	return shiftKey ? undefined : DEEDS[code];
}
