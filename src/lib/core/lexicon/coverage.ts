import type { Bead, Coverage } from '../types.ts';
import { fold } from '../text/fold.ts';
import { numberKeys } from '../text/numbers.ts';
import { isFunctionWord } from '../text/stop-ar.ts';
import { tokenize } from '../text/tokens.ts';
import { patternsOf, type Lookup } from './create.ts';
import { findGloss, glossPatterns, type EnglishText } from './english.ts';
import type { ReadToken } from './matches.ts';
import { nameAt } from './names.ts';
import { readBead, type ReadBead } from './read-bead.ts';

const ARABIC_LETTER = /\p{Script=Arabic}/u;

/** What is known of a token. */
interface State {
	known: boolean;
	supported: boolean;
}

/**
 * How much of the Arabic the lexicon knows. A token is content unless it is a number or a function
 * word; it is known where an entry matches it or the multi-word term that it is part of, or where it
 * is a name of CLDR's or a number word, and supported where a gloss of such an entry, or the name or
 * number itself, stands in the English of its bead.
 */
export const coverageOf = (beads: readonly Bead[], lookup: Lookup): Coverage =>
	sumOf(beads.map((bead) => coverageIn(bead, readBead(bead, lookup), lookup)));

/** What is covered of several beads. */
export const sumOf = (parts: readonly Coverage[]): Coverage =>
	parts.reduce(
		(sum, { content, known, supported }) => ({
			content: sum.content + content,
			known: sum.known + known,
			supported: sum.supported + supported,
		}),
		{ content: 0, known: 0, supported: 0 },
	);

/** The same of a bead that was read. */
export function coverageIn({ en }: Bead, { english, arabic }: ReadBead, lookup: Lookup): Coverage {
	let [content, known, supported] = [0, 0, 0];
	const numbers = new Set(en.flatMap((text) => numberKeys(tokenize(text), 'en').flat()));
	const says = (lexeme: number) =>
		english.evidence(lexeme).length > 0 || saysWeakly(lexeme, english.text, lookup);
	for (const { tokens, matches } of arabic) {
		const states = tokens.map((): State => ({ known: false, supported: false }));
		for (const { lexeme, from, to, doubtful } of matches) {
			const support = says(lexeme);
			if (!doubtful || support) mark(states.slice(from, to), support);
		}
		markNames(tokens, states, english.text);
		markNumbers(tokens, states, numbers);
		for (const [i, token] of tokens.entries()) {
			if (!isContent(token.kind, token.text)) continue;
			content += 1;
			known += Number(states[i]?.known);
			supported += Number(states[i]?.supported);
		}
	}
	return { content, known, supported };
}

function mark(states: readonly State[], support: boolean): void {
	for (const state of states) {
		state.known = true;
		state.supported ||= support;
	}
}

/** Glosses of stop words only (more, that) are no evidence that two sentences belong together, but here they are known to. */
function saysWeakly(lexeme: number, text: EnglishText, lookup: Lookup): boolean {
	const term = lookup.terms[lexeme];
	return (
		term !== undefined &&
		patternsOf(term, lookup).some(
			({ weak }) => weak.length > 0 && findGloss(text, { sequences: [weak] }).length > 0,
		)
	);
}

function markNames(
	tokens: readonly ReadToken[],
	states: readonly State[],
	text: EnglishText,
): void {
	const words = tokens.map(({ folded }) => folded);
	for (let at = 0; at < tokens.length; at++) {
		const name = nameAt(words, at);
		if (!name) continue;
		const support = name.en.some((en) => findGloss(text, glossPatterns(en)).length > 0);
		mark(states.slice(at, at + name.words.length), support);
	}
}

function markNumbers(
	tokens: readonly ReadToken[],
	states: readonly State[],
	numbers: ReadonlySet<string>,
): void {
	let [inside, support] = [false, false];
	for (const [i, keys] of numberKeys(tokens, 'ar').entries()) {
		const token = tokens[i];
		if (!token) continue;
		// The keys of ثلاثة وثلاثون stand on its first word.
		inside = keys.length > 0 || (inside && (numberKeys([token], 'ar')[0] ?? []).length > 0);
		if (keys.length > 0) support = keys.some((key) => numbers.has(key));
		if (inside) mark(states.slice(i, i + 1), support);
	}
}

const isContent = (kind: 'word' | 'number', text: string): boolean =>
	kind === 'word' && ARABIC_LETTER.test(text) && !isFunctionWord(fold(text));
