import { termId } from '../id.ts';
import { fail, issue, ok, type Issue, type Result } from '../result.ts';
import { clean } from '../text/clean.ts';
import type { PackTerm, Pos, Term } from '../types.ts';
import type { Proposal } from './candidates.ts';
import { bareTerm } from './own.ts';

/** What somebody writes of a term. */
export interface OwnWords {
	/** As vocalised as one likes. */
	readonly ar: string;
	/** Glosses, parted by commas or semicolons. */
	readonly en: string;
	readonly pos: Pos;
}

/** As much as fits a card. */
const LONGEST = 100;

const ARABIC = /\p{Script=Arabic}/u;
const LATIN = /\p{Script=Latin}/u;

/** One line, without tatweel, controls and needless spaces. */
const tidy = (text: string): string =>
	clean(text)
		.text.replace(/[\u0640\u200c-\u200f\u061c]/gu, '')
		.replace(/\s+/gu, ' ')
		.trim();

/** As a dictionary has it: a verb without "to", a noun without its article. */
function glossOf(text: string, pos: Pos): string {
	const gloss = tidy(text);
	if (pos === 'verb') return gloss.replace(/^to\s+/iu, '');
	return pos === 'noun' || pos === 'phrase' ? gloss.replace(/^(?:the|an?)\s+/iu, '') : gloss;
}

/**
 * A term as its owner words it. What the proposal knows beyond these words is kept where they leave the term the same.
 *
 * @returns issues `own-arabic` (path `ar`) and `own-english` (path `en`) where a side is empty, too long, or in the other script
 */
export function ownTerm(
	words: OwnWords,
	proposal: Proposal,
	entry?: Term | PackTerm,
): Result<Term> {
	const { pos } = words;
	const ar = tidy(words.ar).normalize('NFC');
	const en = [...new Set(words.en.split(/[,;،؛\n]/u).map((gloss) => glossOf(gloss, pos)))].filter(
		(gloss) => gloss !== '',
	);
	const issues: Issue[] = [];
	if (!ARABIC.test(ar) || LATIN.test(ar) || ar.length > LONGEST) {
		issues.push(issue('own-arabic', 'ar', 'Write the term in Arabic letters, 100 at most.'));
	}
	const isGloss = (gloss: string) =>
		LATIN.test(gloss) && !ARABIC.test(gloss) && gloss.length <= LONGEST;
	if (en.length === 0 || !en.every(isGloss)) {
		issues.push(issue('own-english', 'en', 'Write what it means in English, 100 letters at most.'));
	}
	if (issues.length > 0) return fail(...issues);
	const id = termId(ar, pos);
	const known = entry?.id === id ? bareTerm(entry) : { forms: formsFor(ar, proposal) };
	// What is said of former glosses isn't true of these.
	const { bound: _, forms, ...rest }: Partial<Term> = known;
	return ok({
		...rest,
		...(forms && forms.length > 0 && { forms }),
		id,
		ar,
		en,
		pos,
		topic: proposal.topic,
		origin: 'own',
	});
}

/** What the text writes for it: so it is found there, however it is worded now. */
const formsFor = (ar: string, proposal: Proposal): readonly string[] =>
	[...new Set([proposal.ar, ...proposal.forms])].filter((form) => form !== ar);

/**
 * A proposal as one's own, just as it is; one of the text only if it has a gloss.
 *
 * @param entry what the pack has of it: what is one's own already comes back as it was
 */
export const keptTerm = (proposal: Proposal, entry?: Term | PackTerm): Result<Term> =>
	proposal.origin === 'own' && entry
		? ok(bareTerm(entry))
		: ownTerm({ ar: proposal.ar, en: proposal.en.join(','), pos: proposal.pos }, proposal);
