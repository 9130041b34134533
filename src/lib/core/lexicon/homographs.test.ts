import { describe, expect, it } from 'vitest';
import { lintLexicon } from './lint.ts';

const lint = (text: string) =>
	lintLexicon([{ path: 'questions/lexicon/general.yaml', text }]).map(
		({ code, path, message }) => ({
			code,
			path,
			message,
		}),
	);

const WORLD = (more = '') =>
	`- { ar: عَالَم, en: [world], pos: noun, gender: m, root: ع ل م, pattern: فَاعَل${more} }\n`;
const SCHOLAR = (more = '') =>
	`- { ar: عَالِم, en: [scholar], pos: noun, gender: m, root: ع ل م, pattern: فَاعِل${more} }\n`;

describe('homographs', () => {
	it('are two words where both entries say so', () => {
		expect(lint(WORLD(', homograph: true') + SCHOLAR(', homograph: true'))).toEqual([]);
	});

	it('are else taken for one word with a slip in it, and each names the other', () => {
		const issues = lint(WORLD() + SCHOLAR());
		expect(issues.map(({ code, path }) => [code, path])).toEqual([
			['homograph', 'questions/lexicon/general.yaml:1'],
			['homograph', 'questions/lexicon/general.yaml:2'],
		]);
		expect(issues[0]?.message).toContain('general.yaml:2');
	});

	it('may be of another part of speech', () => {
		const know = (more = '') =>
			`- { ar: عَلِمَ, en: [know], pos: verb, root: ع ل م, pattern: فَعِلَ, form: I, present: يَعْلَم, masdar: عِلْم${more} }\n`;
		const science = (more = '') =>
			`- { ar: عِلْم, en: [science], pos: noun, gender: m, root: ع ل م, pattern: فِعْل${more} }\n`;
		expect(lint(know() + science()).map(({ code }) => code)).toEqual(['homograph', 'homograph']);
		expect(lint(know(', homograph: true') + science(', homograph: true'))).toEqual([]);
	});

	it('are not claimed where there are none', () => {
		expect(lint(WORLD(', homograph: true')).map(({ code }) => code)).toEqual([
			'unneeded-homograph',
		]);
	});
});
