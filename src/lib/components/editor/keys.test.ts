import { expect, it } from 'vitest';
import { keyDeed } from './keys.ts';

const struck = (code: string, more = {}) => ({
	code,
	altKey: false,
	shiftKey: false,
	ctrlKey: false,
	metaKey: false,
	...more,
});

it.each([
	['KeyM', {}, { type: 'merge' }],
	['KeyS', {}, { type: 'open', panel: 'split' }],
	['KeyE', {}, { type: 'open', panel: 'edit' }],
	['KeyC', {}, { type: 'confirm' }],
	['KeyU', {}, { type: 'part' }],
	['ArrowUp', { altKey: true }, { type: 'move', lang: 'ar', to: 'previous' }],
	['ArrowDown', { altKey: true, shiftKey: true }, { type: 'move', lang: 'en', to: 'next' }],
	['KeyM', { ctrlKey: true }, undefined],
	['KeyM', { altKey: true }, undefined],
	['KeyQ', {}, undefined],
])('%s %o', (code, more, deed) => {
	expect(keyDeed(struck(code, more), true)).toEqual(deed);
});

it('joins again where nothing can be parted', () => {
	expect(keyDeed(struck('KeyU'), false)).toEqual({ type: 'join' });
});
