import { CORE_TOPICS, type Topic } from '../types.ts';
import type { Context } from './context.ts';
import { NATIONS } from './nations.ts';
import type { Word } from './word.ts';

/** What an article is about, and which words are of it: oranges are seen not to fit before a word of the sentence is read. */

/** Topics whose words say nothing of what an article is about. */
const ANY_FIELD: ReadonlySet<Topic> = new Set(['general', 'discourse', 'reporting', 'names']);

/** What the news of politics is made of. */
const POLITICS: ReadonlySet<Topic> = new Set([...CORE_TOPICS, 'discourse', 'reporting']);

/** So many phrases of an article make their topic one of its own. */
const OWN_TOPIC = 3;
/** And so large a share of its words that have a topic. */
const OWN_SHARE = 1 / 8;

/** The topics that an article is about, by its phrases, and by all of its words. */
interface Fields {
	readonly ofPhrases: ReadonlySet<Topic>;
	readonly ofWords: ReadonlySet<Topic>;
}

const fields = new WeakMap<Context, Fields>();

function fieldsOf(context: Context): Fields {
	const known = fields.get(context);
	if (known) return known;
	const terms = context.terms.filter(({ topic }) => !ANY_FIELD.has(topic));
	const phrases = terms.filter(({ ar }) => ar.includes(' '));
	const count = (list: typeof terms, topic: Topic) =>
		list.filter((term) => term.topic === topic).length;
	const found = {
		ofPhrases: new Set(
			phrases.map(({ topic }) => topic).filter((topic) => count(phrases, topic) >= OWN_TOPIC),
		),
		ofWords: new Set(
			terms
				.map(({ topic }) => topic)
				.filter((topic) => count(terms, topic) >= OWN_SHARE * terms.length),
		),
	};
	fields.set(context, found);
	return found;
}

const isPhrase = ({ faces }: Word): boolean => faces.ar.text.includes(' ');

/** Things that have a name in every field, and none of it in this one: a noun of no field is taken for one of daily life. */
const isOfDailyLife = ({ term }: Word): boolean => term.topic === 'general' && term.pos === 'noun';

/**
 * Whether a word may be offered beside another one: of the article, of its fields or of politics at large. A phrase of another field
 * is told without the sentence (bird flu is no conflict management), and so is a thing of daily life; of names those are offered that
 * the news is full of.
 */
export function isOfField(key: Word, word: Word, context: Context): boolean {
	const { term } = word;
	if (context.isHere(term.id)) return true;
	const { ofPhrases, ofWords } = fieldsOf(context);
	if (isPhrase(word))
		return (
			(!ANY_FIELD.has(term.topic) && term.topic === key.term.topic) || ofPhrases.has(term.topic)
		);
	if (term.topic === 'names' || word.bare.capital) return NATIONS.has(word.bare.text);
	if (isOfDailyLife(word)) return false;
	return term.topic === 'general' || POLITICS.has(term.topic) || ofWords.has(term.topic);
}
