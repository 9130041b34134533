import type { Component } from 'svelte';
import type { Kind, Question } from '#lib/core/types.ts';
import Choice from './Choice.svelte';
import Claim from './Claim.svelte';
import Cloze from './Cloze.svelte';
import type { QuestionProps } from './props.ts';
import Match from './Match.svelte';
import Passage from './Passage.svelte';
import Sequence from './Sequence.svelte';
import Swap from './Swap.svelte';
import Typed from './Typed.svelte';
import Vocabulary from './Vocabulary.svelte';

/** One component a kind; a new kind adds its line here and in `core/questions/registry.ts`. */
const COMPONENTS: { [K in Kind]: Component<QuestionProps<Extract<Question, { kind: K }>>> } = {
	meaning: Vocabulary,
	term: Vocabulary,
	cloze: Cloze,
	collocation: Cloze,
	root: Vocabulary,
	form: Vocabulary,
	listen: Vocabulary,
	'type-term': Typed,
	'type-meaning': Typed,
	'type-cloze': Typed,
	match: Match,
	translation: Passage,
	prove: Passage,
	heading: Passage,
	connective: Cloze,
	swap: Swap,
	order: Sequence,
	rebuild: Sequence,
	choice: Choice,
	claim: Claim,
};

/** The component that shows a question; the mapped type above guarantees that it takes this kind. */
export const componentOf = (question: Question) =>
	COMPONENTS[question.kind] as Component<QuestionProps<Question>>;
