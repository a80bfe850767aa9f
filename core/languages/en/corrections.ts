import type { CorrectionWords } from '../corrections.ts'
import { set } from '../listed.ts'

const TEXT = String.raw`(?:article|story|report|post|page|piece|text|item|dispatch|headline|caption)`
const THIS_TEXT = String.raw`(?:this|our|the) ${TEXT}`
const EARLIER = String.raw`(?:an?|the|our) (?:earlier|previous|original|first|prior) versions? of (?:this|our|the) ${TEXT}`
const BY_MISTAKE = String.raw`(?:incorrectly |wrongly |mistakenly |erroneously |inaccurately )`
const SAID = String.raw`(?:said|says|stated|reported|wrote|gave|put|identified|described|misstated|misidentified|misreported)`

/** How English outlets take back what they carried. */
export const corrections: CorrectionWords = {
  notice: new RegExp(
    [
      String.raw`^[^\p{L}\p{N}“"‘']*(?:[a-z]+['’]s? note\W+)?corrections?\b[^:.\n]{0,40}:`,
      String.raw`^[^\p{L}\p{N}“"‘']*(?:[a-z]+['’]s? note\W+)?corrects? (?:to|that|the)\b`,
      String.raw`\b${EARLIER}\b`,
      String.raw`\b${THIS_TEXT}\b[^.\n]{0,60}\b(?:has|have) been (?:corrected|amended)\b`,
      String.raw`\b${THIS_TEXT}\b[^.\n]{0,30} ${BY_MISTAKE}${SAID}\b`,
      String.raw`\ban earlier version (?:misstated|${BY_MISTAKE})`,
      String.raw`\bwe regret the error\b`,
    ].join('|'),
    'iu',
  ),
  retraction: new RegExp(
    [
      String.raw`^[^\p{L}\p{N}“"‘']*retraction\b[^:.\n]{0,40}:`,
      String.raw`\bwe (?:have |hereby |now |fully ){0,2}(?:retract|withdraw)(?:ed|n)?\b`,
      String.raw`\b(?:this|our) ${TEXT}\b[^.\n]{0,80}\b(?:has been|is|was) (?:hereby )?(?:retracted|withdrawn)\b`,
    ].join('|'),
    'iu',
  ),
  retractsOwn: new RegExp(
    String.raw`^ (?:has |have |had )?(?:fully |now )?(?:retract(?:s|ed)?|withdr(?:aws?|ew|awn)) (?:its|our|the|this|an?) (?:\w+ )?(?:${TEXT}|claim)\b`,
    'iu',
  ),
  earlierText: new RegExp(
    String.raw`\b(?:${EARLIER}|an earlier version(?= misstated| ${BY_MISTAKE})|${THIS_TEXT}(?: originally)?(?= ${BY_MISTAKE}))[^.\n]{0,30}? ${BY_MISTAKE}?${SAID} (?:that )?`,
    'iu',
  ),
  wrongBefore: [
    String.raw`(?<=[,;(–—-]\s{0,2}|\band\s)not(?! (?:only|just|merely|simply|solely|alone|necessarily|yet)\b)`,
    String.raw`not(?! (?:only|just|merely|simply|solely|alone|necessarily|yet)\b)(?=\s[^,.;:!?\n]{1,60},? but )`,
    'instead of',
    'rather than',
  ],
  wrongNumberBefore: ['not'],
  wrongEnds: set('and or as but that which who whom whose when where while because although'),
  articles: set('a an the this that its his her their our some about around nearly almost'),
  prepositions: set('on in at by near from to into of off for with outside inside around toward towards before after during over under'),
}
