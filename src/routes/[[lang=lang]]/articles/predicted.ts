import { cardsOf } from '#lib/core/session/card.ts';
import { checkOf, checksLeft } from '#lib/core/session/check.ts';
import type { TermId, Understanding } from '#lib/core/types.ts';
import type { App } from '#lib/state/app.svelte.ts';
import type { Check, Checks } from './section-view.ts';

/** What of the app is asked. */
export interface Asker {
	readonly learning: App['learning'];
	readonly settings: Pick<App['settings'], 'study'>;
	readonly library: Pick<App['library'], 'packOf'>;
	readonly reports: Pick<App['reports'], 'get'>;
}

const metIn =
	({ learning, settings }: Asker) =>
	(term: TermId): boolean =>
		cardsOf(term, settings.study).some((card) => (learning.stateOf(card)?.reps ?? 0) > 0);

async function usableOf(app: Asker, article: string) {
	const pack = await app.library.packOf(article);
	return pack?.questions.filter(({ id }) => !app.reports.get(id)?.hidden) ?? [];
}

/** Writes down how far a sentence was understood, and gives the question that checks it, if now is the time for one. */
export async function predicted(
	app: Asker,
	article: string,
	bead: string,
	said: Understanding,
	checks: Checks,
): Promise<Check | undefined> {
	const { learning, settings } = app;
	await learning.predict(bead, article, said);
	// Its place, not how many there are: of several said at once, each is one more.
	const before = [...learning.said.keys()].indexOf(bead);
	const usable = await usableOf(app, article);
	const asked = new Set([...checks.values()].map(({ question }) => question.id));
	const question = checkOf({ id: bead }, usable, settings.study, before, asked, metIn(app));
	return question && { question, said };
}

/** Whoever comes back finds what was asked today and not answered. */
export async function unanswered(app: Asker, article: string): Promise<Checks> {
	const { learning, settings } = app;
	const usable = await usableOf(app, article);
	const answered = new Set(
		learning.reviews
			.filter(({ day, said }) => said && day === learning.day)
			.map(({ question }) => question),
	);
	const left = checksLeft(learning.said.keys(), usable, settings.study, answered, metIn(app));
	return new Map(
		[...left].flatMap(([bead, question]) => {
			const said = learning.said.get(bead);
			return said ? [[bead, { question, said }] as const] : [];
		}),
	);
}
