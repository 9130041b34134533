import { withAbout } from '../article/build.ts';
import { fingerprint } from '../article/identify.ts';
import { placeOf, type Place } from '../article/parts.ts';
import { articleFile, type ArticleFile } from '../article/schema.ts';
import { decodeLexicon } from '../lexicon/decode.ts';
import { lintLexicon } from '../lexicon/lint.ts';
import { createLookup, type Lookup } from '../lexicon/lookup.ts';
import { decodeAuthored, type Authored } from '../questions/authored.ts';
import { issue, ok, type Issue, type Result } from '../result.ts';
import type { Article, Pack, Term } from '../types.ts';
import { decodeYaml } from '../yaml.ts';
import { assemblePack, compileArticle, DEFAULT_SEED, type CompiledArticle } from './compile.ts';
import { sortContent, type ArticleFolder, type ContentFile } from './content-files.ts';
import { authoredFor, type Edition, type Editions } from './editions.ts';

/** An article folder, decoded. */
export interface ReadArticle extends Pick<CompiledArticle, 'article' | 'doubtful'> {
	readonly slug: string;
	readonly local: boolean;
	readonly path: string;
	/** When it was added, as ISO 8601; empty where nobody said. */
	readonly added: string;
	/** Its own questions, and where their evidence lies in other wordings. */
	readonly editions: Editions;
}

/** All of `questions/`, decoded and checked, before anything is generated. */
export interface Library {
	readonly lookup: Lookup;
	/** Local ones first. */
	readonly articles: readonly ReadArticle[];
}

/** The compiled content of `questions/`, as the app ships it. */
export interface Content {
	/** Local ones first; where a local article has the text of a shipped one, only the local one. */
	readonly packs: readonly {
		readonly slug: string;
		readonly local: boolean;
		readonly pack: Pack;
	}[];
	readonly terms: readonly Term[];
	/** For `authoredFor`: who imports a shipped text, or an edition of it, gets the authored questions. */
	readonly editions: readonly Editions[];
}

/** Reads the files of `questions/`; every issue says file, line, field and mend. */
export function readLibrary(files: readonly ContentFile[], seed = DEFAULT_SEED): Result<Library> {
	const { lexicon, folders, issues } = sortContent(files);
	const terms = decodeLexicon(lexicon);
	if (!terms.ok || issues.length > 0) {
		return { ok: false, issues: [...issues, ...(terms.ok ? [] : terms.issues)] };
	}
	const lookup = createLookup(terms.value);
	const read = folders.map((folder) => readFolder(folder, lookup, seed));
	const failures = read.flatMap((result) => (result.ok ? [] : result.issues));
	return failures.length > 0
		? { ok: false, issues: failures }
		: ok({
				lookup,
				articles: read.flatMap((result) => (result.ok ? [result.value] : [])).sort(bySeniority),
			});
}

/** Local articles first, of these the latest; otherwise by name, in which order they come. */
const bySeniority = (a: ReadArticle, b: ReadArticle): number =>
	Number(b.local) - Number(a.local) || (a.added > b.added ? -1 : a.added < b.added ? 1 : 0);

/** The questions and where they lie in every wording, by their ids instead of their names. */
function editionsOf(
	slug: string,
	article: Article,
	authored: readonly Authored[],
	others: ArticleFile['editions'],
): Editions {
	const placed = (placesOf: (entry: Authored) => readonly Place[]): Edition['evidence'] =>
		Object.fromEntries(
			authored
				.map((entry) => [entry.question.id, placesOf(entry)] as const)
				.filter(([, places]) => places.length > 0),
		);
	const own = placed(({ question }) =>
		question.evidence.flatMap((id) =>
			[placeOf(article, id)].filter((place) => place !== undefined),
		),
	);
	return {
		slug,
		questions: authored.map(({ question }) => question),
		editions: [
			{ sha256: fingerprint(article), evidence: own },
			...others.map(({ sha256, evidence }) => ({
				sha256,
				evidence: placed(({ name }) => evidence[name] ?? []),
			})),
		],
	};
}

function readFolder(
	{ slug, local, path, text, about, questions }: ArticleFolder,
	lookup: Lookup,
	seed: number,
): Result<ReadArticle> {
	const compiled = compileArticle(text.text, lookup);
	if (!compiled.ok) return atLines(text.path, compiled.issues);
	const { article: plain, doubtful } = compiled.value;
	const authored = decodeAuthored(questions.path, questions.text, plain, seed);
	if (!authored.ok) return authored;
	const names = new Set(authored.value.map(({ name }) => name));
	const decoded = decodeYaml(about.path, about.text, articleFile(names));
	if (!decoded.ok) return decoded;
	const file = decoded.value.value;
	const article = withAbout(plain, file);
	return ok({
		slug,
		local,
		path,
		article,
		doubtful,
		added: file.added ?? '',
		editions: editionsOf(slug, article, authored.value, file.editions),
	});
}

/** Issues whose path is a line get the file before it. */
const atLines = (path: string, issues: readonly Issue[]): Result<never> => ({
	ok: false,
	issues: issues.map((found) => ({ ...found, path: found.path ? `${path}:${found.path}` : path })),
});

/**
 * Compiles everything under `questions/`: what the app ships. Pure, so that the web build and the commands share it.
 *
 * @param files paths from `questions/` on, or any path that leads there
 */
export function compileContent(
	files: readonly ContentFile[],
	seed = DEFAULT_SEED,
): Result<Content> {
	const library = readLibrary(files, seed);
	if (!library.ok) return library;
	const slips = lintLexicon(sortContent(files).lexicon);
	if (slips.length > 0) return { ok: false, issues: slips };
	const { lookup, articles } = library.value;
	const issues = [...missingArticles(articles), ...duplicates(articles)];
	if (issues.length > 0) return { ok: false, issues };
	const editions = articles.map((article) => article.editions);
	const packs = articles.filter(isServed).map(({ slug, local, article, doubtful }) => ({
		slug,
		local,
		pack: assemblePack(article, {
			lookup,
			seed,
			authored: authoredFor(article, editions),
			doubtful,
		}),
	}));
	return ok({ packs, terms: lookup.terms, editions });
}

const missingArticles = (articles: readonly ReadArticle[]): Issue[] =>
	articles.length > 0
		? []
		: [
				issue(
					'missing-articles',
					'questions/articles',
					'There is no article to serve. Restore one, or add your own: npm run article -- FILE',
				),
			];

const sameText = (a: ReadArticle, b: ReadArticle) => a.article.id === b.article.id;

/** A local article hides the shipped one that has its text; two of one sort are a mistake. */
const isServed = (read: ReadArticle, _: number, all: readonly ReadArticle[]): boolean =>
	read.local || !all.some((other) => other.local && sameText(read, other));

function duplicates(articles: readonly ReadArticle[]): Issue[] {
	return articles.flatMap((read, index) => {
		const earlier = articles
			.slice(0, index)
			.find((other) => other.local === read.local && sameText(read, other));
		const message = `Its text is that of ${earlier?.path ?? ''}. Remove one of the two.`;
		return earlier ? [issue('duplicate-article', read.path, message)] : [];
	});
}
