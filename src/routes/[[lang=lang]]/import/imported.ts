import { fail, issue, type Issue, type Result } from '#lib/core/result.ts';
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

/** Whether a text is meant as a pack: JSON, whatever its file is called. */
export const isPack = (text: string): boolean => text.trimStart().startsWith('{');

/**
 * A pack out of the text of a file.
 *
 * @returns what `decodePack` says of it, or `not-a-pack` where it isn't even JSON
 */
export async function readPackText(text: string): Promise<Result<Pack>> {
	const { decodePack } = await import('#lib/core/pack/decode.ts');
	try {
		return decodePack(JSON.parse(text));
	} catch {
		return fail(issue('not-a-pack', '', 'This is not a Mufradat pack: it is no whole JSON.'));
	}
}
