import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { install, run } from './debian.ts';

export interface Browser {
	readonly path: string;
	/** Where it was found, for the log. */
	readonly from: string;
}

/** Needed as root and where no network is reachable; harmless elsewhere. */
export const launchArgs = [
	'--no-sandbox',
	'--disable-quic',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
];

/** The first Chromium there is: the one that the environment names, Playwright's own, the system's. */
export function findBrowser(): Browser | undefined {
	const named = process.env['PLAYWRIGHT_CHROMIUM_EXECUTABLE'];
	const candidates: [string | undefined, string][] = [
		[named, 'PLAYWRIGHT_CHROMIUM_EXECUTABLE'],
		[chromium.executablePath(), 'Playwright'],
		['/usr/bin/chromium', 'the system'],
		['/usr/bin/google-chrome', 'the system'],
		['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'the system'],
	];
	for (const [path, from] of candidates) {
		if (path && existsSync(path)) return { path, from };
	}
	return undefined;
}

/** Finds a browser or installs one. Throws, saying what to do, where neither is possible. */
export function ensureBrowser(): Browser {
	const found = findBrowser();
	if (found) return found;
	run('npx', ['playwright', 'install', '--with-deps', 'chromium']);
	const downloaded = findBrowser();
	if (downloaded) return downloaded;
	install(['chromium']);
	const installed = findBrowser();
	if (installed) return installed;
	throw new Error(
		'No Chromium was found, and none could be installed. Install one (Debian: apt-get install chromium) ' +
			'or name it in PLAYWRIGHT_CHROMIUM_EXECUTABLE.',
	);
}
