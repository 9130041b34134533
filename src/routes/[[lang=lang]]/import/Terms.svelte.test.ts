import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Proposal } from '#lib/core/lexicon/candidates.ts';
import { NO_CHOICES, type TermChoices } from '#lib/core/lexicon/own.ts';
import type { Bead, Term } from '#lib/core/types.ts';
import Terms from './Terms.svelte';

const beads: Bead[] = [
	{ id: 'b1', ar: ['انتهت الحرب قرب الجسر.'], en: ['The war ended near the bridge.'] },
	{ id: 'b2', ar: ['الجسر بعيد.'], en: ['It is a long way to the crossing.'] },
];
const war: Term = { id: 't1', ar: 'حَرْب', en: ['war'], pos: 'noun', topic: 'conflict' };
const proposal = (changes: Partial<Proposal>): Proposal => ({
	...war,
	origin: 'lexicon',
	confidence: 0.98,
	beads: ['b1'],
	forms: [],
	...changes,
});
const PROPOSALS = [
	proposal({}),
	proposal({ id: 't2', ar: 'قُرْب', en: ['proximity'], confidence: 0.6 }),
	proposal({
		id: 't3',
		ar: 'جسر',
		en: ['bridge'],
		origin: 'text',
		confidence: 0.93,
		beads: ['b1', 'b2'],
	}),
	proposal({ id: 't4', ar: 'بعيد', en: [], origin: 'text', confidence: 0.4, beads: ['b2'] }),
];

async function show(choices: TermChoices = NO_CHOICES) {
	const onchange = vi.fn<(choices: TermChoices) => void>((next) => {
		void screen.rerender({ choices: next });
	});
	const screen = await render(Terms, {
		proposals: PROPOSALS,
		choices,
		beads,
		entries: [war],
		onchange,
	});
	return { screen, onchange, last: () => onchange.mock.lastCall?.[0] };
}

it('says in words how sure it is of each, and shows no gloss where it isn’t', async () => {
	const { screen } = await show();
	const rows = [...screen.container.querySelectorAll('li')].map((row) => row.textContent);
	expect(rows[0]).toContain('sure: in the dictionary, and the translation says so');
	expect(rows[1]).toContain('unsure: in the dictionary, but the translation says it differently');
	expect(rows[2]).toContain('fairly sure: found in the translation');
	expect(rows[3]).toContain('meaning not certain: read the sentences');
	const unknown = screen.container.querySelectorAll('li')[3];
	expect(unknown?.querySelector('.words [lang=en]')).toBeNull();
	expect(unknown?.querySelector('details')?.open).toBe(true);
	expect(unknown?.textContent).toContain('It is a long way to the crossing.');
});

it('drops and keeps by a tap', async () => {
	const { screen, last } = await show();
	await expect.element(screen.getByText('2 of 4 to be learned')).toBeVisible();
	const first = screen.getByRole('checkbox', { name: 'Learn this حَرْب' });
	await expect.element(first).toBeChecked();
	await first.click();
	expect(last()).toEqual({ own: [], dropped: ['t1'] });
	await expect.element(screen.getByText('1 of 4 to be learned')).toBeVisible();
	await first.click();
	expect(last()).toEqual(NO_CHOICES);
});

it('makes what only the text has one’s own', async () => {
	const { screen, last } = await show();
	const bridge = screen.getByRole('checkbox', { name: 'Learn this جسر' });
	await expect.element(bridge).not.toBeChecked();
	await bridge.click();
	expect(last()?.own).toMatchObject([{ ar: 'جسر', en: ['bridge'], origin: 'own' }]);
	await expect.element(screen.getByText('your own term')).toBeVisible();
	await bridge.click();
	expect(last()).toEqual(NO_CHOICES);
});

it('asks for the meaning of what has none', async () => {
	const { screen, last, onchange } = await show();
	const far = screen.getByRole('checkbox', { name: 'Learn this بعيد' });
	await far.click();
	expect(onchange).not.toHaveBeenCalled();
	await expect.element(far).not.toBeChecked();
	await screen.getByRole('textbox', { name: /Arabic/u }).fill('بَعِيد');
	await screen.getByRole('button', { name: 'Save term' }).click();
	await expect.element(screen.getByRole('alert')).toHaveTextContent('at least one meaning');
	await screen.getByRole('textbox', { name: /Meaning/u }).fill('far, remote');
	await screen.getByRole('combobox').selectOptions('adjective');
	await screen.getByRole('button', { name: 'Save term' }).click();
	expect(last()?.own).toMatchObject([
		{ ar: 'بَعِيد', en: ['far', 'remote'], pos: 'adjective', was: ['t4'], forms: ['بعيد'] },
	]);
	await expect.element(far).not.toBeInTheDocument();
	const own = screen.getByRole('checkbox', { name: 'Learn this بَعِيد' });
	await expect.element(own).toBeChecked();
	// Whoever edits by keyboard goes on where he was.
	await expect.element(screen.getByRole('button', { name: 'Edit بَعِيد' })).toHaveFocus();
});

it('words an entry anew', async () => {
	const { screen, last } = await show();
	await screen.getByRole('button', { name: 'Edit حَرْب' }).click();
	await screen.getByRole('textbox', { name: /Meaning/u }).fill('warfare');
	await screen.getByRole('button', { name: 'Save term' }).click();
	expect(last()?.own).toMatchObject([{ ar: 'حَرْب', en: ['warfare'], origin: 'own' }]);
	await expect.element(screen.getByText('4 to be learned')).toHaveTextContent('2 of 4');
});

it('puts one’s own back where it was dropped by mistake', async () => {
	const mine: Term = { ...war, en: ['warfare', 'war'], origin: 'own' };
	let last: TermChoices | undefined;
	const screen = await render(Terms, {
		proposals: [proposal({ ...mine, en: ['war', 'warfare'], origin: 'own' })],
		choices: { own: [mine], dropped: [] },
		beads,
		entries: [{ ...mine, occurrences: [], gloss: 'war' }],
		onchange: (choices: TermChoices) => {
			last = choices;
			void screen.rerender({ choices });
		},
	});
	const box = screen.getByRole('checkbox', { name: 'Learn this حَرْب' });
	await expect.element(box).toBeChecked();
	await box.click();
	expect(last).toEqual({ own: [], dropped: ['t1'] });
	await expect.element(box).not.toBeChecked();
	await expect.element(screen.getByText('your own term')).toBeVisible();
	await box.click();
	expect(last).toEqual({ own: [mine], dropped: [] });
	await expect.element(box).toBeChecked();
});
