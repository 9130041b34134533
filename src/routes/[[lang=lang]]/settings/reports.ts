import type { Report } from '#lib/storage/index.ts';

/** Reports as text that can be read and sent: of each question its id, its article, what it asks and what is wrong. */
export const reportsAsText = (reports: readonly Report[]): string =>
	[...reports]
		.sort((a, b) => a.at - b.at)
		.map(({ question, article, prompt, text, hidden, at }) =>
			[
				`${new Date(at).toISOString()} ${question} (${article})${hidden ? ' hidden' : ''}`,
				prompt,
				...(text ? [`> ${text.replaceAll('\n', '\n> ')}`] : []),
			].join('\n'),
		)
		.join('\n\n')
		.concat('\n');
