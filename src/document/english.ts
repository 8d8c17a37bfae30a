/** Tells a reply in another language by the English function words that it lacks. */
const set = (words: string) => new Set(words.split(' '))

/** The commonest English function words that other European languages do not share. */
const english = set(
  'the to you and of for your this we it that with are not if or can will please our from an has have is be by but ' +
    'at on what when which been they there would how so any here thanks'
)
const other = set(
  'de la el los las les le des du un une und der die das den ist ich sie wir nicht mit auf für zu ein eine il di che ' +
    'per della una que por para con su en et est pas vous nous het een van je wij niet voor dat os uma não com você ' +
    'og jeg det på att är och som för nie jest się na z w że och'
)
const enough = 12
const thin = 0.15

/**
 * True for 12 or more words of which fewer than 2 are common English function words, or of which few are and more
 * belong to another language.
 */
export function isForeign(text: string): boolean {
  let words = 0
  let hits = 0
  let others = 0
  for (const [found] of text.matchAll(/\p{L}[\p{L}’']*/gu)) {
    const word = found.toLowerCase()
    words += 1
    if (english.has(word)) hits += 1
    else if (other.has(word)) others += 1
  }
  if (words >= enough) return hits < 2 || (hits < words * thin && others > hits)
  return hits < 2 && isOtherScript(text)
}

/** Chinese, Japanese and Thai put no spaces between words. */
function isOtherScript(text: string): boolean {
  const found = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/gu)
  return (found?.length ?? 0) >= enough
}
