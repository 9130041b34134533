/**
 * English words that the lexicon hasn't, and that one slip makes of a word that it has: whoever writes one of them hasn't
 * misspelled the other. Each in its base form; its plural and its other forms are known by that.
 */
export const ENGLISH_OTHERS: readonly string[] = `
accuser alley altar anterior ashore atone audition awake backyard bacon ballet balloon banker barber barge basket bean bedside benign
bitter blade bland blank bleach blink blond bloom booth bought bowl brake brandy brass breath breeze brick bright brood brothel brought
brunch brush bubble budge bullion bully bunion butter cabal caller candle caption cartel carton casually cater charger chatter cheek chick
chili chime choir chop clam clasp claw click cloak clone closet clove clover clown collage collar commando commune compliant concussion
conduit contingent cord coroner couch covet coward cower crank crass crave crawl creak crease creme crow cruise crust cunning curry curse
dagger dearly decoy defection deference deflection demon demotion dense dental derision despise despot dine diner distract ditch dividend
divine dough douse dummy elation electron erection eternal evaluation evoke faint fairy farce faulty feather fender fiddle fiend finale
fissile fission flake flame flesh fling flush fool fought fountain fragrant freezer fried frown fudge gambler garage gasp gently gentry
ginger giver gland glide glove gouge grate gratification gravel gravy graze greed grill grind grunt gutter hairy hammer hanger hasty hatch
heal hearth hearty heater hermit heroine herring hoard honey hood hostel hound hunch imperialist inferior infernal insolent jelly jolly
kettle kiss kite knack lager latch latent lather laughter leash ledge limitation linen litany literal litter lively locket lotion louse
lovely lover lumber lunch manger manor marker marrow massage mature medial median meditation mellow messy meteor misery mister mistress
moan morality moron motel moth mound mouse mower mule mural mutter naive nasal navel niece novice omission optic outsider packet pant
paste patch patter peach pear pedal peel persona pheasant photon pinch pine plank poise poker polite porch portly postage potent potion
pouch powder preach precious prefect presumption prone prose prostrate prowess purge purse quash rabbit rabid racket rapture rattle rave
receiver regal regress relay repent resent residue restitution retention retort revel riddle ridge roast rooster rot rouse royalty rumble
rust salad satin scalp scar scarf scone scoop scorn scout seduce seduction sentry sewer shack shaft shallow shame shard shave shove sift
simulate sinister sinner skate skip skirt skull slack slant slate sleek slick sling slope smell snake snore snort socialism socket sonar
sore sought spear speck spice spine spray sprint squat stack stalk stare stash steak steam steep sticky stiff sting stint stormy stove
strand stranger strap streak stripe stump sturdy suction sweat sweet swell swore tailor tasty tease terse thick thirsty thrust tickle tide
tiger tile timer tingle tirade toast tonic towel tract tramp tread treasurer triad twitch unison valve vault vector vindicate viral vocal
vocation vulture wafer weave weed whine wield witch worm wrench wring wrist
`
	.trim()
	.split(/\s+/u);
