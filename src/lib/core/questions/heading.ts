import { contentId } from '../id.ts';
import { otherLang } from '../lang.ts';
import { tokenize } from '../text/tokens.ts';
import type { Bead, HeadingQuestion, Lang, Paragraph } from '../types.ts';
import { checkFrame, complaints, hasDuplicates, lengthTells, reportOn } from './checks.ts';
import type { Context } from './context.ts';
import { headedOf, isTold, leadOf, linkOf, type Headed } from './heading-links.ts';
import type { GeneratedKind, RandomFor } from './kind.ts';
import { drawOptions, MIN_OPTIONS } from './options.ts';
import { LANGS, sideOf } from './wording.ts';

/** A passage is read at one glance, and says something. */
const MIN_WORDS = 15;
const MAX_WORDS = 60;
/** Headings differ in length, and all are offered of most articles: only one twice as long as any other stands out. */
const LENGTH_MARGIN = 1;
/** No pack needs more, in a language. */
const MOST = 40;

const textOf = (passage: readonly Bead[], lang: Lang) =>
	passage.map((bead) => sideOf(bead, lang)).join(' ');

const isReadable = (passage: readonly Bead[], lang: Lang) => {
	const words = tokenize(textOf(passage, lang)).length;
	return words >= MIN_WORDS && words <= MAX_WORDS;
};

const isCertain = (bead: Bead, { doubtful }: Context) =>
	bead.ar.length > 0 && bead.en.length > 0 && !doubtful.has(bead.id);

/** Every run of beads of a paragraph that can be shown, from its beginning on. */
const passagesOf = ({ beads }: Paragraph, study: Lang, context: Context): Bead[][] =>
	beads
		.flatMap((_, from) =>
			beads.slice(from).map((_bead, length) => beads.slice(from, from + length + 1)),
		)
		.filter(
			(passage) => passage.every((bead) => isCertain(bead, context)) && isReadable(passage, study),
		);

/** The passage of a paragraph that says most clearly under which heading it stands. */
function clearest(
	paragraph: Paragraph,
	own: Headed,
	all: readonly Headed[],
	study: Lang,
	context: Context,
) {
	let best: { passage: Bead[]; lead: number } | undefined;
	for (const passage of passagesOf(paragraph, study, context)) {
		const lead = leadOf(own, all, passage);
		if (isTold(own, passage)) continue;
		if (lead >= 0 && lead > (best?.lead ?? -1)) best = { passage, lead };
	}
	return best?.passage;
}

function ask(
	paragraph: Paragraph,
	own: Headed,
	all: readonly Headed[],
	study: Lang,
	context: Context,
	random: RandomFor,
): HeadingQuestion[] {
	const passage = clearest(paragraph, own, all, study, context);
	if (!passage) return [];
	const lang = otherLang(study);
	const id = contentId('q', 'heading', study, paragraph.id);
	const options = drawOptions(
		{
			key: own,
			candidates: all.filter((other) => other !== own),
			score: (other: Headed) => linkOf(other, passage),
			optionOf: (other: Headed) => other,
			fit: (a: Headed, b: Headed) =>
				!LANGS.some((side) => hasDuplicates([a.heading[side], b.heading[side]])),
		},
		random(id),
	);
	const texts = options.map(({ heading }) => heading[lang]);
	const answer = options.indexOf(own);
	if (options.length < MIN_OPTIONS || lengthTells(texts, answer, LENGTH_MARGIN)) return [];
	return [
		{
			id,
			kind: 'heading',
			skill: 'gist',
			study,
			prompt: { lang: study, text: textOf(passage, study) },
			options: texts.map((text) => ({ lang, text })),
			answer,
			evidence: passage.map((bead) => bead.id),
		},
	];
}

/** The beads of the evidence, if they stand in a row in one paragraph; and the paragraph's section. */
function passageOf({ evidence }: HeadingQuestion, all: readonly Headed[]) {
	for (const own of all) {
		for (const { beads } of own.section.paragraphs) {
			const from = beads.findIndex(({ id }) => id === evidence[0]);
			if (from < 0) continue;
			const passage = beads.slice(from, from + evidence.length);
			if (passage.map(({ id }) => id).join() === evidence.join()) return { own, passage };
		}
	}
	return undefined;
}

/** Which heading stands over this passage? Only where the passage says its own heading's words, and hardly any other's. */
export const heading: GeneratedKind<'heading'> = {
	kind: 'heading',
	generate(context, random) {
		const all = headedOf(context);
		if (all.length < MIN_OPTIONS) return [];
		return LANGS.flatMap((study) =>
			all
				.flatMap((own) =>
					own.section.paragraphs.flatMap((paragraph) =>
						ask(paragraph, own, all, study, context, random),
					),
				)
				.slice(0, MOST),
		);
	},
	check(question, context) {
		const report = reportOn(question);
		const { study, prompt, options, answer } = question;
		const lang = otherLang(study);
		const all = headedOf(context);
		const found = passageOf(question, all);
		const texts = options.map(({ text }) => text);
		const frame = checkFrame(question, options.length, context);
		if (!found || prompt.lang !== study || prompt.text !== textOf(found.passage, study)) {
			return [
				...frame,
				report('wrong-prompt', 'The prompt isn’t a passage of one paragraph under a heading.'),
			];
		}
		const { own, passage } = found;
		return [
			...frame,
			...complaints(
				(!isReadable(passage, study) || !passage.every((bead) => isCertain(bead, context))) &&
					report('wrong-passage', 'The passage is too short, too long, or may not be translated.'),
				own.heading[lang] !== texts[answer] &&
					report('wrong-key', 'The right option isn’t the heading of the passage.'),
				options.some(
					(option) =>
						option.lang !== lang || !all.some((other) => other.heading[lang] === option.text),
				) && report('wrong-option', 'An option is no heading of the article.'),
				hasDuplicates(texts) && report('duplicate-option', 'Two headings are the same.'),
				isTold(own, passage) && report('stem-tells', 'The passage has two words of its heading.'),
				leadOf(own, all, passage) < 0 &&
					report('second-answer', 'The passage could stand under another heading, too.'),
				lengthTells(texts, answer, LENGTH_MARGIN) &&
					report('length-clue', 'The right heading stands out by its length.'),
			),
		];
	},
};
