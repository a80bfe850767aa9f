import { unitOf } from './time-units.ts'
import type { TimeMatch, TimeMeaning, TimeRule } from '../times.ts'

/** Expressions that only place something before, at or after the time of the text: "recently", "these days", "in the near future". */
export const referenceRules: readonly TimeRule[] = [
  {
    pattern: '{that} {units}',
    read: (match) => (unitOf(match) === 'day' && match.one('that')?.value === 'these' ? { kind: 'reference', value: 'PRESENT_REF' } : undefined),
  },
  {
    pattern: '{the} {near} {reference}',
    read: (match) => (match.one('reference')?.value === 'FUTURE_REF' ? { kind: 'reference', value: 'FUTURE_REF' } : undefined),
  },
  { pattern: '{reference}', read: reference },
  { pattern: '{the} {reference}|{in} {the} {last}|{the} {last}|{recent}|{this}', read: reference },
  { pattern: '{recent} {units}|{next} {units}', read: (match) => lengthOrReference(match) },
]

const REFERENCE_WORDS = new Set(['past', 'current', 'recent'])

/** Words that only place something before, at or after the time of the text. */
function reference(match: TimeMatch): TimeMeaning | undefined {
  const token = match.one('reference')
  if (match.named || (token && /^[A-Z]/.test(token.text) && match.tokens.length > 1)) return undefined
  const the = match.one('the') !== undefined
  if (!token) {
    const word = match.tokens.at(-1)?.text.toLowerCase() ?? ''
    if (!REFERENCE_WORDS.has(word) || (word === 'past') !== the) return undefined
    if (
      word === 'past' &&
      /^[a-z]/.test(match.after[0] ?? '') &&
      !/^(?:and|but|that|has|have|is|was|were|are|including|as|the)$/.test(match.after[0] ?? '')
    )
      return undefined
    return { kind: 'reference', value: word === 'current' ? 'PRESENT_REF' : 'PAST_REF' }
  }
  if (the && token.text.toLowerCase().endsWith('ly')) return undefined
  if (token.value === 'period' || token.value === 'moment') return undefined
  if (token.value === 'time') return the && match.before[0] === 'at' && match.after[0] !== 'of' ? { kind: 'reference', value: 'PAST_REF' } : undefined
  if (token.text.toLowerCase() === 'soon' && (match.before[0] === 'as' || /^(?:as|after|afterwards?|before)$/.test(match.after[0] ?? '')))
    return undefined
  if (token.text.toLowerCase() === 'present') return the ? { kind: 'reference', value: 'PRESENT_REF' } : undefined
  if (token.text.toLowerCase() === 'future' && !the && !/^(?:in|for|of|about)$/.test(match.before[0] ?? '')) return undefined
  return { kind: 'reference', value: token.value as 'PAST_REF' }
}

function lengthOrReference(match: TimeMatch): TimeMeaning | undefined {
  const unit = unitOf(match)
  if (!unit) return undefined
  if (match.one('recent'))
    return unit === 'year' ? { kind: 'reference', value: 'PAST_REF' } : { kind: 'duration', amount: 'some', unit, side: 'before' }
  return /^(?:coming|upcoming)$/i.test(match.one('next')?.text ?? '') ? { kind: 'duration', amount: 'some', unit, side: 'after' } : undefined
}
