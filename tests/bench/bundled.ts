import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'vite';

/** Where the bundle lies: as deep in the project as the sources that name its root by their own place. */
const OUT = 'test-results/bench';

/**
 * Runs a script of this folder bundled as the app is. A runner of TypeScript gives every function its name anew each time that it
 * is made, which no shipped code does: it costs a third.
 *
 * @returns whether it ended well
 */
export async function runBundled(root: string, script: string): Promise<boolean> {
	await build({
		root,
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		ssr: { noExternal: true },
		build: {
			ssr: join(root, 'tests/bench', `${script}.ts`),
			outDir: join(root, OUT),
			emptyOutDir: true,
			rolldownOptions: { output: { entryFileNames: '[name].mjs' } },
		},
	});
	const { status } = spawnSync(process.execPath, [join(root, OUT, `${script}.mjs`)], {
		stdio: 'inherit',
	});
	return status === 0;
}
