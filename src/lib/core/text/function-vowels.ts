import { stripMarks } from './fold.ts';
import { tokenize, type Token } from './tokens.ts';

/**
 * The vowels of Arabic function words: a closed class (Ryding §§ 12, 13, 16, 18, 36, 37), so each is written here by hand. Those
 * that may be other words too (فهم is "so they" and "understood") or that have several vowellings by their syntax are left
 * out, or have the marks only that are certain.
 */

const PREPOSITIONS =
	'فِي إِلَى عَلَى عَنْ حَتَّى مُنْذُ مَعَ لَدَى سِوَى إِلَّا بِلَا بَيْن أَمَام وَرَاء فَوْق تَحْت عِنْد دُون بِدُونِ ضِدّ نَحْو';

const WITH_PRONOUNS = `
	لَهُ لَهَا لَهُمْ لَهُنَّ لَهُمَا لَنَا لَك لَكُمْ لِي بِهِ بِهَا بِهِمْ بِهِنَّ بِهِمَا بِنَا بِكُمْ بِي فِيهِ فِيهَا فِيهِمْ فِيهِنَّ فِيهِمَا فِينَا فِيكُمْ
	مِنْهُ مِنْهَا مِنْهُمْ مِنْهُنَّ مِنْهُمَا مِنَّا مِنْكُمْ مِنِّي عَنْهُ عَنْهَا عَنْهُمْ عَنْهُنَّ عَنْهُمَا عَنَّا عَنْكُمْ عَنِّي
	إِلَيْهِ إِلَيْهَا إِلَيْهِمْ إِلَيْهِنَّ إِلَيْهِمَا إِلَيْنَا إِلَيْكُمْ إِلَيَّ عَلَيْهِ عَلَيْهَا عَلَيْهِمْ عَلَيْهِنَّ عَلَيْهِمَا عَلَيْنَا عَلَيْكُمْ
	مَعَهُ مَعَهَا مَعَهُمْ مَعَهُنَّ مَعَهُمَا مَعَنَا مَعَكُمْ لَدَيْهِ لَدَيْهَا لَدَيْهِمْ لَدَيْهِنَّ لَدَيْهِمَا لَدَيْنَا لَدَيْكُمْ`;

const PARTICLES = `
	لَمْ لَنْ لَا مَا قَدْ لَقَدْ سَوْفَ هَلْ إِذَا إِذْ لَوْ لَوْلَا كُلَّمَا رَيْثَمَا كَأَن لَعَلَّ لَيْتَ يَا كَيْ لِكَيْ إِن لِأَن لَكِن أَوْ بَلْ ثُمَّ
	إِنَّمَا مِمَّا عَمَّا فِيمَا بِمَا كَمَا مِمَّنْ كَأَنَّهُ كَأَنَّهَا كَأَنَّهُمْ لَعَلَّهُ لَعَلَّهَا
	أَنَّهُ أَنَّهَا أَنَّهُمْ أَنَّهُنَّ أَنَّهُمَا أَنَّنَا أَنَّنِي إِنَّهُ إِنَّهَا إِنَّهُمْ إِنَّهُنَّ إِنَّهُمَا إِنَّنَا إِنَّنِي
	لِأَنَّهُ لِأَنَّهَا لِأَنَّهُمْ لِأَنَّهُمَا لِأَنَّنَا لَكِنَّهُ لَكِنَّهَا لَكِنَّهُمْ لَكِنَّهُمَا لَكِنَّنَا لَكِنَّنِي
	حَيْثُ بِحَيْثُ حِينَمَا عِنْدَمَا بَيْنَمَا بَعْدَمَا مِثْلَمَا كَيْفَ مَتَى أَيْنَ هُنَا هُنَاكَ هُنَالِكَ كَذَلِكَ هَكَذَا لِذَلِكَ لِذَا إِذَنْ أَيْضًا
	فَقَطْ جِدًّا أَبَدًا دَائِمًا رُبَّمَا مَاذَا لِمَاذَا لَيْسَ لَيْسَتْ لَيْسُوا كَانَ كَانَتْ كَانُوا`;

const PRONOUNS = `
	هُوَ هِيَ هُمْ هُنَّ هُمَا أَنَا أَنْت أَنْتُمْ نَحْنُ إِيَّاهُ إِيَّاهَا إِيَّاهُمْ
	هَذَا هَذِهِ هَذَانِ هَذَيْنِ هَاتَانِ هَاتَيْنِ هَؤُلَاءِ ذَلِكَ تِلْكَ ذَاكَ أُولَئِكَ بِهَذَا بِهَذِهِ لِهَذَا لِهَذِهِ كَهَذَا كَهَذِهِ بِذَلِكَ بِتِلْكَ لِتِلْكَ كَتِلْكَ
	الَّذِي الَّتِي الَّذِينَ اللَّذَانِ اللَّذَيْنِ اللَّتَانِ اللَّتَيْنِ اللَّوَاتِي اللَّاتِي لِلَّذِي لِلَّتِي لِلَّذِينَ كَالَّذِي كَالَّتِي كَالَّذِينَ بِالَّذِي بِالَّتِي بِالَّذِينَ`;

const VOWELLED: ReadonlyMap<string, string> = new Map(
	[PREPOSITIONS, WITH_PRONOUNS, PARTICLES, PRONOUNS]
		.flatMap((words) => words.trim().split(/\s+/u))
		.map((word) => [stripMarks(word), word.normalize('NFC')]),
);

/** A conjunction and a function word, or another word: understanding, illusion, orbit, he lost, loyal servant. */
const AMBIGUOUS = new Set('فهم وهم وهن وهما فهما فلك ولي فقد فلي وإن فإن فكان وكان'.split(' '));
const CONJUNCTIONS: Readonly<Record<string, string>> = { و: 'وَ', ف: 'فَ' };

const MARK = /[\u064b-\u0652\u0670]/u;
const FATHA = '\u064e';
const DAMMA = '\u064f';
const KASRA = '\u0650';
const LAST_SUKUN = /\u0652$/u;

/** A place of a sentence and how it is written with its vowels: UTF-16 offsets, end exclusive. */
export interface Marked {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** English words that مَنْ may stand for. */
const WHO =
	/\b(?:who|whom|whose|whoever|whomever|those|any(?:one|body)|every(?:one|body)|some(?:one|body)|nobody)\b/iu;

/** A term of the sentence, which has marks of its own; what is joined to it hasn't. */
export interface Stem {
	readonly start: number;
	readonly end: number;
	/** It may be a verb: ل before it commands. */
	readonly verb: boolean;
}

/** Proclitics, and the pronouns whose vowel doesn't depend on the one before. */
const BEFORE: Readonly<Record<string, string>> = { و: 'وَ', ف: 'فَ', ب: 'بِ', ك: 'كَ', س: 'سَ', ل: 'لِ' };
const BEHIND: Readonly<Record<string, string>> = { ها: 'هَا', نا: 'نَا' };

/** What is joined to terms: وَلِ before, هَا behind. */
function markClitics(sentence: string, { start, end }: Token, stems: readonly Stem[]): Marked[] {
	return stems.flatMap((stem) => {
		const marked: Marked[] = [];
		const before = sentence.slice(start, Math.max(start, stem.start));
		// Of للجنة the second lām is the article's; وَلْيَفْعَلْ commands, and has no vowel on its own.
		if (/^[وفبكسل]{1,3}$/u.test(before) && stem.start < end) {
			const article = before.endsWith('لل') ? 'ل' : '';
			const own = article ? before.slice(0, -1) : before;
			const commands = stem.verb && /[وف]ل$/u.test(own);
			const text = commands ? own : Array.from(own, (letter) => BEFORE[letter] ?? letter).join('');
			marked.push({ start, end: stem.start, text: text + article });
		}
		const behind = BEHIND[sentence.slice(stem.end, end)];
		if (behind !== undefined && stem.end > start && stem.end < end)
			marked.push({ start: stem.end, end, text: behind });
		return marked;
	});
}

/**
 * The function words of an Arabic sentence with their vowels, and what is joined to its terms. A word that has marks of its
 * own is left as it is; so is what is no function word, or not for certain.
 *
 * @param english the sentences that translate it: whether من may be "who"
 * @param stems the terms of the sentence
 */
export function markFunctionWords(
	sentence: string,
	english: readonly string[],
	stems: readonly Stem[] = [],
): Marked[] {
	const tokens = tokenize(sentence);
	const who = english.length === 0 || english.some((text) => WHO.test(text));
	return tokens.flatMap((token, i) => {
		const { text, start, end } = token;
		const own = stems.filter((stem) => stem.start < end && stem.end > start);
		if (own.length > 0) return markClitics(sentence, token, own);
		if (MARK.test(text)) return [];
		const after = tokens[i + 1];
		const adjoins = after && /^\s*$/u.test(sentence.slice(end, after.start));
		const next = adjoins ? stripMarks(after.text) : '';
		const before = stripMarks(tokens[i - 1]?.text ?? '');
		const marked = vowelledWord(stripMarks(text), before, next, who);
		return marked === undefined ? [] : [{ start, end, text: beforeWasl(marked, next) }];
	});
}

function vowelledWord(
	word: string,
	before: string,
	next: string,
	who: boolean,
): string | undefined {
	if (AMBIGUOUS.has(word)) return undefined;
	const conjunction = CONJUNCTIONS[word.charAt(0)];
	const rest = word.slice(1);
	if (word === 'من' || (conjunction !== undefined && rest === 'من')) {
		const from = fromOrWho(next, who);
		return from && (word === 'من' ? '' : (conjunction ?? '')) + from;
	}
	// From then on: مِنْ ثَمَّ.
	if (word === 'ثم' && /^[وف]?من$/u.test(before)) return 'ثَمَّ'.normalize('NFC');
	const own = VOWELLED.get(word);
	if (own !== undefined) return own;
	const joined = conjunction === undefined ? undefined : VOWELLED.get(rest);
	return joined === undefined ? undefined : (conjunction ?? '') + joined;
}

/** مِنْ, unless مَنْ may be meant: the English says who, and no noun with its article follows. */
function fromOrWho(next: string, who: boolean): string | undefined {
	if (!who) return 'مِنْ';
	return next.startsWith('ال') && !VOWELLED.has(next) ? 'مِنْ' : undefined;
}

/** Two vowelless consonants don't meet: مِنَ الْ, عَنِ الْ, هُمُ الْ. Where the helping vowel isn't certain, none is shown. */
function beforeWasl(word: string, next: string): string {
	if (!next.startsWith('ا') || !LAST_SUKUN.test(word)) return word;
	const stem = word.slice(0, -1);
	if (stem.endsWith('مِن')) return stem + FATHA;
	if (/[\u064f][^\u064b-\u0652]$/u.test(stem) && stem.endsWith('م')) return stem + DAMMA;
	return stem.endsWith('هِم') ? stem : stem + KASRA;
}
