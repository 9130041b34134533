import { expect, it } from 'vitest';
import type { Term } from '../types.ts';
import { conjugate } from './conjugate.ts';
import { Use, type VerbFeatures } from './form.ts';
import { written } from './key.ts';
import { PARADIGMS } from './paradigms.fixture.ts';
import { activeParticiple, passiveParticiple, regularMasdars } from './participles.ts';
import { spell } from './sounds.ts';
import { verbOf } from './verb.ts';

const NONE = '–';

it.each(PARADIGMS)('$ar $now ($root, $form)', (paradigm) => {
	const { ar, now, root, form, passive, nouns } = paradigm;
	const term: Term = {
		id: '',
		ar,
		en: [],
		pos: 'verb',
		topic: 'general',
		root,
		form,
		present: now,
	};
	const verb = verbOf(term);
	if (!verb) throw new Error(`${ar} ${now} isn't ${root} in Form ${form}.`);
	const free = conjugate(verb).filter(({ use }) => (use & Use.free) > 0);
	const all = (tense: VerbFeatures['tense'], voice: VerbFeatures['voice'] = 'active') =>
		free
			.filter(
				({ features }) =>
					features.kind === 'verb' &&
					features.tense === tense &&
					features.voice === voice &&
					(features.mood ?? 'indicative') === 'indicative',
			)
			.map(written);

	expect(all('past').join(' ')).toBe(paradigm.past);
	expect(all('present').join(' ')).toBe(paradigm.present);
	expect(all('imperative').join(' ')).toBe(paradigm.imperative);

	const [past, present] = passive;
	if (past !== NONE) expect(all('past', 'passive')[0]).toBe(past);
	if (present !== NONE) expect(all('present', 'passive')[0]).toBe(present);

	const [agent, patient, masdar] = nouns;
	if (agent !== NONE) expect(spell(activeParticiple(verb))).toBe(agent);
	if (patient !== NONE) expect(spell(passiveParticiple(verb))).toBe(patient);
	if (masdar !== NONE) expect(regularMasdars(verb).map((word) => spell(word))).toContain(masdar);
});

it('has a verb of every form', () => {
	const forms = 'I II III IV V VI VII VIII IX X'.split(' ');
	expect(forms.filter((form) => !PARADIGMS.some((one) => one.form === form))).toEqual([]);
});

it('has all persons of every verb', () => {
	for (const { ar, past, present, imperative } of PARADIGMS) {
		const counts = [past, present, imperative].map((row) => row.split(' ').length);
		// A last hamza is written in two ways before ū, one after that of the first person too; a doubled verb has two commands.
		expect([ar, counts[0] ?? 0, counts[1] ?? 0]).toEqual([
			ar,
			past.includes('أُوا') ? 14 : 13,
			present.includes('أُونَ') ? 15 : present.includes('أُؤْ') ? 14 : 13,
		]);
		expect([5, 6]).toContain(counts[2]);
	}
});
