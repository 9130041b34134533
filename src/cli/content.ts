import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ContentFile } from '#lib/core/pack/content-files.ts';
import { fail, issue, ok, type Issue, type Result } from '#lib/core/result.ts';
import { decodeTextFile } from '#lib/io/text-file.ts';

/** The project that these commands belong to, wherever they are run. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

const codeOf = (error: unknown): string =>
	error instanceof Error && 'code' in error ? String(error.code) : '';

/** Why a path couldn't be read, in words. What isn't the file system's doing is thrown on. */
function unreadable(path: string, error: unknown): Issue {
	switch (codeOf(error)) {
		case 'ENOENT':
		case 'ENOTDIR':
			return issue('missing-file', path, 'There is no such file. Check its name and folder.');
		case 'EISDIR':
			return issue('not-a-file', path, 'This is a folder. Name a text file in it.');
		case 'EACCES':
		case 'EPERM':
			return issue('unreadable', path, 'This file may not be read. Change its permissions.');
		default:
			throw error;
	}
}

/** The text of a file on disk; messages call it by the path given. */
export function readText(path: string, name = path): Result<string> {
	let bytes: Uint8Array;
	try {
		bytes = readFileSync(path);
	} catch (error) {
		return fail(unreadable(name, error));
	}
	return decodeTextFile(bytes, name);
}

/** Entries of a folder, sorted, so that every machine compiles in the same order. */
function entriesOf(folder: string) {
	return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
}

const filesUnder = (folder: string): string[] =>
	entriesOf(folder).flatMap((entry) => {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) return filesUnder(path);
		return /\.(?:ya?ml|txt)$/u.test(entry.name) ? [path] : [];
	});

/**
 * Every text and YAML file under `questions/`, with paths as messages name them. An empty file is an empty text here: which
 * files may be empty is for their decoders to say.
 *
 * @param folder the `questions` folder
 */
export function readContent(folder: string): Result<ContentFile[]> {
	let paths: string[];
	try {
		paths = filesUnder(folder);
	} catch (error) {
		if (codeOf(error) !== 'ENOENT') return fail(unreadable(folder, error));
		return fail(
			issue(
				'missing-folder',
				folder,
				'The folder with the lexicon and the articles is missing. Restore it, or clone the project anew.',
			),
		);
	}
	const issues: Issue[] = [];
	const files = paths.flatMap((path): ContentFile[] => {
		const name = `questions/${relative(folder, path).replaceAll('\\', '/')}`;
		const read = readText(path, name);
		if (read.ok) return [{ path: name, text: read.value }];
		if (read.issues[0]?.code === 'empty') return [{ path: name, text: '' }];
		issues.push(...read.issues);
		return [];
	});
	return issues.length > 0 ? { ok: false, issues } : ok(files);
}
