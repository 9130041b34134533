import { minifySync } from 'vite';

/**
 * A script that stands in every page, in as few letters as may be, with names of its own.
 *
 * @param {string} source
 */
export function brief(source) {
	const { code, errors } = minifySync('script.js', `(function () {\n${source}\n})();`, {
		module: false,
		// Every browser that reads modules reads this; what is newer would break the page in the others.
		compress: { target: 'es2020' },
	});
	if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
	return code;
}
