import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import type { TypeMeaningQuestion, TypeTermQuestion } from '#lib/core/types.ts';
import { componentOf } from './registry.ts';
import { arabicQuestion, englishQuestion, outcomeOf } from './typed.fixture.ts';

const ARABIC = arabicQuestion('مُفَاوَضَات');
const ENGLISH = englishQuestion('sovereignty');

const propsOf = (question: TypeTermQuestion | TypeMeaningQuestion, onanswer = vi.fn()) => ({
	question,
	response: undefined,
	outcome: undefined,
	onanswer,
	evidence: [],
	wording: 'en' as const,
});
const field = () => page.getByRole('textbox').element() as HTMLInputElement;

it('checks with Enter what is typed, and nothing else', async () => {
	const onanswer = vi.fn();
	const screen = await render(componentOf(ENGLISH), propsOf(ENGLISH, onanswer));
	await screen.getByRole('textbox').click();
	await userEvent.keyboard('{Enter}');
	expect(onanswer).not.toHaveBeenCalled();
	await userEvent.keyboard('state{Enter}');
	expect(onanswer).toHaveBeenCalledExactlyOnceWith('state');
	await screen.rerender({ response: 'state', outcome: outcomeOf('state', ENGLISH) });
	await userEvent.keyboard('{Enter}');
	expect(onanswer).toHaveBeenCalledTimes(1);
	expect(field().readOnly).toBe(true);
});

it('tags the field with the language of the answer', async () => {
	await render(componentOf(ARABIC), propsOf(ARABIC));
	expect(field().lang).toBe('ar');
	expect(field().dir).toBe('rtl');
	expect(field().enterKeyHint).toBe('done');
});

it.each([
	[ARABIC, 'مفاوظات', 'مفاوظات', /One letter is not the right one/u],
	[arabicQuestion('مَجْلِس الأَمْن'), 'مجلس أمن', 'أمن', /the article counts: one .* is missing/u],
	[arabicQuestion('سِيَادَة'), 'سُيادة', 'سُيادة', /Look at the vowel marks/u],
	[ENGLISH, 'soveriegnty', 'soveriegnty', /Two neighbouring letters/u],
])('says what to look at, but not the word: %#', async (question, answer, marked, hint) => {
	const screen = await render(componentOf(question), propsOf(question));
	await screen.getByRole('textbox').fill(answer);
	await userEvent.keyboard('{Enter}');
	await screen.rerender({ outcome: outcomeOf(answer, question), tried: answer });
	const status = screen.getByRole('status');
	await expect.element(status).toHaveTextContent(hint);
	const mark = screen.container.querySelector('.wrong');
	expect(mark?.textContent).toBe(marked);
	expect(mark?.nextElementSibling?.textContent).toBe('(not right)');
	const said = screen.container.textContent;
	for (const word of question.accepted.flatMap((text) => text.split(' '))) {
		if (!answer.includes(word)) expect(said).not.toContain(word);
	}
	expect(screen.container.querySelector('.missing')).toBeNull();
	await expect.element(screen.getByRole('textbox')).toHaveAccessibleDescription(hint);
	expect(field().readOnly).toBe(false);
});

it('leads back to the field when it may be mended', async () => {
	const onanswer = vi.fn();
	const screen = await render(componentOf(ENGLISH), propsOf(ENGLISH, onanswer));
	onanswer.mockImplementation((answer: string) => {
		void screen.rerender({ outcome: outcomeOf(answer, ENGLISH), tried: answer });
	});
	await screen.getByRole('textbox').fill('soveriegnty');
	await screen.getByRole('button', { name: 'Check' }).click();
	await expect.element(screen.getByRole('textbox')).toHaveFocus();
	await expect.element(screen.getByRole('status')).toHaveTextContent(/try once more/u);
});

it('has an Arabic keyboard where Arabic is to be typed, and nowhere else', async () => {
	const onkeyboard = vi.fn();
	const screen = await render(componentOf(ARABIC), { ...propsOf(ARABIC), onkeyboard });
	const toggle = screen.getByRole('button', { name: 'Arabic keyboard' });
	await expect.element(toggle).toHaveAttribute('aria-expanded', 'false');
	expect(field().inputMode).toBe('text');
	await toggle.click();
	expect(onkeyboard).toHaveBeenCalledExactlyOnceWith(true);
	await screen.rerender({ keyboard: true });
	await expect.element(screen.getByRole('toolbar')).toBeVisible();
	expect(field().inputMode).toBe('none');
	expect(document.activeElement).toBe(field());
	await screen.rerender({ response: 'x', outcome: outcomeOf('x', ARABIC) });
	await expect.element(screen.getByRole('toolbar')).not.toBeInTheDocument();
	await screen.unmount();
	await render(componentOf(ENGLISH), { ...propsOf(ENGLISH), keyboard: true });
	await expect.element(page.getByRole('toolbar')).not.toBeInTheDocument();
});

it('types at the caret, over what is selected, and erases before it', async () => {
	const onanswer = vi.fn();
	const screen = await render(componentOf(ARABIC), {
		...propsOf(ARABIC, onanswer),
		keyboard: true,
	});
	const key = (name: string) => screen.getByRole('button', { name, exact: true });
	await screen.getByRole('textbox').click();
	for (const letter of ['م', 'ف', 'ض', 'Space', 'ت']) await key(letter).click();
	expect(field().value).toBe('مفض ت');
	expect(document.activeElement).toBe(field());
	field().setSelectionRange(2, 2);
	await key('ا').click();
	await key('و').click();
	expect(field().value).toBe('مفاوض ت');
	expect(field().selectionStart).toBe(4);
	field().setSelectionRange(5, 6);
	await key('ا').click();
	expect(field().value).toBe('مفاوضات');
	await key('Delete backwards').click();
	expect(field().value).toBe('مفاوضت');
	expect(field().selectionStart).toBe(5);
	await userEvent.keyboard('{Enter}');
	expect(onanswer).toHaveBeenCalledExactlyOnceWith('مفاوضت');
});

it('says of a near word that another is wanted, marks nothing in it, and takes another try', async () => {
	const question = { ...ENGLISH, near: ['dominion'] };
	const screen = await render(componentOf(question), propsOf(question));
	await screen.getByRole('textbox').fill('dominion');
	await userEvent.keyboard('{Enter}');
	await screen.rerender({
		outcome: outcomeOf('dominion', question, ['dominion']),
		tried: 'dominion',
	});
	await expect
		.element(screen.getByRole('status'))
		.toHaveTextContent(/try once more.*another word or another form is wanted/u);
	expect(screen.container.querySelector('.wrong')).toBeNull();
	expect(screen.container.textContent).not.toContain('sovereignty');
	expect(field().readOnly).toBe(false);
});

it('names the part of speech that is asked for, where a prompt has one', async () => {
	const screen = await render(componentOf(ARABIC), propsOf({ ...ARABIC, pos: 'noun' }));
	await expect.element(screen.getByText('noun', { exact: true })).toBeVisible();
	await screen.rerender(propsOf(ARABIC));
	await expect.element(screen.getByText('noun', { exact: true })).not.toBeInTheDocument();
});
