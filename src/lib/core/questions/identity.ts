import { contentId } from '../id.ts';
import type { Issue } from '../result.ts';
import type { Question, QuestionId, Skill } from '../types.ts';
import { complaints, reportOn } from './checks.ts';
import type { Context } from './context.ts';

/** The claim that is to be proven by a sentence. */
const claimOf = (
	{ prompt }: Extract<Question, { readonly kind: 'prove' }>,
	{ authored }: Context,
) => authored.find((one) => one.kind === 'claim' && one.prompt[prompt.lang] === prompt.text);

/** The paragraph in which a passage stands. */
const paragraphOf = (
	{ evidence }: Extract<Question, { readonly kind: 'heading' }>,
	{ article }: Context,
) =>
	article.sections
		.flatMap(({ paragraphs }) => paragraphs)
		.find(({ beads }) => beads.some(({ id }) => id === evidence[0]));

/** What makes a question the one that it is, beside its kind and the language studied: nothing of an authored one, whose name isn't in it. */
function partsOf(
	question: Question,
	context: Context,
): readonly (string | undefined)[] | undefined {
	const [bead] = question.evidence;
	switch (question.kind) {
		case 'choice':
		case 'claim':
			return undefined;
		case 'cloze':
		case 'type-cloze':
			return [question.term, bead];
		case 'form':
			return [question.term, question.form];
		case 'root':
			return [question.term, question.belongs ? 'belongs' : 'outside'];
		case 'match':
			return [...question.terms].sort();
		case 'prove':
			return [claimOf(question, context)?.id];
		case 'heading':
			return [paragraphOf(question, context)?.id];
		case 'connective': {
			const { options, answer, prompt } = question;
			return [bead, `${options[answer]?.text ?? ''} ${prompt.before.length}`];
		}
		case 'translation':
		case 'swap':
		case 'order':
		case 'rebuild':
			return [bead];
		default:
			return [question.term];
	}
}

/** The id that the parts of a question give; nothing of an authored one, nor where a part is missing. */
export function idOf(question: Question, context: Context): QuestionId | undefined {
	const parts = partsOf(question, context);
	if (!parts || !('study' in question)) return undefined;
	const known = parts.filter((part) => part !== undefined);
	return known.length < parts.length
		? undefined
		: contentId('q', question.kind, question.study, ...known);
}

/** What a question exercises; nothing of an authored one, whose author says so. */
export function skillOf(question: Question, context: Context): Skill | undefined {
	switch (question.kind) {
		case 'choice':
		case 'claim':
			return undefined;
		case 'prove':
			return claimOf(question, context)?.skill;
		case 'heading':
			return 'gist';
		case 'translation':
		case 'swap':
			return 'detail';
		case 'connective':
		case 'order':
		case 'rebuild':
			return 'structure';
		default:
			return 'vocabulary';
	}
}

/** What is asked of every question, of whatever kind: that its id is made of what it asks, and that its skill is its kind's. */
export function checkIdentity(question: Question, context: Context): Issue[] {
	const report = reportOn(question);
	const [id, skill] = [idOf(question, context), skillOf(question, context)];
	const source = context.authored.find((one) => one.id === question.id);
	return complaints(
		source !== undefined &&
			JSON.stringify(source) !== JSON.stringify(question) &&
			report('not-as-written', 'The question isn’t as its author wrote it.'),
		id !== undefined &&
			question.id !== id &&
			report('wrong-id', 'The id isn’t made of what is asked.'),
		skill !== undefined &&
			question.skill !== skill &&
			report('wrong-skill', 'The kind of question exercises another skill.'),
	);
}
