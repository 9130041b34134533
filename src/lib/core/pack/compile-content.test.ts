import { describe, expect, it } from 'vitest';
import { compileContent, readLibrary } from './compile-content.ts';
import { compileArticle, compilePack } from './compile.ts';
import { decodePack } from './decode.ts';
import { fingerprint } from '../article/identify.ts';
import { beadAt, beadsOf } from '../article/parts.ts';
import { ABOUT, FILES, OTHER_TEXT, QUESTIONS, TEXT, withFiles } from './pack.fixture.ts';

const FOLDER = 'questions/articles/agreement';
const compile = (files = FILES) => {
	const result = compileContent(files);
	if (!result.ok) throw new Error(JSON.stringify(result.issues));
	return result.value;
};
const issues = (files: typeof FILES) => {
	const result = compileContent(files);
	return result.ok ? [] : result.issues.map(({ code, path, message }) => [code, path, message]);
};
const local = (text: string, name = 'mine') => ({
	[`questions/articles/${name}.local/article.txt`]: text,
	[`questions/articles/${name}.local/article.yaml`]: `title: { ar: '', en: '' }\n`,
	[`questions/articles/${name}.local/questions.yaml`]: '# none yet\n',
});
const { lookup } = read();
function read() {
	const library = readLibrary(FILES);
	if (!library.ok) throw new Error('unreadable');
	return library.value;
}
const editionOf = (text: string) => {
	const compiled = compileArticle(text, lookup);
	if (!compiled.ok) throw new Error('no article');
	return fingerprint(compiled.value.article);
};

describe('compileContent', () => {
	it('compiles what is shipped: title, source, terms, authored questions first', () => {
		const [only, ...others] = compile().packs;
		expect(others).toEqual([]);
		expect(only).toMatchObject({ slug: 'agreement', local: false });
		expect(only?.pack.article).toMatchObject({
			title: { ar: 'اتفاق', en: 'An agreement' },
			source: { ar: 'نص للاختبار', en: 'A text for tests' },
		});
		expect(only?.pack.questions.slice(0, 3).map(({ kind }) => kind)).toEqual([
			'claim',
			'claim',
			'meaning',
		]);
		expect(compile().terms).toHaveLength(5);
	});

	it('gives packs that its own decoder takes, from any path that leads to the files', () => {
		const glob = FILES.map(({ path, text }) => ({ path: `/src/../${path}`, text }));
		expect(compile(glob)).toEqual(compile());
		for (const { pack } of compile().packs) {
			expect(decodePack(JSON.parse(JSON.stringify(pack)))).toEqual({ ok: true, value: pack });
		}
	});

	it('serves local articles first, the latest of them before the others', () => {
		const dated = (name: string, text: string, added: string) => ({
			...local(text, name),
			[`questions/articles/${name}.local/article.yaml`]: `title: { ar: '', en: '' }\nadded: ${added}\n`,
		});
		const files = withFiles({
			...dated('a', OTHER_TEXT, '2026-01-01T00:00:00.000Z'),
			...dated('b', OTHER_TEXT.replace('دمشق', 'بيروت'), '2026-02-01T00:00:00.000Z'),
		});
		expect(compile(files).packs.map(({ slug, local: own }) => [slug, own])).toEqual([
			['b-local', true],
			['a-local', true],
			['agreement', false],
		]);
	});

	it('lets a local article hide the shipped one with its text, authored questions kept', () => {
		const { packs } = compile(withFiles(local(TEXT)));
		expect(packs.map(({ slug }) => slug)).toEqual(['mine-local']);
		expect(packs[0]?.pack.questions.filter(({ kind }) => kind === 'claim')).toHaveLength(2);
	});

	it('gives an edition the authored questions that it lists, with their evidence there', () => {
		const about = `${ABOUT}editions:\n  - sha256: ${editionOf(OTHER_TEXT)}\n    evidence: { who-refused: [[2, 1]] }\n`;
		const { editions, packs } = compile(withFiles({ [`${FOLDER}/article.yaml`]: about }));
		const imported = compilePack(OTHER_TEXT, { lookup, editions });
		if (!imported.ok) throw new Error('no pack');
		const { article, questions } = imported.value.pack;
		const [question, next] = questions;
		expect(question).toMatchObject({
			id: packs[0]?.pack.questions[0]?.id,
			evidence: [beadAt(article, 2, 1)?.id],
		});
		expect(next?.kind).toBe('meaning');
	});

	it('finds the evidence where the English has lines of its own, which shift no number', () => {
		const { editions } = compile();
		const text = TEXT.replace(
			'The government signed',
			'By our correspondent.\nThe government signed',
		);
		const imported = compilePack(text, { lookup, editions });
		if (!imported.ok) throw new Error('The text has two languages.');
		const { article, questions } = imported.value.pack;
		const beads = new Map(beadsOf(article).map((bead) => [bead.id, bead]));
		const quotes = questions
			.filter(({ kind }) => kind === 'claim')
			.map(({ evidence }) => beads.get(evidence[0] ?? '')?.ar.join(' '));
		expect(quotes).toEqual([
			'رفض الوزير الهدنة.',
			'وقّعت الحكومة اتفاقًا جديدًا مع الحزب بعد مفاوضات طويلة في دمشق.',
		]);
	});

	it('gives its own text its questions when it is imported, and a foreign text none', () => {
		const { editions, packs } = compile();
		const imported = compilePack(TEXT, { lookup, editions });
		expect(imported.ok && imported.value.pack.questions).toEqual(packs[0]?.pack.questions);
		const foreign = compilePack(OTHER_TEXT, { lookup, editions });
		expect(foreign.ok && foreign.value.pack.questions.some(({ kind }) => kind === 'claim')).toBe(
			false,
		);
	});

	it('asks nothing whose evidence an edition turns out not to have', () => {
		const about = `${ABOUT}editions:\n  - sha256: ${editionOf(OTHER_TEXT)}\n    evidence: { who-refused: [[2, 9]] }\n`;
		const { editions } = compile(withFiles({ [`${FOLDER}/article.yaml`]: about }));
		const imported = compilePack(OTHER_TEXT, { lookup, editions });
		expect(imported.ok && imported.value.pack.questions[0]?.kind).toBe('meaning');
	});
});

describe('its issues', () => {
	it.each([
		['missing-file', `${FOLDER}/article.txt`, undefined, `${FOLDER}/article.txt`],
		['missing-file', `${FOLDER}/article.yaml`, undefined, `${FOLDER}/article.yaml`],
		['missing-file', `${FOLDER}/questions.yaml`, undefined, `${FOLDER}/questions.yaml`],
		['missing-lexicon', 'questions/lexicon/conflict.yaml', undefined, 'questions/lexicon'],
		['empty', `${FOLDER}/article.txt`, '', `${FOLDER}/article.txt`],
		['one-language', `${FOLDER}/article.txt`, 'سلام\nسلام\n', `${FOLDER}/article.txt:2`],
		['unknown-field', `${FOLDER}/article.yaml`, `${ABOUT}author: me\n`, `${FOLDER}/article.yaml:3`],
		[
			'invalid-field',
			`${FOLDER}/article.yaml`,
			`${ABOUT}editions:\n  - { sha256: ${'0'.repeat(64)}, evidence: { no-such: [[1, 1]] } }\n`,
			`${FOLDER}/article.yaml:4`,
		],
		[
			'invalid-field',
			`${FOLDER}/questions.yaml`,
			QUESTIONS.replace('in Damascus }', 'in Beirut }'),
			`${FOLDER}/questions.yaml:15`,
		],
		['yaml-syntax', `${FOLDER}/questions.yaml`, '- name: [', `${FOLDER}/questions.yaml:1`],
		[
			'folder-name',
			'questions/articles/Two Words/article.txt',
			TEXT,
			'questions/articles/Two Words',
		],
		['folder-name', 'questions/articles/mine/article.txt', TEXT, 'questions/articles/mine'],
		[
			'derivation',
			'questions/lexicon/law.yaml',
			'- { ar: كَتِب, en: [writer], pos: noun, gender: m, root: ك ت ب, pattern: فَاعِل }\n',
			'questions/lexicon/law.yaml:1',
		],
	])('name %s in %s', (code, file, text, path) => {
		expect(issues(withFiles({ [file]: text }))).toContainEqual([
			code,
			path,
			expect.stringMatching(/\.$/),
		]);
	});

	it('name two folders that would have one address', () => {
		const twins = withFiles({
			...local(OTHER_TEXT, 'a'),
			'questions/articles/a-local/article.txt': TEXT,
		});
		expect(issues(twins).map(([code, path]) => [code, path])).toContainEqual([
			'folder-name',
			'questions/articles/a.local',
		]);
	});

	it('name a text without a single pair', () => {
		expect(
			issues(withFiles({ [`${FOLDER}/article.txt`]: 'عنوان فقط\n\nOnly a heading\n' })),
		).toEqual([['no-pairs', `${FOLDER}/article.txt`, expect.stringMatching(/whole sentences\.$/)]]);
	});

	it('name two folders with one text, and a folder without articles', () => {
		const twice = withFiles({ ...local(OTHER_TEXT, 'a'), ...local(OTHER_TEXT, 'b') });
		expect(issues(twice)).toEqual([
			[
				'duplicate-article',
				'questions/articles/b.local',
				expect.stringContaining('articles/a.local'),
			],
		]);
		expect(issues(FILES.slice(0, 1)).map(([code]) => code)).toEqual(['missing-articles']);
	});
});
