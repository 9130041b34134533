import { expect, it } from 'vitest';
import type { Term } from '#lib/core/types.ts';
import { checkSpelling, readAllowed } from './spelling.ts';

const term = (en: readonly string[], more: Partial<Term> = {}): Term => ({
	id: 't',
	ar: 'كَلِمَة',
	en,
	pos: 'noun',
	topic: 'general',
	...more,
});
const wrong = (...terms: Term[]) =>
	checkSpelling(
		terms.map((one) => ({ term: one, homograph: false, where: () => 'law.yaml:1' })),
		readAllowed('roadmap\n\nal\nBab\nMandab\n'),
	).map(({ path, message }) => `${path} ${message}`);

it('takes British and American spelling, names, and what the list allows', () => {
	expect(
		wrong(
			term([
				'labour',
				'labor',
				'cease-fire',
				'pre-war',
				'pro-Russian',
				'roadmap',
				'Workers’ Party',
				'people’s assembly',
			]),
			term(['Bab al-Mandab'], { pos: 'name' }),
		),
	).toEqual([]);
});

it('finds a slip in a gloss and in a note', () => {
	expect(wrong(term(['goverment', 'pre-wor'], { note: 'Often in the plurall.' }))).toEqual([
		expect.stringMatching(/^law\.yaml:1 .*“goverment”/u),
		expect.stringContaining('“pre-wor”'),
		expect.stringContaining('“plurall”'),
	]);
});

it('finds a slip in a name, capitalised or of an entry that is one', () => {
	expect(
		wrong(
			term(['Foreing Ministery']),
			term(['Eest Asia of teh continent', 'Bab al-Mandub'], { pos: 'name' }),
			term(['Pro-Kremlim']),
		).map((line) => /“.*?”/u.exec(line)?.[0]),
	).toEqual(['“Foreing”', '“Ministery”', '“Eest”', '“teh”', '“al-Mandub”', '“Pro-Kremlim”']);
});

it('takes the names of CLDR and of the list', () => {
	expect(wrong(term(['Ouagadougou’s mayor', 'Bab al-Mandab']), term(['São Paulo']))).toEqual([]);
});
