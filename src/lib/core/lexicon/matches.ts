import { fold } from '../text/fold.ts';
import { tokenize, type Token } from '../text/tokens.ts';
import { readToken, type TokenReading } from './analyse.ts';
import { lettersOf } from './clusters.ts';
import {
	allowedAfter,
	excludedLemmas,
	governsNoun,
	isFinite,
	mayBeUntil,
	mayEnd,
	mayMean,
	mayStand,
	mayStandBefore,
	type Neighbour,
} from './context.ts';
import { patternsOf, type Lookup } from './create.ts';
import { isActionOf } from './derived-phrases.ts';
import { lexemeOf, paradigmOf } from './form-index.ts';
import { hitOf, isConstruct, isDefinite, isLinked, type Hit, type PhraseTerm } from './phrases.ts';
import { withoutArticle } from './letters.ts';
import { isCareful, plausibleReadings } from './rank.ts';

/** An Arabic word of a sentence and its readings. */
export type ReadToken = Token & TokenReading & Pick<Neighbour, 'governing'>;

/** A term found in the tokens `[from, to)` of a sentence. */
export interface Match {
	/** The term's number. */
	readonly lexeme: number;
	readonly from: number;
	readonly to: number;
	/** Less than likely by its Arabic alone: only the English can make it a term of the text. */
	readonly doubtful: boolean;
	/**
	 * A term of several words in another state than its lemma's: indefinite, owned, or with its verb for its verbal noun. What
	 * parallel English there is has to say it.
	 */
	readonly loose: boolean;
	/** Its first word is none of the lemma's, but the verb or a noun of the verb. */
	readonly derived: boolean;
	/** How each of its words is read. */
	readonly hits: readonly Hit[];
}

const NUMBER: TokenReading = { folded: '', grammatical: false, hits: [] };

/**
 * The tokens of an Arabic sentence with all the readings that their neighbours allow.
 *
 * @param who whether its English may have "who"
 */
export function readArabic(sentence: string, lookup: Lookup, who = true): ReadToken[] {
	const tokens: ReadToken[] = [];
	for (const token of tokenize(sentence)) {
		const reading = token.kind === 'word' ? readToken(token.text, lookup) : NUMBER;
		const before = tokens.at(-1);
		const hits = allowedAfter(before, reading.hits);
		const governing = governsNoun(reading.folded, before, who);
		tokens.push({ ...token, ...reading, hits, governing });
	}
	return tokens;
}

/**
 * Every term that may stand in a sentence, overlapping ones and all readings of ambiguous words
 * included: by place, the longest first, and among equals the likeliest reading first.
 */
export function matchesIn(sentence: string, tokens: readonly ReadToken[], lookup: Lookup): Match[] {
	return tokens.flatMap((token, from) => {
		const longer = new Set<Match>();
		const seen = new Set<PhraseTerm>();
		const single = new Map<number, Match>();
		const letters = lettersOf(token.text, token.folded);
		const plausible = plausibleReadings(
			token.hits,
			token.grammatical,
			(reading) => lookup.terms[lexemeOf(reading)],
		);
		for (const hit of token.hits) {
			for (const phrase of lookup.phrases.get(paradigmOf(hit.reading)) ?? []) {
				if (seen.has(phrase)) continue;
				seen.add(phrase);
				if (!isFollowed(phrase, tokens, from)) continue;
				const before = tokens[from - 1];
				const gap = before && sentence.slice(before.end, token.start);
				const lemma = lookup.terms[phrase.lexeme]?.ar ?? '';
				const after = tokens[from + phrase.words.length];
				if (!mayStand(lemma, gap) || !mayStandBefore(lemma, after)) continue;
				if (!mayBeUntil(lemma, tokens, from, (hit) => lookup.terms[lexemeOf(hit.reading)]))
					continue;
				const match = matchPhrase(phrase, sentence, tokens, from, lookup);
				if (match && mayEnd(lemma, match.hits, after)) longer.add(match);
			}
			const lexeme = lexemeOf(hit.reading);
			const term = lookup.terms[lexeme];
			const excluded = excludedLemmas(hit, token.folded, letters, tokens[from + 1]);
			if (excluded.includes(term?.ar ?? '')) continue;
			if (term && !mayMean(term, { sentence, tokens, from })) continue;
			if (lexeme < lookup.terms.length && !single.has(lexeme)) {
				const doubtful = !plausible.has(hit.reading) || !isCareful(hit, letters);
				const [loose, derived] = [false, false];
				single.set(lexeme, { lexeme, from, to: from + 1, doubtful, loose, derived, hits: [hit] });
			}
		}
		const ranked = [...longer].sort((a, b) => b.to - a.to || Number(a.loose) - Number(b.loose));
		return [...ranked, ...single.values()];
	});
}

/** Whether the second word of a term stands behind its first, or behind an adjective of it: hardly ever, of all that begin alike. */
const isFollowed = (
	{ words: [, second] }: PhraseTerm,
	tokens: readonly ReadToken[],
	from: number,
) => second === undefined || has(second, tokens[from + 1]) || has(second, tokens[from + 2]);

const has = ({ paradigms }: PhraseTerm['words'][number], token: ReadToken | undefined): boolean =>
	token?.hits.some(({ reading }) => paradigms.has(paradigmOf(reading))) === true;

function matchPhrase(
	{ lexeme, words, derived }: PhraseTerm,
	sentence: string,
	tokens: readonly ReadToken[],
	from: number,
	lookup: Lookup,
): Match | undefined {
	const hits: Hit[] = [];
	const described = adjectiveBefore(words, sentence, tokens, from, lookup);
	let [verbal, loose, definite, asSubject] = [false, false, false, false];
	const lemma = lookup.terms[lexeme]?.ar.split(' ') ?? [];
	for (const [i, word] of words.entries()) {
		const at = from + i + (described && i > 0 ? 1 : 0);
		const token = tokens[at];
		const previous = tokens[at - 1];
		if (!token) return undefined;
		// Punctuation parts words: «المجلس. الأمن» is no Security Council.
		if (i > 0 && previous && sentence.slice(previous.end, token.start).trim() !== '')
			return undefined;
		const last = hits.at(-1);
		const before = {
			first: i === 0,
			more: i < words.length - 1,
			open: last !== undefined && (verbal || isConstruct(last)),
			linked:
				last !== undefined &&
				words[i - 1]?.verbal === true &&
				(isConstruct(last) || (i === 1 && described !== undefined)),
			definite,
		};
		let hit = hitOf(word, token.hits, before);
		if (!hit && i === 0 && derived.size > 0) {
			hit = hitOf(word, token.hits.filter(hasNoObject), before, derived);
			verbal = hit !== undefined;
		}
		if (!hit) return undefined;
		if (word.article === 'genitive') {
			definite = isDefinite(hit);
			loose ||= hit.split.proclitics.at(-1) !== 'ال';
		}
		loose ||= i > 0 && isLinked(hit);
		loose ||= i > 0 && word.article === 'free' && isSecondNoun(hit, last, lookup);
		asSubject ||= i === 1 && isInAnotherNumber(hit, token, hits[0], lemma[i]);
		hits.push(hit);
	}
	const [term, act] = [lookup.terms[lexeme], lookup.terms[lexemeOf(hits[0]?.reading ?? 0)]];
	const isDoubtfulAct =
		verbal &&
		(!term ||
			!act ||
			!hits[0] ||
			(isFinite(hits[0]) && !isActionOf(patternsOf(term, lookup), patternsOf(act, lookup))));
	const doubtful = isDoubtfulAct || asSubject;
	if (!agree(words, hits, lookup)) return undefined;
	if (described) hits.splice(1, 0, described);
	const to = from + hits.length;
	return { lexeme, from, to, doubtful, loose: loose || verbal, derived: verbal, hits };
}

/**
 * The adjective between a verbal noun and its genitive behind لـ: وقف فوري لإطلاق النار, الوقف الفوري لإطلاق النار. It is as
 * definite as its noun.
 */
function adjectiveBefore(
	[noun, genitive]: PhraseTerm['words'],
	sentence: string,
	tokens: readonly ReadToken[],
	from: number,
	lookup: Lookup,
): Hit | undefined {
	const [first, second, third] = tokens.slice(from, from + 3);
	if (!noun?.verbal || !genitive || !first || !second || !third) return undefined;
	if (sentence.slice(first.end, second.start).trim() !== '') return undefined;
	const head = first.hits.find(({ reading }) => noun.paradigms.has(paradigmOf(reading)));
	const isGenitive = (hit: Hit) => isLinked(hit) && genitive.paradigms.has(paradigmOf(hit.reading));
	if (!head || !third.hits.some(isGenitive)) return undefined;
	return second.hits.find(
		(hit) =>
			lookup.terms[lexemeOf(hit.reading)]?.pos === 'adjective' &&
			hit.split.enclitic === undefined &&
			hit.split.proclitics.length === Number(isDefinite(hit)) &&
			isDefinite(hit) === isDefinite(head),
	);
}

/** Whether a noun stands behind another one that has the article, as no genitive does: حث الحزب الشباب. */
const isSecondNoun = (hit: Hit, last: Hit | undefined, lookup: Lookup): boolean =>
	last?.split.proclitics.at(-1) === 'ال' &&
	[hit, last].every(({ reading }) => lookup.terms[lexemeOf(reading)]?.pos === 'noun');

/**
 * Whether behind a finite verb stands a definite noun in another number than the term has it: السلطات is the subject of تولت
 * sooner than the power that it takes (تَوَلَّى السُّلْطَة).
 */
const isInAnotherNumber = (
	hit: Hit,
	{ folded }: ReadToken,
	verb: Hit | undefined,
	lemma = '',
): boolean =>
	verb !== undefined &&
	isFinite(verb) &&
	hit.split.proclitics.at(-1) === 'ال' &&
	fold(withoutArticle(lemma)) !== folded.slice(hit.split.from, hit.split.to);

/** A finite verb with a pronoun has its object already: فرضتها العقوبات. */
const hasNoObject = (hit: Hit): boolean => hit.split.enclitic === undefined || !isFinite(hit);

/** غَيْر, whose adjective has the article for both: المفاوضات غير المباشرة. */
const NON = 'غَيْر'.normalize('NFC');

/**
 * Whether the articles of a term's words go together. A noun before its genitive has none (Ryding § 8.1): الرئيس الوزراء is
 * no prime minister, but the president and the ministers; an adjective may (البعيد المدى). A noun and the adjective after it
 * agree (§ 10.2): الخلاف إستراتيجي is a sentence, "the dispute is strategic", and قنوات الدبلوماسية a genitive, "channels of
 * diplomacy". Of words that the term itself gives an article nothing else is asked.
 */
function agree(words: PhraseTerm['words'], hits: readonly Hit[], lookup: Lookup): boolean {
	const termOf = (hit: Hit | undefined) => hit && lookup.terms[lexemeOf(hit.reading)];
	return words.every((word, i) => {
		const [noun, own] = [hits[i - 1], hits[i]];
		if (!noun || !own || words[i - 1]?.article !== 'free') return true;
		const isAdjective = (hit: Hit) => termOf(hit)?.pos === 'adjective';
		if (word.article === 'always' || word.article === 'genitive')
			return !isDefinite(noun) || isAdjective(noun);
		if (word.article !== 'free' || !isAdjective(own)) return true;
		const described = termOf(noun)?.ar === NON ? hits[i - 2] : noun;
		return described === undefined || isDefinite(described) === isDefinite(own);
	});
}
