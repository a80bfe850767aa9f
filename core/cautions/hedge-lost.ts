import type { CaseView } from '../model/case-view.ts'
import type { Statement } from '../model/statements.ts'
import type { CautionRule, Found } from './rule.ts'
import type { ClaimFacts } from './facts.ts'
import { claimFacts, doubtsIn, isDoubted, shown, speakerOf } from './facts.ts'
import { isBefore, waysRound } from './order.ts'
import { sharesBound } from './figures-compared.ts'
import { figuresIn } from './figures-said.ts'
import { called, inWords, quoted, wordsOf } from './sentences.ts'

/** "Reportedly" in one, nothing in another that has it from there. */
export const hedgeLost: CautionRule = {
  id: 'hedge-lost',
  version: 10,
  asks: 'Is what one report hedges said without the hedge in another that shares its wording or names no source, or in its own headline?',
  why: 'A doubt that the first text states is gone for readers of the second.',
  cannotTell: 'Whether the second report had grounds of its own to drop the hedge.',
  *look(view) {
    for (const facts of claimFacts(view)) yield* firstOf(view, facts)
  },
  examples: [
    {
      expect: 'catches',
      shows: 'a hedge that the copy drops',
      reports: [
        {
          outlet: 'Coast Wire',
          sentences: [
            { text: 'The owner reportedly ordered the crew to sail that night', claim: 'order', hedged: true, from: ['named-person: Ada Finn'] },
          ],
        },
        {
          outlet: 'Ledan Daily',
          sentences: [
            { text: 'The owner ordered the crew to sail that night', claim: 'order', from: ['named-person: Ada Finn'], copyOf: 'Coast Wire' },
          ],
        },
      ],
    },
    {
      expect: 'leaves',
      shows: 'a hedge kept',
      reports: [
        {
          outlet: 'Coast Wire',
          sentences: [
            { text: 'The owner reportedly ordered the crew to sail that night', claim: 'order', hedged: true, from: ['named-person: Ada Finn'] },
          ],
        },
        {
          outlet: 'Ledan Daily',
          sentences: [
            {
              text: 'The owner reportedly ordered the crew to sail that night',
              claim: 'order',
              hedged: true,
              from: ['named-person: Ada Finn'],
              copyOf: 'Coast Wire',
            },
          ],
        },
      ],
    },

    {
      expect: 'catches',
      shows: 'alleged by somebody in one report, plain and unsourced in another',
      reports: [
        {
          outlet: 'Coast Wire',
          sentences: [{ text: 'The board allegedly hid the letter', claim: 'letter', hedged: true, from: ['named-person: Ada Finn'] }],
        },
        { outlet: 'Ledan Daily', sentences: [{ text: 'The letter was hidden by the board', claim: 'letter' }] },
      ],
    },
    {
      expect: 'catches',
      shows: 'a headline that drops the hedge of its lead',
      reports: [
        {
          outlet: 'Ledan Daily',
          sentences: [
            { text: 'Owner orders crew to sea', claim: 'order', headline: true },
            { text: 'The owner has reportedly ordered the crew to sail', claim: 'order', hedged: true, hedge: 'reportedly' },
          ],
        },
      ],
    },
    {
      expect: 'leaves',
      shows: 'a hedge on something that the headline leaves out',
      reports: [
        {
          outlet: 'Ledan Daily',
          sentences: [
            { text: 'Owner orders crew to sea', claim: 'order', headline: true },
            { text: 'The owner ordered the crew to sail, allegedly against advice', claim: 'order', hedged: true, hedge: 'allegedly' },
          ],
        },
      ],
    },
    {
      expect: 'leaves',
      shows: 'a headline with a number, and a hedge on what the number may become',
      reports: [
        {
          outlet: 'Coast Wire',
          sentences: [
            { text: 'Toll of the wreck rises to 61', claim: 'dead', headline: true, figure: { words: '61', min: 61, max: 61, counts: 'killed' } },
            {
              text: 'The toll may rise further as hundreds were hurt',
              claim: 'dead',
              hedged: true,
              hedge: 'may',
              from: ['named-person: Ada Finn'],
              figure: { words: 'hundreds', min: 100, max: 1000, counts: 'wounded' },
            },
          ],
        },
      ],
    },
    {
      expect: 'leaves',
      shows: 'a hedge in the later of two reports',
      reports: [
        {
          outlet: 'Coast Wire',
          published: '2031-05-09',
          sentences: [{ text: 'The owner reportedly ordered the crew to sail that night', claim: 'order', hedged: true }],
        },
        {
          outlet: 'Ledan Daily',
          published: '2031-05-04',
          sentences: [{ text: 'The owner ordered the crew to sail that night', claim: 'order', sharesWith: 'Coast Wire' }],
        },
      ],
    },
    {
      expect: 'leaves',
      shows: 'plain in the other report, with a source of its own',
      reports: [
        {
          outlet: 'Coast Wire',
          sentences: [{ text: 'The board allegedly hid the letter', claim: 'letter', hedged: true, from: ['named-person: Ada Finn'] }],
        },
        { outlet: 'Ledan Daily', sentences: [{ text: 'The letter was hidden by the board', claim: 'letter', from: ['named-person: Ned Marsh'] }] },
      ],
    },
  ],
}

function* firstOf(view: CaseView, facts: ClaimFacts): Iterable<Found> {
  for (const { from, to } of comparable(view, facts)) {
    if (!isDoubted(view, from) || isDoubted(view, to) || !saysWhatIsDoubted(view, from, to)) continue
    const bare = to.kind !== 'headline' && speakerOf(to) === undefined
    yield {
      claim: facts.claim.id,
      reports: [...new Set([from.report, to.report])].sort(),
      sentence: `${called(view, from.report)} hedges it (${quoted(view, from)}); ${called(view, to.report)} does not${bare ? ' and names no source' : ''} (${quoted(view, to)}).`,
      evidence: [shown(from, 'hedged'), shown(to, 'not hedged')],
      weight: to.kind === 'headline' ? 50 : 60,
      weightBecause: 'a stated doubt is gone',
    }
    return
  }
}

/** Statements of which the second may have it from the first: copies, a report's own headline, and a report, not an earlier one, that names no source. */
function* comparable(view: CaseView, facts: ClaimFacts): Iterable<{ readonly from: Statement; readonly to: Statement }> {
  const { affirmed } = facts
  for (const pair of facts.copied) yield* waysRound(view, pair)
  for (const to of affirmed)
    if (to.kind === 'headline') {
      // What a headline sums up is the first sentence on the claim or near to it; later ones may hedge something else.
      const body = [...affirmed, ...facts.near].filter(({ report, kind }) => report === to.report && kind !== 'headline')
      const lead = body.sort((x, y) => x.extent[0] - y.extent[0])[0]
      if (lead !== undefined && givesNoOther(view, lead, to)) yield { from: lead, to }
    }
  const doubted = affirmed.filter((one) => isDoubted(view, one) && speakerOf(one) !== undefined)
  for (const to of affirmed.filter((statement) => statement.kind === 'own-voice'))
    for (const from of doubted) if (from.report !== to.report && !isBefore(view, to.report, from.report) && saysAsMuch(from, to)) yield { from, to }
}

/** Words after a hedge that it is about, and letters that the forms of one word share: "reportedly killing", "kills". */
const DOUBTED = 2
const STEM = 4

/** Whether the second statement says what the first hedges, and not only what stands beside it: "strikes kill nine, allegedly rebels". */
function saysWhatIsDoubted(view: CaseView, from: Statement, to: Statement): boolean {
  const { text } = view.report(from.report)
  const hedges = doubtsIn(view, from)
  if (hedges.length === 0) return true
  const said = wordsOf(inWords(view, to))
  return hedges.some(([start, end]) => {
    if (start < from.extent[0] || end > from.extent[1]) return start < from.extent[0]
    const doubted = wordsOf(text.slice(end, from.extent[1])).slice(0, DOUBTED)
    return doubted.length === 0 || doubted.some((word) => said.some((other) => other.startsWith(word.slice(0, STEM))))
  })
}

/** Whether both give a number or neither: that a toll may rise is no hedge on the toll. */
function saysAsMuch(from: Statement, to: Statement): boolean {
  return from.figures.length > 0 === to.figures.length > 0
}

/** Whether no number of a headline is missing from the sentence that it may sum up: a hedge beside another number is on that one. */
function givesNoOther(view: CaseView, lead: Statement, headline: Statement): boolean {
  const [theirs, mine] = [figuresIn(view, lead), figuresIn(view, headline)]
  return theirs.length === 0 || mine.every((figure) => figure.vague || theirs.some((other) => sharesBound(figure, other)))
}
