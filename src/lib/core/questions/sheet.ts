import type { Bead, Kind, Lang, Pack, Question } from '../types.ts';
import { beadsOf } from '../article/parts.ts';
import { rightText } from './answer-text.ts';
import { promptOf } from './prompt.ts';

/** Which questions a sheet has; all, where nothing is said. */
export interface SheetWish {
	readonly kind?: Kind;
	/** Those for who studies this language, and those that are worded in it. */
	readonly study?: Lang;
}

const LANGS: readonly Lang[] = ['ar', 'en'];

/** The lines between a question's prompt and its evidence. */
function answerLines(question: Question, wording: Lang): string[] {
	if ('accepted' in question) {
		const { accepted, near = [] } = question;
		return [`  = ${accepted.join(' | ')}`, ...(near.length > 0 ? [`  ~ ${near.join(' | ')}`] : [])];
	}
	if ('left' in question) {
		return question.left.map(
			({ text }, i) => `  ${text} = ${question.right[question.answer[i] ?? -1]?.text ?? ''}`,
		);
	}
	if ('items' in question) {
		return [
			...question.items.map(({ text }) => `  – ${text}`),
			...question.answer.map((index, i) => `  ${i + 1} ${question.items[index]?.text ?? ''}`),
		];
	}
	if (question.kind === 'claim' || question.kind === 'swap') {
		const right = rightText(question, wording);
		const verdict = right && 'verdict' in right ? right.verdict : '';
		const changed = question.kind === 'swap' ? question.changed : undefined;
		return [`  = ${verdict}${changed ? ` (${changed.from} → ${changed.to})` : ''}`];
	}
	const texts =
		question.kind === 'choice'
			? question.options.map((option) => option[wording])
			: question.options.map(({ text }) => text);
	return texts.map((text, index) => `  ${index === question.answer ? '✓' : '–'} ${text}`);
}

/** What is asked beside the prompt, where the kind alone doesn't say it. */
function askedOf(question: Question): string {
	if (question.kind === 'form') return ` (${question.form})`;
	if (question.kind === 'root') return question.belongs ? ' (belongs)' : ' (does not belong)';
	if ('pos' in question) return ` (${question.pos})`;
	if (question.kind === 'rebuild') {
		const { around } = question;
		return around ? ` [${around.before} … ${around.after}]` : '';
	}
	return 'hint' in question ? ` [${question.hint.text}]` : '';
}

const GAPS: ReadonlySet<Kind> = new Set<Kind>(['cloze', 'type-cloze']);

/** The translation of a sentence with a gap, which is shown with it: it makes one word right of several that make sense. */
function translationOf(
	{ kind, evidence, ...question }: Question,
	beads: readonly Bead[],
): string[] {
	if (!GAPS.has(kind) || !('study' in question)) return [];
	const other = question.study === 'ar' ? 'en' : 'ar';
	return beads
		.filter(({ id }) => evidence.includes(id))
		.map((bead) => `  [${bead[other].join(' ')}]`);
}

function lines(question: Question, wording: Lang, beads: readonly Bead[]): string[] {
	const evidence = question.evidence
		.map((id) => beads.findIndex((bead) => bead.id === id) + 1)
		.join(', ');
	return [
		`${promptOf(question, wording).text}${askedOf(question)}`,
		...translationOf(question, beads),
		...answerLines(question, wording),
		...('why' in question ? [`  why: ${question.why[wording]}`] : []),
		`  sentence ${evidence}`,
		'',
	];
}

/**
 * A pack's questions for a person to judge: kind by kind and language by language, each with its options, the right one
 * marked, and the number of the bead that proves it; with a gap stands the translation that the app shows. What authors wrote stands in both wordings.
 */
export function sheetOf(pack: Pack, { kind, study }: SheetWish = {}): string {
	const beads = beadsOf(pack.article);
	const kinds = [...new Set(pack.questions.map((question) => question.kind))];
	const out: string[] = [];
	for (const one of kinds.filter((known) => kind === undefined || known === kind)) {
		for (const lang of LANGS.filter((known) => study === undefined || known === study)) {
			const own = pack.questions.filter(
				(question) => question.kind === one && (!('study' in question) || question.study === lang),
			);
			if (own.length === 0) continue;
			out.push(`# ${one} · ${lang} · ${own.length}`, '');
			for (const question of own) out.push(...lines(question, lang, beads));
		}
	}
	return `${out.join('\n').trimEnd()}\n`;
}
