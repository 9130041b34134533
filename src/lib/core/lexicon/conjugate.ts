import { Use, type Form, type VerbFeatures } from './form.ts';
import { ALEF, DAMMA, FATHA, HAMZA, KASRA, MAQSURA, WAW, YA } from './letters.ts';
import { re, STEPS, type Step } from './rules.ts';
import { join, stemOf, type Verb, type Voice } from './verb.ts';
import { withHamza } from './verb-hamza.ts';
import { CLOSED_PAST } from './verb-rules.ts';
import { CLIPPED_COMMANDS, IMPERATIVE, PAST, PRESENT, STEMS, type Ending } from './verb-tables.ts';

const VOICES: readonly Voice[] = ['active', 'passive'];
const PASSIVE: readonly Voice[] = ['passive'];
const MOODS = ['indicative', 'subjunctive', 'jussive'] as const;

/**
 * All finite forms of a verb: past and present in all persons, moods and voices that it has, and the
 * imperative.
 */
export function conjugate(verb: Verb): Form[] {
	const forms = [
		...(verb.passive ? PASSIVE : VOICES).flatMap((voice) => [
			...past(verb, voice),
			...present(verb, voice),
		]),
		...(verb.passive ? [] : imperative(verb)),
	];
	const written = verb.root.includes('ء') ? forms.flatMap((form) => withHamza(verb, form)) : forms;
	return verb.root.endsWith('ء') ? written.flatMap(withAlefSeat) : written;
}

function past(verb: Verb, voice: Voice): Form[] {
	const stem = stemOf(verb, 'past', voice);
	return PAST.flatMap((ending) => {
		const { person } = ending;
		const features: VerbFeatures = { kind: 'verb', part: 'word', tense: 'past', voice, person };
		return attach(ending, features, (after) => [join(verb, '', stem, after)]);
	});
}

function present(verb: Verb, voice: Voice): Form[] {
	const stem = stemOf(verb, 'present', voice);
	const vowel = voice === 'active' ? STEMS[verb.form].prefix : DAMMA;
	return MOODS.flatMap((mood) =>
		PRESENT[mood].flatMap((ending) => {
			const { person, prefix = '' } = ending;
			const features: VerbFeatures = {
				kind: 'verb',
				part: 'word',
				tense: 'present',
				mood,
				voice,
				person,
			};
			return attach(ending, features, (after) => bare(verb, prefix + vowel, stem, after));
		}),
	);
}

function imperative(verb: Verb): Form[] {
	const stem = stemOf(verb, 'present', 'active');
	return IMPERATIVE.flatMap((ending) => {
		const { person } = ending;
		const features: VerbFeatures = {
			kind: 'verb',
			part: 'word',
			tense: 'imperative',
			voice: 'active',
			person,
		};
		return attach(ending, features, (after) => commands(verb, stem, after));
	});
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
 * A form that may have no ending. Doubled verbs then have two: they take a vowel to their
 * drawn-together radicals, or keep these apart: لَمْ يَرُدَّ, لَمْ يَرْدُدْ.
 */
function bare(verb: Verb, before: string, stem: string, after: string): string[] {
	const word = join(verb, before, stem, after);
	if (!verb.doubled || after !== '') return [word];
	const steps = verb.steps.filter((step) => !STEPS.doubled.includes(step));
	return [word + FATHA, join({ ...verb, steps }, before, stem, after)];
}

const PAST_ONLY: ReadonlySet<Step> = new Set(Object.values(CLOSED_PAST));

const CLUSTER = re('^C(?:C|ّ)');

/**
 * The imperative: the present without its prefix, with hamzat al-waṣl before a cluster; Form IV has
 * its own hamza.
 */
function commands(verb: Verb, stem: string, ending: string): string[] {
	const before = verb.form === 'IV' ? HAMZA + FATHA : '';
	const steps = verb.steps.filter((step) => !PAST_ONLY.has(step));
	return bare({ ...verb, steps }, before, stem, ending).map((word) => {
		if (CLIPPED_COMMANDS.has(verb.root) && verb.form === 'I') return word.slice(1);
		if (word.search(CLUSTER) !== 0) return word;
		// After hamzat al-waṣl with kasra و becomes ي, and the kasra is written, which makes it long: اِيجَلْ.
		const turns = word.startsWith(WAW) && verb.form === 'I' && verb.vowels.present !== DAMMA;
		return ALEF + (turns ? KASRA + YA + word.slice(1) : word);
	});
}

/** قَرَؤُوا is written قَرَأُوا too, and يَقْرَؤُونَ يَقْرَأُونَ: the press likes the seat of the singular. */
const withAlefSeat = (form: Form): Form[] =>
	form.sounds.includes('َءُو')
		? [form, { ...form, sounds: form.sounds.replace('َءُو', 'َأُو') }]
		: [form];
