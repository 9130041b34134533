import type { TermId } from '../types.ts';
import { fold } from '../text/fold.ts';
import { splits } from './clitics.ts';
import { lettersOf, unfoldRange } from './clusters.ts';
import { Use, type Features, type Part } from './form.ts';
import { lexemeOf, partOf, readingsOf, useOf } from './form-index.ts';
import { inflect } from './inflect.ts';
import { keyOf, written } from './key.ts';
import type { Lookup } from './create.ts';
import type { Hit } from './phrases.ts';
import { distance } from './rank.ts';

/** One way to read an Arabic token. */
export interface Analysis {
	readonly term: TermId;
	/** What stands before the stem, in full and in order: وللقرار has و, ل, ال. */
	readonly proclitics: readonly string[];
	/** The inflected word between the clitics, as the token writes it. */
	readonly stem: string;
	/** The pronoun after the stem. */
	readonly enclitic?: string;
	/** Which of the entry's paradigms the stem belongs to. */
	readonly part: Part;
}

/** Every reading of a token, best first; words of multi-word terms that are no entries of their own among them. */
export function hitsOf(token: string, lookup: Lookup): Hit[] {
	const folded = fold(token);
	const letters = lettersOf(token, folded);
	const hits: Hit[] = [];
	for (const split of splits(folded, letters)) {
		const stem = folded.slice(split.from, split.to);
		for (const reading of readingsOf(lookup.index, stem)) {
			const use = useOf(reading);
			if ((use & split.needs) !== split.needs || (use & split.excludes) !== 0) continue;
			hits.push({ split, reading });
		}
	}
	if (hits.length < 2) return hits;
	return hits
		.map((hit) => ({ hit, far: distance(hit, letters) }))
		.sort((a, b) => a.far - b.far || lexemeOf(a.hit.reading) - lexemeOf(b.hit.reading))
		.map(({ hit }) => hit);
}

/**
 * All readings of one Arabic token by single-word entries, best first. A clitic is taken off only where a form of the lexicon
 * remains.
 */
export function analyse(token: string, lookup: Lookup): Analysis[] {
	const analyses: Analysis[] = [];
	for (const { split, reading } of hitsOf(token, lookup)) {
		const term = lookup.terms[lexemeOf(reading)];
		if (!term) continue;
		const part = partOf(reading);
		const { from, to, proclitics, enclitic } = split;
		const known = analyses.some(
			(other) =>
				other.term === term.id &&
				other.part === part &&
				other.enclitic === enclitic &&
				other.proclitics.join() === proclitics.join(),
		);
		if (known) continue;
		const { start, end } = unfoldRange(token, from, to);
		analyses.push({
			term: term.id,
			proclitics,
			stem: token.slice(start, end),
			...(enclitic !== undefined && { enclitic }),
			part,
		});
	}
	return analyses;
}

/** The glosses of all readings of one Arabic token, the likeliest first: evidence for alignment. */
export function glossesOf(token: string, lookup: Lookup): readonly string[] {
	const glosses = new Set<string>();
	for (const { reading } of hitsOf(token, lookup)) {
		for (const gloss of lookup.terms[lexemeOf(reading)]?.en ?? []) glosses.add(gloss);
	}
	return [...glosses];
}

/** The forms that a stem may be, vocalised and with their features: كتبت is كَتَبَتْ, كَتَبْتُ and others. */
export function formsOf(
	analysis: Analysis,
	lookup: Lookup,
): { written: string; features: Features }[] {
	const term = lookup.byId.get(analysis.term);
	if (!term) return [];
	const key = fold(analysis.stem);
	const needs =
		(analysis.enclitic === undefined ? Use.free : Use.bound) |
		(analysis.proclitics.includes('ال') ? Use.article : Use.bare);
	return inflect(term)
		.filter(
			(form) =>
				form.features.part === analysis.part && (form.use & needs) === needs && keyOf(form) === key,
		)
		.map((form) => ({ written: written(form), features: form.features }));
}
