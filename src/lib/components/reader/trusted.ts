import { htmlOf, type Parts } from './segments.ts';

/** The policy that the page allows to make HTML of sentences: svelte.config.js names it. */
const NAME = 'mufradat-sentence';

interface Policy {
	createHTML(html: string): string;
}

/** Where there is a browser, and it knows of trusted types. */
const policy = (
	globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }
).trustedTypes?.createPolicy(NAME, { createHTML: (html) => html });

/** A sentence as HTML that the browser takes: `htmlOf` is all that it is ever made of. */
export function trustedHtmlOf(parts: Parts): string {
	const html = htmlOf(parts);
	return policy?.createHTML(html) ?? html;
}
