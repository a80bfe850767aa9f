import type { DenialWords } from '../denials.ts'
import { words } from '../listed.ts'

/** How English texts deny, leave open and end. */
export const denials: DenialWords = {
  notSo:
    /\b(?:did|has|have|had|was|were|is|are|does|do) (?:not|never)\b(?! (?:say|said|give|given|name|named|comment|elaborate|specify|mention|clear|known|immediately|yet)\b)/i,
  denying: words('deny denies denied denying denial denials reject rejects rejected rejecting refute refutes refuted refuting'),
  doubting: words('deny denies denied denying rejects rejected rejecting refutes refuted refuting unclear unknown impossible untrue'),
  unsettled: words('unclear unknown unsure uncertain undetermined undecided'),
  turning: words('but although though because while'),
  accusations: words('responsibility involvement accusation accusations allegation allegations charge charges blame'),
  said: words(
    'accusation accusations allegation allegations claim claims report reports rumour rumours rumor rumors suggestion suggestions assertion assertions insinuation insinuations figure figures toll estimate estimates finding findings version account story responsibility involvement complicity wrongdoing guilt blame',
  ),
  saidThat: words(
    'complaint complaints criticism criticisms fear fears concern concerns worry worries argument arguments notion idea view theory theories contention speculation hint hints',
  ),
  thatOpens: ['that'],
  shares: words('role part knowledge link links connection connections ties plan plans intention intentions existence affair affairs relationship'),
  turningAway: words('reject rejected dismiss dismissed'),
  withholding: words('deny denied'),
  deed: /^(?!(?:morning|evening|nothing|anything|everything|something)$)\p{L}{2,}ing$/iu,
  given: words(
    'housing funding training building planning parking schooling lodging boarding nursing counselling counseling fishing hunting grazing mooring landing docking drinking heating bathing banking broadcasting camping hearing meeting',
  ),
  accusing: [
    ...words('blame blames blamed blaming accuse accuses accused accusing accusation accusations responsible culprit culprits'),
    ...words('point points pointed pointing').flatMap((verb) => [`${verb} the finger`, `${verb} a finger`]),
  ],
  soFar: [
    'no immediate',
    'no early',
    'no word',
    'not yet',
    'not immediately',
    'not have an immediate',
    'yet to',
    'so far',
    'nobody has',
    'no one has',
  ],
  over: /\b(?:(?:was|were|had been) (?:on|under)\b|until|no longer|formerly|remov(?:al|e|ed|ing) .{0,40}\bfrom\b)/i,
  holding: words('is are remain remains'),
}
