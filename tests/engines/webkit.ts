import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { install } from '../config/debian.ts';
import type { Driver, Engine } from './driver.ts';

const PACKAGES = ['webkit2gtk-driver', 'xvfb', 'xauth', 'dbus'];
const COMMANDS = ['WebKitWebDriver', 'xvfb-run', 'xauth', 'dbus-run-session'];
const LIBRARIES = '/usr/lib';
/** How the protocol names a reference to an element (W3C WebDriver, 12.1). */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
/** It scrolls no further than it must, which is under the bar at the foot of the page. */
const CENTRE = `const [element, tell] = arguments;
	element.scrollIntoView({ block: 'center' });
	tell(true);`;
/** As if it were pasted: a virtual screen has a keyboard without Arabic, and what isn't on it isn't typed. */
const INSERT = `const [element, text, tell] = arguments;
	element.focus();
	tell(document.execCommand('insertText', false, text));`;
/** Milliseconds that the driver may take to start, and how often it is asked. */
const PATIENCE = 20_000;
const PAUSE = 100;

/** The little browser that comes with the library; where it lies depends on the machine's architecture. */
function miniBrowser(): string | undefined {
	if (!existsSync(LIBRARIES)) return undefined;
	return readdirSync(LIBRARIES)
		.flatMap((folder) => ['4.1', '4.0'].map((version) => [folder, version] as const))
		.map(([folder, version]) => join(LIBRARIES, folder, `webkit2gtk-${version}`, 'MiniBrowser'))
		.find((path) => existsSync(path));
}

const missing = () =>
	COMMANDS.find((command) => !existsSync(join('/usr/bin', command))) ??
	(miniBrowser() ? undefined : 'MiniBrowser');

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => resolve(port));
		});
	});
}

/** Asks the driver. @throws {Error} with what the driver says */
async function ask(method: string, address: string, body?: object): Promise<unknown> {
	const response = await fetch(address, {
		method,
		...(body
			? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
			: {}),
	});
	const { value } = (await response.json()) as { value: unknown };
	if (!response.ok) {
		const { error, message } = value as { error: string; message: string };
		throw new Error(`${error}: ${message}`);
	}
	return value;
}

/** Waits until the driver answers, and opens a session. */
async function session(url: string): Promise<string> {
	const until = Date.now() + PATIENCE;
	while (!(await ask('GET', `${url}/status`).catch(() => undefined))) {
		if (Date.now() > until) throw new Error('WebKitWebDriver doesn’t answer.');
		await sleep(PAUSE);
	}
	const alwaysMatch = {
		'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
		timeouts: { script: PATIENCE, pageLoad: PATIENCE },
	};
	const opened = await ask('POST', `${url}/session`, { capabilities: { alwaysMatch } });
	return (opened as { sessionId: string }).sessionId;
}

/** Ends a process and those that it started, which are a group of their own. */
async function end({ pid, exitCode }: ChildProcess): Promise<void> {
	if (pid === undefined || exitCode !== null) return;
	try {
		process.kill(-pid, 'SIGTERM');
	} catch {
		// Gone already.
	}
	await sleep(PAUSE);
}

async function start(): Promise<Driver> {
	const port = await freePort();
	const home = mkdtempSync(join(tmpdir(), 'mufradat-webkit-'));
	const child = spawn(
		'xvfb-run',
		['-a', 'dbus-run-session', '--', 'WebKitWebDriver', `--port=${port}`],
		{
			detached: true,
			stdio: 'ignore',
			env: {
				...process.env,
				HOME: home,
				XDG_RUNTIME_DIR: home,
				WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
			},
		},
	);
	const stop = async () => {
		await end(child);
		rmSync(home, { recursive: true, force: true, maxRetries: 5 });
	};
	try {
		const url = `http://127.0.0.1:${port}`;
		return await drive(`${url}/session/${await session(url)}`, stop);
	} catch (error) {
		await stop();
		throw error;
	}
}

async function drive(at: string, stop: () => Promise<void>): Promise<Driver> {
	await ask('POST', `${at}/window/rect`, { width: 500, height: 844 });
	const execute = (script: string, ...args: unknown[]) =>
		ask('POST', `${at}/execute/async`, { script, args });
	const evaluate = async (expression: string) => {
		const [done, value] = (await execute(
			`const tell = arguments[arguments.length - 1];
			Promise.resolve().then(() => (${expression})).then((value) => tell([true, value]), (error) => tell([false, String(error)]));`,
		)) as [boolean, unknown];
		if (!done) throw new Error(String(value));
		return value;
	};
	return {
		open: async (url) => void (await ask('POST', `${at}/url`, { url })),
		reload: async () => void (await ask('POST', `${at}/refresh`, {})),
		evaluate,
		find: async (expression) => {
			const value = (await evaluate(expression)) as Record<string, string> | null;
			if (!value) return undefined;
			return {
				click: async () => {
					await execute(CENTRE, value);
					await ask('POST', `${at}/element/${value[ELEMENT] ?? ''}/click`, {});
				},
				type: async (text) => void (await execute(INSERT, value, text)),
			};
		},
		close: async () => {
			await ask('DELETE', at).catch(() => undefined);
			await stop();
		},
	};
}

/** WebKitGTK, driven by plain WebDriver calls: the engine of Safari, as near as one comes to it without a Mac. */
export const webkit: Engine = {
	name: 'WebKitGTK',
	lacks: () => {
		if (missing()) install(PACKAGES);
		const command = missing();
		return command && `${command} (Debian: ${PACKAGES.join(' ')})`;
	},
	start,
};
