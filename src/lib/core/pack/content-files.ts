import { issue, type Issue } from '../result.ts';

/** A file under `questions/`. The path may begin with more, as that of a bundler's glob does. */
export interface ContentFile {
	readonly path: string;
	readonly text: string;
}

/** A folder under `questions/articles/`. */
export interface ArticleFolder {
	/** How the app calls the article; `x.local` becomes `x-local`, which no shipped article is called. */
	readonly slug: string;
	/** Its name ends in `.local`: somebody's own, on this machine only. */
	readonly local: boolean;
	/** From `questions/` on. */
	readonly path: string;
	readonly text: ContentFile;
	readonly about: ContentFile;
	readonly questions: ContentFile;
}

export interface ContentFiles {
	readonly lexicon: readonly ContentFile[];
	/** By name. */
	readonly folders: readonly ArticleFolder[];
	readonly issues: readonly Issue[];
}

const FOLDER_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.local)?$/u;

/** Addresses of the app's own: `/articles/mine/` shows imported articles, `/packs/index.json` lists those shipped. */
const RESERVED: ReadonlySet<string> = new Set(['mine', 'index']);

const slugOf = (name: string): string => name.replace('.local', '-local');

const byPath = (a: { readonly path: string }, b: { readonly path: string }) =>
	a.path < b.path ? -1 : 1;

/** Words that every text has come before those of a topic. */
const COMMON: readonly string[] = ['general', 'discourse', 'reporting'];

/**
 * The order of entries decides between readings that nothing else tells apart, so it is one of frequency: first the topics'
 * main files, then their further ones (general.verbs.yaml); in each the common words first, names last.
 */
function precedence({ path }: ContentFile): number {
	const [topic = '', ...more] = path.replace(/^.*\//u, '').split('.');
	const rank = COMMON.includes(topic) ? 0 : topic === 'names' ? 2 : 1;
	return (more.length > 1 ? 3 : 0) + rank;
}

/** `questions/…` of any path that leads there. */
const normal = ({ path, text }: ContentFile): ContentFile => ({
	path: path.slice(Math.max(0, path.lastIndexOf('questions/'))),
	text,
});

/** Sorts the files of `questions/` into lexicon and article folders; what is missing becomes an issue that says so. */
export function sortContent(files: readonly ContentFile[]): ContentFiles {
	const issues: Issue[] = [];
	const known = files.map(normal).sort(byPath);
	const lexicon = known
		.filter(({ path }) => /^questions\/lexicon\/[^/]+\.yaml$/u.test(path))
		.sort((a, b) => precedence(a) - precedence(b));
	if (lexicon.length === 0) {
		issues.push(
			issue(
				'missing-lexicon',
				'questions/lexicon',
				'There is no lexicon. Without it nothing can be aligned or asked: restore its .yaml files.',
			),
		);
	}
	const names = new Set(
		known.flatMap(
			({ path }) => /^questions\/articles\/(?<name>[^/]+)\//u.exec(path)?.groups?.['name'] ?? [],
		),
	);
	const folders = [...names].flatMap((name): ArticleFolder[] => {
		const path = `questions/articles/${name}`;
		const taken =
			RESERVED.has(slugOf(name)) ||
			[...names].some((other) => other < name && slugOf(other) === slugOf(name));
		if (taken) {
			issues.push(
				issue(
					'folder-name',
					path,
					`The address ${slugOf(name)} belongs to something else. Give the folder another name.`,
				),
			);
			return [];
		}
		if (!FOLDER_NAME.test(name)) {
			issues.push(
				issue(
					'folder-name',
					path,
					'An article’s folder is named in small letters and digits with hyphens between, such as moscow-washington.',
				),
			);
			return [];
		}
		const file = (base: string, what: string): ContentFile => {
			const found = known.find((candidate) => candidate.path === `${path}/${base}`);
			if (!found) {
				issues.push(issue('missing-file', `${path}/${base}`, `This file is missing: ${what}`));
			}
			return found ?? { path: `${path}/${base}`, text: '' };
		};
		return [
			{
				slug: slugOf(name),
				local: name.endsWith('.local'),
				path,
				text: file('article.txt', 'it holds the text, the Arabic block before the English one.'),
				about: file('article.yaml', 'it holds the title and the source.'),
				questions: file('questions.yaml', 'it holds the authored questions, and may be empty.'),
			},
		];
	});
	return { lexicon, folders, issues };
}
