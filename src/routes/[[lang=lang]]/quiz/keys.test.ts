import { expect, it } from 'vitest';
import { keyDeed, type Struck } from './keys.ts';

const struck = (code: string, more: Partial<Struck> = {}): Struck => ({
	code,
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	shiftKey: false,
	typing: false,
	shortcuts: true,
	...more,
});

it.each([
	['Digit1', { type: 'choose', index: 0 }],
	['Numpad4', { type: 'choose', index: 3 }],
	['Enter', { type: 'go' }],
	['KeyZ', { type: 'undo' }],
	['KeyE', { type: 'evidence' }],
	['KeyL', { type: 'listen' }],
	['KeyA', undefined],
	['Slash', undefined],
])('%s', (code, deed) => {
	expect(keyDeed(struck(code))).toEqual(deed);
});

it('shows the keys at a question mark', () => {
	expect(keyDeed(struck('Slash', { shiftKey: true }))).toEqual({ type: 'help' });
});

it('leaves letters to the field they are typed in, and keys with others held to the browser', () => {
	for (const more of [{ typing: true }, { ctrlKey: true }, { metaKey: true }, { altKey: true }]) {
		expect(keyDeed(struck('KeyZ', more))).toBeUndefined();
		expect(keyDeed(struck('Enter', more))).toBeUndefined();
	}
	expect(keyDeed(struck('KeyZ', { shiftKey: true }))).toBeUndefined();
});

it('takes only Enter where single keys are switched off', () => {
	const off = { shortcuts: false };
	expect(['Digit1', 'KeyZ', 'KeyL'].map((code) => keyDeed(struck(code, off)))).toEqual([
		undefined,
		undefined,
		undefined,
	]);
	expect(keyDeed(struck('Enter', off))).toEqual({ type: 'go' });
});
