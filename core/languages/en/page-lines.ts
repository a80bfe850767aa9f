import type { PageLines } from '../page-lines.ts'

const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:(?:al|bin|da|de|del|van|von|of|the) )?\p{Lu}[\p{L}\p{M}.'’-]*){0,4}`
const NAMES = `${NAME}(?:,? and ${NAME}|, ${NAME}){0,5}`
const shape = (source: string, flags = 'u'): RegExp => new RegExp(`^(?:${source})$`, flags)

/** What a page says of the use of its text. */
const RESTRICTED = String.raw`(?:this|the|our|no part of this) (?:article|story|report|material|content|text|page)s? (?:may|must|can)(?:not| not)? be (?:published|broadcast|reproduced|republished|copied|rewritten|redistributed|used)\b.{0,160}`

/** Lines of English pages. */
export const pageLines: PageLines = {
  credits: [
    shape(
      String.raw`${NAMES}(?: in ${NAME})?(?: also)? contributed(?: reporting)?(?: from ${NAMES})?(?: to this (?:report|story|article|piece))?\.?`,
    ),
    shape(
      String.raw`(?:[\p{L}’' ]{1,40} (?:writers?|reporters?|correspondents?|journalists?) )${NAMES}(?: in ${NAME})? contributed to this (?:report|story|article|piece)\.?`,
    ),
    shape(String.raw`${NAMES} reported from ${NAMES}(?:[.,;] .{0,120})?\.?`),
    shape(
      String.raw`(?:[Ww]ith (?:additional )?reporting|[Aa]dditional reporting|[Ww]ritten|[Ee]dited|[Cc]ompiled|[Tt]ranslated|(?:[Ss]tory|[Tt]ext|[Ww]ords|[Rr]eport|[Pp]hotographs?|[Pp]ictures?|[Vv]ideo)(?: and [a-z]{4,12})?)(?: by:?|:) (?:[Aa]gencies|[Ss]taff|${NAMES})(?:[,;] [\p{L} ]{1,20} by ${NAMES}){0,3}\.?`,
    ),
    shape(String.raw`\p{Ll}{2,4}(?:\/\p{Ll}{2,4})+(?: ?\([\p{Ll}, /]{2,30}\))?`),
  ],
  pointers: [
    shape(
      String.raw`(?:read (?:more|also|next|on)|also read|see (?:also|more)|related(?: (?:stories|story|articles?|news|coverage))?|more|recommended|watch|listen|don['’]t miss|editor['’]s picks?)s? ?[:–—|>»] ?\S.*`,
      'iu',
    ),
    shape(String.raw`(?:click|tap) (?:here|on|below)\b.*`, 'iu'),
  ],
  captions: [
    shape(
      String.raw`(?:image|photo(?:graph)?|picture|caption|(?:file|archive) (?:photo|image|picture)|screengrab)(?: (?:credit|caption))? ?: ?\S.*`,
      'iu',
    ),
    shape(
      String.raw`.{0,200}?[.!?…)]? ?[([]?(?:[Pp]hoto(?:graph)?|[Pp]icture|[Ii]mage|[Cc]redit)s?(?: [Cc]redit| courtesy)?(?: ?:| by) ?${NAME}(?: ?\/ ?${NAME}){0,3}[)\]]?`,
    ),
    shape(String.raw`[^.!?]{5,180}[.!?]? ?[([]${NAME}(?: ?\/ ?${NAME}){1,3}[)\]]`),
  ],
  notes: [
    shape(String.raw`(?:last |first )?(?:updated|modified|published|posted)\b[^.!?]{0,12}?\p{N}[^.!?]{0,40}`, 'iu'),
    shape(String.raw`(?:©|\(c\)|copyright)[^.!?]{0,80}(?:\. all rights reserved)?\.?(?: ${RESTRICTED})?`, 'iu'),
    shape(RESTRICTED, 'iu'),
    shape(
      String.raw`(?:sign up|subscribe|register) (?:for|to) (?:our|the|a) .{0,40}\b(?:newsletters?|updates|alerts|e-?mails?|digest|channel|briefing)\b.{0,120}`,
      'iu',
    ),
    shape(String.raw`-{0,3} ?ends? ?-{0,3}|-{1,3} ?30 ?-{1,3}`, 'iu'),
    shape(String.raw`follow (?:us|${NAMES}|@\w+) on [\p{Lu}\p{Ll}]{1,20}\b.{0,60}`, 'iu'),
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
