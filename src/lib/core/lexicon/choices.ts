import type { Term, TermId } from '../types.ts';
import type { Proposal } from './candidates.ts';
import type { TermChoices } from './own.ts';

/**
 * What is chosen of the terms that are proposed. One of the lexicon is taught unless it is dropped, one of the text only once
 * it is kept, and so its owner's; what is its owner's already, as long as it is among what he has. Under its id the lexicon
 * may have an entry, which isn't to be taught where it is dropped or becomes another term.
 */

/** The term that stands for a proposal, where somebody wrote one: its own, or the one that says whose place it takes. */
export const ownOf = ({ own }: TermChoices, { id }: Proposal): Term | undefined =>
	own.find((term) => term.id === id || term.was?.includes(id));

/** Whether a proposal will be taught. */
export const isKept = (choices: TermChoices, proposal: Proposal): boolean =>
	ownOf(choices, proposal) !== undefined ||
	(proposal.origin === 'lexicon' && !choices.dropped.includes(proposal.id));

const without = (ids: readonly TermId[], id: TermId): readonly TermId[] =>
	ids.filter((other) => other !== id);

/** Drops a proposal, and what its owner wrote of it. */
export function drop(choices: TermChoices, proposal: Proposal): TermChoices {
	const mine = ownOf(choices, proposal);
	return {
		own: choices.own.filter((term) => term !== mine),
		dropped:
			proposal.origin === 'text'
				? choices.dropped
				: [...without(choices.dropped, proposal.id), proposal.id],
	};
}

/** Keeps a proposal of the lexicon as it is. */
export const keep = (choices: TermChoices, { id }: Proposal): TermChoices => ({
	...choices,
	dropped: without(choices.dropped, id),
});

/** Puts one's own term in the place of a proposal; where it is another term by its id, what was learned of the other goes on with it. */
export function put(choices: TermChoices, proposal: Proposal, term: Term): TermChoices {
	const mine = ownOf(choices, proposal);
	const isLost = term.id !== proposal.id && proposal.origin !== 'text';
	const dropped = without(without(choices.dropped, proposal.id), term.id);
	const former = [proposal.id, ...(mine?.was ?? []), ...(mine ? [mine.id] : [])];
	const was = [...new Set([...(term.was ?? []), ...former])].filter((id) => id !== term.id);
	return {
		own: [
			...choices.own.filter((other) => other !== mine && other.id !== term.id),
			was.length > 0 ? { ...term, was } : term,
		],
		dropped: isLost ? [...dropped, proposal.id] : dropped,
	};
}
