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
		correspond defer fall flee get go lead lean listen move object point proceed react refer relate reply resort respond return rise run speak submit
		subscribe succumb switch talk testify travel turn yield`,
	/** Call on them to leave. */
	'preposition to verb':
		'appeal arrange ask call count depend long plead pray press push rely wait wish yearn',
	/** Entitle it to dictate. */
	'object to verb': `advise allow ask authorize beg cause compel direct enable encourage entitle expect force help inspire instruct invite
		lead leave oblige order permit persuade press prompt pressure push require teach tell train trust urge want warn`,
	/** Pull it to the West, dictate terms to a state. */
	'object to noun': `abandon add address allocate announce apply assign attach attribute award bind bring carry commit compare concede
		confine connect convey deliver devote dictate direct disclose draw drag drive entrust explain export expose extend give grant hand
		introduce lead leave lend limit link move offer owe pass pay present propose pull push reduce refer relate restore restrict return
		reveal sacrifice sell send sentence show submit subject suggest supply surrender take tie transfer transmit write`,
	/** Prevent them from saying. */
	'from -ing': `abstain ban bar deter discourage dissuade exempt hinder keep prevent prohibit protect refrain stop`,
	/** Avoid saying. */
	'-ing': `admit anticipate avoid begin cease consider continue delay deny discuss dislike enjoy escape finish forbid keep mean mention
		mind postpone practise prefer prevent propose quit recall recommend regret report resist resume risk start stop suggest support`,
	/** Has an object or isn't there at all, whatever preposition comes. */
	'needs object': `accuse add attribute ban convict deduce deprive deter discourage dissuade exempt expel impose portray prevent prohibit protect put regard
		remind remove rescue rid rob separate treat`,
	/** Accuse them of it: with "of" behind an object. */
	'object of': `accuse assure cheat convict convince cure deprive dispossess inform persuade relieve remind rid rob strip suspect warn`,
	/** Grant them powers: with two objects. */
	'two objects': `accord afford allocate assign award bring build buy cause charge cost deliver deny export feed find forgive get give grant guarantee hand
		leave lend make offer owe pass pay play promise refuse save sell send serve show spare supply teach tell throw wish write`,
	/** Elect him chairman: with what somebody becomes or is called. */
	'object and name':
		'appoint brand call christen consider crown declare deem designate dub elect judge label make name nominate proclaim pronounce term vote',
	/** What one will do, which one also decides, promises and agrees. */
	intent:
		'agree choose consent decide determine intend offer pledge plan promise resolve swear undertake volunteer vow',
	/** Done to people alone. */
	'a person': `arrest assassinate assure bribe convict convince defraud deport detain exile imprison inform injure jail kidnap murder notify persuade swindle
		tell torture`,
	/** Never done to anything: was resembled. */
	'no passive': `become cost fit have lack last let look resemble remain seem stay suit want wish`,
	/** Ends a clause: has not ended. */
	alone: `accelerate advance approach close deepen develop double ease halt multiply narrow near open shrink slow strengthen triple weaken widen convene meet enter live crash dance drown emigrate escalate evolve explode fade flourish gather melt migrate progress prosper react rebel shine sink
		sit sleep smile speak subside surge swim talk triumph unite volunteer wander weep agree appear arise arrive begin change climb collapse come continue decline depart die disappear drift emerge end endure erupt
		escape exist expand expire fade fail fall fight finish flee founder go grow happen hesitate improve increase last leave lose matter
		move negotiate occur pass persist prevail proceed protest recede recover resign resume retire retreat return ripen rise settle shift
		spread start stop strike stumble succeed suffer surface surrender travel turn vanish vote wait walk win withdraw work worsen`,
} as const;

/** How a verb is built. */
export type Construction = keyof typeof LISTS;

const SETS = new Map(
	Object.entries(LISTS).map(([name, list]) => [name, new Set(list.trim().split(/\s+/u))]),
);

/** Whether a verb, by its first word, is built so. */
export const isBuilt = (construction: Construction, verb: string): boolean =>
	SETS.get(construction)?.has(verb.split(' ')[0] ?? '') === true;
