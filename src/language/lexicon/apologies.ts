/** Words of apology: heads, and the nouns that name nothing. */
import {words} from './function-words.ts'

/** Heads of an apology, misspellings included. */
export const apologyHeads = words(`
  sorry soz sry sorri apologise apologises apologised apologising apologize apologizes apologized apologizing apology apologies
  appologise appologize appology appologies aplogies apologys apologises apolgies apologiez apologise apoligies apologees aplogise aplogize apoligise apoligize
  apols apol culpa regretting apologetic regret regrets regretted pardon forgive excuse`)
/** Generic nouns: an apology for one of these says nothing of what happened. */
export const genericNouns = words(`
  same pain drag nightmare service treatment inconvenience inconveniences inconvience inconvinience inconvenince inconveniance inconvienience inconvenience's inconvenient inconvienence incovenience inconvinence trouble troubles hassle hassles bother issue issues problem problems
  confusion delay delays disruption disruptions wait mix-up mixup mess frustration frustrations experience experiences difficulty
  difficulties misunderstanding annoyance nuisance runaround hiccup hiccups glitch glitches upset stress unpleasantness discomfort
  incident incidents situation circumstances matter disappointment distress aggravation headache snag snags disturbance
  hardship worry worries embarrassment interruption upheaval anxiety concern concerns grief faff kerfuffle palaver debacle
  fiasco ordeal trial tribulations shortcoming shortcomings lapse lapses slip slip-up mishap mishaps error errors mistake mistakes oversight
  irritation unease setback muddle state thing things everything this that it all these those happening occurrence circumstance
  shambles chaos carry-on rigmarole palaver to-do bumps start letdown let-down gaffe blunder cock-up foul-up screw-up snafu slip imposition intrusion interference discontent vexation exasperation woes hoops ordeal turmoil strain burden bind pickle complication complications snarl-up cock-ups botch farce circus merry-go-round run-around rough bumpy commotion friction strife tedium faffing messing waiting suffering upsetting frustratingness impact displeasure dissatisfaction unhappiness hold-up holdup wrinkle blip teething botheration fuss`)
/** Generic nouns that stay empty even with a place or a time behind them. */
export const emptyNouns = words(`
  inconvenience inconveniences inconvience inconvinience inconvenince inconveniance inconvienience inconvienence incovenience inconvinence unpleasantness annoyance bother
  nuisance hassle upset aggravation botheration`)
/** Words that may stand before a generic noun without naming anything. */
export const emptyModifiers = words(`
  whatever what any all the this that these those your our such a an some no every each poor bad slight little small minor unpleasant terrible awful unfortunate temporary great
  undue whole continued ongoing recent possible potential negative inconvenient unwanted unnecessary considerable serious
  brief momentary big huge horrible frustrating disappointing unsatisfactory less-than-ideal subpar sub-par entire general
  and of or more much bit lot further additional obvious rocky shaky slow sorry unhappy tiresome wretched silly avoidable needless pointless endless regrettable repeated continual constant persistent ridiculous absolute total complete utter real right proper terrible shocking dreadful appalling substandard unacceptable sincere technical recent unexpected unforeseen current present`)
