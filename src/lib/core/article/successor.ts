import type { Article, BeadId } from '../types.ts';
import { beadsOf } from './parts.ts';

/**
 * Where the beads of an article are after it was edited: itself where a bead is still there, or else the beads that have its
 * sentences now (Arabic, or English where it has no other). Of a bead whose sentences are gone, in whole or in part, some are
 * undefined.
 */
export function successors(
	before: Article,
	after: Article,
): (id: BeadId) => readonly (BeadId | undefined)[] {
	const old = new Map(beadsOf(before).map((bead) => [bead.id, bead]));
	const there = new Set<BeadId>();
	const homes = new Map<string, BeadId>();
	for (const { id, ar, en } of beadsOf(after)) {
		there.add(id);
		for (const sentence of [...ar, ...en]) if (!homes.has(sentence)) homes.set(sentence, id);
	}
	return (id) => {
		if (there.has(id)) return [id];
		const bead = old.get(id);
		const sentences = bead && (bead.ar.length > 0 ? bead.ar : bead.en);
		return sentences?.map((sentence) => homes.get(sentence)) ?? [undefined];
	};
}
