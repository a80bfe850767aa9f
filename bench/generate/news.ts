import type { Incident } from './incident.ts'
import type { Random } from './random.ts'
import { partsOf, type Sentence } from './sentence.ts'
import { fillerSentence } from './filler.ts'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** A claim of an incident: how it is worded, and whose word it is. */
interface ClaimShape {
  readonly claim: string
  /** Number of the incident's voice that says it. */
  readonly voice: number
  readonly shape: string
}

const LEADS: Readonly<Record<Incident['what'], readonly string[]>> = {
  fire: [
    'A (fire/blaze) at {site} in {place} <hedge:reportedly |->killed <figure:{toll}|{about} {toll0}> people beside {d0} <date:on {weekday}|->, {source}',
    '<figure:{Toll}|{About} {toll0}> people beside {d0} died <date:on {weekday}|-> when (flames/fire) reached {site} in <name:{place}|the town>, {source}',
  ],
  collapse: [
    'The roof of {site} in {place} (fell in/collapsed) <date:on {weekday}|->, burying <figure:{toll}|{about} {toll0}> people under {d0}, {source}',
    '<figure:{Toll}|{About} {toll0}> guests of {site} in <name:{place}|the town> were <hedge:apparently |->buried by {d0} <date:on {weekday}|->, {source}',
  ],
  strike: [
    'Crews at {site} in {place} (walked out/stopped work) <date:on {weekday}|-> after {d0} cost <figure:{toll}|{about} {toll0}> of them a place, {source}',
    'A (walkout/stoppage) at {site} in <name:{place}|the town> over {d0} <hedge:reportedly |->spread to <figure:{toll}|{about} {toll0}> workshops <date:on {weekday}|->, {source}',
  ],
  flood: [
    'Water (burst/broke) into {site} in {place} <date:on {weekday}|-> and <hedge:reportedly |->swept <figure:{toll}|{about} {toll0}> people past {d0}, {source}',
    '<figure:{Toll}|{About} {toll0}> people below {site} in <name:{place}|the town> went missing <date:on {weekday}|-> when {d0} (failed/gave way), {source}',
  ],
  arrests: [
    'Police in {place} (arrested/detained) <figure:{toll}|{about} {toll0}> people at {site} <date:on {weekday}|->, seizing {d0}, {source}',
    '<figure:{Toll}|{About} {toll0}> guests of {site} in <name:{place}|the town> were <hedge:allegedly |->beaten over {d0} <date:on {weekday}|->, {source}',
  ],
  ban: [
    'The council of {place} (closed/shut) {site} <date:on {weekday}|->, putting <figure:{toll}|{about} {toll0}> families without {d0}, {source}',
    'An order (closing/shutting) {site} in <name:{place}|the town> took {d0} <date:on {weekday}|-> from <hedge:reportedly |-><figure:{toll}|{about} {toll0}> households, {source}',
  ],
}

const BODY: readonly ClaimShape[] = [
  {
    claim: 'others',
    voice: 3,
    shape: 'Another <figure:{others}|{about} {others0}> were (moved/taken) from {d1} to {d2}, {source}<caveat:, and {d9} hid it|->.',
  },
  {
    claim: 'warning',
    voice: 0,
    shape: '<quotation:“{D3} cracked for months|“{D3} cracked><quotation:, and {person} laughed at {d4}|->,” <attribution:{said}|-> said at {d5}.',
  },
  {
    claim: 'owner',
    voice: 2,
    shape:
      '<name:{person}|The owner>, who (bought/acquired) {site} for <figure:{money}|{about} {money0}> million crowns and {d6}, <hedge:allegedly |->ignored {d7}, {source}.',
  },
  { claim: 'cause', voice: 1, shape: '{D8} left under {d9} (began/started) it, {source}<caveat:, although {d15} was never examined|->.' },
  {
    claim: 'promise',
    voice: 3,
    shape:
      '<quotation:“{D10} belongs to {d14} before {weekday}|“{D10} belongs to {d14}>,” <attribution:{office} said|it said>, promising {d11} and <figure:{money}|{about} {money0}> million crowns.',
  },
  {
    claim: 'search',
    voice: 1,
    shape:
      'Boats and {d12} were still (looking for/seeking) <figure:{others}|{about} {others0}> people behind {d13} <date:late on {weekday}|->, {source}.',
  },
  {
    claim: 'denial',
    voice: 2,
    shape: '{D14} had (nothing/little) to do with {d15}<attribution:, {organisation} insisted|-><caveat:, with {d6} unseen|->.',
  },
]

/** The sentences of an agency's or a reporter's own account of an incident: lead first. */
export function newsOf(random: Random, incident: Incident, length: number): readonly Sentence[] {
  const sentences = [stated(random, incident, { claim: 'event', voice: random.whole(0, 3), shape: `${random.of(LEADS[incident.what])}.` })]
  for (const shape of random.some(BODY, random.whole(3, BODY.length))) {
    sentences.push(stated(random, incident, shape))
    for (let i = random.whole(0, 2); i > 0; i--) sentences.push(around(random))
  }
  if (random.chance(0.2)) sentences.push(quoted(incident))
  let words = sentences.reduce(
    (sum, { parts }) =>
      sum +
      parts
        .map(({ text }) => text)
        .join('')
        .split(' ').length,
    0,
  )
  while (words < length) {
    const sentence = around(random)
    words += sentence.parts[0]!.text.split(' ').length
    sentences.splice(random.whole(1, sentences.length), 0, sentence)
  }
  return sentences
}

function quoted(incident: Incident): Sentence {
  const parts = [
    { role: 'quotation', text: `${incident.speech} ` },
    { role: 'attribution', text: `${incident.voices[3]!.full} announced` },
    { role: 'wording', text: '.' },
  ] as const
  return { key: incident.speech, parts, kind: 'quotation' }
}

/** A sentence of a reporter's own that states nothing of the news. */
export function around(random: Random): Sentence {
  const text = fillerSentence(random)
  return { key: `f${random.whole(0, 2 ** 31)}`, parts: [{ role: 'wording', text }], kind: 'filler' }
}

/** A report's own wording of a claim of an incident. */
export function stated(random: Random, incident: Incident, { claim, voice, shape }: ClaimShape): Sentence {
  const who = incident.voices[voice]!
  const attributed = !random.chance(0.15)
  const source = attributed ? `<attribution:${sourceWords(random, who.full)}|->` : ''
  const worded = shape.replace(attributed ? '{source}' : /, \{source\}|\{source\}/, source).replace('{said}', who.full)
  const filled = filledIn(random, incident, worded)
  const parts = partsOf(filled, random)
  const says = attributed || /<attribution/.test(worded)
  return {
    key: `s${random.whole(0, 2 ** 31)}`,
    parts: commaIntoAttribution(parts),
    states: { claim: `${incident.id}.${claim}`, ...(says && { origin: who.id }), attributed: says },
    kind: 'news',
  }
}

const sourceWords = (random: Random, who: string): string => random.of([`${who} said`, `according to ${who}`, `${who} told the press`])

/** The comma before an attribution goes with it when it is dropped. */
function commaIntoAttribution(parts: Sentence['parts']): Sentence['parts'] {
  return parts.map((part, i) => {
    const next = parts[i + 1]
    if (part.role === 'wording' && next?.role === 'attribution' && part.text.endsWith(', ')) return { ...part, text: part.text.slice(0, -2) }
    const before = parts[i - 1]
    if (part.role === 'attribution' && before?.role === 'wording' && before.text.endsWith(', ')) return { ...part, text: `, ${part.text}` }
    return part
  })
}

function filledIn(random: Random, incident: Incident, shape: string): string {
  const about = random.of(['about', 'nearly', 'some'])
  const round = (value: number): string => String(Math.max(10, Math.round(value / 10) * 10))
  const slots: Readonly<Record<string, string>> = {
    site: `the ${incident.look} ${incident.building}`,
    place: incident.place,
    office: incident.voices[3]!.full,
    organisation: `the ${incident.organisation}`,
    weekday: WEEKDAYS[incident.day % 7]!,
    person: incident.person.full,
    about,
    About: about[0]!.toUpperCase() + about.slice(1),
    toll: String(incident.toll),
    Toll: String(incident.toll),
    toll0: round(incident.toll),
    others: String(incident.others),
    others0: round(incident.others),
    money: String(incident.money),
    money0: round(incident.money),
  }
  return shape.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const article = slot.startsWith('D') ? 'The' : 'the'
    return slots[slot] ?? `${article} ${incident.detail[Number(slot.slice(1))]!}`
  })
}
