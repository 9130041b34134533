import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { pick } from './pick.ts';
import { slimMessage } from './slim.ts';

const MESSAGES = fileURLToPath(new URL('../paraglide/messages', import.meta.url));

it('knows the end of every message that was compiled, and of nothing else', () => {
	const files = readdirSync(MESSAGES).filter((file) => file.endsWith('.js'));
	const others = files.filter((file) => {
		const slim = slimMessage(readFileSync(`${MESSAGES}/${file}`, 'utf8'));
		return slim === undefined || slim.includes('options.locale');
	});
	expect(files.length).toBeGreaterThan(500);
	expect(others).toEqual(['_index.js']);
});

it('chooses as the message itself did', () => {
	const message = pick(
		({ n }: { n?: number }) => `${n} words`,
		({ n }) => `${n} كلمات`,
	);
	expect([message({ n: 3 }), message({ n: 3 }, { locale: 'ar' })]).toEqual(['3 words', '3 كلمات']);
	expect(
		pick(
			() => 'Words',
			() => 'المفردات',
		)(),
	).toBe('Words');
});
