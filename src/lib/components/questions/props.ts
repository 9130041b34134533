import type { Bead, Lang, Question } from '#lib/core/types.ts';

/** What every question's component is given. */
export interface QuestionProps<Q extends Question> {
	question: Q;
	/** Index of the chosen option once there is one. */
	chosen: number | undefined;
	onchoose: (index: number) => void;
	/** The beads that the question rests on. */
	evidence: readonly Bead[];
	/** The language in which authored questions are worded. */
	wording: Lang;
}
