import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FILES } from '#lib/core/pack/pack.fixture.ts';
import { checkContent } from './check-content.ts';

/** Milliseconds: the whole lexicon is compiled, on a busy machine. */
const LONG = 120_000;

let root: string;
const put = (path: string, text: string) => {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
};

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'content-'));
	for (const { path, text } of FILES) put(path, text);
});
afterEach(() => rmSync(root, { recursive: true }));

it(
	'finds no slip in the questions of this project',
	() => {
		expect(checkContent([])).toMatchObject({ code: 0 });
	},
	LONG,
);

it('names file, line, field and mend of a wrong vowel', () => {
	put(
		'questions/lexicon/law.yaml',
		'- ar: كَتِب\n  en: [write]\n  pos: noun\n  gender: m\n  root: ك ت ب\n  pattern: فَاعِل\n',
	);
	const { code, stderr } = checkContent([join(root, 'questions')]);
	expect(code).toBe(1);
	expect(stderr).toMatch(/questions\/lexicon\/law\.yaml:\d+: .*كَاتِب/u);
});

it('says that a folder is missing, and what to do', () => {
	expect(checkContent([join(root, 'nothing')])).toMatchObject({
		code: 1,
		stderr: expect.stringContaining('Restore it'),
	});
});
