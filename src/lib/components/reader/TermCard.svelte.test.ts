import { beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Bead } from '#lib/core/types.ts';
import { Listening } from '#lib/state/listening.svelte.ts';
import { fakeSpeech, voice } from '#lib/state/speech.fixture.ts';
import type { AtHand, CardTerm } from './card.ts';
import TermCard from './TermCard.svelte';

const council: CardTerm = {
	id: 't1',
	ar: 'مَجْلِس',
	en: ['council', 'board', 'assembly', 'session', 'sitting', 'salon'],
	pos: 'noun',
	topic: 'institutions',
	gender: 'm',
	root: 'ج ل س',
	pattern: 'مَفْعِل',
	plural: ['مَجَالِس'],
	gloss: 'council',
};
const word = (id: string, ar: string, en: string): CardTerm => ({
	id,
	ar,
	en: [en],
	pos: 'noun',
	topic: 'general',
});
const bead: Bead = { id: 'b2', ar: ['اجتمع المجلس.'], en: ['The council met.'] };

beforeEach(() => sessionStorage.clear());
async function listen(...langs: string[]) {
	const fake = fakeSpeech(langs.map((lang) => voice(lang)));
	const listening = new Listening({ rate: 1, remoteVoices: false });
	await listening.prepare(
		() => Promise.resolve(fake.speech),
		() => Promise.resolve(),
	);
	return { ...fake, listening };
}
const props = async (over = {}) => ({
	term: council,
	studied: 'ar' as const,
	standing: 'new' as const,
	standingWords: 'new',
	family: [],
	phrases: [],
	note: '',
	listening: (await listen()).listening,
	onterm: vi.fn(),
	ondeed: vi.fn(),
	onnote: () => Promise.resolve(true),
	...over,
});

describe('TermCard', () => {
	it('shows the meaning here, three more, and the rest on demand', async () => {
		const screen = await render(TermCard, await props());
		expect(screen.container.querySelector('.lemma')?.textContent.trim()).toBe(council.ar);
		expect(screen.container.querySelector('.gloss')?.textContent.trim()).toBe('council');
		await expect.element(screen.getByText('board, assembly, session')).toBeVisible();
		await expect.element(screen.getByText('sitting, salon')).not.toBeVisible();
		await screen.getByText('More meanings').click();
		await expect.element(screen.getByText('sitting, salon')).toBeVisible();
	});

	it('takes the form at hand apart, and says what the pattern means', async () => {
		const atHand: AtHand = {
			text: 'مجلس الأمن',
			lang: 'ar',
			parts: ['و', 'ب', 'مجلس', 'الأمن'],
			form: ['plural', 'passive', '3fs'],
		};
		const screen = await render(TermCard, await props({ atHand }));
		await expect.element(screen.getByText('و + ب + مجلس + الأمن')).toBeVisible();
		await expect.element(screen.getByText('plural · passive · she')).toBeVisible();
		await expect.element(screen.getByText('place or time of it')).toBeVisible();
	});

	it('shows an inflected form as it is written, and nothing of the dictionary form', async () => {
		const screen = await render(
			TermCard,
			await props({ atHand: { text: 'المجالس', lang: 'ar' } satisfies AtHand }),
		);
		await expect.element(screen.getByText('المجالس')).toBeVisible();
		await screen.rerender({ atHand: { text: 'مجلس', lang: 'ar' } });
		expect(screen.container.textContent).not.toContain('in this text');
	});

	it('stands English first for those who study it', async () => {
		const screen = await render(
			TermCard,
			await props({ studied: 'en', phrases: [word('t5', 'مَجْلِس الأَمْن', 'Security Council')] }),
		);
		expect(screen.container.querySelector('.lemma')?.textContent.trim()).toBe('council');
		expect(screen.container.querySelector('.gloss')?.textContent.trim()).toBe(council.ar);
		expect(screen.container.querySelector('li [lang]')?.getAttribute('lang')).toBe('en');
	});

	it('takes the English word at hand apart for who studies English, and its Arabic after it', async () => {
		const emerge: CardTerm = {
			id: 't9',
			ar: 'تَبَيَّنَ',
			en: ['emerge'],
			pos: 'verb',
			topic: 'general',
			root: 'ب ي ن',
			present: 'يَتَبَيَّن',
		};
		const atHand: AtHand = { text: 'emerges', lang: 'en', before: 'what ' };
		const screen = await render(TermCard, await props({ term: emerge, studied: 'en', atHand }));
		await expect.element(screen.getByText('emerges = emerge + s')).toBeVisible();
		await expect.element(screen.getByText('present, he or she')).toBeVisible();
		await expect.element(screen.getByText('emerge – emerged – emerging')).toBeVisible();
		const text = screen.container.textContent;
		expect(text.indexOf('emerged')).toBeLessThan(text.indexOf('The Arabic word'));
		expect(text.indexOf('The Arabic word')).toBeLessThan(text.indexOf('ب ي ن'));
	});

	it('does so for an English word that was touched, and not else where Arabic is studied', async () => {
		const atHand: AtHand = { text: 'councils', lang: 'en' };
		const screen = await render(TermCard, await props({ atHand }));
		await expect.element(screen.getByText('councils = council + s')).toBeVisible();
		await screen.rerender({ atHand: undefined });
		expect(screen.container.textContent).not.toContain('The Arabic word');
	});

	it('shows an irregular form beside its base', async () => {
		const hold = { ...word('t8', 'عَقَدَ', 'hold'), pos: 'verb' as const };
		const atHand: AtHand = { text: 'held', lang: 'en', before: 'They have ' };
		const screen = await render(TermCard, await props({ term: hold, studied: 'en', atHand }));
		await expect.element(screen.getByText('held ← hold')).toBeVisible();
		await expect.element(screen.getByText('past participle')).toBeVisible();
		await expect.element(screen.getByText('hold – held – held')).toBeVisible();
	});

	it.each([
		['new', ['Learn this', 'I know it', 'Don’t ask me']],
		['added', ['I know it', 'Don’t ask me']],
		['learning', ['I know it', 'Don’t ask me']],
		['known', ['Don’t ask me']],
		['marked', ['Not known after all']],
		['suspended', ['Ask me again']],
	] as const)('of a word that is %s one can say %j', async (standing, labels) => {
		const ondeed = vi.fn();
		const screen = await render(TermCard, await props({ standing, ondeed }));
		const buttons = [...screen.container.querySelectorAll<HTMLElement>('.actions button')];
		expect(buttons.map(({ textContent }) => textContent)).toEqual(labels);
		for (const button of buttons) button.click();
		expect(ondeed).toHaveBeenCalledTimes(labels.length);
	});

	it('leads to its family and phrases: the first few, then all', async () => {
		const onterm = vi.fn();
		const family = Array.from({ length: 9 }, (_, n) => word(`f${n}`, 'جَلَسَ', `sit ${n}`));
		const screen = await render(TermCard, await props({ family, onterm }));
		expect(screen.container.querySelectorAll('.family li').length).toBe(6);
		await screen.getByRole('button', { name: 'Show 3 more' }).click();
		await screen.getByRole('button', { name: 'sit 8' }).click();
		expect(onterm).toHaveBeenCalledWith('f8');
	});

	it('leads from a phrase to its words', async () => {
		const onterm = vi.fn();
		const parts = [word('p1', 'أَمْن', 'security')];
		const screen = await render(TermCard, await props({ parts, onterm }));
		await expect.element(screen.getByText('its words')).toBeVisible();
		await screen.getByRole('button', { name: 'security' }).click();
		expect(onterm).toHaveBeenCalledWith('p1');
	});

	it('shows the other places to read, and leads there where it can', async () => {
		const screen = await render(TermCard, await props({ elsewhere: [bead] }));
		expect(screen.container.querySelector('.elsewhere')?.textContent).toContain('The council met.');
		expect(screen.container.querySelector('.elsewhere button')).toBeNull();
		const onbead = vi.fn();
		await screen.rerender({ onbead });
		await screen.getByRole('button', { name: 'The council met.' }).click();
		expect(onbead).toHaveBeenCalledWith('b2');
	});

	it('can be listened to in both languages, where both speak', async () => {
		const { listening, said } = await listen('ar-SA', 'en-GB');
		const screen = await render(TermCard, await props({ listening }));
		await screen.getByRole('button', { name: `Listen to ${council.ar}` }).click();
		await screen.getByRole('button', { name: 'Listen to council' }).click();
		expect(said.slice(2).map(({ text, voice }) => [text, voice.lang])).toEqual([
			[council.ar, 'ar-SA'],
			['council', 'en-GB'],
		]);
		expect(screen.container.textContent).not.toContain('voice');
	});

	it('says how to install a voice where there is none of the studied language', async () => {
		const { listening } = await listen('en-GB');
		const screen = await render(TermCard, await props({ listening }));
		await expect.element(screen.getByText(/No Arabic voice works here yet/u)).toBeVisible();
		expect(screen.container.textContent).not.toContain(`Listen to ${council.ar}`);
	});
});
