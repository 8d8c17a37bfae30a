/** Words of self-reproach: they apologise as much as "sorry" does. */

/** Heads of an apology, each one counted. */
export const apologyWords =
  / (?:sorry|soz|sry|apologi[sz](?:e|es|ing)|apologies|apology|regrets?|(?:please |do |pray |you'll |you |to |also )?forgive (?:me|us)|forgive|pardon|(?:please )?excuse (?:us|me|the|our|my)|mea culpa|(?:my|our) bad|contrition|remorse)(?= )/g

/** Sentences that beat the writer's breast. */
export const selfReproach =
  / (?:ashamed|shameful|shame on (?:us|me)|mortified|embarrass(?:ed|ing)|guilty|appalled|devastated|blush\w*|cringe|winced?|crushed|gutted|horrified|bummed|heartsick|cross with (?:myself|ourselves)|kick (?:ourselves|myself)|red in the face|hangs? (?:his|her|my|our) heads?|in tears|words fail|such an? (?:klutz|idiot|fool)|like an? (?:idiot|fool)|stupid|silly of (?:me|us)|careless|no excuse|not excuse|unforgivable|inexcusable|unpardonable|sick to my|(?:feel|feels|felt) (?:so |really |just |\w+ly )?(?:bad|terrible|dreadful|awful|sick|horrible|guilty|rotten)|how bad (?:i|we) feel|lain awake|lost sleep|nightmare|turn back the clock|make it up to you if|(?:not|never) (?:apologi[sz]e|stress) enough|not (?:i|our|my) finest|finest hour|pains (?:me|us|the|every)|dismay|begs? your|bear (?:us|me) no grudge|not hate (?:us|me)|overlook it|let (?:me|us) off|think of us|take the blame|owe you an apology|not make good|deeply ashamed|none of us is proud|could make it up|spoke to us again|mad at me|never been so|with our regrets|wrong of (?:us|me)|indulgence|how sorry|not in my|worse that|it was a failure|a failure on our part|let you down|what (?:i|we) was thinking|not know what (?:i|we))(?=[ '])/
/** Two intensifiers on one apology. */
export const stacked =
  / (?:(?:so|very|really|truly|deeply|sincerely|terribly|awfully|extremely|most|profoundly) (?:, |and )?(?:so|very|really|truly|deeply|sincerely|terribly|awfully|extremely|profoundly)) (?:sorry|apologi\w+|regret)| (?:sincerely|deeply|truly) and (?:sincerely|deeply|truly) apologi/
