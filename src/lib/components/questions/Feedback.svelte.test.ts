import { afterEach, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { RootQuestion, Term, TypeMeaningQuestion, TypeTermQuestion } from '#lib/core/types.ts';
import { useLocale } from '#lib/i18n/index.ts';
import Feedback from './Feedback.svelte';
import { arabicQuestion, englishQuestion, outcomeOf } from './typed.fixture.ts';

const ARABIC = arabicQuestion('مُفَاوَضَات');
const COUNCIL = arabicQuestion('مَجْلِس الأَمْن');

afterEach(() => useLocale('en'));

const propsOf = (
	answer: string,
	question: TypeTermQuestion | TypeMeaningQuestion,
	onaccept = vi.fn(),
) => ({
	question,
	response: answer,
	outcome: outcomeOf(answer, question),
	wording: 'en' as const,
	evidence: [],
	termOf: () => undefined,
	onterm: vi.fn(),
	onaccept,
});

it('shows by whole words what differs, each kind underlined in its own way and said in words', async () => {
	const { container } = await render(Feedback, propsOf('مجلس أمن الدولي', COUNCIL));
	const words = [...container.querySelectorAll('.word')].map((word) => [
		word.textContent,
		getComputedStyle(word).textDecorationStyle,
		getComputedStyle(word).textDecorationLine,
		word.nextElementSibling?.matches('.visually-hidden') ? word.nextElementSibling.textContent : '',
	]);
	const lines = [...container.querySelectorAll('.line')].map(
		(line) => line.cloneNode(true) as Element,
	);
	for (const line of lines)
		for (const said of line.querySelectorAll('.visually-hidden')) said.remove();
	expect(lines.map(({ textContent }) => textContent.trim().split(/\s+/u))).toEqual([
		['مجلس', 'أمن', 'الدولي'],
		['مَجْلِس', 'الأَمْن'],
	]);
	expect(words).toEqual([
		['مجلس', 'solid', 'none', ''],
		['أمن', 'wavy', 'underline', '(not right)'],
		['الدولي', 'dotted', 'underline', '(one too many)'],
		['مَجْلِس', 'solid', 'none', ''],
		['الأَمْن', 'solid', 'underline', '(not in your answer)'],
	]);
});

it('tags Arabic within an English sentence', async () => {
	const screen = await render(Feedback, propsOf('مفاوظات', ARABIC));
	const rule = screen.getByText(/One letter is wrong/u).element();
	expect(rule.textContent).toBe('One letter is wrong: it is “مُفَاوَضَات”, not “مفاوظات”.');
	const words = [...rule.querySelectorAll('[lang="ar"][dir="rtl"]')];
	expect(words.map((word) => word.textContent)).toEqual(['مُفَاوَضَات', 'مفاوظات']);
});

it('tags English within an Arabic sentence', async () => {
	useLocale('ar');
	const screen = await render(Feedback, propsOf('soveriegnty', englishQuestion('sovereignty')));
	const rule = screen.getByText(/تبادل حرفان/u).element();
	const words = [...rule.querySelectorAll('[lang="en"][dir="ltr"]')];
	expect(words.map((word) => word.textContent)).toEqual(['sovereignty', 'soveriegnty']);
});

it.each([
	['مفاوضات', ARABIC, 'Right', undefined],
	['مُفَاوَضَات', ARABIC, 'Right', undefined],
	['اداره', arabicQuestion('إِدَارَة'), 'Right, but note:', /The hamza is written/u],
	['مسئول', arabicQuestion('مَسْؤُول'), 'Right', /two spellings of the same/u],
	['مفاوظات', ARABIC, 'Almost right, but not quite', /One letter is wrong/u],
	['حكومة', ARABIC, 'Not right', undefined],
])('says of %s how right it is', async (answer, question, verdict, rule) => {
	const screen = await render(Feedback, propsOf(answer, question));
	await expect.element(screen.getByText(verdict, { exact: true })).toBeVisible();
	if (rule) await expect.element(screen.getByText(rule)).toBeVisible();
	const exact = answer === question.accepted[0];
	expect(screen.container.textContent.includes(question.accepted[0] ?? '')).toBe(!exact);
});

it('shows the expected word once, where its card shows it too', async () => {
	const term = {
		id: 't',
		ar: 'مُفَاوَضَات',
		en: ['negotiations'],
		pos: 'noun',
		topic: 'general',
	} as const;
	const props = { ...propsOf('مفاوضات', ARABIC), termOf: () => term };
	const screen = await render(Feedback, props);
	await expect.element(screen.getByRole('button', { name: /negotiations/u })).toBeVisible();
	expect(screen.container.textContent.split('مُفَاوَضَات')).toHaveLength(2);
});

it('lets the learner say that a wrong answer is right, and what that means', async () => {
	const onaccept = vi.fn();
	const screen = await render(Feedback, propsOf('محادثات', ARABIC, onaccept));
	const button = screen.getByRole('button', { name: 'I was right' });
	await expect.element(button).toHaveAccessibleDescription(/revoke that in the settings/u);
	await button.click();
	expect(onaccept).toHaveBeenCalledTimes(1);
	const accepted = { ...outcomeOf('محادثات', ARABIC), right: true, credit: 1 };
	await screen.rerender({ outcome: accepted });
	await expect.element(screen.getByText('Counted as right')).toBeVisible();
	const note = screen.getByText(/It is accepted for this word from now on/u);
	await expect.element(note).toHaveFocus();
	await expect.element(button).not.toBeInTheDocument();
	expect(screen.container.querySelector('.wrong')).toBeNull();
});

it.each([
	['a right answer', 'اداره', arabicQuestion('إِدَارَة')],
	['no letters', '؟', ARABIC],
	['a mark alone', '\u064e', ARABIC],
	['another word', 'استغلال', arabicQuestion('اسْتِقْلَال')],
])('offers that not for %s', async (_, answer, question) => {
	const screen = await render(Feedback, propsOf(answer, question));
	await expect.element(screen.getByText(/right/iu).first()).toBeVisible();
	await expect.element(screen.getByRole('button', { name: 'I was right' })).not.toBeInTheDocument();
});

it('names the other word that was written', async () => {
	const screen = await render(Feedback, propsOf('استغلال', arabicQuestion('اسْتِقْلَال')));
	await expect
		.element(screen.getByText(/What you wrote is another word/u))
		.toHaveTextContent('استغلال');
});

it('says of a family what the word asked about, the right one and the chosen one mean', async () => {
	const phrase = (text: string) => ({ lang: 'ar' as const, text });
	const question: RootQuestion = {
		id: 'q1',
		kind: 'root',
		skill: 'vocabulary',
		evidence: [],
		study: 'ar',
		term: 'open',
		belongs: true,
		prompt: phrase('مفتوح'),
		options: [phrase('فرح'), phrase('فتح')],
		optionTerms: ['joy', 'opening'],
		answer: 1,
	};
	const termOf = (id: string) => ({ id, ar: `_${id}`, en: [id] }) as unknown as Term;
	const props = { ...propsOf('', ARABIC), question, termOf };
	const screen = await render(Feedback, {
		...props,
		response: 0,
		outcome: { right: false, credit: 0 },
	});
	const words = () =>
		screen
			.getByRole('button')
			.all()
			.map((word) => word.element().textContent);
	expect(words()).toEqual(['_open open', '_opening opening', '_joy joy']);
	await screen.rerender({ response: 1, outcome: { right: true, credit: 1 } });
	expect(words()).toEqual(['_open open', '_opening opening']);
});
