import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compileContent } from '#lib/core/pack/compile-content.ts';
import { KIND_NAMES } from '#lib/core/questions/registry.ts';
import { sheetOf } from '#lib/core/questions/sheet.ts';
import type { Kind, Lang, Pack } from '#lib/core/types.ts';
import { PROJECT, readContent } from '../../src/cli/content.ts';
import { expectGolden } from './golden.ts';

const SLUG = 'moscow-washington';

/** Fewer questions than this of a kind want a reason. */
const FEW = 5;
/** Why our article gives few questions of a kind: it is part of the sheet. */
const REASONS: Partial<Record<Kind, string>> = {
	heading:
		'Of its thirteen paragraphs only these say one word of their own heading, which two would give away, and hardly any of another’s; all are about the same talks.',
	order:
		'A run of sentences is asked only where the first doesn’t look back, each of the others does, and what they take up leaves one order. Most of its paragraphs have one sentence that could stand elsewhere.',
	rebuild:
		'A clause is asked only where its pieces end at the ends of phrases and can stand in one order; Arabic, whose words are moved about freely, has few of these.',
};

/** The kinds that a language has few questions of, each with its reason. */
function fewOf({ questions }: Pack, study: Lang): string {
	const lines = KIND_NAMES.flatMap((kind) => {
		const own = questions.filter(
			(question) => question.kind === kind && (!('study' in question) || question.study === study),
		);
		if (own.length >= FEW) return [];
		expect(REASONS[kind], `why there are only ${own.length} questions of ${kind}`).toBeDefined();
		return [`# Only ${own.length} of ${kind}. ${REASONS[kind] ?? ''}\n`];
	});
	return lines.join('');
}

it(
	'asks of our article what was read and found sound, in both directions',
	{ timeout: 240_000 },
	() => {
		const files = readContent(join(PROJECT, 'questions'));
		if (!files.ok) throw new Error(JSON.stringify(files.issues));
		const content = compileContent(files.value, 1);
		if (!content.ok) throw new Error(JSON.stringify(content.issues));
		const pack = content.value.packs.find(({ slug }) => slug === SLUG)?.pack;
		expect(pack).toBeDefined();
		if (!pack) return;
		for (const study of ['ar', 'en'] as const) {
			expectGolden(
				`questions.${study}.txt`,
				`${fewOf(pack, study)}\n${sheetOf(pack, { study })}`.normalize('NFC'),
			);
		}
	},
);
