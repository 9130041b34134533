import { fold } from '../text/fold.ts';
import type { FormTag, Occurrence } from '../types.ts';
import { unfoldRange } from './clusters.ts';
import { formsSpelled, type Lookup } from './create.ts';
import { isFinite } from './context.ts';
import type { BeadEnglish } from './evidence.ts';
import type { Features, Form } from './form.ts';
import { isOfSpeakers, lexemeOf } from './form-index.ts';
import { unvowelled, written } from './key.ts';
import { FATHATAN, withoutArticle } from './letters.ts';
import { agrees } from './marks.ts';
import type { Match, ReadToken } from './matches.ts';
import type { Hit } from './phrases.ts';
import { vowelled } from './vowelled.ts';

/** What the English of a bead leaves open about its Arabic verbs. */
export interface Cues {
	/** Whether a term, by its number, may be a passive there: "sanctions were imposed"; or is, as far as the English has it. */
	readonly passive: (lexeme: number, said?: boolean) => boolean;
	/** Somebody speaks of or to himself: without it an article's verbs are in the third person. */
	readonly speaker: boolean;
}

const BE = new Set('am is are was were be been being get gets got getting'.split(' '));
const SPEAKERS = new Set('i me my you your we us our'.split(' '));
/** How many words may stand between: was never formally agreed. */
const REACH = 3;

/** Where the English doesn't say a term at all, any passive may be its. */
export function cuesOf({ text: { words }, evidence }: BeadEnglish): Cues {
	const behindBe = (at: number) =>
		words.slice(Math.max(0, at - REACH), at).some(({ text }) => BE.has(text));
	const anywhere = words.length === 0 || words.some(({ text }) => BE.has(text));
	return {
		passive: (lexeme, said = false) => {
			const places = evidence(lexeme);
			return places.length === 0 && !said ? anywhere : places.some(({ from }) => behindBe(from));
		},
		speaker: words.length === 0 || words.some(({ text }) => SPEAKERS.has(text)),
	};
}

const MARK = /[\u064b-\u0652]/u;

/** A token of an occurrence: its stem as written, and every form of its word that it may be. */
interface Word {
	readonly token: ReadToken;
	readonly hit: Hit;
	readonly stem: string;
	readonly forms: readonly Form[];
	readonly definite: boolean;
	/** Behind a preposition, or with nothing behind it: then a preposition is no accusative. */
	readonly governed: boolean;
}

/**
 * The form at hand of an Arabic occurrence: what it is made of, what it is, and its vowels, as far
 * as they are certain. The span is the one of `findOccurrences`.
 *
 * @param matches the one that was chosen, and after it those that the text speaks for as much: its
 *   vowels are only what all of them share
 */
export function formAtHand(
	matches: readonly Match[],
	sentence: string,
	tokens: readonly ReadToken[],
	cues: Cues,
	lookup: Lookup,
): Pick<Occurrence, 'parts' | 'form' | 'vowelled'> {
	const [chosen, ...rivals] = matches.map(({ lexeme, from, derived, hits }, rank) => ({
		words: hits.flatMap((hit, i) => {
			const token = tokens[from + i];
			const place = {
				before: tokens[from + i - 1],
				closes: closesClause(sentence, tokens, from + i),
				rival: rank > 0,
			};
			return token ? [wordOf(token, hit, place, cues, lookup)] : [];
		}),
		// The verb of a verbal noun has its own vowels.
		lemma:
			lookup.terms[lexeme]?.ar.split(' ').map((word, i) => (derived && i === 0 ? '' : word)) ?? [],
	}));
	if (!chosen) return {};
	const { lemma, words } = chosen;
	const own = { lemma, words: words.map((word, i) => withoutTanwin(word, words[i + 1], lookup)) };
	const parts = partsOf(own.words);
	const form = commonTags(own.words[0]?.forms ?? []);
	const spellings = own.words.map((word, i) => {
		const certain = spellingsOf(word, own.lemma[i], own.words.length);
		const others = rivals.flatMap(({ words, lemma }) =>
			words[i] ? spellingsOf(words[i], lemma[i], words.length) : [],
		);
		return certain.length > 0 ? [...certain, ...others] : [];
	});
	const text = vowelledSpan(own.words, spellings, sentence);
	const last = matches[0]?.to ?? 0;
	// Two vowelless consonants don't meet: before an article قالتْ is قالتِ, and what it is then the text leaves open.
	const opens = WASL.test(tokens[last]?.text ?? '');
	return {
		...(parts.length > own.words.length && { parts }),
		...(form.length > 0 && { form }),
		...(text !== undefined && { vowelled: opens ? text.replace(LAST_SUKUN, '') : text }),
	};
}

/**
 * A noun before its genitive has no tanwīn: رئيسا الوزراء and رجلا أعمال are two of them, and no accusative, which an adjective
 * would share (نزاعا مسلحا).
 */
function withoutTanwin(word: Word, next: Word | undefined, lookup: Lookup): Word {
	if (!next || word.definite || word.hit.split.enclitic !== undefined) return word;
	const isNoun = lookup.terms[lexemeOf(next.hit.reading)]?.pos === 'noun';
	const isAccusative = next.forms.some(hasTanwin);
	if (!next.definite && (!isNoun || isAccusative)) return word;
	const forms = word.forms.filter((form) => !hasTanwin(form));
	return forms.length > 0 ? { ...word, forms } : word;
}

const hasTanwin = ({ features }: Form): boolean =>
	features.kind === 'nominal' && features.case === 'accusative';

/** After these a noun of place or time that serves as a preposition is a genitive: مِنْ دُونِهَا. */
const GOVERNING = new Set(['من', 'الي', 'علي', 'عن', 'في']);

function wordOf(
	token: ReadToken,
	hit: Hit,
	{ before, closes, rival }: { before: ReadToken | undefined; closes: boolean; rival: boolean },
	cues: Cues,
	lookup: Lookup,
): Word {
	const { split, reading } = hit;
	const { start, end } = unfoldRange(token.text, split.from, split.to);
	const stem = token.text.slice(start, end);
	const definite = split.proclitics.at(-1) === 'ال';
	const term = lookup.terms[lexemeOf(reading)];
	const word = wordBefore(before);
	const all = possibleForms(token, hit, { before, rival }, lookup);
	// Behind a preposition تصاعد is no تَصَاعَدَ.
	const nominal = before?.governing === true ? all.filter(isNominal) : [];
	const allowed = nominal.length > 0 ? nominal : all;
	// A passive has no object (أحرزه is active), and a state none either: تقوى. A rival is one only if the English says so.
	const passive =
		split.enclitic === undefined &&
		!STATE.test(term?.en[0] ?? '') &&
		(cues.passive(lexemeOf(reading), rival) || (rival && DAMMA_FIRST.test(stem)));
	const forms =
		rival && !passive
			? allowed.filter((form) => isNoPassive(form) && (cues.speaker || !isSpoken(form)))
			: likely(allowed, passive, cues.speaker);
	const governed =
		closes ||
		split.proclitics.some((proclitic) => /^[بكل]$/u.test(proclitic)) ||
		GOVERNING.has(word);
	return { token, hit, stem, forms, definite, governed };
}

const wordBefore = (before: ReadToken | undefined): string =>
	before?.folded.replace(/^[وف](?=..)/u, '') ?? '';

/** The forms that a hit may be by its letters, its marks and the word before it. */
export function possibleForms(
	token: ReadToken,
	{ split, reading }: Hit,
	{ before, rival }: { before: ReadToken | undefined; rival: boolean },
	lookup: Lookup,
): readonly Form[] {
	const { start, end } = unfoldRange(token.text, split.from, split.to);
	const stem = token.text.slice(start, end);
	const definite = split.proclitics.at(-1) === 'ال';
	const term = lookup.terms[lexemeOf(reading)];
	const key = token.folded.slice(split.from, split.to);
	const possible = (term ? formsSpelled(term, key, lookup) : []).filter(
		({ use }) => (use & split.needs) === split.needs && (use & split.excludes) === 0,
	);
	// On ة and on a word's end no form has it: مُرَاعَاةً.
	const tanwin = stem.includes(FATHATAN) && /ا[\u064b-\u0652]*$/u.test(stem);
	const marked = possible.filter(
		(form) => agrees(stem, form, definite) && (!tanwin || form.sounds.includes(FATHATAN)),
	);
	// A final ى is no ي, nor ي a ى, unless the writer doesn't tell them apart: ألقي is أُلْقِيَ, and تجرى تُجْرَى.
	const careful = marked.filter((form) => endsAlike(stem, form));
	const agreeing = careful.length > 0 ? careful : marked;
	const word = wordBefore(before);
	const governed = agreeing.filter((form) => mayBeGoverned(form, word, split.proclitics));
	// What can't stand there is no rival; of the one that was chosen something must be left.
	return governed.length > 0 || rival ? governed : agreeing;
}

/** The ى or ي that a word ends in, whatever marks it has. */
const lastYa = (word: string): string | undefined =>
	/[ىي](?=[\p{M}\p{Cf}\u0640]*$)/u.exec(word.normalize('NFC'))?.[0];

/** Whether a stem ends in the same of ى and ي as a form that ends in either. */
function endsAlike(stem: string, form: Form): boolean {
	const own = lastYa(stem);
	if (own === undefined) return true;
	const other = lastYa(unvowelled(form));
	return other === undefined || own === other;
}

/**
 * How far a finite verb strains the grammar of its place: not at all, by being a passive that the English doesn't say or by
 * disagreeing with what may be its subject (`subject.ts`), wholly.
 */
export const STRAIN = { none: 0, odd: 1, wrong: 2 } as const;

/** Their passives are "there is" and "is", which English says otherwise. */
const PASSIVE_IN_USE: ReadonlySet<string> = new Set(
	['وَجَدَ', 'عَدَّ'].map((lemma) => lemma.normalize('NFC')),
);
const DAMMA_FIRST = /^.\u064f/u;

/**
 * Whether a match of one finite verb can stand where it does: يوقف is no passive of وَقَفَ, which is "stand", where it may be active,
 * of أَوْقَفَ; and يرد, with nothing before it that governs a jussive, none of أَرَادَ. Nor speaks anybody of himself whom the English
 * doesn't have do so: أسهل is no أُسَهِّلُ.
 */
export function strainOf(
	{ lexeme, from, to, hits: [hit] }: Match,
	tokens: readonly ReadToken[],
	cues: Cues,
	lookup: Lookup,
): number {
	const [token, before, term] = [tokens[from], tokens[from - 1], lookup.terms[lexeme]];
	if (to - from > 1 || !hit || !token || !term || !isFinite(hit)) return STRAIN.none;
	const forms = possibleForms(token, hit, { before, rival: true }, lookup);
	if (forms.every((form) => isCommand(form) || (!cues.speaker && isSpoken(form))))
		return STRAIN.wrong;
	// Who writes the damma of a passive means it: يُعقد.
	const { start } = unfoldRange(token.text, hit.split.from, hit.split.to);
	const natural =
		forms.some(isNoPassive) ||
		PASSIVE_IN_USE.has(term.ar) ||
		DAMMA_FIRST.test(token.text.slice(start)) ||
		cues.passive(lexeme, true);
	return natural ? STRAIN.none : STRAIN.odd;
}

/** The first gloss of a verb that says a state: it has no passive. */
const STATE = /^(?:be|become|grow)\b/u;

const isCommand = ({ features }: Form): boolean =>
	features.kind === 'verb' && features.tense === 'imperative';

const isNominal = ({ features }: Form): boolean => features.kind === 'nominal';

const isNoPassive = ({ features }: Form): boolean =>
	features.kind !== 'verb' || features.voice === 'active';

const isSpoken = ({ features }: Form): boolean =>
	features.kind === 'verb' && isOfSpeakers(features);

/** Before a jussive (Ryding § 35.2): not, when, if, whoever, whatever. */
const BEFORE_JUSSIVE = new Set(['لم', 'لما', 'ان', 'من', 'ما', 'مهما', 'اينما', 'حيثما']);

/** Whether a form may stand behind a word: a jussive needs one that governs it, or a ل of command. */
function mayBeGoverned({ features }: Form, before: string, proclitics: readonly string[]): boolean {
	if (features.kind !== 'verb' || features.tense !== 'present') return true;
	if (before === 'لم') return features.mood === 'jussive';
	if (features.mood !== 'jussive') return true;
	if (before === 'لا') return features.person.startsWith('2');
	return BEFORE_JUSSIVE.has(before) || proclitics.includes('ل');
}

/** All vocalised spellings that a word may have; inside a multi-word term that of its lemma, where it is spelled so. */
function spellingsOf({ stem, forms, governed }: Word, lemma = '', length: number): string[] {
	const own = withoutArticle(lemma);
	// أُلْقِيَ القَبْض is no أَلْقَى.
	const isAnother = forms.length > 0 && forms.every((form) => isVerbOtherThan(own, form));
	if (length > 1 && fold(own) === fold(stem) && !isAnother) return [own];
	return forms.map((form) => {
		const { features } = form;
		if (governed && features.kind === 'fixed') return written(form).replace(LAST_FATHA, '');
		const helped = features.kind === 'verb' && features.mood === 'jussive';
		return helped ? written(form).replace(HELPING_FATHA, '') : written(form);
	});
}

const isVerbOtherThan = (lemma: string, form: Form): boolean =>
	form.features.kind === 'verb' && written(form) !== lemma;

/** The next word opens with hamzat al-waṣl. */
const WASL = /^ا/u;
const LAST_SUKUN = /\u0652$/u;
const LAST_FATHA = /\u064e$/u;
/** لم تستقر ends in a doubled letter without a vowel, and has one that helps: a, or i before an article. */
const HELPING_FATHA = /\u064e(?=\u0651$)|(?<=\u0651)\u064e$/u;

/** Whether nothing follows a token in its clause: لم تستقر ملامحه بعد. */
function closesClause(sentence: string, tokens: readonly ReadToken[], at: number): boolean {
	const [token, next] = [tokens[at], tokens[at + 1]];
	return !next || /[.،؛:!؟?»)]/u.test(sentence.slice(token?.end, next.start));
}

/** Leaves out what the English speaks against, unless nothing else remains. */
function likely(forms: readonly Form[], passive: boolean, speaker: boolean): readonly Form[] {
	// هربًا is "fleeing" sooner than "the two fled".
	const nominal = forms.some(({ features }) => features.kind === 'nominal');
	const kept = forms.filter(({ features }) => {
		if (features.kind !== 'verb') return true;
		if (nominal && features.tense === 'past' && features.person.endsWith('d')) return false;
		if (features.tense === 'imperative' || isOfSpeakers(features)) return speaker;
		return features.voice === 'active' || passive;
	});
	return kept.length > 0 ? kept : forms;
}

/** و, ب, مجلس, الأمن: clitics of the first word and its stem, then the other words. */
const partsOf = (words: readonly Word[]): string[] =>
	words.flatMap(({ token, hit: { split }, stem }, i) => {
		const own = i === 0 ? [...split.proclitics, stem] : [token.text];
		if (split.enclitic === undefined) return own;
		const { start } = unfoldRange(token.text, split.to, token.folded.length);
		const end = token.text.slice(start);
		return i === 0 ? [...own, end] : [token.text.slice(0, start), end];
	});

/** The span with its marks; what stands between its words and after the first ones' stems is as it is. */
function vowelledSpan(
	words: readonly Word[],
	spellings: readonly (readonly string[])[],
	sentence: string,
): string | undefined {
	const text = words
		.map(({ token, hit: { split }, stem, definite }, i) => {
			const all = vowelled(stem, spellings[i] ?? [], definite);
			const article = definite && token.folded.slice(split.from - 2, split.from) === 'ال';
			const opening = article ? 'ال' : '';
			const next = words[i + 1];
			const marked = next && WASL.test(next.token.text) ? all.replace(LAST_SUKUN, '') : all;
			const { start, end } = unfoldRange(token.text, split.from, split.to);
			// Of the words after the first, proclitics stand inside the span: لِإطلاق النار.
			const front =
				i > 0 && split.proclitics.length > Number(definite) ? token.text.slice(0, start) : opening;
			const after = next ? sentence.slice(token.start + end, next.token.start) : '';
			return front + marked + after;
		})
		.join('');
	return MARK.test(text) ? text : undefined;
}

/** What all of these forms are; nothing of a dictionary form. */
function commonTags(forms: readonly Form[]): FormTag[] {
	const [first = [], ...others] = forms.map(({ features }) => tagsOf(features));
	return first.filter((tag) => others.every((tags) => tags.includes(tag)));
}

const PARTS: Readonly<Record<string, FormTag>> = {
	masdar: 'verbal-noun',
	'active-participle': 'active-participle',
	'passive-participle': 'passive-participle',
};

function tagsOf(features: Features): FormTag[] {
	switch (features.kind) {
		case 'fixed':
			return [];
		case 'verb': {
			const { tense, voice, person } = features;
			const dictionary = tense === 'past' && voice === 'active' && person === '3ms';
			return dictionary ? [] : [tense, ...(voice === 'passive' ? [voice] : []), person];
		}
		case 'nominal': {
			const { part, number, gender } = features;
			const tag = PARTS[part];
			return [
				...(tag ? [tag] : []),
				...(gender === 'f' ? (['feminine'] as const) : []),
				...(number === 'singular' ? [] : [number]),
				...(features.case === 'accusative' ? (['accusative'] as const) : []),
			];
		}
	}
}
