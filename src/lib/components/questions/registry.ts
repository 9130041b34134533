import type { Component } from 'svelte';
import type { Kind, Question } from '#lib/core/types.ts';
import Choice from './Choice.svelte';
import Claim from './Claim.svelte';
import Cloze from './Cloze.svelte';
import Collocation from './Collocation.svelte';
import Connective from './Connective.svelte';
import Form from './Form.svelte';
import Heading from './Heading.svelte';
import Listen from './Listen.svelte';
import Match from './Match.svelte';
import Meaning from './Meaning.svelte';
import Order from './Order.svelte';
import Prove from './Prove.svelte';
import Rebuild from './Rebuild.svelte';
import Root from './Root.svelte';
import Swap from './Swap.svelte';
import Term from './Term.svelte';
import Translation from './Translation.svelte';
import TypeCloze from './TypeCloze.svelte';
import TypeMeaning from './TypeMeaning.svelte';
import TypeTerm from './TypeTerm.svelte';
import type { QuestionProps } from './props.ts';

/** One component a kind; a new kind adds its line here and in `core/questions/registry.ts`. */
const COMPONENTS: { [K in Kind]: Component<QuestionProps<Extract<Question, { kind: K }>>> } = {
	meaning: Meaning,
	term: Term,
	cloze: Cloze,
	collocation: Collocation,
	root: Root,
	form: Form,
	listen: Listen,
	'type-term': TypeTerm,
	'type-meaning': TypeMeaning,
	'type-cloze': TypeCloze,
	match: Match,
	translation: Translation,
	prove: Prove,
	heading: Heading,
	connective: Connective,
	swap: Swap,
	order: Order,
	rebuild: Rebuild,
	choice: Choice,
	claim: Claim,
};

/** The component that shows a question; the mapped type above guarantees that it takes this kind. */
export const componentOf = (question: Question) =>
	COMPONENTS[question.kind] as Component<QuestionProps<Question>>;
