/**
 * The script that stands in every page, without what only its readers need: lines that are comments, and indentation.
 *
 * @param {string} source
 */
export const brief = (source) =>
	source.replace(/^\s*(?:\/\/.*|\/\*\*.*\*\/)\n/gmu, '').replace(/^\t+/gmu, '');
