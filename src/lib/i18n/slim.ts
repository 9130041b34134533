/** How every compiled message ends: the same lines six hundred times, each with its own names. */
const CHOICE =
	/\(\(inputs(?: = \{\})?, options = \{\}\) => \{\s*const locale = [^\n]+\s*if \(locale === "ar"\) return (?<ar>\w+)\(inputs\)\s*return (?<en>\w+)\(inputs\)\s*\}\)/u;

/** A compiled message that leaves choosing the language to `pick`, which is there once; undefined for any other module. */
export function slimMessage(code: string): string | undefined {
	const { ar, en } = CHOICE.exec(code)?.groups ?? {};
	if (!ar || !en) return undefined;
	return (
		`import { pick } from '../../i18n/pick.ts';\n` +
		code.replace(CHOICE, `/* @__PURE__ */ pick(${en}, ${ar})`)
	);
}

/** For Vite: the messages are a tenth of all script, and this is a third of them. */
export const slimMessages = {
	name: 'slim-messages',
	transform: {
		filter: { id: /paraglide\/messages\/\w+\.js$/u },
		handler: (code: string) => {
			const slim = slimMessage(code);
			return slim === undefined ? undefined : { code: slim, map: null };
		},
	},
};
