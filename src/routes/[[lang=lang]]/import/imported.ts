import type { Issue } from '#lib/core/result.ts';
import type { BeadId, Pack } from '#lib/core/types.ts';

/** What is looked at before it is kept. */
export interface Imported {
	readonly pack: Pack;
	/** How sure the machine is of its pairs, as far as that is known. */
	readonly confidences: ReadonlyMap<BeadId, number>;
	/** What was changed or left out on reading. */
	readonly notes: readonly Issue[];
	/** What the learner knows the text by. */
	readonly from: string;
	/** When it was added, in epoch milliseconds, where it is kept already and is only edited. */
	readonly addedAt?: number;
}
