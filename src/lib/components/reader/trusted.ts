/** The policy under which the page takes HTML that was made of a sentence: svelte.config.js names it. */
const NAME = 'mufradat-sentence';

interface Policy {
	createHTML(html: string): string;
}

/** Where there is a browser, and it knows of trusted types. */
const policy = (
	globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }
).trustedTypes?.createPolicy(NAME, { createHTML: (html) => html });

/** HTML of `htmlOf`, and of nothing else, as the browser takes it. */
export const trusted = (html: string): string => policy?.createHTML(html) ?? html;
