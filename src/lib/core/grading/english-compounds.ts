import { basesOf } from '../lexicon/english-bases.ts';

/** Compounds that are written in one word, with a hyphen and in two: cease-fire, ceasefire, cease fire. */
const COMPOUNDS: ReadonlySet<string> = new Set(
	`after-shock air-base air-craft air-line air-port air-space air-strike air-wave anti-war any-more back-drop
		back-ground back-lash battle-field battle-front battle-ground bench-mark blood-bath blood-shed body-guard
		border-line bottle-neck break-away break-down break-through build-up bush-fire by-election by-law car-maker
		cease-fire check-point child-birth child-care city-wide class-room coast-guard coast-line co-exist
		co-existence corner-stone counter-attack counter-intelligence counter-measure counter-offensive
		counter-terrorism country-side court-room court-house crack-down cross-fire cross-road crypto-currency
		cyber-attack cyber-crime cyber-security cyber-space data-base day-light day-time dead-line dead-lock
		death-bed decision-maker deep-fake door-step down-fall down-load down-play down-size down-turn eco-system
		euro-zone eye-sight eye-witness fact-finding far-away farm-land film-maker finger-print fire-arm fire-fight
		fire-fighter fire-fighting fire-power flash-point food-stuff for-ever foot-hold foot-print front-line front-runner
		go-between grass-root green-house ground-breaking ground-water gun-fight gun-fire gun-man gun-men gun-shot
		gun-ship half-way hand-book hand-gun hand-over hand-shake hard-line hard-liner head-line head-master
		head-quarter head-way health-care heart-land heat-wave high-light high-way home-work hot-line hot-spot
		jail-break key-note kick-back knock-out land-fill land-lord land-mark land-mine land-slide law-breaker
		law-maker law-making law-suit lay-off left-wing life-line life-span life-style life-time line-up live-stock
		lock-down long-term loop-hole main-land main-stream man-hunt man-kind man-power mark-up market-place
		master-mind mid-day mid-field mid-night mid-point mid-term mid-week mile-stone mind-set multi-national
		multi-party nation-wide news-cast news-letter news-paper night-fall night-time non-aligned non-alignment
		non-combatant non-governmental non-profit non-proliferation non-violence non-violent off-shore oil-field
		on-line out-break out-lay pay-check pay-load peace-building peace-keeper peace-keeping peace-maker
		peace-making peace-time per-cent pipe-line play-ground policy-maker policy-making post-war power-house pre-condition
		pull-back pull-out rain-fall rain-forest ring-leader road-block road-map round-table roof-top run-off
		run-way safe-guard sand-storm school-child sea-port sea-side semi-final set-back share-holder shell-fire
		shoot-out short-coming short-fall short-term show-down shut-down side-line slow-down smart-phone
		smoke-screen snow-storm south-east south-west north-east north-west space-craft spokes-man spokes-person
		spokes-woman spring-board stake-holder stand-off stand-point stand-still start-up states-man states-men
		stock-holder stock-pile strong-hold strong-man sub-committee sun-light sun-rise sun-set super-market
		super-power take-over task-force tear-gas time-frame time-line time-table trade-mark trade-off trend-setter
		turn-out under-secretary vice-president view-point walk-out war-head war-path
		war-plane war-ship war-time water-way web-page web-site week-end whistle-blower white-paper wild-fire
		wild-life wire-tap wood-land work-force work-place work-shop world-wide worth-while`
		.trim()
		.split(/\s+/u),
);

/** Whether two parts of a word make a compound of the list, in whichever number: peace, keepers. */
export const isCompound = (
	[first, second]: readonly [string, string],
	known: ReadonlySet<string>,
): boolean =>
	[second, ...basesOf(second)].some(
		(base) => COMPOUNDS.has(`${first}-${base}`) || known.has(`${first}-${base}`),
	);

/** What is another word with a hyphen after “re”: to re-sign is no resigning. */
const AGAIN: ReadonlySet<string> = new Set(
	`bound claim collect collection cover create creation dress form formation fuse lay lease mark pair petition place pose
		present press prove sent serve side sign solve sort sound store strain tire treat`.split(/\s+/u),
);

/** Whether the hyphen between two parts makes another word of them than they are when written together. */
export const isOtherApart = ([first, second]: readonly [string, string]): boolean =>
	[second, ...basesOf(second)].some(
		(base) => (first === 're' && AGAIN.has(base)) || (first === 'co' && base === 'op'),
	);
