import { expect, it } from 'vitest';
import { join } from 'node:path';
import { PROJECT, readContent } from '../../../cli/content.ts';
import { compileContent } from './compile-content.ts';
import { readingIn, restOf, wholeOf } from './sent.ts';

const files = readContent(join(PROJECT, 'questions'));
const compiled = files.ok ? compileContent(files.value) : files;
if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));

it.each(compiled.value.packs)(
	'$slug is whole again, byte for byte, and says nothing twice',
	({ pack }) => {
		const [reading, rest] = [readingIn(pack), restOf(pack)];
		expect(JSON.stringify(wholeOf(reading, rest))).toBe(JSON.stringify(pack));
		const parts = [reading, rest].map((part) => JSON.parse(JSON.stringify(part)) as typeof part);
		expect(wholeOf(...(parts as [typeof reading, typeof rest]))).toEqual(pack);
		expect(reading.terms.length).toBeGreaterThan(100);
		// No list of sections or places, and so no article and no term with its places.
		expect(rest.shapes.flat()).toContain('questions');
		expect(rest.shapes.flat()).not.toContain('sections');
		expect(rest.shapes.flat()).not.toContain('vowelled');
	},
);
