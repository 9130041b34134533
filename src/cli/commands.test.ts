import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decodePack } from '#lib/core/pack/decode.ts';
import { FILES, OTHER_TEXT, TEXT } from '#lib/core/pack/pack.fixture.ts';
import type { Pack } from '#lib/core/types.ts';
import { article } from './article.ts';
import { coverage } from './coverage.ts';
import { questions } from './questions.ts';
import { pack } from './pack.ts';

let folder: string;
const at = (...path: string[]) => join(folder, ...path);
const put = (path: string, content: string | Uint8Array) => {
	mkdirSync(dirname(at(path)), { recursive: true });
	writeFileSync(at(path), content);
	return at(path);
};
/** Both commands in the temporary project. */
const inFolder = (command: typeof pack, ...args: string[]) =>
	command([...args, '--questions', at('questions')]);

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'mufradat-'));
	for (const { path, text } of FILES) put(path, text);
	put('text.txt', OTHER_TEXT);
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('pack', () => {
	it('writes one pack to standard output, and nothing else', () => {
		const { code, stdout = '', stderr } = inFolder(pack, at('text.txt'));
		expect([code, stderr]).toEqual([0, undefined]);
		expect(decodePack(JSON.parse(stdout))).toMatchObject({
			ok: true,
			value: { article: { title: { ar: '', en: '' } } },
		});
	});

	it('writes a pack for each file to a folder, which it makes', () => {
		const other = put('other.txt', TEXT);
		const result = inFolder(pack, at('text.txt'), other, '--out', at('new/packs'));
		expect(result).toEqual({ code: 0, stdout: '' });
		expect(existsSync(at('new/packs/text.json')) && existsSync(at('new/packs/other.json'))).toBe(
			true,
		);
	});

	it('gives a shipped text its title, source and questions', () => {
		const { stdout = '' } = inFolder(pack, at('questions/articles/agreement/article.txt'));
		const { article: shipped, questions } = JSON.parse(stdout) as Pack;
		expect(shipped.title).toEqual({ ar: 'اتفاق', en: 'An agreement' });
		expect(shipped.source?.en).toBe('A text for tests');
		expect(questions[0]?.kind).toBe('claim');
	});

	it('is the same for the same seed, and another for another', () => {
		const out = (...args: string[]) => inFolder(pack, at('text.txt'), ...args).stdout;
		expect(out()).toBe(out('--seed', '1'));
		expect(out('--seed', '2')).not.toBe(out());
	});

	it.each<[what: string, content: string | Uint8Array, said: RegExp]>([
		['an empty file', '', /bad\.txt: The file is empty/],
		['one language', 'سلام\nسلام\n', /bad\.txt:2: The English is missing/],
		['a binary file', new Uint8Array([0x50, 0x4b, 3, 4, 0]), /bad\.txt: The file is a Word/],
		[
			'another encoding',
			new Uint8Array([0x61, 0x0a, 0xd3, 0xe1]),
			/bad\.txt:2: Byte 3 of the file/,
		],
		['a huge file', 'x'.repeat(10 * 1024 * 1024 + 1), /bad\.txt: The file has 10\.0 MB/],
	])('says what is wrong with %s', (_, content, said) => {
		const { code, stdout, stderr } = inFolder(pack, put('bad.txt', content));
		expect([code, stdout]).toEqual([1, undefined]);
		expect(stderr).toMatch(said);
	});

	it('names missing files, folders, and what may not be read', () => {
		expect(inFolder(pack, at('none.txt')).stderr).toMatch(/none\.txt: There is no such file/);
		expect(inFolder(pack, folder).stderr).toMatch(/This is a folder/);
		chmodSync(at('text.txt'), 0o000);
		if (process.getuid?.() !== 0)
			expect(inFolder(pack, at('text.txt')).stderr).toMatch(/may not be read/);
	});

	it('writes what it can of several files, and fails for the rest', () => {
		const { code, stderr } = inFolder(pack, at('none.txt'), at('text.txt'), '--out', at('packs'));
		expect(code).toBe(1);
		expect(stderr?.trim().split('\n')).toHaveLength(1);
		expect(existsSync(at('packs/text.json'))).toBe(true);
	});

	it.each([
		['questions', /questions: The folder with the lexicon and the articles is missing/],
		['questions/lexicon', /questions\/lexicon: There is no lexicon/],
		[
			'questions/articles/agreement/questions.yaml',
			/agreement\/questions\.yaml: This file is missing/,
		],
	])('names a missing %s', (path, said) => {
		rmSync(at(path), { recursive: true });
		expect(inFolder(pack, at('text.txt'))).toMatchObject({
			code: 1,
			stderr: expect.stringMatching(said),
		});
	});

	it.each([
		[[], /Name at least one text file/],
		[['a.txt', 'b.txt'], /need a folder/],
		[['a.txt', 'x/a.txt', '--out', 'o'], /both be written to a\.json/],
		[['a.txt', '--seed', 'x'], /whole number/],
		[['a.txt', '--nonsense'], /nonsense/],
	])('explains itself for %j', (args, said) => {
		expect(inFolder(pack, ...args)).toMatchObject({ code: 1, stderr: expect.stringMatching(said) });
		expect(inFolder(pack, ...args).stderr).toContain('Usage:');
	});
});

describe('questions', () => {
	it('prints a sheet with the right answers marked; of one kind and language where that is wished', () => {
		const all = inFolder(questions, at('text.txt'));
		expect(all.code).toBe(0);
		const heads = (all.stdout ?? '').match(/^# .*$/gmu) ?? [];
		expect(heads.length).toBeGreaterThan(2);
		const one =
			inFolder(questions, at('text.txt'), '--kind', 'meaning', '--study', 'ar').stdout ?? '';
		expect(one.match(/^# .*$/gmu)).toEqual([expect.stringMatching(/^# meaning · ar · \d+$/u)]);
		expect(one.match(/✓/gu)?.length).toBe(Number(/· (\d+)$/mu.exec(one)?.[1]));
		expect(all.stdout).toContain(one.trimEnd());
		expect(inFolder(questions, at('text.txt')).stdout).toBe(all.stdout);
	});

	it.each<[args: string[], said: RegExp]>([
		[[], /Name one text file/],
		[['a.txt', 'b.txt'], /Name one text file/],
		[['a.txt', '--seed', 'x'], /whole number/],
		[['a.txt', '--kind', 'riddle'], /no kind “riddle”: meaning/],
		[['a.txt', '--study', 'fr'], /ar or en/],
		[['a.txt', '--nonsense'], /nonsense/],
	])('explains itself for %j', (args, said) => {
		const told = inFolder(questions, ...args);
		expect(told).toMatchObject({ code: 1, stderr: expect.stringMatching(said) });
		expect(told.stderr).toContain('Usage:');
	});

	it('says that a file can’t be read', () => {
		expect(inFolder(questions, 'none.txt')).toMatchObject({
			code: 1,
			stderr: expect.stringContaining('none.txt'),
		});
	});
});

describe('coverage', () => {
	it('prints a line a file, and last the sum as JSON', () => {
		const other = put('other.txt', TEXT);
		const { code, stdout = '' } = inFolder(coverage, at('text.txt'), other);
		expect(code).toBe(0);
		const lines = stdout.trimEnd().split('\n');
		expect(lines).toHaveLength(3);
		const counts = lines.slice(0, 2).map((text) => Number(/: (\d+) content/.exec(text)?.[1]));
		const total = JSON.parse(lines[2] ?? '') as Record<string, number>;
		expect(Object.keys(total)).toEqual(['content', 'known', 'supported']);
		expect(total['content']).toBe((counts[0] ?? 0) + (counts[1] ?? 0));
	});

	it('says what is wrong with a file, and how it is used', () => {
		expect(inFolder(coverage, put('one.txt', 'English only.'))).toMatchObject({ code: 1 });
		expect(coverage([]).stderr).toMatch(/^Usage/);
	});
});

describe('article', () => {
	const local = (name: string, file: string) =>
		readFileSync(at('questions/articles', `${name}.local`, file), 'utf8');

	it('puts a text among the articles and says what it found', () => {
		const { code, stdout } = inFolder(
			article,
			at('text.txt'),
			'--title-ar',
			'نص',
			'--title-en',
			'A Text!',
			'--source',
			'me',
		);
		expect(code).toBe(0);
		expect(stdout).toMatch(/articles\/a-text\.local\/ is written/);
		expect(stdout).toMatch(/languages +Arabic, \d+ words; English, \d+ words\n/);
		expect(stdout).toMatch(/pairs +3 pairs: 3 of one sentence each/);
		expect(stdout).toMatch(/known words +\d+ of \d+/);
		expect(stdout).toMatch(/fingerprint +[0-9a-f]{64}\n/);
		expect(local('a-text', 'article.txt')).toBe(OTHER_TEXT);
		expect(local('a-text', 'article.yaml')).toMatch(
			/ar: 'نص'\n +en: 'A Text!'\nsource:\n +ar: me\n/,
		);
	});

	it('leaves what the next pack and the next build take', () => {
		inFolder(article, at('text.txt'));
		expect(inFolder(pack, at('questions/articles/text.local/article.txt')).code).toBe(0);
	});

	it('overwrites the same text, and another only when told to', () => {
		inFolder(article, at('text.txt'), '--title-en', 'One', '--slug', 'mine');
		put('questions/articles/mine.local/questions.yaml', '# my own\n');
		inFolder(article, at('text.txt'), '--title-ar', 'واحد', '--slug', 'mine');
		expect(local('mine', 'article.yaml')).toMatch(/ar: 'واحد'\n +en: 'One'/);
		const other = put('other.txt', TEXT);
		const refused = inFolder(article, other, '--slug', 'mine');
		expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('--force') });
		expect(local('mine', 'article.txt')).toBe(OTHER_TEXT);
		expect(inFolder(article, other, '--slug', 'mine', '--force').code).toBe(0);
		expect([local('mine', 'article.txt'), local('mine', 'questions.yaml')]).toEqual([
			TEXT,
			'# my own\n',
		]);
	});

	it('gives a text that is there already its title, and no twin', () => {
		inFolder(article, at('text.txt'));
		const { stdout } = inFolder(article, at('text.txt'), '--title-ar', 'نص', '--title-en', 'Beta');
		expect(stdout).toMatch(/articles\/text\.local\/ is written/);
		expect(stdout).toMatch(/title +نص · Beta\n/);
		expect(local('text', 'article.yaml')).toMatch(/en: 'Beta'/);
		expect(inFolder(article, at('text.txt'), '--slug', 'other')).toMatchObject({
			code: 1,
			stderr: expect.stringContaining('questions/articles/text.local: This text is there already'),
		});
	});

	it('leaves a broken article.yaml as it is', () => {
		inFolder(article, at('text.txt'), '--slug', 'mine');
		put('questions/articles/mine.local/article.yaml', 'title: [');
		expect(inFolder(article, at('text.txt'), '--slug', 'mine').stderr).toMatch(
			/Correct or delete it/,
		);
		expect(local('mine', 'article.yaml')).toBe('title: [');
	});

	it('names a text whose file name has no Latin letter by its fingerprint', () => {
		const { stdout } = inFolder(article, put('نص.txt', OTHER_TEXT));
		expect(stdout).toMatch(/articles\/article-[0-9a-f]{8}\.local\//);
	});

	it.each([
		[[], /Name one text file/],
		[['a', 'b'], /Name one text file/],
		[['text.txt', '--slug', '../x'], /small letters and digits/],
		[['none.txt'], /There is no such file/],
	])('writes nothing for %j', (args, said) => {
		const found = args.map((arg) => (arg === 'text.txt' ? at(arg) : arg));
		expect(inFolder(article, ...found)).toMatchObject({
			code: 1,
			stderr: expect.stringMatching(said),
		});
		expect(existsSync(at('questions/articles/text.local'))).toBe(false);
	});
});
