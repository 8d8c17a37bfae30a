/**
 * The customer asked a question and the reply says nothing to it.
 *
 * Card. Category clarity · level reply, with a thread · severity info · preset recommended · from "Calling First" (take it
 * seriously). Trigger: a sentence of the customer's last turn ends in a question mark, and the reply shares none of its
 * content words, nor a yes, no, answer, or a time where it asked when. Quiet: no thread; replies that ask back for what the
 * answer needs, hand over, or say that they will find out; rhetorical questions ("how can this be?"); short replies that
 * answer all with yes or no. Insertion: "You also asked …: [answer]".
 */
import {boilerplate} from '../language/lexicon/filler.ts'
import {adverbs, determiners, prepositions, subjectPronouns} from '../language/lexicon/function-words.ts'
import {defineRule, type ReplyView} from '../rule.ts'
import {readVerb} from '../wording/grammar.ts'
import {locate} from '../wording/repair.ts'
import {after, bodyOf, does, linesOf} from '../wording/replies.ts'

const rhetorical =
  /^(?:and |but |so )*(?:are you (?:kidding|serious|joking)|seriously|really|what the|how (?:can|could|is) (?:this|that|you) (?:be|happen|even)|why (?:does|do) (?:this|you) (?:always|keep)|who does that|what kind of|is this (?:a joke|how)|do you (?:even|think|know who|realise|realize)|am i (?:supposed|the only)|right|ok(?:ay)?|hello|anyone there|can (?:you|someone|anyone) (?:please )?help|could (?:you|someone) (?:please )?help|can you (?:please )?(?:fix|look|check|sort))/i
const common =
  /^(?:can|could|will|would|shall|should|may|might|do|does|did|is|are|was|were|am|be|been|has|have|had|what|which|when|where|why|how|who|whom|whose|if|whether|please|possible|way|any|some|many|much|long|often|also|know|tell|let|get|make|need|want|like|go|use|and|or|but|not|there|here|then|than|that|this|it|one|ones|something|anything|else|actually|exactly|still|able|happen|mean|say|help|me|my|i|you|your|we|our|us|the|a|an)$/

export default defineRule({
  id: 'unanswered-question',
  scope: 'reply',
  category: 'clarity',
  severity: 'info',
  preset: 'recommended',
  description: 'Leaves a question of the customer without an answer.',
  rationale: 'A question that stays open brings the customer back, and tells them that only half of the mail was read.',
  origin: 'Calling First: how to keep customers in the loop',
  example: [
    'Hi Ana,\nThe refund of $40 left us this morning, and I’m glad that is settled.\n\n> Please refund the lamp. And is the blue vase coming back in stock?',
    'Hi Ana,\nThe refund of $40 for the lamp left us this morning, and I’m glad that is settled. The blue vase is back in stock on 1 June; if it isn’t, tell me.\n\n> Please refund the lamp. And is the blue vase coming back in stock?'
  ],
  *check(reply) {
    const last = reply.thread?.filter(({role}) => role === 'customer').at(-1)
    const body = bodyOf(reply)
    const end = body.filter(each => !does(each, 'closing', 'thanks', 'follow-up')).at(-1)
    if (!last || !end || body.length === 0) return
    const open = questionsOf(last.text).find(question => !isAnswered(question, reply))
    if (open === undefined) return
    const topic = open.replace(/^(?:and|also|but|so|oh|ps|p\.s\.)[,:]? /i, '').replace(/\?+$/, '')
    yield {
      range: after(end),
      message: 'A question from the customer has no answer here',
      note: `They asked: “${open.length > 120 ? `${open.slice(0, 117)}…` : open}”`,
      rewrites: () =>
        [`To your question about [${nounOf(topic)}]: [answer].`, 'You also asked [their question]: [answer].'].map(
          text => ({
            text,
            range: after(end),
            blanks: locate(
              text,
              [...text.matchAll(/\[([^\]]+)\]/g)].map(match => match[1] ?? '')
            )
          })
        )
    }
  }
})

function questionsOf(text: string): string[] {
  return (text.match(/[^.!?\n]{8,240}\?+/g) ?? [])
    .map(question => question.trim())
    .filter(question => !rhetorical.test(question) && wordsOf(question).length > 0)
}

/** Its words come back, or the reply says yes, no, how, when or that it will find out. */
function isAnswered(question: string, reply: ReplyView): boolean {
  const body = bodyOf(reply)
  const lines = linesOf(body)
  const wanted = wordsOf(question)
  const said = new Set(wordsOf(body.map(({sentence}) => sentence.text).join(' ')))
  if (wanted.some(word => said.has(word))) return true
  if (
    / (?:to answer|your (?:\S+ )?questions?|you asked|find out|ask (?:our|the|my|@name)|asked (?:our|the|my|@name)|look into|looking into|checks?(?:ing)? (?:with|that|whether)|checking (?:with|that|whether)|get back to you|let you know) /.test(
      lines
    )
  )
    return true
  if (body.some(each => does(each, 'request', 'choice', 'refusal', 'handoff'))) return true
  if (
    /^(?:can|could|will|would|do|does|did|is|are|was|were|may|has|have|shall|should)\b/i.test(
      question.replace(/^(?:and|also|but|so|oh)[,:]? /i, '')
    ) &&
    / (?:yes|no|yep|nope|sure|of course|certainly|absolutely|afraid (?:not|so)|unfortunately) /.test(lines)
  )
    return true
  if (/\b(?:when|how (?:long|soon)|what (?:time|day|date)|by when)\b/i.test(question))
    return body.some(({time}) => time !== undefined)
  if (/\bhow (?:much|many)\b|\bwhat (?:price|cost)|\bcost/i.test(question)) return /\d|free|nothing/.test(lines)
  if (/\bwhere\b/i.test(question))
    return / (?:in|at|near|on|under|@url) /.test(lines) && / (?:find|is|are|it 's|here) /.test(lines)
  if (/\bwhy\b/i.test(question))
    return / (?:because|since|reason|cause[ds]?|due to|as (?:the|we|our)|so that|that 's why|came from|turned out) /.test(
      lines
    )
  return /\bhow (?:do|can|to|does)\b/i.test(question) && body.some(each => does(each, 'steps'))
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\d][\p{L}\d'’-]*/gu) ?? []).flatMap(raw => {
    const word = raw.replace(/['’]s$/, '')
    if (
      word.length < 3 ||
      common.test(word) ||
      determiners.has(word) ||
      prepositions.has(word) ||
      subjectPronouns.has(word) ||
      adverbs.has(word) ||
      boilerplate.has(word)
    )
      return []
    const verb = readVerb(word)
    return [verb?.known ? verb.lemma : word.replace(/(?<=[a-z]{3}[^s])s$/, '')]
  })
}

function nounOf(topic: string): string {
  return wordsOf(topic).slice(-2).join(' ') || 'it'
}
