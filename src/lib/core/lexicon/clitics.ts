import { Use } from './form.ts';

/**
 * Taking a token apart: (أ)? (و|ف)? (ب|ك|ل|س)? (ال)? stem (pronoun)?, as ARABIC.md has it. All of
 * it works on folded tokens; whether a split means anything is for the lexicon to say.
 */

/** A token taken apart: its stem is `[from, to)` of the folded token. */
export interface Split {
	readonly from: number;
	readonly to: number;
	/** In their order and in full, the article too: لل is ل and ال. */
	readonly proclitics: readonly string[];
	readonly enclitic?: string;
	/** `Use` bits that a form needs here. */
	readonly needs: number;
	/** `Use` bits that a form must not have here. */
	readonly excludes: number;
}

/** What stands before the stem. */
interface Front {
	readonly at: number;
	readonly proclitics: readonly string[];
	readonly needs: number;
	readonly excludes: number;
}

/** The pronouns that follow a stem, folded. */
const PRONOUNS = new Set(['ه', 'ها', 'هم', 'هن', 'هما', 'ك', 'كم', 'كن', 'كما', 'نا', 'ي', 'ني']);
const LONGEST_PRONOUN = 3;
const VERB = Use.present | Use.past;
/** The shortest stem that anything is taken off: below it nearly every split is an accident. */
const SHORTEST_STEM = 2;

/**
 * All the ways to split a folded token, the whole token first. `letters` are its letters as
 * written: only أ asks a question, and neither ة nor ى is a pronoun.
 */
export function splits(token: string, letters: string): Split[] {
	const out: Split[] = [];
	const pronouns = pronounsOf(token, letters.charAt(letters.length - 1));
	for (const { at, proclitics, needs, excludes } of fronts(token, letters.charAt(0))) {
		out.push({ from: at, to: token.length, proclitics, needs: needs | Use.free, excludes });
		// The article and a pronoun exclude each other.
		if (needs & Use.article) continue;
		for (const enclitic of pronouns) {
			const to = token.length - enclitic.length;
			if (to - at < SHORTEST_STEM) continue;
			const barred = enclitic === 'ي' ? VERB : enclitic === 'ني' ? Use.nominal : 0;
			out.push({
				from: at,
				to,
				proclitics,
				enclitic,
				needs: needs | Use.bound,
				excludes: excludes | barred,
			});
		}
	}
	return out;
}

/** The pronouns that a folded token may end in, the shortest first. */
function pronounsOf(token: string, last: string): string[] {
	const found: string[] = [];
	if (last === 'ة' || last === 'ى') return found;
	for (let length = 1; length <= LONGEST_PRONOUN; length++) {
		const end = token.slice(-length);
		if (PRONOUNS.has(end)) found.push(end);
	}
	return found;
}

/** Every front that a token can have: what it may open with, with nothing taken off first. */
function fronts(token: string, first: string): Front[] {
	const out: Front[] = [];
	const conjunction = (at: number) => /^[وف]/u.exec(token.slice(at))?.[0];
	addFronts(out, token, 0, []);
	const joined = conjunction(0);
	if (joined) addFronts(out, token, 1, [joined]);
	// What is asked about is a verb, a particle (أليس, أفلا) or what has its article (أبالقوة): with another noun it is nearly
	// always the noun's own hamza.
	if (first === 'أ') {
		addFronts(out, token, 1, ['أ'], Use.nominal);
		const then = conjunction(1);
		if (then) addFronts(out, token, 2, ['أ', then], Use.nominal);
	}
	return out;
}

/** The fronts from `at` on: nothing, a preposition or سـ, the article, or both. */
function addFronts(
	out: Front[],
	token: string,
	at: number,
	proclitics: readonly string[],
	barred = 0,
): void {
	const push = (stem: number, more: readonly string[], needs: number, excludes = 0) => {
		const isDefinite = (needs & Use.article) !== 0;
		if (stem === 0 || token.length - stem >= SHORTEST_STEM) {
			out.push({
				at: stem,
				proclitics: [...proclitics, ...more],
				needs,
				excludes: isDefinite ? excludes : excludes | barred,
			});
		}
	};
	push(at, [], Use.bare);
	if (token.startsWith('ال', at)) push(at + 2, ['ال'], Use.article);
	const one = token.charAt(at);
	switch (one) {
		case 'ب':
		case 'ك':
			push(at + 1, [one], Use.bare, VERB);
			if (token.startsWith('ال', at + 1)) push(at + 3, [one, 'ال'], Use.article);
			break;
		case 'س':
			push(at + 1, [one], Use.present);
			break;
		case 'ل':
			if (token.charAt(at + 1) === 'ل') {
				// لل is ل and ال, and before a word in ل it is ل, ال and that ل: للقرار, للجنة.
				push(at + 2, [one, 'ال'], Use.article);
				push(at + 1, [one, 'ال'], Use.article);
			}
			push(at + 1, [one], Use.bare, Use.past);
			break;
	}
}
