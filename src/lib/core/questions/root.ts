import * as v from 'valibot';
import { contentId } from '../id.ts';
import type { Lookup } from '../lexicon/lookup.ts';
import { createRandom, type Random } from '../random.ts';
import { fold } from '../text/fold.ts';
import type { Lang, RootQuestion } from '../types.ts';
import { alikeInLength, checkFrame, complaints, hasDuplicates, pairs, reportOn } from './checks.ts';
import type { Context } from './context.ts';
import type { GeneratedKind, RandomFor } from './kind.ts';
import type { Kinship, Member } from './kinship.ts';
import { arabicKinship } from './kinship-ar.ts';
import { englishKinship } from './kinship-en.ts';
import { MAX_OPTIONS, MIN_OPTIONS } from './options.ts';
import { PHRASE, VOCABULARY } from './schema.ts';
import { lengthOf, placesOf, type Word } from './word.ts';
import { showcase } from './sense.ts';
import { LANGS } from './wording.ts';

/** An unlucky draw isn’t to decide whether a word is asked about. */
const TRIES = 12;

const kinshipIn = (study: Lang, lookup: Lookup): Kinship =>
	study === 'ar' ? arabicKinship(lookup) : englishKinship(lookup);

const sameLength = (a: Member, b: Member): boolean =>
	alikeInLength(lengthOf(a.text), lengthOf(b.text));

/** Whether two words may stand together: other letters, and neither much longer. */
const differ = (a: Member, b: Member): boolean => fold(a.text) !== fold(b.text) && sameLength(a, b);

/** The option that is asked for isn't the only one of its part of speech. */
const hasCompany = (key: Member, others: readonly Member[]): boolean =>
	others.some(({ pos }) => pos === key.pos);

/** Words that an article has are known sooner than others, and are in its pack already. */
const ofArticle = (context: Context, { id }: Member): number => {
	const word = context.word(id);
	return word && placesOf(word).length > 0 ? 4 : 0;
};

/** The best of some words by a score and a little chance, each fitting with all before it. */
function choose(
	count: number,
	chosen: readonly Member[],
	candidates: readonly Member[],
	score: (member: Member) => number,
	fit: (a: Member, b: Member) => boolean,
	random: Random,
): Member[] {
	const ranked = candidates
		.map((member) => ({ member, score: score(member) + 3 * random.next() }))
		.sort((a, b) => b.score - a.score);
	const taken = [...chosen];
	for (const { member } of ranked) {
		if (taken.length >= chosen.length + count) break;
		if (taken.every((other) => differ(other, member) && fit(other, member))) taken.push(member);
	}
	return taken.slice(chosen.length);
}

/** One of the family among words that look like it; nothing where too few do. */
function belonging(word: Member, kinship: Kinship, context: Context, random: Random) {
	const strangers = kinship.strangers(word);
	const kin = kinship.family(word).filter((other) => !kinship.shows(word, other));
	if (strangers.length < MIN_OPTIONS - 1) return undefined;
	const [key] = choose(
		1,
		[],
		kin,
		(one) => ofArticle(context, one),
		() => true,
		random,
	);
	if (!key) return undefined;
	const others = choose(
		MAX_OPTIONS - 1,
		[key],
		strangers.filter((other) => kinship.isStranger(key, other)),
		(one) => kinship.likeness(key, one) + ofArticle(context, one),
		() => true,
		random,
	);
	return { key, others };
}

/** Three of the family and one that looks like them. */
function outside(word: Member, kinship: Kinship, context: Context, random: Random) {
	const fits = (a: Member, b: Member) => !kinship.shows(a, b);
	const kin = kinship.family(word).filter((other) => fits(word, other));
	if (kin.length < MAX_OPTIONS - 1) return undefined;
	const others = choose(MAX_OPTIONS - 1, [], kin, (one) => ofArticle(context, one), fits, random);
	if (others.length < MAX_OPTIONS - 1) return undefined;
	const [key] = choose(
		1,
		others,
		kinship
			.strangers(word)
			.filter(
				(other) =>
					hasCompany(other, others) && others.every((kin) => kinship.isStranger(kin, other)),
			),
		(one) => Math.max(...others.map((other) => kinship.likeness(other, one))),
		() => true,
		random,
	);
	return key && { key, others };
}

/** The first draw that leaves enough options, and the right one not alone of its part of speech. */
function luckiest(
	make: typeof belonging,
	asked: Member,
	kinship: Kinship,
	context: Context,
	id: string,
	random: RandomFor,
) {
	for (let i = 0; i < TRIES; i++) {
		const stream = random(i === 0 ? id : `${id} ${i}`);
		const made = make(asked, kinship, context, stream);
		if (made && made.others.length >= MIN_OPTIONS - 1 && hasCompany(made.key, made.others))
			return { made, stream };
	}
	return undefined;
}

function ask(word: Word, study: Lang, context: Context, random: RandomFor): RootQuestion[] {
	const kinship = kinshipIn(study, context.lookup);
	const { term } = word;
	const evidence = showcase(word);
	const asked = kinship.memberOf(word);
	if (!asked || !evidence || !('gloss' in term)) return [];
	/** Which of the two is asked depends on the term alone, so that another seed asks the same. */
	const variants = parseInt(term.id.slice(-1), 16) % 2 === 0 ? [true, false] : [false, true];
	for (const belongs of variants) {
		const id = contentId('q', 'root', study, term.id, belongs ? 'belongs' : 'outside');
		const found = luckiest(belongs ? belonging : outside, asked, kinship, context, id, random);
		if (!found) continue;
		const { made, stream } = found;
		const options = stream.shuffle([made.key, ...made.others]);
		return [
			{
				id,
				kind: 'root',
				skill: 'vocabulary',
				study,
				term: term.id,
				prompt: { lang: study, text: asked.text },
				belongs,
				options: options.map(({ text }) => ({ lang: study, text })),
				optionTerms: options.map((option) => option.id),
				answer: options.indexOf(made.key),
				evidence: [evidence],
			},
		];
	}
	return [];
}

/** Whether a family can be asked about by this word; what can be is no matter of chance. */
const isAskable = (word: Word, study: Lang, context: Context, kinship: Kinship): boolean => {
	const member = kinship.memberOf(word);
	return (
		member !== undefined &&
		showcase(word) !== undefined &&
		'gloss' in word.term &&
		kinship.family(member).length > 0 &&
		ask(word, study, context, createRandom).length > 0
	);
};

const found = new WeakMap<Context, Readonly<Record<Lang, ReadonlySet<Word>>>>();

/** Of each family the first word of the article that can be asked about: one question a family, not its key and prompt exchanged. */
function headsOf(context: Context): Readonly<Record<Lang, ReadonlySet<Word>>> {
	const known = found.get(context);
	if (known) return known;
	const headsIn = (study: Lang): ReadonlySet<Word> => {
		const kinship = kinshipIn(study, context.lookup);
		const heads: Word[] = [];
		for (const word of context.words) {
			const member = kinship.memberOf(word);
			const taken = heads.some((head) => {
				const other = kinship.memberOf(head);
				return member && other && kinship.isKin(member, other);
			});
			if (!taken && isAskable(word, study, context, kinship)) heads.push(word);
		}
		return new Set(heads);
	};
	const heads = { ar: headsIn('ar'), en: headsIn('en') };
	found.set(context, heads);
	return heads;
}

/**
 * The family of a word: by root in Arabic, by derivation in English. The one that belongs stands among words that are a radical
 * apart or begin alike; the one that doesn't, among three that do.
 */
export const root: GeneratedKind<'root'> = {
	kind: 'root',
	schema: v.strictObject({
		kind: v.literal('root'),
		prompt: PHRASE,
		belongs: v.boolean(),
		...VOCABULARY,
	}),
	generate: (context, random) => {
		const heads = headsOf(context);
		return context.words.flatMap((word) =>
			LANGS.flatMap((study) => (heads[study].has(word) ? ask(word, study, context, random) : [])),
		);
	},
	check(question, context) {
		const report = reportOn(question);
		const { study, prompt, belongs, options, optionTerms, answer, evidence } = question;
		const kinship = kinshipIn(study, context.lookup);
		const word = context.word(question.term);
		const asked = word && kinship.memberOf(word);
		const members = options.flatMap(({ text }, i): Member[] => {
			const term = context.word(optionTerms[i] ?? '')?.term;
			return term ? [{ id: term.id, text, pos: term.pos }] : [];
		});
		if (
			!word ||
			!asked ||
			members.length < options.length ||
			optionTerms.length !== options.length
		) {
			return [report('unknown-term', 'An option stands for a word of no known family.')];
		}
		const key = members[answer];
		const others = members.filter((member) => member !== key);
		const [kin, strangers] = belongs ? [key ? [key] : [], others] : [others, key ? [key] : []];
		return [
			...checkFrame(question, options.length, context),
			...complaints(
				(prompt.lang !== study || prompt.text !== asked.text) &&
					report('wrong-prompt', 'The prompt isn’t the term that is asked.'),
				(options.some(({ lang }) => lang !== study) || !members.every(kinship.isWord)) &&
					report('wrong-option', 'An option isn’t a word of its entry.'),
				(key === undefined || kinship.isKin(asked, key) !== belongs) &&
					report('wrong-key', 'The right option is on the wrong side of the family.'),
				others.some((other) => kinship.isKin(asked, other) === belongs) &&
					report('second-answer', 'Another option is as right.'),
				strangers.some((stranger) =>
					[asked, ...kin].some((one) => !kinship.isStranger(one, stranger)),
				) && report('unlike', 'A stranger doesn’t look like the family, or may belong to it.'),
				kin.some((one) => kinship.shows(asked, one)) &&
					report('stem-tells', 'An option has the letters of the prompt as they are.'),
				members.some(({ id, text }) => id === asked.id && text === asked.text) &&
					report('duplicate-option', 'The prompt is among the options.'),
				!headsOf(context)[study].has(word) &&
					report(
						'family-twice',
						'Another word of the family is asked about: each gives the other away.',
					),
				hasDuplicates(options.map(({ text }) => text)) &&
					report('duplicate-option', 'Two options are the same but for marks or case.'),
				key !== undefined &&
					!hasCompany(key, others) &&
					report('form-class', 'The right option is the only one of its part of speech.'),
				pairs(members).some(([a, b]) => !sameLength(a, b)) &&
					report('length-clue', 'An option stands out by its length.'),
				!evidence.every((id) => placesOf(word).some(({ bead }) => bead === id)) &&
					report('no-evidence', 'The term doesn’t stand in the bead that is to prove it.'),
			),
		];
	},
};
