/** The article in little, as the reader takes it; and what else components ask for beside texts. */
import { SKILLS, type Bead, type Pack, type PackTerm, type Review } from '#lib/core/types.ts';
import type { Standing } from '#lib/state/learning.svelte.ts';
import type { Listening } from '#lib/state/listening.svelte.ts';
import { SENTENCES, SURFACES, term, TITLE, type Word } from './specimen.ts';

type Sentence = keyof typeof SENTENCES;

const filled = (text: string) => (text ? [text] : []);
/** @param id of its own, where it stands on a page more than once */
export const beadOf = (sentence: Sentence, id: string = sentence): Bead => ({
	id,
	ar: filled(SENTENCES[sentence].ar),
	en: filled(SENTENCES[sentence].en),
});
const BEADS = (Object.keys(SENTENCES) as Sentence[]).map((sentence) => beadOf(sentence));

/** The terms with the places where they stand in some beads. */
export const termsIn = (beads: readonly Bead[]): PackTerm[] =>
	SURFACES.map(({ word, ...surface }) => ({
		...term(word),
		occurrences: beads.flatMap((bead) =>
			(['ar', 'en'] as const).flatMap((lang) => {
				const start = bead[lang][0]?.indexOf(surface[lang]) ?? -1;
				const end = start + surface[lang].length;
				return start < 0 ? [] : [{ bead: bead.id, lang, sentence: 0, start, end }];
			}),
		),
	}));
export const TERMS = termsIn(BEADS);

/** Every standing that a word can have, each on a word of the article. */
const STANDINGS: Partial<Record<Word, Standing>> = {
	treaty: 'new',
	state: 'added',
	share: 'learning',
	parliament: 'learning',
	opposition: 'known',
	river: 'suspended',
};
export const standingOf = (id: string): Standing => STANDINGS[id as Word] ?? 'new';

export const PACK: Pack = {
	format: 'mufradat-pack',
	version: 1,
	article: {
		id: 'treaty',
		title: TITLE,
		sections: [{ heading: TITLE, paragraphs: [{ id: 'paragraph', beads: BEADS }] }],
	},
	terms: TERMS,
	questions: [],
	coverage: { content: 14, known: 12, supported: 12 },
};

/** A study day. */
export const TODAY = 20_606;
const CONFIDENCES = ['guess', 'think', 'sure'] as const;

/** Five weeks of answers, more on some days than on others. */
export const REVIEWS: readonly Review[] = Array.from({ length: 35 }, (_, index) => {
	const day = TODAY - 34 + index;
	return Array.from({ length: (index * 7) % 45 }, (_, nth): Review => ({
		type: 'review',
		id: `${day}-${nth}`,
		at: day * 86_400_000 + nth * 60_000,
		day,
		offset: 0,
		card: `c${nth}`,
		grade: (nth + index) % 4 === 0 ? 1 : 3,
		took: 9000,
		question: `q${nth}`,
		article: 'treaty',
		skill: SKILLS[nth % SKILLS.length] ?? 'detail',
		answer: '0',
		confidence: CONFIDENCES[nth % 3] ?? 'guess',
	}));
}).flat();

/** Stands in for what only a running app has: components read just these of it. */
export const standIn = <T>(part: Partial<T>): T => part as T;

export const audible = standIn<Listening>({ audible: { ar: 'ready', en: 'ready' } });
export const mute = standIn<Listening>({ audible: { ar: 'none', en: 'none' }, system: '' });
