/** Verbs of orders: what an agent asks for, and what a customer does for their own goal. */
import {words} from './function-words.ts'

/** The customer gives us something, or keeps a rule. */
export const requestVerbs = words(`
  send share provide reply confirm attach dm email e-mail mail upload report submit describe tell explain include specify mention rate review contact reach
  write leave repost post edit flag fill complete forward respond call message put delete ignore renew discontinue drop recreate file create elaborate
  revert join rename quote state spell supply return read remember verify register answer vote help give connect get mark consider pay settle`)
/** The customer gets somewhere. */
export const stepVerbs = words(`
  click tap select press log login logout sign go open navigate scroll restart reinstall uninstall update try visit ensure enter choose download install
  follow disable enable clear toggle hold pour pull remove use check retry run force reset set change add turn take activate whitelist move switch
  repair copy paste unplug view find make see search type hold keep wipe avoid sync refresh reopen close save push simply head look configure plug tick
  flip pin scan print charge wait ask start stop request restore reboot upgrade downgrade export import exit access resubscribe cancel apply link generate browse
  troubleshoot lower reduce free watch insert connect adjust rotate unscrew screw lift tilt rinse wash soak spray mulch pop put bring keep drop begin playback`)
