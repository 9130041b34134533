import { Use, type Form, type VerbFeatures } from './form.ts';
import { ALEF, FATHA, MAQSURA } from './letters.ts';
import { re } from './rules.ts';
import { conjugated, type Tense, type Verb, type Voice } from './verb.ts';
import { CLIPPED_COMMANDS, IMPERATIVE, PAST, PRESENT, STEMS, type Ending } from './verb-tables.ts';

const VOICES: readonly Voice[] = ['active', 'passive'];
const MOODS = ['indicative', 'subjunctive', 'jussive'] as const;

/** All finite forms of a verb: past and present in all persons, moods and voices, and the imperative. */
export function conjugate(verb: Verb): Form[] {
	const forms: Form[] = [];
	for (const voice of VOICES) {
		for (const ending of PAST) {
			const { person } = ending;
			const features: VerbFeatures = { kind: 'verb', part: 'word', tense: 'past', voice, person };
			forms.push(...attach(ending, features, (after) => [conjugated(verb, 'past', voice, '', after)]));
		}
		const vowel = voice === 'active' ? STEMS[verb.form].prefix : 'ُ';
		for (const mood of MOODS) {
			for (const ending of PRESENT[mood]) {
				const features: VerbFeatures = {
					kind: 'verb',
					part: 'word',
					tense: 'present',
					mood,
					voice,
					person: ending.person,
				};
				const before = `${ending.prefix ?? ''}${vowel}`;
				forms.push(
					...attach(ending, features, (after) => bare(verb, 'present', voice, before, after)),
				);
			}
		}
	}
	for (const ending of IMPERATIVE) {
		const features: VerbFeatures = {
			kind: 'verb',
			part: 'word',
			tense: 'imperative',
			voice: 'active',
			person: ending.person,
		};
		forms.push(...attach(ending, features, (after) => commands(verb, after)));
	}
	return verb.root.endsWith('ء') ? forms.flatMap(withAlefSeat) : forms;
}

/** A person's forms: free, and before a pronoun where that differs (كَتَبُوا: كَتَبُوهُ; رَمَى: رَمَاهُ). */
function attach(
	{ free, bound }: Ending,
	features: VerbFeatures,
	make: (ending: string) => readonly string[],
): Form[] {
	const use = Use.bare | (features.tense === 'present' ? Use.present : Use.past);
	const forms = make(free).flatMap((sounds): Form[] => {
		if (sounds.endsWith(MAQSURA)) {
			return [
				{ sounds, use: use | Use.free, features },
				{ sounds: sounds.slice(0, -1) + ALEF, use: use | Use.bound, features },
			];
		}
		return [{ sounds, use: use | Use.free | (bound === undefined ? Use.bound : 0), features }];
	});
	if (bound === undefined) return forms;
	return [...forms, ...make(bound).map((sounds) => ({ sounds, use: use | Use.bound, features }))];
}

/**
 * A form that may have no ending. Doubled verbs then have two: they take a vowel to their drawn-together radicals, or keep these
 * apart: لَمْ يَرُدَّ, لَمْ يَرْدُدْ.
 */
function bare(verb: Verb, tense: Tense, voice: Voice, before: string, after: string): string[] {
	const word = conjugated(verb, tense, voice, before, after);
	if (!verb.doubled || after !== '') return [word];
	return [word + FATHA, conjugated({ ...verb, steps: [] }, tense, voice, before, after)];
}

const CLUSTER = re('^C(?:C|ّ)');

/** The imperative: the present without its prefix, with hamzat al-waṣl before a cluster; Form IV has its own hamza. */
function commands(verb: Verb, ending: string): string[] {
	const before = verb.form === 'IV' ? 'ءَ' : '';
	return bare(verb, 'present', 'active', before, ending).map((word) => {
		if (CLIPPED_COMMANDS.has(verb.root) && verb.form === 'I') return word.slice(1);
		return word.search(CLUSTER) === 0 ? ALEF + word : word;
	});
}

/** قَرَؤُوا is written قَرَأُوا too, and يَقْرَؤُونَ يَقْرَأُونَ: the press likes the seat of the singular. */
const withAlefSeat = (form: Form): Form[] =>
	form.sounds.includes('َءُو')
		? [form, { ...form, sounds: form.sounds.replace('َءُو', 'َأُو') }]
		: [form];
