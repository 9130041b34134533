/**
 * What English verbs are built with beyond the prepositions of `english-frames.ts`: one list for each construction. A verb that
 * isn't listed isn't offered where the construction is wanted.
 */
const LISTS = {
	/** He seemed to be leaving. */
	'to verb': `agree aim appear arrange ask aspire attempt begin cease choose claim consent continue dare decide decline demand deserve
		endeavor expect fail forget happen help hesitate hope intend labor labour learn manage mean need offer plan pledge prefer prepare
		pretend proceed promise prove refuse resolve seek seem start strive struggle swear tend threaten try undertake volunteer vow wait
		want wish work yearn`,
	/** He seemed to be leaving, or to have left: what is so, or said to be. */
	'to be doing': 'appear claim happen pretend profess prove seem turn',
	/** Admit in public to a gap. */
	'to noun': `adapt adhere admit agree allude amount appeal apply aspire belong climb cling come confess conform consent contribute
		correspond defer fall flee get go listen move object point proceed react refer relate reply resort respond return rise run speak submit
		subscribe succumb switch talk testify travel turn yield`,
	/** Entitle it to dictate. */
	'object to verb': `advise allow ask authorize beg cause compel direct enable encourage entitle expect force help inspire instruct invite
		lead leave oblige order permit persuade press prompt pressure push require teach tell train trust urge want warn`,
	/** Pull it to the West, dictate terms to a state. */
	'object to noun': `abandon add address allocate announce apply assign attach attribute award bind bring carry commit compare concede
		confine connect convey deliver devote dictate direct disclose draw drag drive entrust explain export expose extend give grant hand
		introduce lead leave lend limit link move offer owe pass pay present propose pull push reduce refer relate restore restrict return
		reveal sacrifice sell send show submit subject suggest supply surrender take tie transfer transmit write`,
	/** Avoid saying. */
	'-ing': `admit anticipate avoid begin cease consider continue delay deny discuss dislike enjoy escape finish forbid keep mean mention
		mind postpone practise prefer prevent propose quit recall recommend regret report resist resume risk start stop suggest support`,
	/** Has an object or isn't there at all, whatever preposition comes. */
	'needs object': `accuse add attribute convict deduce deprive deter exempt impose portray protect put regard remind rid rob separate treat`,
	/** Done to people alone. */
	'a person': `arrest assassinate bribe convict defraud deport detain exile imprison injure jail kidnap murder persuade swindle torture`,
	/** Never done to anything: was resembled. */
	'no passive': `become cost fit have lack last let look resemble remain seem stay suit want wish`,
	/** Ends a clause: has not ended. */
	alone: `convene meet agree appear arise arrive begin change climb collapse come continue decline depart die disappear drift emerge end endure enter erupt
		escape exist expand expire fade fail fall fight finish flee founder go grow happen hesitate improve increase last leave lose matter
		move negotiate occur pass persist prevail proceed protest recede recover resign resume retire retreat return ripen rise settle shift
		sleep spread start stop strike stumble succeed suffer surface surrender travel turn vanish vote wait walk win withdraw work worsen`,
} as const;

/** How a verb is built. */
export type Construction = keyof typeof LISTS;

const SETS = new Map(
	Object.entries(LISTS).map(([name, list]) => [name, new Set(list.trim().split(/\s+/u))]),
);

/** Whether a verb, by its first word, is built so. */
export const isBuilt = (construction: Construction, verb: string): boolean =>
	SETS.get(construction)?.has(verb.split(' ')[0] ?? '') === true;
