import { contentId } from '../id.ts';
import type { Lookup } from '../lexicon/lookup.ts';
import { memoizeBy } from '../memo.ts';
import { createRandom } from '../random.ts';
import type { Lang, RootQuestion } from '../types.ts';
import { checkFrame, complaints, hasDuplicates, somePair, reportOn } from './checks.ts';
import type { Context } from './context.ts';
import type { GeneratedKind, RandomFor } from './kind.ts';
import type { Kinship, Member } from './kinship.ts';
import { arabicKinship } from './kinship-ar.ts';
import { englishKinship } from './kinship-en.ts';
import { belonging, hasCompany, luckiest, outside, sameLength, type Draw } from './root-draw.ts';
import { placesOf, type Word } from './word.ts';
import { showcase } from './sense.ts';
import { LANGS } from './wording.ts';

const kinshipIn = (study: Lang, lookup: Lookup): Kinship =>
	study === 'ar' ? arabicKinship(lookup) : englishKinship(lookup);

/** How options of a word are drawn: worked out once, to see whether it can be asked about and to ask. */
function drawing(belongs: boolean, word: Word, study: Lang, context: Context): Draw | undefined {
	const known = drawn(context)(word);
	const name = `${study} ${String(belongs)}`;
	if (!known.has(name)) {
		const kinship = kinshipIn(study, context.lookup);
		const asked = kinship.memberOf(word);
		known.set(name, asked && (belongs ? belonging : outside)(asked, kinship, context));
	}
	return known.get(name);
}

const drawn = memoizeBy((_: Context) =>
	memoizeBy((_word: Word) => new Map<string, Draw | undefined>()),
);

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
		const draw = drawing(belongs, word, study, context);
		const found = draw && luckiest(draw, asked, kinship, id, random);
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
				prompt: { lang: study, text: context.spell(asked.text) },
				belongs,
				options: options.map(({ text }) => ({ lang: study, text: context.spell(text) })),
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
		const heads = new Map<string, Word>();
		for (const word of context.words) {
			const member = kinship.memberOf(word);
			if (!member) continue;
			const family = kinship.nameOf(member);
			if (!heads.has(family) && isAskable(word, study, context, kinship)) heads.set(family, word);
		}
		return new Set(heads.values());
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
	generate: (context, random, keys = context.words) => {
		const heads = headsOf(context);
		return keys.flatMap((word) =>
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
			const word = context.word(optionTerms[i] ?? '');
			if (!word) return [];
			const own = kinship.memberOf(word)?.text;
			const isOwn = own !== undefined && context.spell(own) === text;
			return [{ id: word.term.id, text: isOwn ? own : text, pos: word.term.pos }];
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
				(prompt.lang !== study || prompt.text !== context.spell(asked.text)) &&
					report('wrong-prompt', 'The prompt isn’t the term that is asked.'),
				(options.some(({ lang }) => lang !== study) || !members.every(kinship.isWord)) &&
					report('wrong-option', 'An option isn’t a word of its entry.'),
				(key === undefined || kinship.isKin(asked, key) !== belongs) &&
					report('wrong-key', 'The right option is on the wrong side of the family.'),
				others.some((other) => kinship.isKin(asked, other) === belongs) &&
					report('second-answer', 'Another option is as right.'),
				somePair(strangers, kinship.isKin) &&
					report('kin-tell', 'Two others are of one family, so that neither can be right.'),
				strangers.some((stranger) =>
					[asked, ...kin].some((one) => !kinship.isStranger(one, stranger)),
				) && report('unlike', 'A stranger doesn’t look like the family, or may belong to it.'),
				kin.some((one) => kinship.shows(asked, one)) &&
					report('stem-tells', 'An option has the letters of the prompt as they are.'),
				kin.length > 0 &&
					strangers.length > 0 &&
					kinship.tells(asked, kin, strangers) &&
					report('spelling-tells', 'The family is seen by its first letters alone.'),
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
				somePair(members, (a, b) => !sameLength(a, b)) &&
					report('length-clue', 'An option stands out by its length.'),
				!evidence.every((id) => placesOf(word).some(({ bead }) => bead === id)) &&
					report('no-evidence', 'The term doesn’t stand in the bead that is to prove it.'),
			),
		];
	},
};
