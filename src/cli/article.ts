import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { isMap, parseDocument } from 'yaml';
import { fingerprint } from '#lib/core/article/identify.ts';
import { withAbout } from '#lib/core/article/build.ts';
import { compileArticle, type CompiledArticle } from '#lib/core/pack/compile.ts';
import { readLibrary } from '#lib/core/pack/compile-content.ts';
import type { ContentFile } from '#lib/core/pack/content-files.ts';
import type { Lookup } from '#lib/core/lexicon/lookup.ts';
import { fail, issue, ok, type Result } from '#lib/core/result.ts';
import { PROJECT, readContent, readText } from './content.ts';
import { describeArticle } from './describe.ts';
import { failed, inFile, isMain, run, wrongUsage, type Command } from './run.ts';

const USAGE = `Usage: npm run article -- FILE [--title-ar TEXT --title-en TEXT] [--source TEXT] [--slug NAME] [--force]

Puts a bilingual text of your own under questions/articles/NAME.local/, which git ignores, and says what it found.
The next \`npm start\` serves it as the first article.

  --title-ar, --title-en  the title, if the text doesn't begin with one
  --source TEXT           who wrote it and where it comes from, shown under the title
  --slug NAME             the folder's name: small letters and digits with hyphens (default: made of title or file name)
  --force                 overwrite another text that is there already; its questions.yaml stays
  --questions DIR         the folder to work in (default: the project's questions/)
`;

interface Arguments {
	readonly files: readonly string[];
	readonly title: { readonly ar?: string; readonly en?: string };
	readonly source?: string;
	readonly slug?: string;
	readonly force: boolean;
	readonly questions: string;
	readonly help: boolean;
}

function readArguments(args: readonly string[]): Arguments {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			'title-ar': { type: 'string' },
			'title-en': { type: 'string' },
			source: { type: 'string' },
			slug: { type: 'string' },
			force: { type: 'boolean', default: false },
			questions: { type: 'string', default: join(PROJECT, 'questions') },
			help: { type: 'boolean', default: false },
		},
	});
	const { 'title-ar': ar, 'title-en': en, source, slug, force, questions, help } = values;
	return {
		files: positionals,
		title: { ...(ar !== undefined && { ar }), ...(en !== undefined && { en }) },
		...(source !== undefined && { source }),
		...(slug !== undefined && { slug }),
		force,
		questions,
		help,
	};
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const LONGEST_SLUG = 60;

/** `The Truce: a history` → `the-truce-a-history`; nothing where no Latin letter or digit is. */
const slugOf = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/gu, '-')
		.slice(0, LONGEST_SLUG)
		.replace(/^-+|-+$/gu, '');

function nameFor({ slug, title, files }: Arguments, { article }: CompiledArticle): Result<string> {
	if (slug !== undefined && !SLUG.test(slug)) {
		const message = '--slug needs small letters and digits with hyphens between: my-article';
		return fail(issue('usage', '', message));
	}
	const file = files[0] ?? '';
	return ok(
		slug ??
			[title.en ?? article.title.en, basename(file, extname(file))]
				.map(slugOf)
				.find((name) => name !== '') ??
			`article-${fingerprint(article).slice(0, 8)}`,
	);
}

/** The local folder that has this text already: who runs the command again gives it a title, not a twin. */
function folderOf(
	{ article }: CompiledArticle,
	files: readonly ContentFile[],
	lookup: Lookup,
): string | undefined {
	return files
		.map(({ path, text }) => ({
			name: /articles\/(?<name>[^/]+)\.local\/article\.txt$/u.exec(path)?.groups?.['name'],
			text,
		}))
		.find(({ name, text }) => {
			const other = name === undefined ? undefined : compileArticle(text, lookup);
			return other?.ok && other.value.article.id === article.id;
		})?.name;
}

const TEMPLATE = `# Shown above the text; questions/README.md says what else may stand here.
title:
  ar: ''
  en: ''
`;
const QUESTIONS = `# Questions of your own: questions/README.md says how to write them.
`;

/** `article.yaml` as it was, or anew, with what the arguments say of the article. */
function about(path: string, { title, source }: Arguments, now: Date): Result<string> {
	const document = parseDocument(existsSync(path) ? readFileSync(path, 'utf8') : TEMPLATE);
	if (document.errors.length > 0 || !isMap(document.contents) || !isMap(document.get('title'))) {
		return fail(
			issue('invalid-file', path, 'This file has no title to edit. Correct or delete it.'),
		);
	}
	for (const [lang, text] of Object.entries(title)) document.setIn(['title', lang], text);
	if (source !== undefined) document.set('source', { ar: source, en: source });
	document.set('added', now.toISOString());
	return ok(document.toString());
}

/** Another text that stands in the folder already, and may not be overwritten. */
const isAnother = (path: string, text: string, force: boolean): boolean =>
	!force && existsSync(path) && readFileSync(path, 'utf8') !== text;

/** `npm run article`: everything is read and compiled before anything is written. */
export const article: Command = (args) => {
	let options: Arguments;
	try {
		options = readArguments(args);
	} catch (error) {
		return wrongUsage(error, USAGE);
	}
	if (options.help) return { code: 0, stdout: USAGE };
	const [file] = options.files;
	if (file === undefined || options.files.length > 1) {
		return { code: 1, stderr: `Name one text file.\n\n${USAGE}` };
	}

	const text = readText(file);
	if (!text.ok) return failed(...text.issues);
	const content = readContent(options.questions);
	if (!content.ok) return failed(...content.issues);
	const shipped = content.value.filter(({ path }) => !path.includes('.local/'));
	const library = readLibrary(shipped);
	if (!library.ok) return failed(...library.issues);
	const compiled = inFile(file, compileArticle(text.value, library.value.lookup));
	if (!compiled.ok) return failed(...compiled.issues);
	const named = nameFor(options, compiled.value);
	if (!named.ok) return failed(...named.issues);
	const there = folderOf(compiled.value, content.value, library.value.lookup);
	if (there !== undefined && options.slug !== undefined && options.slug !== there) {
		const message = `This text is there already. Leave --slug out to change its title or source, or delete the folder.`;
		return failed(issue('same-text', `questions/articles/${there}.local`, message));
	}
	const slug = there ?? named.value;

	const name = `articles/${slug}.local`;
	const folder = join(options.questions, name);
	const inFolder = (base: string) => join(folder, base);
	if (isAnother(inFolder('article.txt'), text.value, options.force)) {
		return failed(
			issue(
				'other-text',
				`questions/${name}/article.txt`,
				'Another text is there. Choose another --slug, or overwrite it with --force.',
			),
		);
	}
	const described = about(inFolder('article.yaml'), options, new Date());
	if (!described.ok) return failed(...described.issues);
	mkdirSync(folder, { recursive: true });
	writeFileSync(inFolder('article.txt'), text.value);
	writeFileSync(inFolder('article.yaml'), described.value);
	if (!existsSync(inFolder('questions.yaml'))) writeFileSync(inFolder('questions.yaml'), QUESTIONS);

	const titled = withAbout(compiled.value.article, {
		title: { ...compiled.value.article.title, ...options.title },
	});
	const report = describeArticle({ ...compiled.value, article: titled }, library.value);
	const done = `questions/${name}/ is written. The next \`npm start\` serves it as the first article.`;
	return { code: 0, stdout: `${done}\n\n${report}` };
};

if (isMain(import.meta.url)) run(article);
