import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const FOLDER = fileURLToPath(new URL('../fixtures/golden', import.meta.url));

/**
 * Compares a text with the golden file of that name; under `npm run golden` writes it instead. Whoever does so reads the
 * difference.
 */
export function expectGolden(name: string, text: string): void {
	const file = join(FOLDER, name);
	if (process.env['GOLDEN'] === 'write') {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
	expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(text);
}
