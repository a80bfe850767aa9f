import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CaseView } from '../model/case-view.ts'
import type { MentionId } from '../model/ids.ts'
import { caseOf, namesOfActors } from './fixtures/actors-of.ts'

/** The id of the n-th mention with these words. */
function mentionOf(view: CaseView, words: string, n = 0): MentionId {
  const all = view.reportIds().flatMap((report) => view.layer(report, 'mentions').mentions.filter((mention) => mention.name === words))
  return all[n]!.id
}

describe('actors of one report', () => {
  it.each([
    ['The Free Coast Movement (FCM) left. The FCM denied it.', ['FCM = Free Coast Movement']],
    ['Ilan Orta spoke on Monday. Orta was tired.', ['Ilan Orta = Orta']],
    ['The Coast Ferry Union met. Nobody from the CFU came.', ['CFU = Coast Ferry Union']],
    ['The Shore Front (also known as the Dune Guard and SDG) left.', ['Dune Guard = SDG = Shore Front']],
    ['We met Ilan Orta and Mara Orta. Later Orta left.', ['Ilan Orta', 'Mara Orta', 'Orta']],
    ['They feared Orta on Sunday. The mayor, Ilan Orta, denied it.', ['Ilan Orta = Orta']],
    ['They climbed Mount Orta. Later Mt Orta was closed.', ['Mount Orta = Mt Orta']],
    ['They met Ilan “The Eel” Orta. Ilan Orta left.', ['Ilan Orta = Ilan “The Eel” Orta']],
    ['The Nejda Association met. Later Nejda spoke.', ['Nejda = Nejda Association']],
    ['The Nejda [Rescue] Association met. The Nejda Association spoke.', ['Nejda Association = Nejda [Rescue] Association']],
    ['The Vedian Defence Ministry met. Later Defense Ministry officials left.', ['Defense Ministry = Vedian Defence Ministry']],
    ['The Vedian Defence Ministry met Ostria’s Defence Ministry.', ['Defence Ministry', 'Ostria', 'Vedian Defence Ministry']],
    ['They held Camp Asraf. The Asraf Camp was empty, and Asraf burned.', ['Asraf = Asraf Camp = Camp Asraf']],
  ])('%s', async (text, expected) => {
    expect(namesOfActors(await caseOf([text]))).toEqual(expected)
  })
})

describe('organs of a state', () => {
  const isOne = async (texts: readonly string[], names: readonly [string, string]): Promise<boolean> => {
    const view = await caseOf([...texts])
    const [one, other] = names.map((name) => view.actorOf(mentionOf(view, name)))
    return one !== undefined && one.id === other?.id
  }

  it('are one with what a report calls them before it names the state, and with themselves in capitals', async () => {
    const said = ['defence ministry', 'Vedian defence ministry'] as const
    expect(await isOne(['The defence ministry denied it. The Vedian defence ministry was closed.'], said)).toBe(true)
    expect(await isOne(['The Vedian defence ministry denied it.', 'The Vedian Defence Ministry met.'], [said[1], 'Vedian Defence Ministry'])).toBe(
      true,
    )
    expect(await isOne(['The Vedian defence ministry denied it.', 'The Ostrian Defence Ministry met.'], [said[1], 'Ostrian Defence Ministry'])).toBe(
      false,
    )
  })
})

describe('offices', () => {
  it('makes one person of the leader of a body in one report, and one group of its leaders everywhere', async () => {
    const view = await caseOf([
      'The Shore Front left. The leader of the group, Ilan Orta, spoke. The Shore Front leader was tired. The leaders of the Shore Front met.',
      'The Shore Front leader spoke. Shore Front leaders met.',
    ])
    const quotesOf = (name: string): string[] =>
      view.actorOf(mentionOf(view, name))!.mentions.map(({ report, extent }) => view.report(report).text.slice(...extent))
    expect(quotesOf('Ilan Orta').sort()).toEqual(['Ilan Orta', 'The Shore Front leader', 'The leader of the group'])
    expect(quotesOf('leaders of the Shore Front').sort()).toEqual(['Shore Front leaders', 'The leaders of the Shore Front'])
  })

  it('takes leaders of no named body for the only leaders that the report names, and one of a kind for one', async () => {
    const view = await caseOf([
      'Leaders of the Shore Front met. The leaders left. We asked the international community.',
      'They asked the international community for help on Monday.',
    ])
    expect(view.actorOf(mentionOf(view, 'leaders'))!.id).toBe(view.actorOf(mentionOf(view, 'Leaders of the Shore Front'))!.id)
    expect(view.actorOf(mentionOf(view, 'international community'))!.mentions.length).toBe(2)
  })

  it('does not take a deputy or a former leader for the leader', async () => {
    const view = await caseOf([
      'The leader of the Shore Front spoke. A former leader of the Shore Front and the deputy leader of the Shore Front met.',
    ])
    expect([...view.actors()].filter((actor) => actor.kind === 'person').length).toBe(3)
  })
})

describe('actors across reports', () => {
  it('is called by a full name that stands now and then, and not by a chance wording of one text', async () => {
    const first = 'The Nejda Association met. Later Nejda spoke.'
    const short = Array.from({ length: 19 }, (_, day) => `The Nejda Association met. On day ${day} Nejda spoke, and Nejda left.`)
    const chance = ['The Nejda Association met. Later Nejda spoke.', ...Array.from({ length: 30 }, () => 'Then Nejda spoke, and Nejda left.')]
    const called = async (texts: readonly string[]): Promise<string | undefined> =>
      [...(await caseOf([...texts])).actors()].find(({ names }) => names.includes('Nejda') && names.includes('Nejda Association'))?.names[0]
    expect(await called([first])).toBe('Nejda Association')
    expect(await called(short)).toBe('Nejda Association')
    expect(await called(chance)).toBe('Nejda')
  })

  it('joins equal names, and keeps the evidence with its report', async () => {
    const view = await caseOf(['The Free Coast Movement (FCM) left.', 'Nobody of the FCM was seen.'])
    expect(namesOfActors(view)).toEqual(['FCM = Free Coast Movement'])
    const [actor] = [...view.actors()].filter((one) => one.names.includes('FCM'))
    const stated = actor!.aliases.find((alias) => alias.how === 'bracket')!
    expect(stated.names).toEqual(['Free Coast Movement', 'FCM'])
    expect(view.report(stated.at!.report).text.slice(stated.at!.start, stated.at!.end)).toBe('Free Coast Movement (FCM)')
  })

  it('joins initials that one long name alone fits', async () => {
    const view = await caseOf(['The Coast Ferry Union met on Monday.', 'Nobody of the CFU was seen.'])
    expect(namesOfActors(view)).toEqual(['CFU = Coast Ferry Union'])
  })

  it('joins a middle initial with the one middle name that it begins', async () => {
    const met = (name: string): string => `They met ${name} on Monday.`
    expect(namesOfActors(await caseOf([met('Ilan M. Orta'), met('Ilan Marek Orta')]))).toEqual(['Ilan M. Orta = Ilan Marek Orta'])
    expect(namesOfActors(await caseOf([met('Ilan T. Orta'), met('Ilan Marek Orta')]))).toEqual(['Ilan Marek Orta', 'Ilan T. Orta'])
  })

  it('joins two initials only with a body or a place', async () => {
    const view = await caseOf(['The Coast Union met on Monday.', 'Nobody of the CU was seen.', 'They met Mara Dell.', 'They saw MD.'])
    expect(namesOfActors(view)).toEqual(['CU = Coast Union', 'MD', 'Mara Dell'])
  })

  it('does not fuse a short name that reports use for different bodies', async () => {
    const view = await caseOf(['The Free Coast Movement (FCM) left.', 'The Ferry Crew Mutual (FCM) met.', 'Nobody of the FCM was seen.'])
    expect(namesOfActors(view)).toEqual(['FCM', 'FCM = Ferry Crew Mutual', 'FCM = Free Coast Movement'])
    const bare = [...view.actors()].find((actor) => actor.names.length === 1 && actor.names[0] === 'FCM')!
    expect(bare.candidates.length).toBe(2)
  })

  it('joins spellings of a romanised name, not look-alikes', async () => {
    const view = await caseOf(['They fled from Masoura on Monday.', 'They fled from Massureh on Friday.', 'They fled from Maruta on Sunday.'])
    expect(namesOfActors(view)).toEqual(['Maruta', 'Masoura = Massureh'])
  })

  it('takes look-alikes for one only where they fill one slot of a shared sentence', async () => {
    const slot = await caseOf([
      'Nobody was allowed to leave Camp Asraf before the winter came.',
      'Nobody was allowed to leave Camp Astaf before the winter came.',
    ])
    expect(namesOfActors(slot)).toEqual(['Camp Asraf = Camp Astaf'])
    const apart = await caseOf([
      'Nobody was allowed to leave Camp Asraf before the winter came.',
      'They drove to Camp Astaf on Monday and slept there.',
    ])
    expect(namesOfActors(apart)).toEqual(['Camp Asraf', 'Camp Astaf'])
    expect([...apart.actors()].filter((actor) => actor.kind === 'place').map((actor) => actor.candidates.length)).toEqual([1, 1])
  })

  it('keeps a person and a place of one name apart', async () => {
    const view = await caseOf(['The mayor, Ilan Ledan, spoke. Ledan was tired.', 'The ship came to the harbour in Ledan.'])
    expect(namesOfActors(view)).toEqual(['Ilan Ledan = Ledan', 'Ledan'])
  })

  it('never joins an unnamed individual with a named person of another report', async () => {
    const view = await caseOf(['A former member of the Shore Front spoke.', 'Ilan Orta, a former member of the Shore Front, spoke.'])
    for (const actor of view.actors()) {
      const reports = new Set(actor.mentions.filter((mention) => mention.level === 'nominal').map((mention) => mention.report))
      if (actor.names.includes('Ilan Orta') || reports.size > 0) expect(actor.kind === 'person' ? reports.size : 1).toBeLessThanOrEqual(1)
    }
    const unnamed = [...view.actors()].find((actor) => actor.names[0] === 'former member of the Shore Front')!
    expect(unnamed.mentions.length).toBe(1)
    expect(unnamed.candidates.length).toBe(1)
  })
})

describe('described groups', () => {
  it('stay apart, and are candidates for one another by the body that they name, whatever its name', async () => {
    const view = await caseOf([
      'The Free Coast Movement (FCM) met. Some former members of the group spoke.',
      'Former FCM members spoke to us.',
      'Former residents spoke to us.',
    ])
    const [first, second] = [view.actorOf(mentionOf(view, 'former members of the group'))!, view.actorOf(mentionOf(view, 'Former FCM members'))!]
    expect(first.id).not.toBe(second.id)
    expect(first.candidates.map(({ actor, strength }) => [actor, strength])).toEqual([[second.id, 'weak']])
    expect(view.actorOf(mentionOf(view, 'Former residents'))!.candidates).toEqual([])
  })
})

describe('decisions', () => {
  it('hold when reports are added', async () => {
    const texts = ['They met Ilan Orta in Ledan.', 'They met Captain Sable in Ledan.']
    const first = await caseOf(texts)
    const pair = { what: 'mention', a: mentionOf(first, 'Ilan Orta'), b: mentionOf(first, 'Sable') } as const
    const more = [...texts, 'Later Sable left Ledan.', 'Ilan Orta left Ledan with Mara Dell.']
    expect(namesOfActors(await caseOf(more, () => [{ kind: 'same', ...pair }]))).toContain('Ilan Orta = Sable')
    const apart = await caseOf(more, () => [{ kind: 'different', what: 'mention', a: mentionOf(first, 'Ledan', 0), b: mentionOf(first, 'Ledan', 1) }])
    expect(apart.actorOf(mentionOf(first, 'Ledan', 0))!.id).not.toBe(apart.actorOf(mentionOf(first, 'Ledan', 1))!.id)
    const unsure = await caseOf(more, () => [{ kind: 'unsure', ...pair }])
    expect(unsure.actorOf(pair.a)!.candidates.map(({ actor }) => actor)).toContain(unsure.actorOf(pair.b)!.id)
  })

  it('joins what a person said is the same, and keeps apart what a person said is not', async () => {
    const texts = ['They met Ilan Orta in Ledan.', 'They met Captain Sable in Ledan.']
    const same = await caseOf(texts, (view) => [{ kind: 'same', what: 'mention', a: mentionOf(view, 'Ilan Orta'), b: mentionOf(view, 'Sable') }])
    expect(namesOfActors(same)).toContain('Ilan Orta = Sable')
    const apart = await caseOf(texts, (view) => [
      { kind: 'different', what: 'mention', a: mentionOf(view, 'Ledan', 0), b: mentionOf(view, 'Ledan', 1) },
    ])
    expect(namesOfActors(apart).filter((names) => names === 'Ledan').length).toBe(2)
  })

  it('shows what a person was not sure of', async () => {
    const view = await caseOf(['They met Ilan Orta.', 'They met Captain Sable.'], (first) => [
      { kind: 'unsure', what: 'mention', a: mentionOf(first, 'Ilan Orta'), b: mentionOf(first, 'Sable') },
    ])
    expect(view.actorOf(mentionOf(view, 'Sable'))!.candidates.map(({ strength }) => strength)).toEqual(['strong'])
  })
})

describe('laws', () => {
  const sentence = fc.constantFrom(
    'The Free Coast Movement (FCM) left.',
    'Nobody of the FCM was seen.',
    'Ilan Orta spoke. Orta was tired.',
    'They met Mara Orta in Ledan.',
    'Masoura burned, Massureh did not.',
    'The harbour minister, Ilan Orta, came to Orta.',
    'Some residents of Ledan fled.',
  )
  const texts = fc.array(
    fc.array(sentence, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' ')),
    { minLength: 1, maxLength: 4 },
  )

  it('every mention belongs to one actor, which is named after its smallest mention and can be found by it', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (all) => {
        const view = await caseOf(all)
        const owners = new Map<string, string>()
        for (const actor of view.actors()) {
          for (const { id } of actor.mentions) {
            expect(owners.has(id)).toBe(false)
            owners.set(id, actor.id)
            expect(view.actorOf(id)!.id).toBe(actor.id)
          }
          expect(actor.id).toBe(actor.mentions.map(({ id }) => id).sort()[0])
          for (const candidate of actor.candidates) expect(view.actor(candidate.actor).candidates.map((back) => back.actor)).toContain(actor.id)
        }
        for (const report of view.reportIds())
          for (const mention of view.layer(report, 'mentions').mentions) expect(owners.has(mention.id)).toBe(true)
      }),
      { numRuns: 30 },
    )
  })
})
