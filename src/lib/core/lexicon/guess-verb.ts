import type { VerbForm } from '../types.ts';
import { conjugate } from './conjugate.ts';
import type { Form } from './form.ts';
import { candidates, citation, type Verb } from './verb.ts';

/**
 * Verbs that only stand in terms of several words (أَضْرَمَ النَّار, بَاءَ بِالفَشَل): root and form are guessed from the past tense, as far
 * as its shape tells them.
 */

/** What a past tense in sounds looks like, its form, and its root made of the letters found. */
const SHAPES: readonly (readonly [RegExp, VerbForm, readonly string[]])[] = [
	[/^ءَ(.)(.)َ(.)َ$/u, 'IV', ['$1 $2 $3']],
	[/^(.)\u064e(.)(?:\u0651\u064e|\u064e\u0651)$/u, 'I', ['$1 $2 $2']],
	[/^(.)َا(.)َ$/u, 'I', ['$1 و $2', '$1 ي $2']],
	[/^(.)َ(.)[َُِ](.)َ$/u, 'I', ['$1 $2 $3']],
];

/**
 * All forms of a verb, or none of what doesn't look like one.
 *
 * @param stem its past tense, in sounds
 * @param others words of terms, in sounds: its present tense may be among them
 */
export function guessVerb(stem: string, others: ReadonlySet<string>): Form[] {
	const verbs = SHAPES.flatMap(([shape, form, roots]): Verb[] =>
		shape.test(stem)
			? roots
					.map((root) => stem.replace(shape, root))
					.flatMap((root) => [...candidates(form, root)])
					.filter((verb) => citation(verb, 'past') === stem)
			: [],
	);
	const verb = verbs.find((one) => others.has(citation(one, 'present'))) ?? verbs[0];
	return verb ? conjugate(verb) : [];
}
