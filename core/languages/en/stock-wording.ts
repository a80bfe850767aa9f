import { set } from '../listed.ts'
import type { CopyingWords } from '../copying.ts'

const NOT = String.raw`(?:(?:did|do|does|has|have|had|was|were|is|are|could|can|would)(?: ?not|n['’]t)|cannot|failed to|declined to|refused to|never|yet to)`
const AT_ONCE = '(?:(?:immediately|yet|so far|independently|separately|right away) )*'
const ASKING = String.raw`(?:requests?|questions?|queries|e-?mails?|e-?mailed|calls?|messages?|inquiries|enquiries)`
const ASKED = `(?:(?:a|an|any|our|its|his|her|their|the|to|repeated|several|multiple|written|further|phone|telephone|text|and|or|${ASKING}) ){1,8}`
const TO_SAY =
  '(?:for|seeking|asking for|requesting|to) (?:(?:further|additional|more|a|an|immediate) )*(?:comments?|response|reply|interview|clarification)'
const ON_IT = '(?: (?:on|about) (?:the (?:matter|issue|subject|case)|this|it))?'
const TO_MEDIA =
  '(?: (?:publicly|openly|to|with|on|about|the|media|press|reporters|journalists|it|public|this|matter|issue|investigation|details)){0,8}'
const KIN = '(?:the |their |his |her )?(?:next of kin|kin|famil(?:y|ies)(?: members)?|relatives)'
const FOR_IT = '(?: for (?:the|either|any|this|that) (?:attack|bombing|blast|explosion|shooting|killing|raid|incident)s?)?'

const UNNAMED: readonly string[] = [
  String.raw`on (?:the |strict )?condition (?:of (?:strict )?anonymity|(?:that )?(?:\w+ ){1,4}(?:not be (?:named|identified|published|used)|remain anonymous))`,
  '(?:asked|wished|wanted|requested|preferred|chose) to (?:remain|stay) anonymous',
  `not (?:been )?(?:authori[sz]ed|permitted|allowed|cleared) to (?:speak|talk|comment|brief|discuss)(?=[^.!?]{0,40}\\b(?:publicly|media|press|reporters|journalists|matter|issue))${TO_MEDIA}`,
  'barred from (?:speaking|talking|commenting) (?:publicly|to (?:the )?(?:media|press|reporters|journalists))',
  String.raw`(?:names?|identit(?:y|ies))(?: of (?:\w+ ){0,4}\w+)? (?:was|were|is|are|has been|have been)(?: being)? withheld(?: (?:pending|until) notification of ${KIN})?`,
  `pending (?:the )?notification of ${KIN}`,
  `(?:until|pending) ${KIN} (?:is|are|was|were|has been|have been|can be|could be) notified`,
]

const UNANSWERED: readonly string[] = [
  `${NOT} ${AT_ONCE}(?:respond|responded|reply|replied|return|returned|answer|answered) ${AT_ONCE}${ASKED}${TO_SAY}${ON_IT}`,
  `${NOT} ${AT_ONCE}(?:respond|responded|reply|replied) ${AT_ONCE}to (?:(?:a|any|our|repeated|several|multiple|written|further|phone|and|or) ){0,4}${ASKING}${ON_IT}(?! (?:of|from|by)\\b)`,
  `${NOT} ${AT_ONCE}(?:make |offer )?(?:any |a )?(?:public |further |immediate )?comments?${ON_IT}`,
  `no (?:immediate |further |public )?(?:comments?|response|reply)${ON_IT}`,
  String.raw`requests? (?:for|seeking) (?:a |an |further )?(?:comments?|interview)(?: (?:\w+ ){0,4}unanswered)?${ON_IT}`,
  '(?:unavailable|available|reached|reachable|contacted) (?:for|to) (?:further )?comments?',
  "could(?: ?not|n['’]t) (?:immediately )?be (?:immediately )?(?:reached|contacted) (?:(?:by|on) (?:the )?(?:phone|telephone|e-?mail)|immediately|for comments?)",
]

const UNCLAIMED: readonly string[] = [
  `(?:no|without any|not any|without an?) (?:immediate |other )?claims? of responsibility${FOR_IT}`,
  String.raw`(?:no|nobody|none|neither)(?: \w+){0,4} (?:claim|claimed|took|taken|admitted|accepted) (?:immediate )?responsibility${FOR_IT}`,
  `responsibility${FOR_IT} (?:was|has|had) not (?:yet |immediately |been ){0,3}claimed`,
]

const UNCHECKED: readonly string[] = [
  `(?:${NOT}|not|never) ${AT_ONCE}(?:be |been )?${AT_ONCE}(?:verif(?:y|ied)|confirm(?:ed)?|corroborated?|authenticated?)(?: independently)?`,
  '(?:unable|impossible|not possible|difficult|hard|no way|not able) to (?:independently |immediately )*(?:verify|confirm|corroborate|authenticate)(?: independently)?',
  '(?:no|without) (?:independent|immediate) (?:confirmation|verification|word|comment|response|reply|reaction)',
  '(?:remains?|remained) (?:as yet )?unverified',
  'not (?:be )?immediately (?:clear|known|available)(?: (?:for|to) comments?)?',
]

/** The sentences on its own making that every English report may hold. */
export const stock: CopyingWords['stock'] = {
  words: set(`
    condition anonymous authorized authorised permitted publicly matter immediately immediate respond responded response reply replied
    request requests comment comments claim responsibility independently verify verified verification unverified identities withheld
    pending notification notified reached unavailable barred phone email emails calls
    return returned seeking answered unanswered questions messages contacted speak discuss media`),
  shapes: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${[...UNNAMED, ...UNANSWERED, ...UNCLAIMED, ...UNCHECKED].join('|')})(?![\p{L}\p{N}])`, 'giu'),
}
