import type { PageLines } from '../page-lines.ts'

const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:(?:al|bin|da|de|del|van|von|of|the) )?\p{Lu}[\p{L}\p{M}.'’-]*){0,4}`
const NAMES = `${NAME}(?:,? and ${NAME}|, ${NAME}){0,5}`
const shape = (source: string, flags = 'u'): RegExp => new RegExp(`^(?:${source})$`, flags)

/**
 * What a page says of the use of its own text: how it may not be used, and without whose leave. A ruling on a text goes on otherwise
 * ("… as evidence, the judge ruled"), so that nothing else may follow.
 */
const TEXT = String.raw`(?:article|story|report|material|content|text|page)s?`
const BARRED = String.raw`(?:(?:[Tt]his|[Oo]ur) ${TEXT} (?:may|must|can) ?not|[Nn]o part of (?:this|our) ${TEXT} (?:may|can)) be`
const USED = String.raw`(?:published|broadcast|reproduced|republished|copied|stored|rewritten|redistributed|distributed|transmitted|used)`
const USES = String.raw`${USED}(?:,? (?:and|or) ${USED}|, ${USED}){0,6}(?: (?:in (?:any form|any way|whole or in part|part)|in full|elsewhere)){0,2}`
const LEAVE = String.raw`without (?:(?:the|our|its|prior|express|written|explicit),? ){0,4}(?:permission|consent|authori[sz]ation|approval)(?: (?:of|from) [^.!?,;]{1,60})?`
const RESTRICTED = String.raw`${BARRED} (?:(?!used\b)${USES}|${USES},? ${LEAVE})\.?`

/** Whose the page is: a sign or a year stands right behind the word, or the words on all rights behind the name. News of copyright has neither. */
const RIGHTS = String.raw`[.,–—-]? ?[Aa]ll [Rr]ights [Rr]eserved`
const PART = String.raw`(?:[Bb]y|[Tt]he|of|and|&|[–—-]|\p{Lu}[^\s.!?,]{0,30})`
const OWNER = `${PART}(?:,? ${PART}){0,9}`
const YEAR = String.raw`(?:19|20)\p{N}\p{N}(?:[–-]\p{N}{2,4})?`
const WORD = '(?:[Cc]opyright|COPYRIGHT)'
const SIGN = String.raw`\([Cc]\)`
const OWNED = [
  `(?:${WORD} ?)?©[^.!?]{0,80}`,
  `(?:${WORD}(?:,? ${SIGN})?|${SIGN}),? ?${YEAR}(?:,? ${OWNER})?`,
  // A law on copyright has its year too: "Copyright Reform Act 2031".
  `${WORD}(?: ${SIGN}|:)? (?![^.!?]*\\b(?:Act|Bill|Code|Law|Directive|Treaty|Summit|Conference),? ${YEAR})${OWNER},? ${YEAR}`,
  `${WORD}(?: ${SIGN}|:)? ${OWNER}(?=${RIGHTS})`,
].join('|')

/** When a page was made or changed. Any other word with a capital may be of a headline: "Posted 300 Officers to Vell". */
const DAYS = String.raw`(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?|[Tt]oday|[Yy]esterday)`
const MONTHS = String.raw`(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)`
const CLOCK = String.raw`(?:[ap]\.?m\b\.?|[AP]\.?M\b\.?|\p{Lu}{2,5}|(?:[Ll]ocal|\p{Lu}\p{Ll}{3,12}) (?:[Ss]tandard |[Ss]ummer )?[Tt]ime|(?:[Ll]ast )?(?:[Uu]pdated|UPDATED|[Mm]odified|[Pp]ublished))`
const WHEN = String.raw`(?:\p{N}(?:[\p{N}:/.T+-]*\p{N})?(?:st|nd|rd|th|am|pm|AM|PM|h|Z)?|${DAYS}\.?|${MONTHS}\.?|${CLOCK}|at|At|on|On|of|the|ago|(?:[Mm]inute|[Hh]our|[Dd]ay|[Ww]eek|[Mm]onth|[Yy]ear)s?|(?:mins?|hrs?|secs?))`

/** Letters by mail, and what may stand behind their name on a page: what they are for, not who told whom to take them. */
const LETTERS = String.raw`(?:newsletters?|e-?mails?|updates|digest|briefing)`
const LETTERS_FOR = String.raw`(?: (?:here|now|today|below))?(?:,? (?:to (?:get|receive|have|stay|keep|read)|for (?:news|more|the (?:latest|best|news)|a|all|your|free)|and (?:get|have|receive|never|stay|keep|be)|delivered|sent|straight|in your|with (?:the|our|all))\b`
const LETTERS_LINE = String.raw`(?:sign up|subscribe) (?:for|to) (?:our (?:[^\s.!?,]{1,20} ){0,4}${LETTERS}${LETTERS_FOR}[^.!?]{0,100})?|(?:the|a) (?:[^\s.!?,]{1,20} ){0,4}${LETTERS}${LETTERS_FOR}[^.!?,]{0,100})?)[.!]?`

const PICTURE = '(?:[Pp]hoto(?:graph)?|[Pp]icture|[Ii]mage|[Cc]redit)s?'

/** Lines of English pages. */
export const pageLines: PageLines = {
  credits: [
    shape(
      String.raw`${NAMES}(?: in ${NAME})?(?: also)? contributed(?: reporting)?(?: from ${NAMES})?(?: to this (?:report|story|article|piece))?\.?`,
    ),
    shape(
      String.raw`(?:[\p{L}’' ]{1,40} (?:writers?|reporters?|correspondents?|journalists?) )${NAMES}(?: in ${NAME})? contributed to this (?:report|story|article|piece)\.?`,
    ),
    shape(
      String.raw`${NAMES} reported from ${NAMES}(?:(?:[.,;]|,? and) (?:and )?${NAMES} (?:(?:also )?(?:reported|contributed)(?: reporting)?(?: to this (?:report|story|article|piece))?(?: from ${NAMES})?|from ${NAMES})){0,3}\.?`,
    ),
    shape(
      String.raw`(?:[Ww]ith (?:additional )?reporting|[Aa]dditional reporting|[Ww]ritten|[Ee]dited|[Cc]ompiled|[Tt]ranslated|(?:[Ss]tory|[Tt]ext|[Ww]ords|[Rr]eport(?= )|[Pp]hotographs?|[Pp]ictures?|[Vv]ideo(?= ))(?: and [a-z]{4,12})?)(?: by:?|:) (?:[Aa]gencies|[Ss]taff|${NAMES})(?:[,;] [\p{L} ]{1,20} by ${NAMES}){0,3}\.?`,
    ),
    shape(String.raw`\p{Ll}{2,4}(?:\/\p{Ll}{2,4})+(?: ?\([\p{Ll}, /]{2,30}\))?`),
  ],
  pointers: [
    // A dash behind "more" or "watch" alone may go on with a sentence.
    shape(
      String.raw`(?:(?:read (?:more|also|next|on)|also read|see (?:also|more)|related (?:stories|story|articles?|news|coverage)|don['’]t miss|editor['’]s picks?) ?[:–—|>»]|(?:more|related|recommended|watch|listen) ?[:|>»]) ?\S.*`,
      'iu',
    ),
    shape(
      String.raw`(?:click|tap) (?:here|(?:on (?:the|this)(?: \w+)? (?:link|button|image|picture|photo|map)|below)(?= (?:to|for)\b))(?: (?:to|for|if|and)\b[^.!?,]{0,160})?[.!]?`,
      'iu',
    ),
  ],
  captions: [
    shape(
      String.raw`(?:image|photo(?:graph)?|picture|caption|(?:file|archive) (?:photo|image|picture)|screengrab)(?: (?:credit|caption))? ?: ?\S.*`,
      'iu',
    ),
    shape(
      // Within a sentence things are done by somebody or some day: "cheap credit by March".
      String.raw`(?:.{0,200}?[.!?…)]? ?[([]?${PICTURE}(?: [Cc]redit| courtesy)? ?:|(?:.{0,200}?(?:[.!?…)|] ?| ?[([]| [–—-] ))?${PICTURE}(?: [Cc]redit| courtesy)? by) ?${NAME}(?: ?\/ ?${NAME}){0,3}[)\]]?`,
    ),
    shape(String.raw`[^.!?]{5,180}[.!?]? ?[([]${NAME}(?: ?\/ ?${NAME}){1,3}[)\]]`),
  ],
  notes: [
    shape(
      String.raw`(?=[^.!?]{0,30}\p{N})(?:[Ll]ast |[Ff]irst |LAST )?(?:[Uu]pdated|UPDATED|[Mm]odified|[Pp]ublished|PUBLISHED|[Pp]osted)(?: ?:)?(?:(?:,? | ?[|•·–—] ?)${WHEN}){1,14}(?:,?(?: ?[|•·–—])? [Bb]y ${NAME})?\.?`,
    ),
    shape(`(?:${OWNED})(?:${RIGHTS})?\\.?(?: ${RESTRICTED})?`),
    shape(RESTRICTED, 'iu'),
    shape(LETTERS_LINE, 'iu'),
    shape(`(?:[Ss]ign up (?:for|to)|[Ss]ubscribe to) ${NAME}`),
    shape(String.raw`-{0,3} ?ends? ?-{0,3}|-{1,3} ?30 ?-{1,3}`, 'iu'),
    shape(
      String.raw`[Ff]ollow (?:us|@\w+|${NAMES}) on (?!\p{Lu}\p{L}{1,7}day\b)\p{Lu}\p{L}{0,20}(?:(?:,|,? and|,? or| &) \p{Lu}\p{L}{0,20}){0,5}(?:(?: at)?:? @\w+| (?:for|to) [^.!?,]{1,60})?[.!]?`,
    ),
  ],
  bylines: [
    shape(String.raw`(?:[Ww]ritten|[Ss]tory|[Tt]ext|[Ww]ords) by ${NAMES}`),
    shape(
      String.raw`${NAME}(?: and ${NAME})?,? (?:[Ss]taff(?: (?:[Ww]riters?|[Rr]eporters?))?|(?:\p{Lu}\p{Ll}+ )?(?:Correspondents?|Reporters?|Editor)|Special to .{3,40})`,
    ),
    shape(String.raw`\(?(?:[Pp]hoto|[Pp]icture|[Ii]mage): ?${NAME}(?: ?\/ ?${NAME}){0,2}\)?`),
  ],
  insideNames: ['and', 'al', 'de', 'van', 'von', 'of', 'the'],
  employers:
    /(?:wire|post|times|news|press|agency|radio|tv|television|herald|daily|weekly|tribune|gazette|journal|media|staff|writers?|reporters?|correspondents?|editors?)$/iu,
}
