/** What HTML elements mean for the words inside them. */
const set = (names: string) => new Set(names.split(' '))

/** Elements whose loss changes the look, not the meaning. */
export const formatElements = set(
  'b i em strong u span font small big mark sub sup ins center bdi bdo wbr cite dfn abbr'
)
/** Elements that only mention their words. */
export const deletedElements = set('del s strike')
/** Elements whose words are code. */
export const codeElements = set('code kbd samp tt var')
/** Elements that a customer never sees as text. */
export const hiddenElements = set(
  'head title style script template noscript iframe object svg math select option textarea button canvas audio video'
)
/** Elements that stand for a value. */
export const placeholderElements = set('attribute variable merge-tag placeholder')
/** Elements that begin and end a line of their own. */
export const blockElements = set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
)
/** Elements without an end tag. */
export const voidElements = set('area base br col embed hr img input link meta param source track wbr')

/** True for an element that browsers know. */
export function isElement(name: string): boolean {
  return (
    formatElements.has(name) ||
    deletedElements.has(name) ||
    codeElements.has(name) ||
    hiddenElements.has(name) ||
    blockElements.has(name) ||
    voidElements.has(name) ||
    name === 'a' ||
    name === 'q' ||
    name === 'label' ||
    name === 'time'
  )
}
