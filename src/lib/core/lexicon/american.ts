/** Spelling that differs between Britain and America, as America has it; for comparing only. */
export const american = (word: string): string =>
	word
		.replace(/is(e|es|ed|ing|er|ers|ation|ations)$/u, 'iz$1')
		.replace(/([a-z]{3})our(s|ed|ing|ers?|hoods?|able|al|ly)?$/u, '$1or$2')
		.replace(/([a-z]{2})(?:tre)(s?)$/u, '$1ter$2')
		.replace(/([a-z]{3})ence(s?)$/u, (all, before: string, plural: string) =>
			/(?:def|off|lic|pret)$/u.test(before) ? `${before}ense${plural}` : all,
		)
		.replace(/^programmes?$/u, 'program')
		.replace(/([a-z]{2}[aeiou])ll(ed|ing|ers?)$/u, '$1l$2');
