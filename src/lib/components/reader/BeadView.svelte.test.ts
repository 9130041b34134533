import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Bead, PackTerm } from '#lib/core/types.ts';
import { Listening } from '#lib/state/listening.svelte.ts';
import type { Standing } from '#lib/state/learning.svelte.ts';
import { fakeSpeech, voice } from '#lib/state/speech.fixture.ts';
import BeadView from './BeadView.svelte';
import { placesOf } from './segments.ts';

const bead: Bead = { id: 'b1', ar: ['طالت المفاوضات.'], en: ['The talks dragged on.'] };
const talks: PackTerm = {
	id: 't1',
	ar: 'مُفَاوَضَة',
	en: ['negotiation', 'talks'],
	pos: 'noun',
	topic: 'diplomacy',
	occurrences: [
		{ bead: 'b1', lang: 'ar', sentence: 0, start: 5, end: 14 },
		{ bead: 'b1', lang: 'en', sentence: 0, start: 4, end: 9 },
	],
};
const props = () => ({
	bead,
	places: placesOf([talks]),
	first: 'ar' as const,
	reveal: false,
	lit: undefined,
	chosen: true,
	stateOf: () => 'new' as const,
	onterm: vi.fn(),
});

it('shows both sides, each tagged, with the term to touch on both', async () => {
	const touched: [string, string][] = [];
	const onterm = (term: string, { textContent }: HTMLElement) => {
		touched.push([term, textContent]);
	};
	const screen = await render(BeadView, { ...props(), onterm });
	await screen.getByRole('button', { name: 'المفاوضات' }).click();
	await screen.getByRole('button', { name: 'talks' }).click();
	expect(touched).toEqual([
		['t1', 'المفاوضات'],
		['t1', 'talks'],
	]);
	expect(screen.container.querySelector('[lang="ar"]')?.textContent).toBe('طالت المفاوضات.');
	expect(screen.container.querySelector('[lang="en"]')?.textContent).toBe('The talks dragged on.');
});

it('lights the term on both sides when its card is open', async () => {
	const screen = await render(BeadView, { ...props(), lit: 't1' });
	expect(screen.container.querySelectorAll('.lit').length).toBe(2);
});

it('hides the other language until it is asked for, and again', async () => {
	const screen = await render(BeadView, { ...props(), reveal: true });
	expect(screen.container.textContent).not.toContain('dragged');
	await screen.getByRole('button', { name: 'Show the English' }).click();
	expect(screen.container.textContent).toContain('dragged');
	await screen.getByRole('button', { name: 'Hide the English' }).click();
	expect(screen.container.textContent).not.toContain('dragged');
});

it('says where a side has no counterpart, and then hides nothing', async () => {
	const screen = await render(BeadView, { ...props(), bead: { ...bead, ar: [] }, reveal: true });
	await expect.element(screen.getByText('This has no Arabic counterpart.')).toBeVisible();
	expect(screen.container.textContent).toContain('dragged');
});

it('shows vowel marks where they are known and wished for, and tells which place was touched', async () => {
	const marked: PackTerm = {
		...talks,
		occurrences: talks.occurrences.map((occurrence) =>
			occurrence.lang === 'ar' ? { ...occurrence, vowelled: 'المُفَاوَضَات' } : occurrence,
		),
	};
	const places = placesOf([marked]);
	const onterm = vi.fn();
	const screen = await render(BeadView, { ...props(), places, onterm });
	expect(screen.container.textContent).toContain('طالت المفاوضات.');
	const asked: unknown[] = [];
	await screen.rerender({
		vowelled: (term: string, place: unknown) => asked.push([term, place]) > 0,
	});
	expect(screen.container.textContent).toContain('طالت المُفَاوَضَات.');
	const place = { bead: 'b1', lang: 'ar', sentence: 0, start: 5 };
	expect(asked).toContainEqual(['t1', place]);
	await screen.getByRole('button', { name: 'المُفَاوَضَات' }).click();
	expect(onterm).toHaveBeenCalledWith('t1', expect.any(HTMLElement), place);
});

it('shows the vowel marks of words that are no terms where they are given', async () => {
	const marked = vi.fn(() => [{ start: 0, end: 4, text: 'طَالَت' }]);
	const screen = await render(BeadView, { ...props(), marked });
	expect(screen.container.querySelector('[lang="ar"]')?.textContent).toBe('طَالَت المفاوضات.');
	expect(screen.container.querySelector('[lang="en"]')?.textContent).toBe('The talks dragged on.');
	expect(marked).toHaveBeenCalledWith('طالت المفاوضات.', bead.en, [
		{ start: 5, end: 14, verb: false },
	]);
});

it('can be listened to in each language that speaks', async () => {
	sessionStorage.clear();
	const { speech, said } = fakeSpeech([voice('ar-EG')]);
	const listening = new Listening({ rate: 1, remoteVoices: false });
	await listening.prepare(
		() => Promise.resolve(speech),
		() => Promise.resolve(),
	);
	const screen = await render(BeadView, { ...props(), listening });
	await screen.getByRole('button', { name: 'Listen to the Arabic' }).click();
	expect(said.at(-1)?.text).toBe('طالت المفاوضات.');
	expect(screen.container.querySelectorAll('[aria-label^="Listen"]').length).toBe(1);
});

it('marks each standing in a way of its own', async () => {
	const lines = async (standing: Standing) => {
		const screen = await render(BeadView, { ...props(), stateOf: () => standing });
		const term = screen.container.querySelector('.term');
		if (!term) throw new Error('No term.');
		const { textDecorationStyle, textDecorationColor, textDecorationThickness } =
			getComputedStyle(term);
		await screen.unmount();
		return [textDecorationStyle, textDecorationColor, textDecorationThickness].join(' ');
	};
	const looks = [];
	for (const standing of ['new', 'learning', 'known', 'suspended'] as const) {
		looks.push(await lines(standing));
	}
	expect(new Set(looks).size).toBe(4);
	expect(await lines('added')).toBe(looks[0]);
	expect(await lines('marked')).toBe(looks[2]);
});

it('keeps its terms, and the focus on one, while what is known of them changes', async () => {
	const screen = await render(BeadView, props());
	const term = screen.getByRole('button', { name: 'talks' }).element() as HTMLElement;
	term.focus();
	await screen.rerender({ places: placesOf([{ ...talks }]), stateOf: () => 'known' as const });
	await expect.element(screen.getByRole('button', { name: 'talks' })).toHaveClass('known');
	expect(screen.getByRole('button', { name: 'talks' }).element()).toBe(term);
	expect(document.activeElement).toBe(term);
});
