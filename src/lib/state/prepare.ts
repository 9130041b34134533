import { gradeTyped } from '#lib/core/grading/index.ts';
import type { GradeText } from '#lib/core/questions/outcome.ts';
import { createRandom } from '#lib/core/random.ts';
import { cardOf } from '#lib/core/session/card.ts';
import { compose, type SessionKind } from '#lib/core/session/compose.ts';
import type { Lang, Pack, Topic } from '#lib/core/types.ts';
import type { App } from './app.svelte.ts';
import type { Moment } from './clock.ts';
import { Session, type Asked } from './session.svelte.ts';

/** What is to be quizzed: an article or a section of it, or whatever is due anywhere. */
interface Wish {
	readonly article?: string;
	readonly kind: SessionKind | 'due';
	/** From 0. */
	readonly section?: number;
	readonly length: number;
}

export interface Prepared {
	readonly session: Session;
	/** The packs that the questions come from, by article id. */
	readonly packs: ReadonlyMap<string, Pack>;
	/** The id or slug that this device has no article for. */
	readonly missing?: string;
}

/** As many due cards as one sitting takes. */
const MOST_DUE = 60;

/** What a learner of political vocabulary meets first. */
const CORE_TOPICS: readonly Topic[] = [
	'diplomacy',
	'conflict',
	'sovereignty',
	'law',
	'institutions',
	'elections',
];

/** The quiz that is under way at this address, or a new one. */
export async function resume(
	app: App,
	address: string,
	wish: Wish,
	now: Moment,
): Promise<Prepared> {
	const under = app.quiz?.address === address ? app.quiz.prepared : undefined;
	if (under && !under.session.done) {
		under.session.back(now.at);
		return under;
	}
	const prepared = await prepare(app, wish, now);
	app.quiz = { address, prepared };
	return prepared;
}

/** What the collision guard protects: every word of the packs, in both languages. */
const wordsOf = (packs: readonly Pack[]): Record<Lang, readonly string[]> => {
	const terms = packs.flatMap(({ terms }) => terms);
	return {
		ar: [...new Set(terms.map(({ ar }) => ar))],
		en: [...new Set(terms.flatMap(({ en }) => en))],
	};
};

/** Questions for due cards that no article asks; what makes them is loaded only where there are some. */
async function unasked(
	{ learning, lexicon, settings }: App,
	asked: ReadonlyMap<string, Asked>,
	packs: readonly Pack[],
	now: Moment,
): Promise<Asked[]> {
	const { study } = settings;
	const covered = new Set(
		[...asked.values()]
			.filter(({ question }) => !('study' in question) || question.study === study)
			.map(({ question }) => cardOf(question)),
	);
	const left = learning.due.map(({ card }) => card).filter((card) => !covered.has(card));
	if (!left.length) return [];
	const [{ askUnasked }] = await Promise.all([import('./unasked.ts'), lexicon.load()]);
	return askUnasked(left, study, packs, lexicon.terms, String(now.day));
}

/** Composes a session from the wish, the packs and what is known; deterministic within a study day and a log. */
async function prepare(app: App, wish: Wish, now: Moment): Promise<Prepared> {
	const ids = wish.article === undefined ? app.library.all.map(({ id }) => id) : [wish.article];
	const found = await Promise.all(ids.map((id) => app.library.packOf(id)));
	const packs = found.filter((pack) => pack !== undefined);
	const known = wordsOf(packs);
	const grade: GradeText = (answer, { accepted, lang }) =>
		gradeTyped(answer, [...accepted], { lang, known: known[lang] });
	const empty = () => new Session([], app.learning, grade, now.at);
	if (wish.article !== undefined && packs.length === 0) {
		return { session: empty(), packs: new Map(), missing: wish.article };
	}
	const asked = new Map<string, Asked>();
	const priorities = new Map<string, number>();
	for (const { article, questions, terms } of packs) {
		for (const question of questions) {
			if (!asked.has(question.id)) asked.set(question.id, { question, article: article.id });
		}
		for (const { id, topic, pos } of terms) {
			priorities.set(id, (CORE_TOPICS.includes(topic) ? 0 : 1) + (pos === 'name' ? 1 : 0));
		}
	}
	if (wish.kind === 'due') {
		for (const item of await unasked(app, asked, packs, now)) asked.set(item.question.id, item);
	}
	const section = wish.section === undefined ? undefined : packs[0]?.article.sections[wish.section];
	// A section that the article doesn't have has no questions either.
	const beads =
		wish.section === undefined
			? undefined
			: new Set(section?.paragraphs.flatMap(({ beads }) => beads.map(({ id }) => id)));
	const dueOnly = wish.kind === 'due';
	const questions = compose(
		[...asked.values()].map(({ question }) => question),
		{
			study: app.settings.study,
			kind: wish.kind === 'due' ? 'mixed' : wish.kind,
			length: dueOnly ? MOST_DUE : wish.length,
			dueOnly,
			...(beads ? { beads } : {}),
		},
		{
			day: now.day,
			stateOf: app.learning.stateOf,
			priorityOf: (term) => priorities.get(term) ?? 9,
		},
		createRandom(`${now.day} ${app.learning.reviews.length}`),
	);
	return {
		session: new Session(
			questions.map(({ id }) => asked.get(id)).filter((item) => item !== undefined),
			app.learning,
			grade,
			now.at,
		),
		packs: new Map(packs.map((pack) => [pack.article.id, pack])),
	};
}
