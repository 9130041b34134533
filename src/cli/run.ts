import { pathToFileURL } from 'node:url';
import { formatIssues, type Issue, type Result } from '#lib/core/result.ts';

/** What a command prints and how it ends; nothing is printed before, so that a command can be tested whole. */
export interface Outcome {
	readonly stdout?: string;
	readonly stderr?: string;
	/** 0: done. 1: not done, and `stderr` says why. */
	readonly code: 0 | 1;
}

/** The whole of a command, without the process around it. */
export type Command = (args: readonly string[]) => Outcome;

export const failed = (...issues: readonly Issue[]): Outcome => ({
	code: 1,
	stderr: `${formatIssues(issues)}\n`,
});

/** What `parseArgs` says of wrong arguments, with the usage after it; other errors are thrown on. */
export function wrongUsage(error: unknown, usage: string): Outcome {
	if (!(error instanceof TypeError) || !('code' in error)) throw error;
	return { code: 1, stderr: `${error.message}\n\n${usage}` };
}

/** Issues whose path is a line number get the file before it. */
export const inFile = <T>(file: string, result: Result<T>): Result<T> =>
	result.ok
		? result
		: {
				ok: false,
				issues: result.issues.map((found) => ({
					...found,
					path: found.path ? `${file}:${found.path}` : file,
				})),
			};

/** Whether the module is what was started, and not imported by a test. */
export const isMain = (url: string): boolean =>
	process.argv[1] !== undefined && url === pathToFileURL(process.argv[1]).href;

/** Runs a command as the process. Output to a pipe that closes early (`| head`) is no error. */
export function run(command: Command): void {
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EPIPE') throw error;
	});
	const { stdout = '', stderr = '', code } = command(process.argv.slice(2));
	process.stderr.write(stderr);
	process.stdout.write(stdout);
	process.exitCode = code;
}
