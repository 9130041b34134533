import { gradeWithNear, guardedWords } from '#lib/core/grading/index.ts';
import type { GradeText } from '#lib/core/questions/outcome.ts';
import { createRandom } from '#lib/core/random.ts';
import { isPutAside } from '#lib/core/scheduling/state.ts';
import { cardOf, cardsOf } from '#lib/core/session/card.ts';
import { compose, MANY_DUE, type SessionKind } from '#lib/core/session/compose.ts';
import { contrastOf } from '#lib/core/session/contrast.ts';
import { withLures, withOptions } from '#lib/core/session/lures.ts';
import { withoutLost, type KeptQuestion, type Snapshot } from '#lib/core/session/snapshot.ts';
import { recordsOf, sureAndWrong } from '#lib/core/session/records.ts';
import { testId } from '#lib/core/session/tests.ts';
import { CORE_TOPICS, type Pack, type Term } from '#lib/core/types.ts';
import type { App } from './app.svelte.ts';
import { now, type Moment } from './clock.ts';
import { afterPaint } from './idle.ts';
import { Session, siblingsIn, type Asked, type SessionOptions } from './session.svelte.ts';

/** What is to be quizzed: an article or a section of it, or whatever is due anywhere. */
interface Wish {
	readonly article?: string;
	readonly kind: SessionKind | 'due';
	/** From 0. */
	readonly section?: number;
	readonly length: number;
	readonly minutes?: number;
	readonly test?: boolean;
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

/**
 * The quiz that is under way at this address, here or before the tab was closed, or a new one. One that is finished is shown again
 * to whoever reloads the page or comes back to it, and to whom it wasn't shown yet.
 *
 * @param anew whatever is under way is left
 * @param isReturn the page is shown once more, rather than asked for
 */
export async function resume(
	app: App,
	address: string,
	wish: Wish,
	moment: Moment,
	{ anew, isReturn }: { readonly anew: boolean; readonly isReturn: boolean },
): Promise<Prepared> {
	const under = !anew && app.quiz?.address === address ? app.quiz.prepared : undefined;
	if (under && (!under.session.done || isReturn)) {
		under.session.back(moment.at);
		return under;
	}
	const left = anew ? undefined : app.keptQuizAt(address);
	const kept = left && (left.run.queue.length > 0 || !left.seen || isReturn) ? left : undefined;
	const prepared = await prepare(app, address, wish, moment, kept);
	app.quiz = { address, prepared };
	return prepared;
}

/** Questions for due cards that no article asks; what makes them is loaded only where there are some. */
async function unasked(
	{ due, lexicon, settings }: App,
	asked: ReadonlyMap<string, Asked>,
	packs: readonly Pack[],
	moment: Moment,
): Promise<Asked[]> {
	const { study } = settings;
	const covered = new Set(
		[...asked.values()]
			.filter(({ question }) => !('study' in question) || question.study === study)
			// What isn't to be typed is asked by choice.
			.filter(({ question }) => settings.typing || !('accepted' in question))
			.map(({ question }) => cardOf(question)),
	);
	const left = due.map(({ card }) => card).filter((card) => !covered.has(card));
	if (!left.length) return [];
	const [{ askUnasked }] = await Promise.all([import('./unasked.ts'), lexicon.load()]);
	return askUnasked(left, study, packs, lexicon.terms, String(moment.day));
}

/** Composes a session from the wish, the packs and what is known; deterministic within a study day and a log. */
async function prepare(
	app: App,
	address: string,
	wish: Wish,
	moment: Moment,
	kept: Snapshot | undefined,
): Promise<Prepared> {
	const everywhere = app.library.all.map(({ id }) => id);
	const isPaced = app.learning.due.length >= MANY_DUE && !wish.test;
	// What is due elsewhere comes between the new cards of an article, and did in a session that is gone on with.
	const ids =
		wish.article === undefined
			? everywhere
			: [
					wish.article,
					...(isPaced ? everywhere : (kept?.asked.map(({ article }) => article) ?? [])),
				];
	const found = await Promise.all([...new Set(ids)].map((id) => app.library.packOf(id)));
	const isMissing = wish.article !== undefined && !found[0];
	// An article goes by two names, its slug and its id.
	const packs = [
		...new Map(found.flatMap((pack) => (pack ? [[pack.article.id, pack] as const] : []))).values(),
	];
	if (isMissing) {
		const session = new Session([], app.learning, { grade: gradeWith(app, []) }, moment.at);
		return { session, packs: new Map(), missing: wish.article };
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
		for (const item of await unasked(app, asked, packs, moment)) asked.set(item.question.id, item);
	}
	// A section that the article doesn't have has no questions either.
	const sections = packs[0]?.article.sections.filter(
		(_, index) => wish.section === undefined || index === wish.section,
	);
	const beads =
		wish.section === undefined && (wish.article === undefined || packs.length === 1)
			? undefined
			: new Set(
					sections?.flatMap(({ paragraphs }) =>
						paragraphs.flatMap(({ beads }) => beads.map(({ id }) => id)),
					),
				);
	const dueOnly = wish.kind === 'due';
	const options = {
		...optionsOf(app, packs, address),
		confidence: app.settings.confidence && !wish.test,
		...(wish.minutes !== undefined && { budget: wish.minutes * MINUTE }),
	};
	const byId = new Map(packs.map((pack) => [pack.article.id, pack]));
	if (kept) {
		const items = kept.asked.map((one) => askedBefore(one, asked, options.contrastOf));
		const found = items.filter((item) => item !== undefined);
		const lost = new Set(
			kept.asked.filter((_, index) => items[index] === undefined).map(({ question }) => question),
		);
		const left = withoutLost(kept, lost, siblingsIn(found));
		if (left.run.total > 0) {
			void rehearse(app, found, options.grade);
			const { test } = kept;
			const more = { ...options, ...(test !== undefined && { test }) };
			return { session: new Session(found, app.learning, more, moment.at, left), packs: byId };
		}
	}
	const wasSureAndWrong = sureAndWrong(app.learning.reviews);
	const questions = compose(
		[...asked.values()]
			.map(({ question }) => question)
			.filter(({ id }) => !app.reports.get(id)?.hidden),
		{
			study: app.settings.study,
			kind: wish.kind === 'due' ? 'mixed' : wish.kind,
			length: dueOnly ? MOST_DUE : wish.length,
			dueOnly,
			...(wish.test && { paced: false }),
			typing: app.settings.typing,
			listening: app.listening.audible[app.settings.study] === 'ready',
			...(beads ? { beads } : {}),
		},
		{
			day: moment.day,
			stateOf: app.learning.stateOf,
			priorityOf: (term) => priorities.get(term) ?? 9,
			wasSureAndWrong,
			due: app.learning.due.length,
		},
		createRandom(`${moment.day} ${app.learning.reviews.length}`),
	);
	const records = recordsOf(app.learning.reviews);
	const terms = new Map(packs.flatMap((pack) => pack.terms).map((term) => [term.id, term]));
	const termOf = (id: string) => terms.get(id);
	const fitted = questions.flatMap((question) => {
		const item = asked.get(question.id);
		if (!item) return [];
		const record = records.get(cardOf(question)) ?? { asked: 0, right: 0 };
		return [wish.test ? item : { ...item, question: withLures(question, record, termOf) }];
	});
	void rehearse(app, fitted, options.grade);
	const more = {
		...options,
		...(wish.test && { test: testId(address, fitted.length, moment.at) }),
	};
	return { session: new Session(fitted, app.learning, more, moment.at), packs: byId };
}

/** A question of a session that is taken up again, as it was asked; undefined if it isn't there any more. */
function askedBefore(
	{ question, article, options, contrast }: KeptQuestion,
	asked: ReadonlyMap<string, Asked>,
	contrastOf: SessionOptions['contrastOf'],
): Asked | undefined {
	const item = asked.get(question);
	if (item) return { ...item, question: withOptions(item.question, options ?? []) };
	const of = contrast && asked.get(contrast.of)?.question;
	if (!of || !('optionTerms' in of)) return undefined;
	const made = contrastOf?.(of, of.optionTerms.indexOf(contrast.chosen));
	return made && { question: withOptions(made, options ?? []), article, contrast };
}

const MINUTE = 60_000;

/**
 * Grades what is typed, with what the learner says is right, guarded by every word of the lexicon: of the packs alone as long as
 * that isn't read, or can't be.
 */
function gradeWith(app: App, packs: readonly Pack[]): GradeText {
	let known = guardedWords(packs.flatMap(({ terms }) => terms));
	let from: readonly Term[] | undefined;
	return (answer, { accepted, near, lang, term, kind }) => {
		const { all: terms } = app.lexicon;
		if (terms.length > 0 && terms !== from) {
			from = terms;
			known = guardedWords([...terms, ...packs.flatMap((pack) => pack.terms)]);
		}
		const own = app.variants.all.filter(
			(variant) => variant.term === term && variant.lang === lang,
		);
		const all = [...accepted, ...own.map(({ text }) => text)];
		return gradeWithNear(answer, { lang, accepted: all, near, kind }, known[lang]);
	};
}

/** Reads the lexicon where something is to be typed, and makes it ready for grading while nobody waits for a verdict. */
async function rehearse(
	{ lexicon }: App,
	asked: readonly Asked[],
	grade: GradeText,
): Promise<void> {
	const typed = asked.flatMap(({ question }) => ('accepted' in question ? [question] : []));
	if (typed.length === 0) return;
	await lexicon.load();
	for (const lang of ['ar', 'en'] as const) {
		const question = typed.find((one) => one.lang === lang);
		// Where there are no idle callbacks (Safari) a pause has to do.
		if (question) (globalThis.requestIdleCallback ?? setTimeout)(() => grade('', question));
	}
}

/** What a session asks of the app. */
function optionsOf(app: App, packs: readonly Pack[], address: string): SessionOptions {
	const { learning, settings } = app;
	const questions = new Map(packs.flatMap((pack) => pack.questions).map((one) => [one.id, one]));
	const terms = new Map(packs.flatMap((pack) => pack.terms).map((term) => [term.id, term]));
	let isKeeping = false;
	return {
		grade: gradeWith(app, packs),
		isNew: (id) => !cardsOf(id, settings.study).some(learning.wasMet),
		isPaced: learning.due.length >= MANY_DUE,
		contrastOf(question, chosen) {
			const contrast = contrastOf(
				question,
				chosen,
				(id) => questions.get(id),
				(id) => terms.get(id)?.ar,
			);
			// Neither what the learner doesn't want to see nor a word that was put aside.
			if (!contrast || app.reports.get(contrast.id)?.hidden) return undefined;
			const state = learning.stateOf(cardOf(contrast));
			return state && isPutAside(state) ? undefined : contrast;
		},
		onchange: (session) => {
			if (isKeeping) return;
			isKeeping = true;
			// A snapshot is dear: nobody waits for it who waits for the next question.
			afterPaint(() => {
				isKeeping = false;
				void app.keepQuiz(session.snapshot(address, now().at));
			});
		},
	};
}
