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
  shares: words('role part knowledge link links connection connections ties'),
  turningAway: words('reject dismiss'),
  withholding: words('deny'),
  deed: /^(?!(?:housing|funding|training|building|planning|parking|schooling|lodging|boarding|nursing|counsell?ing|fishing|hunting|grazing|mooring|landing|docking|drinking|heating|bathing|banking|broadcasting|camping|hearing|meeting|morning|evening|nothing|anything|everything|something)$)\p{L}{2,}ing$/iu,
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
