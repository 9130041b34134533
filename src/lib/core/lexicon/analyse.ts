import type { TermId } from '../types.ts';
import { fold } from '../text/fold.ts';
import { isFunctionWord, isNeverVerb } from '../text/stop-ar.ts';
import { splits } from './clitics.ts';
import { lettersOf, unfoldRange } from './clusters.ts';
import { formsSpelled, type Lookup } from './create.ts';
import { Use, type Features, type Part } from './form.ts';
import { lexemeOf, partOf, readingsOf, useOf } from './form-index.ts';
import { PASSIVE_VERBS } from './irregular.ts';
import { written } from './key.ts';
import { agrees } from './marks.ts';
import { nameGlosses } from './names.ts';
import type { Hit } from './phrases.ts';
import { distance, plausibleReadings, withoutAccidents, withoutOwned } from './rank.ts';

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

/** An Arabic token and all that the lexicon makes of it. */
export interface TokenReading {
	readonly folded: string;
	/** A function word, or a preposition and one: what else it might be is seldom meant. */
	readonly grammatical: boolean;
	/** Best first; words of multi-word terms that are no entries of their own among them. */
	readonly hits: readonly Hit[];
}

const TANWIN = /[\u064b-\u064d]/u;
const VOWELLED = /[\u064e-\u0652]/u;
/** What a mark that contradicts a reading counts for: more than any clitic. */
const CONTRADICTED = 50;

/** و or ف and an alef without its hamza: واحد is a word of its own sooner than و and أحد, and وان و and أن. */
const OPENS_BARE = /^[وف]ا/u;
const isWhole = ({ split: { proclitics, enclitic }, reading }: Hit): boolean =>
	proclitics.length === 0 &&
	enclitic === undefined &&
	partOf(reading) === 'word' &&
	(useOf(reading) & (Use.past | Use.present)) === 0;

export function readToken(token: string, lookup: Lookup): TokenReading {
	const folded = fold(token);
	const letters = lettersOf(token, folded);
	const tanwin = TANWIN.test(token);
	const finite = Use.past | Use.present;
	const barred = tanwin || isNeverVerb(folded) ? finite : 0;
	const found: Hit[] = [];
	for (const split of splits(folded, letters)) {
		// Tanwīn and a definite word exclude each other, and no verb has it.
		if (tanwin && (split.enclitic !== undefined || split.needs & Use.article)) continue;
		const excludes = split.excludes | barred;
		const stem = folded.slice(split.from, split.to);
		for (const reading of readingsOf(lookup.index, stem)) {
			const use = useOf(reading);
			if ((use & split.needs) !== split.needs || (use & excludes) !== 0) continue;
			found.push({ split, reading });
		}
	}
	const grammatical =
		(isFunctionWord(folded) && !(OPENS_BARE.test(letters) && found.some(isWhole))) ||
		(/^[بكل]/u.test(folded) && isFunctionWord(folded.slice(1)));
	const owned = withoutOwned(found, lookup.terms.length);
	const hits = withoutAccidents(owned, letters, grammatical);
	return {
		folded,
		grammatical,
		hits: hits.length < 2 ? hits : rank(hits, token, letters, lookup),
	};
}

function rank(found: readonly Hit[], token: string, letters: string, lookup: Lookup): Hit[] {
	const vowelled = VOWELLED.test(token);
	const folded = fold(token);
	return found
		.map((hit) => ({
			hit,
			far:
				distance(hit, letters, isPassiveOnly(hit, lookup)) +
				(vowelled && contradicts(hit, token, lookup) ? CONTRADICTED : 0),
		}))
		.sort(
			(a, b) =>
				a.far - b.far ||
				Number(isPassive(a.hit, folded, lookup)) - Number(isPassive(b.hit, folded, lookup)) ||
				lexemeOf(a.hit.reading) - lexemeOf(b.hit.reading),
		)
		.map(({ hit }) => hit);
}

const isPassiveOnly = ({ reading }: Hit, lookup: Lookup): boolean =>
	PASSIVE_VERBS.has(lookup.terms[lexemeOf(reading)]?.ar ?? '');

/** Whether a reading can be nothing but a past passive: شيع is شَيَّعَ before it is شِيعَ, of شَاعَ. */
function isPassive({ split, reading }: Hit, folded: string, lookup: Lookup): boolean {
	const term = lookup.terms[lexemeOf(reading)];
	if (!term || !(useOf(reading) & Use.past) || PASSIVE_VERBS.has(term.ar)) return false;
	const forms = formsSpelled(term, folded.slice(split.from, split.to), lookup).filter(
		({ use, features }) => use === useOf(reading) && features.kind === 'verb',
	);
	return (
		forms.length > 0 &&
		forms.every(({ features }) => features.kind === 'verb' && features.voice === 'passive')
	);
}

/** Whether the marks of a token exclude every form that a reading could be. */
function contradicts({ split, reading }: Hit, token: string, lookup: Lookup): boolean {
	const { start, end } = unfoldRange(token, split.from, split.to);
	const stem = token.slice(start, end);
	const term = lookup.terms[lexemeOf(reading)];
	const forms = (term ? formsSpelled(term, fold(stem), lookup) : []).filter(
		(form) => form.use === useOf(reading) && form.features.part === partOf(reading),
	);
	const definite = split.proclitics.at(-1) === 'ال';
	return forms.length > 0 && !forms.some((form) => agrees(stem, form, definite));
}

/**
 * All readings of one Arabic token by single-word entries, best first. A clitic is taken off only
 * where a form of the lexicon remains.
 */
export function analyse(token: string, lookup: Lookup): Analysis[] {
	const analyses: Analysis[] = [];
	for (const { split, reading } of readToken(token, lookup).hits) {
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

/**
 * The glosses of all plausible readings of one Arabic token, the likeliest first, or of a name that
 * no entry reads: evidence for alignment.
 */
export function glossesOf(token: string, lookup: Lookup): readonly string[] {
	const glosses = new Set<string>();
	const { folded, hits, grammatical } = readToken(token, lookup);
	const termOf = (reading: number) => lookup.terms[lexemeOf(reading)];
	for (const reading of plausibleReadings(hits, grammatical, termOf)) {
		for (const gloss of termOf(reading)?.en ?? []) glosses.add(gloss);
	}
	if (glosses.size === 0) for (const name of nameGlosses(folded)) glosses.add(name);
	return [...glosses];
}

/**
 * The forms that a stem may be, vocalised and with their features: كتبت is كَتَبَتْ, كَتَبْتُ and others.
 */
export function formsOf(
	analysis: Analysis,
	lookup: Lookup,
): { written: string; features: Features }[] {
	const term = lookup.byId.get(analysis.term);
	if (!term) return [];
	const definite = analysis.proclitics.at(-1) === 'ال';
	const needs =
		(analysis.enclitic === undefined ? Use.free : Use.bound) | (definite ? Use.article : Use.bare);
	const forms = formsSpelled(term, fold(analysis.stem), lookup).filter(
		(form) => form.features.part === analysis.part && (form.use & needs) === needs,
	);
	const agreeing = forms.filter((form) => agrees(analysis.stem, form, definite));
	return (agreeing.length > 0 ? agreeing : forms).map((form) => ({
		written: written(form),
		features: form.features,
	}));
}
