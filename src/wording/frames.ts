/** Choice among ways to say a thing: by hash, so that a text always gets the same words and a library does not get one cliché. */

/** FNV-1a 32 of a text. */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0
  return value
}

/** The frames in an order that the key decides; the first is the one to offer. */
export function chooseFrames<T>(key: string, frames: readonly T[]): T[] {
  if (frames.length === 0) return []
  const at = hash(key.toLowerCase().replace(/\s+/g, ' ').trim()) % frames.length
  return [...frames.slice(at), ...frames.slice(0, at)]
}
