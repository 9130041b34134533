import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { decodeYaml } from './yaml.ts';

const Schema = v.array(
	v.strictObject({
		ar: v.string(),
		pos: v.picklist(['noun', 'verb']),
		en: v.optional(v.array(v.string())),
		form: v.optional(v.pipe(v.string(), v.regex(/^[IVX]+$/u, 'must be a Roman numeral'))),
	}),
);

const decode = (text: string) => decodeYaml('x.yaml', text, Schema);
const issues = (text: string) => {
	const result = decode(text);
	return result.ok
		? []
		: result.issues.map(({ code, path, message }) => `${code} ${path} ${message}`);
};

describe('decodeYaml', () => {
	it('gives the value, and the line of any place in it', () => {
		const result = decode('# words\n- ar: سلام\n  pos: noun\n  en:\n    - peace\n    - calm\n');
		expect(result).toMatchObject({ ok: true, value: { value: [{ ar: 'سلام', pos: 'noun' }] } });
		if (!result.ok) return;
		const { where } = result.value;
		expect(where(0)).toBe('x.yaml:2');
		expect(where(0, 'en', 1)).toBe('x.yaml:6');
		expect(where(0, 'plural')).toBe('x.yaml:2');
		expect(where()).toBe('x.yaml:2');
	});

	it('composes what is decomposed', () => {
		const result = decode('- ar: "ا\u0654من"\n  pos: noun\n');
		expect(result).toMatchObject({ ok: true, value: { value: [{ ar: 'أمن' }] } });
	});

	it.each([
		[
			'- ar: س\n  pos: nuon\n',
			'invalid-field x.yaml:2 "pos" must be ("noun" | "verb"), and is "nuon".',
		],
		['- ar: س\n', 'missing-field x.yaml:1 The field "pos" is missing: add it.'],
		[
			'- ar: س\n  pos: noun\n  plurl: x\n',
			'unknown-field x.yaml:3 There is no field "plurl" here: correct its spelling or take it out.',
		],
		[
			'- ar: س\n  pos: noun\n  en: [a, 3]\n',
			'invalid-field x.yaml:3 "en.2" must be string, and is 3.',
		],
		[
			'- ar: س\n  pos: verb\n  form: "2"\n',
			'invalid-field x.yaml:3 "form" must be a Roman numeral.',
		],
		['', 'invalid-field x.yaml:1 The file must be Array, and is null.'],
	])('says what is wrong, where, and what to do: %j', (text, message) => {
		expect(issues(text)).toEqual([message]);
	});

	it.each([
		'- ar: a: b\n',
		'- ar: [x\n',
		'- ar: x\n  ar: y\n  pos: noun\n',
		'- ar: *gone\n  pos: noun\n',
	])('reports broken YAML: %j', (text) => {
		expect(issues(text)[0]).toMatch(/^yaml-syntax x\.yaml:\d .*(not YAML|another place)/u);
	});
});
