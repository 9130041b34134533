import type { Place } from '#lib/components/reader/card.ts';
import type { Places } from '#lib/components/reader/segments.ts';
import type { markFunctionWords } from '#lib/core/text/function-vowels.ts';
import type {
	Bead,
	BeadId,
	PackTerm,
	Question,
	Term,
	TermId,
	Understanding,
} from '#lib/core/types.ts';
import type { App } from '#lib/state/app.svelte.ts';
import type { Standing } from '#lib/state/learning.svelte.ts';

/** A question, and what the reader had said of its sentence. */
export interface Check {
	readonly question: Question;
	readonly said: Understanding;
}
/** By bead. */
export type Checks = ReadonlyMap<string, Check>;

/** What a section shows of the state of its reader. Read anew whenever it is needed: its values change. */
export interface SectionView {
	readonly app: App;
	/** The server rendered it, and it is taken over. */
	readonly isIsland: boolean;
	/** The article's id. */
	readonly article: string;
	readonly places: Places;
	/** By section. */
	readonly words: readonly (readonly PackTerm[])[];
	readonly shares: readonly (number | undefined)[];
	/** The beads that prove an answer. */
	readonly evidence: readonly string[];
	readonly checks: Checks;
	/** The term whose card is open. */
	readonly lit: TermId | undefined;
	readonly marked: typeof markFunctionWords | undefined;
	/** Whether a bead is there yet, and those of a paragraph that are: a book is laid out in steps. */
	readonly isLaid: (bead: BeadId | undefined) => boolean;
	readonly firstOf: (beads: readonly Bead[]) => readonly Bead[];
	readonly standingOf: (term: TermId) => Standing;
	readonly vowelled: (term: TermId, place: Place) => boolean;
	readonly termOf: (id: TermId) => Term | PackTerm | undefined;
	readonly quizHref: (index: number) => string;
	readonly touch: (term: TermId, element: HTMLElement, place: Place) => void;
	readonly openTerm: (term: TermId) => void;
	readonly say: (bead: string, said: Understanding) => void;
}
