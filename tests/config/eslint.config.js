// @ts-nocheck: plugin configurations have types of their own that don’t fit each other.
import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from '../../svelte.config.js';

/** What each folder of core may import: types ← text ← lexicon ← alignment ← article ← questions ← pack. */
const CORE = [
	'text',
	'lexicon',
	'search',
	'alignment',
	'article',
	'questions',
	'session',
	'pack',
	'grading',
	'scheduling',
	'exchange',
];
const MAY = {
	text: [],
	lexicon: ['text'],
	search: ['text', 'lexicon', 'scheduling'],
	alignment: ['text', 'lexicon'],
	article: ['text', 'lexicon', 'alignment'],
	questions: ['text', 'lexicon', 'alignment', 'article', 'grading'],
	pack: ['text', 'lexicon', 'alignment', 'article', 'questions', 'grading'],
	grading: ['text', 'lexicon'],
	scheduling: [],
	session: ['questions', 'scheduling'],
	exchange: CORE,
};

const restrict = (files, patterns) => ({
	files,
	rules: { 'no-restricted-imports': ['error', { patterns }] },
});
const group = (globs, message) => ({ group: globs, message });

const outside = group(
	['#lib/!(core)/**', '$app/**', '$lib/**', 'node:*', 'svelte', 'svelte/**', 'idb'],
	'core is pure: no platform, no storage, no interface.',
);

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', 'src/lib/paraglide/', 'test-results/', 'node_modules/'] },
	js.configs.recommended,
	...ts.configs.recommendedTypeChecked,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				tsconfigRootDir: fileURLToPath(new URL('../..', import.meta.url)),
				projectService: {
					allowDefaultProject: ['svelte.config.js', 'tests/config/*.js', 'src/*.js'],
				},
				extraFileExtensions: ['.svelte'],
			},
		},
		rules: {
			'no-undef': 'off',
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
			],
			// `href()` of lib/i18n resolves every address, with the language and the base path.
			'svelte/no-navigation-without-resolve': 'off',
			// Maps are replaced, never changed, where something depends on them (`$state.raw`).
			'svelte/prefer-svelte-reactivity': 'off',
			'svelte/no-at-html-tags': 'error',
			'svelte/require-each-key': 'error',
		},
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
	},
	{
		// svelte-check knows the types of components and of `./$types`; here they can't be resolved.
		files: ['**/*.svelte'],
		rules: {
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off',
		},
	},
	{
		files: ['**/*.js'],
		...ts.configs.disableTypeChecked,
		rules: {
			...ts.configs.disableTypeChecked.rules,
			'@typescript-eslint/ban-ts-comment': ['error', { 'ts-nocheck': 'allow-with-description' }],
		},
	},
	{
		// Matchers such as expect.any() are typed as any.
		files: ['**/*.test.ts'],
		rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
	},
	{ files: ['src/first.js'], rules: { 'no-var': 'off' } },
	{
		files: ['src/lib/core/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-syntax': [
				'error',
				{
					selector: "MemberExpression[object.name='Date'][property.name='now']",
					message: 'core takes the time as an argument.',
				},
				{
					selector: "NewExpression[callee.name='Date'][arguments.length=0]",
					message: 'core takes the time as an argument.',
				},
				{
					selector: "MemberExpression[object.name='Math'][property.name='random']",
					message: 'core takes a seeded generator (random.ts).',
				},
			],
		},
	},
	...CORE.map((folder) => ({
		...restrict(
			[`src/lib/core/${folder}/**/*.ts`],
			[
				outside,
				...CORE.filter((other) => other !== folder && !MAY[folder].includes(other)).map((other) =>
					group(
						[`**/core/${other}/**`, `../${other}/**`],
						`core/${folder} may not import core/${other}.`,
					),
				),
			],
		),
		ignores: ['**/*.test.ts'],
	})),
	restrict(
		['src/lib/storage/**/*.ts', 'src/lib/content/**/*.ts'],
		[
			group(
				['#lib/state/**', '#lib/components/**', '**/routes/**', '$app/**'],
				'storage and content import core alone.',
			),
		],
	),
	restrict(
		['src/lib/components/**/*.{ts,svelte}'],
		[
			group(
				['#lib/storage/**', '#lib/content/**', 'idb', '**/routes/**'],
				'components take props and give callbacks; they import core and the types of state.',
			),
			{
				group: ['#lib/state/**'],
				allowTypeImports: true,
				message: 'components take props: only the types of state.',
			},
		],
	),
	restrict(
		['src/lib/state/**/*.ts'],
		[
			group(
				['#lib/components/**', '**/routes/**', 'idb'],
				'state imports core, storage and content.',
			),
		],
	),
	restrict(['src/routes/**', 'src/cli/**'], [group(['idb'], 'only storage knows idb.')]),
);
