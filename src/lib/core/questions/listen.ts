import type { Lang } from '../types.ts';
import { complaints, somePair, reportOn } from './checks.ts';
import type { Context } from './context.ts';
import type { GeneratedKind } from './kind.ts';
import { HETERONYMS } from './heteronyms.ts';
import type { Measure } from './nominees.ts';
import { isNamed } from './romanised.ts';
import { homophonesOf, soundLikeness, soundOf } from './sound.ts';
import type { Word } from './word.ts';
import { askWords, checkWords, type PromptIn } from './words.ts';

const promptIn: PromptIn = (study) => study;

/** Longer phrases are understood from any word of theirs. */
const MOST_WORDS = 3;

const isShort = ({ faces, bare }: Word, study: Lang): boolean =>
	(study === 'ar' ? faces.ar : bare).text.split(' ').length <= MOST_WORDS;

/** Whether it is certain how a voice says the word alone. */
const isSaidOneWay = ({ card }: Word, study: Lang): boolean =>
	study === 'ar' || !HETERONYMS.has(card.en.folded);

/** How likely a word is heard as a key; the topic decides where the ear doesn't. */
const audible =
	(lang: Lang): Measure =>
	(key) => {
		const likenessOf = soundLikeness(key, lang);
		return (word) => 2 * likenessOf(word) + (key.topic === word.topic ? 1 : 0);
	};
const MEASURES: Readonly<Record<Lang, Measure>> = { ar: audible('ar'), en: audible('en') };

const weigh = (key: Word, study: Lang, context: Context): Float32Array =>
	context.weigh(key, MEASURES[study]);

/** Whether a wrong option is right for the ear: it means what a homophone of the key does. */
const isHeard = (key: Word, option: Word, study: Lang, { related, lookup }: Context): boolean =>
	homophonesOf(key, study, lookup).some((id) => related(id, option.term.id));

const soundAlike = (a: Word, b: Word, study: Lang): boolean =>
	soundOf(a, study) === soundOf(b, study);

/** A term of the studied language is heard, and its meaning chosen, among those of words that sound much like it. */
export const listen: GeneratedKind<'listen'> = {
	kind: 'listen',
	generate(context, random, keys) {
		const manner = {
			kind: 'listen',
			promptIn,
			weigh,
			mayAsk: (key: Word, study: Lang) =>
				!isNamed(key) && isShort(key, study) && isSaidOneWay(key, study),
			mayJoin: (key: Word, other: Word, candidate: Word, study: Lang) =>
				!soundAlike(other, candidate, study) &&
				(other !== key || !isHeard(key, candidate, study, context)),
		} as const;
		return askWords(manner, context, random, keys).map((question) => ({
			kind: 'listen',
			...question,
		}));
	},
	check(question, context) {
		const report = reportOn(question);
		const { study, optionTerms } = question;
		const key = context.word(question.term);
		const words = optionTerms.flatMap((id) => context.word(id) ?? []);
		return [
			...checkWords(question, promptIn, context),
			...complaints(
				key !== undefined &&
					isNamed(key) &&
					report('form-class', 'A name is known by its sound in either language.'),
				key !== undefined &&
					!isShort(key, study) &&
					report('too-long', 'The phrase is understood from any word of it.'),
				key !== undefined &&
					!isSaidOneWay(key, study) &&
					report('heteronym', 'The word is said in two ways, as two words.'),
				somePair(words, (a, b) => soundAlike(a, b, study)) &&
					report('homophone', 'Two options stand for words that sound the same.'),
				key !== undefined &&
					words.some((word) => word !== key && isHeard(key, word, study, context)) &&
					report('homophone', 'An option means what another word of the same sound does.'),
			),
		];
	},
};
