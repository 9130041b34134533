import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether a command ran and went well; what it has to complain of is shown. */
export function run(command: string, args: string[]): boolean {
	try {
		execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
		return true;
	} catch {
		return false;
	}
}

/** Installs packages where that can be done: on Debian and its like, as root. Whether it was done is for the caller to see. */
export function install(packages: string[]): void {
	const isRoot = process.getuid?.() === 0;
	if (!isRoot || !existsSync('/usr/bin/apt-get')) return;
	run('apt-get', ['update', '-qq']);
	run('apt-get', ['install', '-y', '-qq', ...packages]);
}
