import { IRREGULAR_VERBS } from '#lib/core/lexicon/english-irregular.ts';
import { isOpposed, jointOf, type Joint } from '#lib/core/questions/connectives.ts';
import type {
	AskedForm,
	ConnectiveQuestion,
	FormQuestion,
	Lang,
	Phrase,
	Question,
	Response,
	Term,
	TermId,
} from '#lib/core/types.ts';
import { isReasoned, reasonsFor, type Reason, type Source } from '#lib/core/questions/reasons.ts';
import { m } from '#lib/i18n/index.ts';
import { sentence, type Piece } from './sentence.ts';

type Explanation = readonly Piece[];

const JOINTS: Readonly<
	Record<Exclude<Joint, 'adversative' | 'concessive' | 'contrast'>, (i: { word: string }) => string>
> = {
	causal: m.why_joint_causal,
	consecutive: m.why_joint_consecutive,
	additive: m.why_joint_additive,
	example: m.why_joint_example,
	restatement: m.why_joint_restatement,
	alternative: m.why_joint_alternative,
	purpose: m.why_joint_purpose,
	limit: m.why_joint_limit,
	condition: m.why_joint_condition,
	comparison: m.why_joint_comparison,
};
const FORMS: Readonly<Record<AskedForm, (i: { word: string; form: string }) => string>> = {
	plural: m.why_form_plural,
	masdar: m.why_form_masdar,
	present: m.why_form_present,
	past: m.why_form_past,
	participle: m.why_form_participle,
};

/** What a connective says of how its clause hangs together with what stands before it. */
function relationOf(word: Phrase): Explanation[] {
	const joint = jointOf(word.text, word.lang);
	if (joint === undefined) return [];
	const message = isOpposed(joint)
		? m.why_joint_opposed
		: JOINTS[joint as Exclude<Joint, 'adversative' | 'concessive' | 'contrast'>];
	return [sentence(message, { word })];
}

/** What a wrong form of the word itself is: its dual, another part of the verb, or nothing that is said. */
function ownForm({ form: asked, study }: FormQuestion, form: Phrase): Explanation {
	if (study === 'ar')
		return sentence(asked === 'plural' ? m.why_form_dual : m.why_form_active, { form });
	const { text } = form;
	if (asked === 'plural')
		return sentence(/’s$/u.test(text) ? m.why_form_whose : m.why_form_none, { form });
	if (text.endsWith('ing')) return sentence(m.why_form_ing, { form });
	if (text.endsWith('s')) return sentence(m.why_form_third, { form });
	return sentence(m.why_form_none, { form });
}

function forms(
	question: FormQuestion,
	chosen: number,
	termOf: (id: TermId) => Pick<Term, 'ar'> | undefined,
): Explanation[] {
	const { form: asked, options, optionTerms, answer, prompt, study, term } = question;
	const named = (word: Phrase, form: Phrase | undefined) =>
		form ? [sentence(FORMS[asked], { word, form })] : [];
	const right = named(prompt, options[answer]);
	const wrong = chosen === answer ? undefined : options[chosen];
	if (!wrong) return right;
	const other = optionTerms[chosen];
	const lemma = other === undefined || other === term ? undefined : termOf(other)?.ar;
	const part = otherPart(prompt.text, wrong.text);
	if (study === 'en' && asked !== 'plural' && part) {
		return [...right, sentence(FORMS[part], { word: prompt, form: wrong })];
	}
	return [
		...right,
		...(lemma === undefined
			? [ownForm(question, wrong)]
			: named({ lang: study, text: lemma }, wrong)),
	];
}

/** A past where the participle is asked, or the other way round. */
function otherPart(base: string, text: string): 'past' | 'participle' | undefined {
	const { past = [], participle = [] } = IRREGULAR_VERBS.get(base) ?? {};
	if (past.includes(text)) return 'past';
	return participle.includes(text) ? 'participle' : undefined;
}

/** What the terms of a text, or its author, say of why; the author in the language of the wording. */
function worded(reason: Reason, wording: Lang): Explanation {
	switch (reason.type) {
		case 'why':
			return [{ lang: wording, text: reason.why[wording] }];
		case 'says':
			return sentence(m.why_says, { word: reason.word, other: reason.other });
		case 'lacks':
			return sentence(m.why_lacks, { word: reason.word });
		case 'about':
			return sentence(m.why_about, { word: reason.word });
		case 'under':
			return sentence(m.why_under, { heading: reason.heading, word: reason.word });
	}
}

/** What an explanation is made of beside the question. */
interface Known {
	readonly termOf: (id: TermId) => Pick<Term, 'ar'> | undefined;
	readonly wording: Lang;
	/** What the question was made of, where it is at hand. */
	readonly source?: Source | undefined;
}

/** Why an answer is right, and what the one that was chosen would be; nothing where the question or the text says it. */
export function explain(
	question: Question,
	response: Response,
	{ termOf, wording, source }: Known,
): Explanation[] {
	if (typeof response !== 'number') return [];
	if (isReasoned(question))
		return source
			? reasonsFor(question, response, source).map((reason) => worded(reason, wording))
			: [];
	if (question.kind === 'form') return forms(question, response, termOf);
	return question.kind === 'connective' ? connectives(question, response) : [];
}

const connectives = ({ options, answer }: ConnectiveQuestion, chosen: number): Explanation[] =>
	[...new Set([answer, chosen])].flatMap((at) => {
		const option = options[at];
		return option ? relationOf(option) : [];
	});
