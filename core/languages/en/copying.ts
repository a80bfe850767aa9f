import type { CopyingWords } from '../copying.ts'
import { set } from '../listed.ts'
import { stock } from './stock-wording.ts'

export const copying: CopyingWords = {
  plain: set(`
    a about above after again against all along also although among an and another any are around as at be became because been before
    being below between both but by came can come could did do does doing down during each either even ever every few first for from
    further get go had has have having he her here hers herself him himself his how however i if in including into is it its itself
    just last least less like made make many may me might more most much must my near nearly neither never next no nor not now of off
    on once one only onto or other others our out over own part past per rather s same second shall she should since so some still such
    t take taken than that the their theirs them themselves then there these they third this those though through thus to together too
    toward towards under until up upon us very via was way we well went were what when where whether which while who whom whose why will
    with within without would yet you your two three four five six seven eight nine ten eleven twelve
    head director chief chairman chairwoman president minister ministry office based group groups organisation organization agency news
    state television monitor department name named called known as`),
  attribution: set(`
    said says say saying told tells tell telling according reported reports report reporting reportedly added adds adding announced
    announces announcing statement statements source sources spokesman spokeswoman spokesperson official officials witness witnesses
    confirmed confirms confirming claimed claims claiming stated states stating quoted quoting quotes cited citing cites denied denies
    denying alleged alleges alleging accused accuses accusing revealed reveals revealing disclosed discloses disclosing unveiled declared
    declares declaring insisted insists noted notes noting explained explains warned warns warning stressed stresses interview press
    release correspondent journalist journalists reporter reporters agencies newspaper website anonymity speaking testified testifies
    acknowledged acknowledges admitted admits argued argues asserted asserts believes believed commented estimated estimates described
    describes mentioned recalled relayed carried published spokespersons`),
  ascribing: /\b(?:according to|quoting)\b(?: the\b| an?\b)?/i,
  hedges: set(`
    reportedly allegedly alleged purportedly purported apparently apparent seemingly possibly perhaps probably likely unlikely may might
    could suspected believed thought rumoured rumored supposedly presumably unconfirmed suggests suggest suggested appears appeared appear
    seems seemed seem potentially`),
  coming: { verbs: set('appear appears appeared'), before: set('in at on before near outside inside alongside behind beside with from') },
  approximations: set(`about around roughly approximately nearly almost some over least most than up to more fewer under`),
  amounts: set(`some many several few most numerous various all both none any much countless`),
  pronouns: set(`he she it they him her them his hers its their theirs this that these those who`),
  caveats: set(`
    verify verified verification independently unverified unconfirmed corroborate corroborated authenticate authenticated immediately
    immediate unclear impossible unable comment respond response contacted available`),
  stock,
  dates: set(`
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
    december jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tomorrow tonight overnight earlier later ago day days week
    weeks weekend month months year years hour hours minute minutes morning afternoon evening night midnight noon dawn daybreak recent
    recently last next`),
  numbers: set(`
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
    thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions dozen dozens
    scores couple several half quarter third`),
  referents: set(`
    report survey study letter document memo ruling verdict order agreement deal treaty plan inquiry investigation audit complaint lawsuit
    petition recording video footage statement spokesman spokeswoman official source witness survivor lawyer doctor nurse engineer driver
    manager group committee council board union company firm`),
  definite: set(`the that this these those same latter`),
  relays: set(`media newspapers reports outlets websites broadcasters agencies`),
  daysBack: new Map([
    ['today', 0],
    ['tonight', 0],
    ['yesterday', 1],
    ['last', 2],
    ['earlier', 2],
    ['ago', 2],
  ]),
  sourcing:
    /\b(?:via|courtesy|originally|first appeared|appeared (?:first )?in|republished|reprinted|reproduced|syndicated|with permission|source:)/i,
  leaning:
    /^[\s"“”‘’']*(?:(?:(?:he|she|they|it|who|and|but) (?:also|too|further|later|then|added|continued|went on)|also|another|meanwhile|moreover|furthermore|in addition|likewise|similarly|the (?:latter|former|two|pair|trio|duo|three|four|others?|same|second|third|other|report|statement|document|letter|official|source|group|man|woman|agency)s?|both (?:men|women|sides|men|officials|groups|of them)|neither of|(?:his|her|their) (?:brother|sister|father|mother|son|daughter|wife|husband|lawyer|colleague|neighbou?r|companion|deputy|spokes(?:man|woman|person))s?|such (?:a|an|claims|reports|attacks)|according to (?:him|her|them|the (?:report|statement|group|letter|document|official|source)))\b)/i,
  pronounOpening: /^[\s"“”‘’']*(?:he|she|they|it|but|and|these|those|his|her|their|however|instead|still)\b/i,
  // British and American spelling.
  spellings: [
    { apart: /z/g, alike: 's' },
    { apart: /our(?=$|[a-z])/g, alike: 'or' },
    { apart: /([^aeiou])re$/, alike: '$1er' },
    { apart: /ce$/, alike: 'se' },
    { apart: /(.)\1/g, alike: '$1' },
  ],
  background: [
    /\b(?:began|started|erupted|broke out|outbreak|beginning)\b[^.]{0,60}\b(?:19|20)\d\d\b/i,
    /\b(?:in|since|until|of|from|between) (?:(?:early|mid|late|january|february|march|april|may|june|july|august|september|october|november|december)[- ])?(?:19|20)\d\d\b/i,
    /\b(?:has|have) (?:\w+ ){0,2}been\b/i,
    /\b(?:is|are) (?:(?:largely|mostly|mainly|widely|still|currently|regularly|routinely|often|frequently) )?(?:\w+ed|held|known|seen|run|led)\b/i,
    /\bsince then\b/i,
  ],
  recent:
    /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|overnight|tonight|hours (?:ago|earlier|later)|this (?:morning|afternoon|evening|week)|the past (?:\d+|few) hours)\b/i,
}
