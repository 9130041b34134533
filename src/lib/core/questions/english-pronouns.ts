import { memoizeBy } from '../memo.ts';
import type { Term } from '../types.ts';
import { isPlural } from './english-forms.ts';
import type { Gap } from './gap.ts';
import { mayBePerson } from './people.ts';

/** Pronouns behind a gap by which a person is told from a thing there, whatever the word means: 61 rejected it. */
type Rest = Pick<Gap, 'text' | 'after'>;

const OF_THINGS = /\b(?:it|its|itself)\b/iu;
const OF_PERSONS = /\b(?:he|she|him|her|his|hers|himself|herself)\b/iu;
const WHO = /^,? (?:who|whom|whose)\b/iu;
const WHICH = /^,? which\b/iu;

const readRest = memoizeBy(({ text, after }: Rest) => {
	const isOne = !isPlural(text);
	return {
		ofThings: (isOne && OF_THINGS.test(after)) || WHICH.test(after),
		ofPersons: (isOne && OF_PERSONS.test(after)) || WHO.test(after),
	};
});

/** Whether what the sentence goes on to call "it" or "him" may be another noun as much as the one that stands there. */
export function isCalledAlike(key: Term, other: Term, gap: Rest): boolean {
	if (key.pos !== 'noun' || other.pos !== 'noun') return true;
	const { ofThings, ofPersons } = readRest(gap);
	if (mayBePerson(key)) return !ofPersons || mayBePerson(other);
	return !ofThings || !mayBePerson(other);
}
