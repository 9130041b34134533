import type { Component } from 'svelte';
import type { Kind, Question } from '#lib/core/types.ts';
import Choice from './Choice.svelte';
import Claim from './Claim.svelte';
import Cloze from './Cloze.svelte';
import type { QuestionProps } from './props.ts';
import Translation from './Translation.svelte';
import Vocabulary from './Vocabulary.svelte';

/** One component a kind; a new kind adds its line here and in `core/questions/registry.ts`. */
const COMPONENTS: { [K in Kind]: Component<QuestionProps<Extract<Question, { kind: K }>>> } = {
	meaning: Vocabulary,
	term: Vocabulary,
	cloze: Cloze,
	translation: Translation,
	choice: Choice,
	claim: Claim,
};

/** The component that shows a question; the mapped type above guarantees that it takes this kind. */
export const componentOf = (question: Question) =>
	COMPONENTS[question.kind] as Component<QuestionProps<Question>>;
