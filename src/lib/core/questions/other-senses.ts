import type { Term } from '../types.ts';
import { glossKey } from './sayers.ts';

/**
 * Glosses of a word that are of another sense than its first ones: a عَقْد is a contract, or a decade. Senses stand apart by a
 * semicolon. Who writes one of them where a sentence has another hasn't understood it.
 */
const OTHER_SENSES = `
مَيْدَان: square | عَدَد: issue | كَبِير: senior; old | صَغِير: young | طَوِيل: tall | عَالٍ: loud | دَرَجَة: step, rung, stair | قَرْن: horn | مَحَطَّة: milestone
بَاتَ: spend the night | فَصْل: season; separation; dismissal; class; term | حَلْقَة: episode | تَوَقَّفَ: depend | انْصَرَفَ: devote oneself
تَقَدَّمَ: precede | نُقْطَة: drop; dot, spot | خَطّ: handwriting, script | مُقَدِّمَة: introduction, foreword, preface | وَضَعَ: give birth; draw up
ظَرْف: envelope | عَامِل: worker, laborer, employee | أَدَّى: perform, play, carry out | نَتِيجَة: score | أَثَر: antiquity | أَمْر: order, command
وَقَعَ: be located | جَرَى: run, flow | غَابَ: set | جَوْهَر: jewel | فِعْل: verb | كَوْن: universe, cosmos | وَجَدَ: be, exist | خَاصّ: private, own
مُبَاشِر: live | سَلْبِيّ: passive | ضَرْب: beating, striking, hitting, strike, blow; multiplication | نَفْس: soul, psyche | عَجْز: deficit, shortfall
لُعْبَة: toy, plaything | ضَبْط: seizure; accuracy, precision; discipline | اعْتَمَدَ: adopt, approve, accredit | اتَّصَلَ: contact, call, get in touch
مَشْرُوع: bill | بَحَثَ: look for, search, hunt, seek | بَحْث: search, hunt; discussion | قَامَ: stand up | حَقَّقَ: investigate | حَصَلَ: happen, occur
اسْتَوْعَبَ: comprehend, grasp | حَفِظَ: memorize | رَسْم: fee, duty, tariff | تَوْظِيف: recruitment, hiring | قَائِمَة: menu | تَعْرِيف: introduction
عَرَّفَ: introduce, acquaint | حِسَاب: account, bill; arithmetic | نَظَر: sight, view, look, gaze, eyesight | سَقَطَ: be killed | نَشَأَ: grow up
سَلَّمَ: greet | أَلْقَى: throw, hurl, cast, drop | دَفَعَ: pay | كَلَّفَ: assign, task, commission, entrust | عَقَدَ: tie
شَهِدَ: testify, give testimony, attest | تَوَاصَلَ: communicate, be in contact | أَوْقَفَ: arrest, detain | وَقْف: endowment | رَفَعَ: file
أَقَامَ: reside, live, stay | مَثَّلَ: act; pose | عَصْر: afternoon | عَهْد: pledge, covenant | اسْم: noun | تَصْرِيح: permit, permission, license
خِطَاب: letter | ذَكَرَ: recall, remember | نَقَلَ: transfer, move, transport, carry, take | شَدَّدَ: tighten, reinforce, toughen
دَلِيل: guide, manual, directory | وَصَفَ: prescribe | نَفْي: exile, banishment | أَقَرَّ: approve, pass, adopt | دَعَا: pray
رَدَّ: return, give back; reject, turn down | عَلَّقَ: suspend, halt, put on hold, freeze; hang; attach | تَعْلِيق: suspension, suspending
أَدَانَ: convict, find guilty | جَدَّدَ: renovate | إِعْلَان: advertisement, ad | كَلِمَة: speech, address, remark | لَوَّحَ: wave, brandish
أَوْصَى: bequeath | رَجَّحَ: prefer, favor | قَدَّرَ: appreciate, value | انْبِعَاث: revival, resurgence, resurrection | جَفَاف: dehydration
جَوّ: mood | مُحِيط: surroundings, vicinity, perimeter, environment | سَدّ: closing, blocking | زِرَاعَة: transplant | جَبْهَة: forehead | احْتَلَّ: rank
رَصَاص: lead | لِوَاء: major general; banner, flag | دَوْرِيَّة: periodical | حَارِس: goalkeeper, keeper | فَصِيل: platoon | تَسَلُّل: offside
أَطْلَقَ: release, free; fire, shoot | ضَرَبَ: multiply | أَصَابَ: infect, afflict | إِصَابَة: infection, case | خَلِيَّة: hive | عَمِيل: client, customer
جَوْلَة: tour, trip | قِمَّة: top, peak, height | مِلَفّ: portfolio | اسْتَأْنَفَ: appeal | عَرْض: show, presentation, display, exhibition, performance
قَبِلَ: admit | وَافَقَ: correspond to | اعْتَرَضَ: intercept, block, obstruct | اعْتِرَاض: interception | مُنَاوَرَة: drill, exercise | حَلّ: dissolution | حَلَّ: dissolve, disband
مُقَاطَعَة: province, county; interruption | تَحَفُّظ: caution, restraint | طَرْد: package, parcel | اسْتِئْنَاف: appeal | اسْتَدْعَى: require, necessitate, call for
وُصُول: access | اسْتَثْمَرَ: exploit, capitalize on, take advantage of | ارْتِفَاع: height, altitude, elevation | تَضَخُّم: swelling, enlargement
عُمْلَة: coin | طَاقَة: capacity, capability | سَهْم: arrow | سَنَد: support, backing, prop; deed | نَفَقَة: alimony | مَعَاش: livelihood, living
وَظِيفَة: function | اسْتِهْلَاك: depreciation | مُوَازَنَة: balance, balancing | خَزِينَة: safe | سَدَّدَ: aim, shoot | قِطَاع: strip
صِنَاعِيّ: artificial, man-made | مُسَاهِم: contributor | احْتِكَار: hoarding | نَقْد: criticism, critique | صُنْدُوق: box, crate, trunk, chest
هُبُوط: landing; relegation | شَحْن: charging | عَقْد: decade; holding | تَأْمِين: securing, safeguarding, ensuring, protection, provision
مِنْحَة: scholarship | إِصْلَاح: repair, repairing, fixing | صَوْت: voice, sound, noise | وِلَايَة: state, province
حَرَكَة: traffic; motion, move, gesture, mobility | سِيَاسَة: politics | نِظَام: discipline | إِدَارَة: department, directorate
وِزَارَة: cabinet, government | قِيَادَة: driving | مُسْتَشَار: chancellor | عُضْو: organ, limb | جِهَاز: device, machine | عَيَّنَ: specify
وَكَالَة: power of attorney | مَادَّة: material, substance, matter; subject | تَطْبِيق: app | قَضَاء: elimination; district
تَحْقِيق: achievement, achieving, realization, attainment | لُجُوء: resort, recourse | شَهَادَة: degree, diploma, certificate | طَعْن: stabbing
طَعَنَ: stab | تَوْقِيف: stopping, suspension | كَفَالَة: sponsorship | قَضَى: spend, spend time; eliminate, eradicate, put an end to | لَائِحَة: bylaw, regulation, rules
تَحْكِيم: refereeing, judging | قَنَاة: canal | انْطَلَقَ: take off, be launched | نَشَرَ: deploy | نَشْر: deployment | رِسَالَة: mission; thesis | عُنْوَان: address | مُحَرِّر: liberator
مِنَصَّة: launcher; rig | غَرَّدَ: sing, chirp | إِشَاعَة: spreading | قَرْصَنَة: piracy | قُرْصَان: hacker | تَحَقُّق: realization, fulfillment
شَرِيحَة: chip, microchip; slice | صِحَّة: accuracy, truth, correctness, validity | طَقْس: ritual, rite | طَالِب: seeker | زَوْج: pair, couple
تَمْيِيز: distinction, differentiation | اغْتِصَاب: usurpation | أَدَب: manners, politeness, courtesy | رِوَايَة: account, version, narrative
تَقْلِيد: imitation | بُطُولَة: heroism | بَطَل: champion | تَظَاهَرَ: pretend, feign | مَسِيرَة: career, journey | طَبَقَة: layer, stratum
أَصْل: asset | شَرْعِيّ: forensic | حُكْم: verdict, sentence, judgment, ruling | حَكَمَ: sentence, judge | وَحْدَة: unit
ضَمَّ: include, comprise, contain | تَحْرِير: editing | حَرَّرَ: edit, revise | انْتِدَاب: assignment, secondment | وَرَق: leaf, foliage
جِنْس: race, kind | زَاوِيَة: perspective | دَائِرَة: constituency, district; department, office, bureau | صِفَة: capacity, status
كَفَاءَة: qualification | رِعَايَة: sponsorship, patronage, auspices | لَهْجَة: dialect, accent | أَمَانَة: secretariat | ارْتِبَاط: engagement
صَلَاحِيَّة: validity | شَرِيط: ribbon, strip, belt | طَابَع: stamp | مُعَامَلَة: transaction, dealing | جُمْلَة: series; total, whole | هَمَّ: be about to
خَيَّمَ: camp | احْتَسَبَ: award | صَوَّبَ: correct | رَاوَغَ: dribble | طَيْف: specter, ghost | ثَنَى: deter, dissuade | قَادَ: drive, steer
سَجَّلَ: score | تَلَا: read out, recite | رَجَا: ask, request | خَتَمَ: stamp, seal | صَدَمَ: ram, hit | فَصَلَ: dismiss, sack, expel
عَزَلَ: remove, depose, dismiss, oust, impeach | مَدَّ: supply, provide | أَخْرَجَ: direct | اسْتَقْطَبَ: polarize | أَلْحَقَ: enroll
قَاطَعَ: interrupt | وَرَدَ: be received, arrive, come in | اشْتَرَكَ: subscribe | احْتَضَنَ: embrace, hug | رَحَلَ: pass away | حَجَزَ: seize, detain
سَوَّى: level | بَدَّدَ: squander, waste | أَضَاعَ: miss | أَهْدَرَ: miss | مَسَحَ: survey, scan | شَحَنَ: charge | قِيَاسِيّ: standard | بَرِّيّ: wild
مَوْطِن: habitat | حُبُوب: pills | صَاحِب: companion, friend | وَكِيل: deputy, undersecretary | هَيْكَل: temple; skeleton | رَاعٍ: shepherd
عَطَاء: giving | فَصْلِيّ: seasonal | تَصْفِيَة: elimination, qualifier | إِعْفَاء: dismissal | نَسِيج: tissue | تَصْمِيم: determination, resolve
فَنِّيّ: artistic | حَمَّلَ: burden | افْتِرَاضِيّ: hypothetical | فَضَائِيّ: satellite | جَاذِبِيَّة: appeal, attractiveness | هَنْدَسَة: geometry
هَنْدَسِيّ: geometric | دَوْرَة: course; cycle; tournament | رَائِد: major | نَقِيب: union leader | رَقِيب: censor | احْتِيَاط: precaution
إِفَادَة: profit, benefit | أَحْبَطَ: frustrate, discourage, dishearten | سَابِقَة: previous conviction | تَعَاطَى: deal with
مُمَثِّل: actor | مُمَثِّلَة: representative | تَمْثِيل: acting | شَخْصِيَّة: figure, dignitary | إِخْرَاج: removal, extraction, taking out
دِيوَان: poetry collection | سِيرَة: conduct | لَوْحَة: board, plate | حَضَانَة: nursery, incubation | خَطِيب: fiancé | مَحَلّ: place, location
وَاجِب: homework | عِمَارَة: architecture | إِجَازَة: license | إِحْبَاط: thwarting, foiling | مَنْهَج: approach, method | خَاتَم: seal
عَمِيد: brigadier general, brigadier | سُلَالَة: dynasty, breed | طَفْرَة: mutation | بُؤْرَة: outpost | عَزْل: dismissal, removal, impeachment
تَحْصِين: fortification | نَوْبَة: shift | حَسَّاسِيَّة: allergy | تَوَحُّد: unification | حَمْل: carrying | إِعَاقَة: obstruction | وَصْفَة: recipe
قُرْص: disk | جِسْم: object | سِنّ: tooth | سَاق: stem | عَصَبِيّ: neurological, neural | كَأْس: glass | رَابِطَة: bond, tie | مُهَاجِم: striker, forward
صَافِرَة: siren | مَرْمَى: target, aim; range | تَرْتِيب: ranking, standings | إِطَار: tire | عَجَلَة: haste, hurry | رَصِيف: platform; pier, dock
مَاشٍ: infantry | حَقِيبَة: portfolio | جَنَاح: ward, suite, pavilion; winger | سَلَامَة: integrity, soundness | شَأْن: importance | جَانِب: aspect | إِعْلَام: information, notification
`;

/** The glosses of further senses by lemma, each with the number of its sense. */
export const OTHER_SENSES_BY_LEMMA: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
	OTHER_SENSES.normalize('NFC')
		.trim()
		.split(/ \| |\n/u)
		.map((entry) => entry.split(': '))
		.map(([ar = '', senses = '']) => [
			ar,
			new Map(
				senses
					.split('; ')
					.flatMap((sense, i) => sense.split(', ').map((gloss) => [glossKey(gloss), i + 1])),
			),
		]),
);

/** Whether two glosses of a word are of two senses of it. */
export function areTwoSenses({ ar }: Pick<Term, 'ar'>, a: string, b: string): boolean {
	const senses = OTHER_SENSES_BY_LEMMA.get(ar);
	return senses !== undefined && (senses.get(glossKey(a)) ?? 0) !== (senses.get(glossKey(b)) ?? 0);
}
