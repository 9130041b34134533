import { fold } from '../text/fold.ts';
import { CLDR_NAMES } from './cldr-names.ts';
import { splits } from './clitics.ts';

/**
 * Names that CLDR knows in both languages and the lexicon need not teach: territories, languages, cities. They have no
 * vowels, so they are evidence and no entries.
 */
export interface Name {
	/** Folded, in their order. */
	readonly words: readonly string[];
	/** English names. */
	readonly en: readonly string[];
}

let index: ReadonlyMap<string, readonly Name[]> | undefined;

/** By folded first word, the longest first. Made when it is first asked for. */
function nameIndex(): ReadonlyMap<string, readonly Name[]> {
	if (index) return index;
	const names = new Map<string, Name[]>();
	for (const row of CLDR_NAMES.trim().split('\n')) {
		const [ar = '', en = ''] = row.split('=');
		const words = fold(ar).split(/[\s-]+/u);
		const [first = ''] = words;
		names.set(first, [...(names.get(first) ?? []), { words, en: en.split('|') }]);
	}
	for (const list of names.values()) list.sort((a, b) => b.words.length - a.words.length);
	return (index = names);
}

/** What a name may be joined to: و, ب, ل and their like, and the article where it is the name's own. */
const JOINED = /^[وفبكل]*(?:ال)?$/u;

/** The longest name that begins at folded word `from`, behind whatever clitics the word may have. */
export function nameAt(words: readonly string[], from: number): Name | undefined {
	const first = words[from] ?? '';
	let longest: Name | undefined;
	for (const { from: at, proclitics, enclitic } of splits(first, first)) {
		if (enclitic !== undefined || !JOINED.test(proclitics.join(''))) continue;
		const stem = (proclitics.at(-1) === 'ال' ? 'ال' : '') + first.slice(at);
		const found = nameIndex()
			.get(stem)
			?.find((name) => name.words.every((word, i) => i === 0 || words[from + i] === word));
		if (found && found.words.length > (longest?.words.length ?? 0)) longest = found;
	}
	return longest;
}

/** The English of a name of one word. */
export const nameGlosses = (folded: string): readonly string[] => nameAt([folded], 0)?.en ?? [];
