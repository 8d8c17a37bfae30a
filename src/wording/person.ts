/** First person of rewrites: follows the reply, and `voice.person` where it is set. */
import type {Sentence} from '../language/model.ts'
import type {Voice} from '../types.ts'

/** Person that a rewrite of this sentence speaks in. */
export function choosePerson(sentence: Sentence, voice: Voice): 'I' | 'we' {
  if (voice.person === 'I' || voice.person === 'we') return voice.person
  const own = /\b(I)\b|\b(we|us|our)\b/i.exec(sentence.text)
  if (own?.[2]) return 'we'
  if (own?.[1] && /\bI\b/.test(sentence.text)) return 'I'
  return sentence.reply.person
}

const forms: Readonly<Record<'I' | 'we', Readonly<Record<string, string>>>> = {
  I: {I: 'I', "I'm": "I'm", "I'd": "I'd", "I'll": "I'll", "I've": "I've", me: 'me', my: 'my', am: 'am', was: 'was'},
  we: {
    I: 'we',
    "I'm": "we're",
    "I'd": "we'd",
    "I'll": "we'll",
    "I've": "we've",
    me: 'us',
    my: 'our',
    am: 'are',
    was: 'were'
  }
}

/** Fills `{I}`, `{I'd}`, `{I'll}`, `{me}`, `{my}` … of a frame in the given person. */
export function inPerson(frame: string, person: 'I' | 'we'): string {
  return frame.replace(/\{(I(?:'m|'d|'ll|'ve)?|me|my|am|was)\}/g, (_, key: string) => forms[person][key] ?? key)
}
