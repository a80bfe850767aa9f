import { describe, expect, it } from 'vitest'
import { proposition as p } from './fixtures/proposition.ts'
import { otherDeeds, sameResponsibility } from './same-responsibility.ts'
import { apart } from './apart.ts'
import { likeness } from './likeness.ts'

const here = { report: 'r1', published: 100, around: ['ledn'] }
const there = { report: 'r2', published: 101, around: ['ledn'] }

describe('one proposition', () => {
  it.each([
    [
      'other wording',
      p('act:close act:work act:pay act:visit name:ledn', here),
      p('act:close act:work act:pay act:visit noun:bid act:escape name:ledn', there),
    ],
    [
      'one count, other words',
      p('act:kill act:explosion name:ledn', { ...here, around: ['ledn', 'mrn'], counts: 'killed 16' }),
      p('act:kill act:attack', { ...there, around: ['ledn', 'mrn'], counts: 'killed 16' }),
    ],
    [
      'a bound that can be the number',
      p('act:kill act:explosion noun:quay name:ledn', { ...here, counts: 'killed 16+' }),
      p('act:kill act:explosion noun:quay name:ledn', { ...there, counts: 'killed 17' }),
    ],
    [
      'rival counts of one event, on one day',
      p('act:kill act:explosion noun:quay noun:bus noun:depot name:ledn', { ...here, counts: 'killed 20' }),
      p('act:kill act:explosion noun:quay noun:bus noun:depot name:ledn', { ...there, counts: 'killed 26+' }),
    ],
    [
      'a rule told again months later in its own words',
      p('act:attack noun:gun noun:sound verb:tell name:ledn', { ...here, tense: 'lasting', habit: true }),
      p('act:attack noun:gun noun:sound verb:tell name:ledn', { ...there, tense: 'lasting', habit: true, published: 180 }),
    ],
    [
      'victims and killed, where a large number agrees',
      p('act:victim act:attack name:ledn', { ...here, counts: 'victim 12000' }),
      p('act:kill act:attack name:ledn', { ...there, counts: 'killed 12000' }),
    ],
    [
      'who did it, claimed and not known',
      p('act:responsibility act:attack noun:quay name:ledn', here),
      p('act:responsibility act:attack noun:quay name:ledn', there),
    ],
    [
      'a headline and its lead',
      p('act:sink act:ship name:ledn', { ...here, kind: 'headline', at: 0 }),
      p('act:sink act:ship name:ledn noun:storm noun:pier noun:night act:rescue noun:crew', { ...here, at: 90 }),
    ],
  ])('%s', (_, a, b) => {
    expect(likeness(a, b)).toBeDefined()
    expect(likeness(b, a)?.score).toBe(likeness(a, b)?.score)
  })

  it('gives more for more in common', () => {
    const few = likeness(p('act:sink act:ship noun:storm noun:crew name:ledn', here), p('act:sink act:ship noun:storm noun:gale name:ledn', there))
    const all = likeness(p('act:sink act:ship noun:storm noun:crew name:ledn', here), p('act:sink act:ship noun:storm noun:crew name:ledn', there))
    expect(all!.score).toBeGreaterThan(few!.score)
  })
})

describe('not one proposition', () => {
  const words = 'act:kill act:ship noun:storm noun:crew act:sink'
  it.each([
    [
      'other places',
      p(words, { ...here, places: ['ledn'], around: ['ledn'] }),
      p(words, { ...there, places: ['mrrk'], around: ['mrrk'] }),
      'they name different places',
    ],
    ['other times', p(words, { ...here, period: [100, 101] }), p(words, { ...there, period: [500, 501] }), 'they name different times'],
    [
      'other conditions',
      p(words, { ...here, counts: 'killed 6' }),
      p(words, { ...there, counts: 'wounded 6' }),
      'one counts the killed, the other the wounded',
    ],
    [
      'other people',
      p(words, { ...here, counts: 'killed 15', whom: 'fighter' }),
      p(words, { ...there, counts: 'killed 15', whom: 'child' }),
      'they count different people (fighter, child)',
    ],
  ])('%s', (_, a, b, because) => {
    expect(apart(a, b)).toBe(because)
    expect(likeness(a, b)).toBeUndefined()
  })

  it('is told by the days between reports of what took place, not of what is done again and again', () => {
    const told = (tense: 'past' | 'lasting') => likeness(p(words, { ...here, tense }), p(words, { ...there, tense, published: 105 }))
    expect(told('lasting')).toBeDefined()
    expect(told('past')).toBeUndefined()
  })

  it('is a count of weeks and another number of a day', () => {
    const of = (stretch: boolean) =>
      likeness(
        p('act:kill act:explosion noun:quay noun:bus noun:depot name:ledn', { ...here, counts: 'killed 26+', stretch }),
        p('act:kill act:explosion noun:quay noun:bus noun:depot name:ledn', { ...there, published: 100, counts: 'killed 28' }),
      )
    expect(of(false)).toBeDefined()
    expect(of(true)).toBeUndefined()
  })

  it('is not said of a clause and its whole, which stand in one place', () => {
    expect(likeness(p(words, { ...here, at: 0 }), p(words, { ...here, at: 20 }))).toBeUndefined()
  })

  it.each([
    ['too little in common', p('act:sink act:ship name:ledn', here), p('act:build act:ship name:ledn', there)],
    [
      'same frame, other actors',
      p('act:decide act:remove act:ship act:pay name:unn', here),
      p('act:decide act:remove act:ship act:pay name:crt', { ...there, around: [] }),
    ],
    [
      'same words, weeks apart',
      p('act:sink act:ship noun:storm name:ledn', here),
      p('act:sink act:ship noun:crew name:ledn', { ...there, published: 160 }),
    ],
    [
      'one small number in two events',
      p('act:kill act:explosion name:ledn', { ...here, counts: 'killed 6' }),
      p('act:kill act:flood', { ...there, counts: 'killed 6' }),
    ],
    [
      'a toll and what was left of the place',
      p('act:kill act:fire noun:warehouse act:work name:ledn', { ...here, counts: 'killed 9' }),
      p('act:fire noun:warehouse act:work name:ledn', there),
    ],
    ['who did it, in two events', p('act:responsibility act:attack noun:quay name:ledn', here), p('act:responsibility act:flood name:ledn', there)],
    [
      'as many people, of whom only one says that they are children',
      p('act:kill act:explosion noun:quay name:ledn', { ...here, counts: 'killed 16', whom: 'child' }),
      p('act:kill act:explosion noun:quay name:ledn', { ...there, counts: 'killed 16' }),
    ],
    [
      'counts of another scale',
      p('act:kill name:ledn', { ...here, counts: 'killed 16+' }),
      p('act:kill name:ledn', { ...there, counts: 'killed 2800+' }),
    ],
  ])('%s', (_, a, b) => {
    expect(likeness(a, b)).toBeUndefined()
  })
})

describe('rival counts', () => {
  const words = 'act:kill act:explosion noun:quay noun:bus noun:depot name:ledn'
  const joined = (x: number, y: number, published: number): boolean =>
    likeness(p(words, { ...here, counts: `killed ${x}` }), p(words, { ...there, published, counts: `killed ${y}` })) !== undefined

  it('of few people are of one event in reports of one day alone', () => {
    expect(joined(7, 9, 100)).toBe(true)
    expect(joined(7, 9, 101)).toBe(false)
  })

  it('share more than that people were killed, unless their reports are known to tell of one event', () => {
    const { scene } = p(words, here)
    const killed = (more: string, given: typeof here, number: number) => ({
      ...p(`act:kill ${more}`, { ...given, published: 100, counts: `killed ${number}` }),
      scene,
      sites: new Set(['ledn']),
    })
    const found = (more: string, known: boolean) => likeness(killed('noun:quay', here, 27), killed(more, there, 35), () => known)
    expect(found('noun:quay', false)).toBeDefined()
    expect(found('noun:depot', false)).toBeUndefined()
    expect(found('noun:depot', true)).toBeDefined()
  })

  it('of many are of one event the day after, too', () => {
    expect(joined(27, 35, 101)).toBe(true)
  })
})

describe('a count of people of one sort, and of people', () => {
  const words = 'act:kill act:explosion noun:quay name:ledn'
  const joined = (whom: string | undefined, words: string): boolean =>
    likeness(p(words, { ...here, counts: 'killed 18', ...(whom !== undefined && { whom }) }), p(words, { ...there, counts: 'killed 18' })) !==
    undefined

  it('need more to be one than those of civilians', () => {
    const little = 'act:kill act:explosion name:ledn'
    expect([joined(undefined, little), joined('civilian', little), joined('fighter', little)]).toEqual([true, true, false])
    expect(joined('fighter', words)).toBe(true)
  })
})

describe('a count of what came of violence', () => {
  const killed = (act: string, given: typeof here) => {
    const one = p(`act:kill act:${act} act:attack name:ledn`, { ...given, counts: 'killed 18' })
    const roots = new Map([[`act:${act}`, 'attack']])
    return { ...one, roots, scene: { ...one.scene, roots } }
  }

  it('needs more to be one where the violence is of two kinds', () => {
    const [shells, raid, raided] = [killed('shelling', here), killed('air-strike', there), killed('air-strike', here)]
    expect(likeness(raided, raid)!.score).toBeGreaterThan(likeness(shells, raid)?.score ?? 0)
  })
})

describe('counts of what two parties did', () => {
  const words = 'act:kill act:explosion noun:quay noun:bus name:ledn'
  const killed = (agent: string, given: Parameters<typeof p>[1]) => ({
    ...p(`${words} name:${agent}`, { ...given, counts: 'killed 15' }),
    agents: new Set([agent]),
  })

  it('are of two events in reports of two days, unless both give one date', () => {
    expect(likeness(killed('league', here), killed('league', there))).toBeDefined()
    expect(likeness(killed('league', here), killed('brigade', there))).toBeUndefined()
    expect(likeness(killed('league', { ...here, period: [99, 100] }), killed('brigade', { ...there, period: [99, 100] }))).toBeDefined()
  })

  it('may be of one event in reports of one day', () => {
    expect(likeness(killed('league', here), killed('brigade', { ...there, published: 100 }))).toBeDefined()
  })
})

describe('numbers that differ', () => {
  const words = 'act:kill act:explosion noun:quay noun:bus noun:depot noun:crane name:ledn'
  const joined = (whom: string | undefined): boolean =>
    likeness(
      p(words, { ...here, counts: 'killed 27', ...(whom !== undefined && { whom }) }),
      p(words, { ...there, published: 100, counts: 'killed 35' }),
    ) !== undefined

  it('are of one count where both are of people, not where only one is of fighters', () => {
    expect([joined(undefined), joined('civilian'), joined('fighter')]).toEqual([true, true, false])
  })
})

describe('what is said of things', () => {
  const things = 'noun:convoy noun:depot noun:crew noun:quay noun:crane name:ledn'

  it('is one by the things alone where a statement says nothing that is done', () => {
    expect(likeness(p(things, here), p(`${things} verb:carry`, there))).toBeDefined()
  })

  it('is not where each says that another thing is done', () => {
    expect(likeness(p(`${things} verb:guard`, here), p(`${things} verb:carry`, there))).toBeUndefined()
  })

  it('is not on another day where each names a place that the other report does not', () => {
    const words = 'verb:hold noun:bridge noun:crane noun:quay verb:guard name:league'
    const at = (place: string, given: typeof here) => p(words, { ...given, places: ['vedi', place], around: ['vedi', 'league'] })
    expect(likeness(at('orta', { ...here, published: 100 }), at('orta', { ...there, published: 101 }))).toBeDefined()
    const [one, other] = [at('orta', here), at('vaqa', there)]
    expect(likeness({ ...one, peoples: new Set(['vedi']) }, { ...other, peoples: new Set(['vedi']) })).toBeUndefined()
  })
})

describe('what names nobody itself', () => {
  const damaged = (place: string, given: typeof here) =>
    p('act:damage noun:house noun:shop verb:cause', { ...given, places: ['ledn', place], around: ['ledn', place] })

  it('is not one on another day where each report names a place that the other does not', () => {
    expect(likeness(damaged('orta', here), damaged('orta', there))).toBeDefined()
    expect(likeness(damaged('orta', here), damaged('vaqa', there))).toBeUndefined()
    expect(likeness(damaged('orta', here), damaged('vaqa', { ...there, published: 100 }))).toBeDefined()
  })
})

describe('who did it, in reports that are known to tell of one event', () => {
  const known = (): boolean => true
  const blamed = (target: string, given: typeof here) => p(`act:responsibility act:attack noun:${target} name:ledn name:league`, given)

  it('is one question', () => expect(likeness(blamed('clinic', here), blamed('clinic', there), known)).toBeDefined())
  it('is another where another thing was hit', () => expect(likeness(blamed('clinic', here), blamed('convoy', there), known)).toBeUndefined())
})

describe('who did it, in reports that are not known to tell of one event', () => {
  const said = (words: string, given: typeof here) => p(`act:responsibility act:attack act:explosion noun:quay ${words} name:ledn`, given)

  it('is one question where they say so in like words, and open where only the matter and its place agree', () => {
    const rest = 'noun:clinic noun:ferry noun:bridge'
    const today = { ...there, published: here.published }
    expect(sameResponsibility(said('verb:blame', here), said('verb:blame', today), false)).toBeDefined()
    const named = p('act:blame act:explosion', { ...here, places: ['ledn'] })
    const asked = p('act:clear act:explosion', { ...there, places: ['ledn'] })
    const of = (one: typeof named) => ({ ...one, responsibility: true, scene: said(rest, here).scene })
    expect(sameResponsibility(of(named), of(asked), false)).toBeUndefined()
    expect(sameResponsibility(of(named), of(asked), true)).toBeDefined()
  })

  it('is two of two days, unless both give its date or name its place', () => {
    const of = (given: Partial<typeof here> & { readonly places?: readonly string[]; readonly period?: readonly [number, number] }) =>
      sameResponsibility(said('verb:blame', { ...here, ...given }), said('verb:blame', { ...there, ...given }), false)
    expect(of({})).toBeUndefined()
    expect(of({ period: [99, 100] })).toBeDefined()
    expect(of({ places: ['ledn'] })).toBeDefined()
  })
})

describe('what one report tells in a clause beside its own, of an event that both tell of', () => {
  const known = (): boolean => true
  const beside = p('act:lose noun:pier verb:close name:ledn', here)
  const whole = 'act:lose noun:pier verb:close act:kill act:build act:pay'

  it('is not what a fuller statement tells', () => {
    expect(likeness(beside, p(`${whole} name:ledn`, there), known)).toBeUndefined()
    expect(likeness(beside, p('act:lose noun:pier verb:close act:build name:ledn', there), known)).toBeDefined()
  })
})

describe('two numbers of one report', () => {
  const words = 'act:kill act:explosion noun:quay name:ledn'
  const first = p(words, { ...here, counts: 'killed 23+', at: 0 })

  it.each([
    ['are held apart where neither can be the other', { ...here, counts: 'killed 36', at: 90 }, 'one report gives both numbers'],
    ['are not where the one can be the other', { ...here, counts: 'killed 25', at: 90 }, undefined],
    ['are not where another report gives one of them', { ...there, counts: 'killed 36' }, undefined],
    ['are not where they count people in other states', { ...here, counts: 'wounded 36', at: 90 }, 'one counts the killed, the other the wounded'],
  ])('%s', (_, given, why) => expect(apart(first, p(words, given))).toBe(why))
})

describe('an event', () => {
  const posted = 'verb:post noun:guard noun:quarter name:ledn'
  const destroyed = 'act:sink noun:barge noun:fleet name:ledn'

  it('is not one with what only tells of those in it', () => {
    expect(likeness(p(`act:attack ${posted}`, here), p(posted, there))).toBeUndefined()
    expect(likeness(p(`act:attack ${posted}`, here), p(`act:attack ${posted}`, there))).toBeDefined()
  })

  it('is not one with what was agreed on or tried, unless nearly all words agree', () => {
    const agreed = `${destroyed} act:agree noun:deal noun:winter`
    expect(likeness(p(destroyed, here), p(agreed, { ...there, irrealis: true }))).toBeUndefined()
    expect(likeness(p(destroyed, here), p(agreed, there))).toBeDefined()
    expect(likeness(p(destroyed, here), p(destroyed, { ...there, irrealis: true }))).toBeDefined()
  })
})

describe('people who were killed on top of others', () => {
  const killed = (given: Parameters<typeof p>[1], number: number) =>
    p('act:kill act:explosion noun:quay name:ledn', { ...given, counts: `killed ${number}` })

  it('are not those of another report, unless both name the place or the number is not met twice', () => {
    expect(likeness(killed({ ...here, further: true }, 15), killed(there, 15))).toBeUndefined()
    expect(likeness(killed(here, 15), killed(there, 15))).toBeDefined()
    expect(likeness(killed({ ...here, further: true }, 152), killed(there, 152))).toBeDefined()
    const placed = { places: ['ledn'] }
    expect(likeness(killed({ ...here, ...placed, further: true }, 15), killed({ ...there, ...placed }, 15))).toBeDefined()
  })
})

describe('who did it, in one report', () => {
  const blamed = (way: string, at: number) => {
    const one = p(`act:responsibility act:attack act:${way} name:ledn`, { ...here, at })
    return { ...one, sites: new Set(['ledn']), roots: new Map([...one.roots, [`act:${way}`, 'attack']]) }
  }

  it('is one question for one way of attack, and two for two of which no more is told', () => {
    expect(sameResponsibility(blamed('shelling', 0), blamed('shelling', 90), false)).toBeDefined()
    expect(sameResponsibility(blamed('shelling', 0), blamed('poison', 90), false)).toBeUndefined()
  })
})

describe('what somebody is accused of', () => {
  const known = (): boolean => true
  const accused = (of: string, given: typeof here) => ({
    ...p(`act:blame ${of} noun:quay noun:clinic noun:ferry name:ledn name:league`, { ...given, places: ['ledn'] }),
    responsibility: true,
  })

  it.each([
    ['a raid, told by two words', 'act:attack', 'act:kill', true],
    ['one thing that is no violence', 'act:support noun:rower', 'act:support noun:gate', true],
    ['nothing that one of them tells', 'act:attack', '', true],
    ['a raid and a plan', 'act:attack', 'verb:plan', false],
    ['two things that are no violence', 'act:support', 'verb:plan', false],
  ])('is one or not: %s', (_, one, other, isOne) => {
    expect(sameResponsibility(accused(one, here), accused(other, there), true) !== undefined).toBe(isOne)
    const again = { ...here, at: 90 }
    if (!isOne) expect(likeness(accused(one, here), accused(other, again), known)).toBeUndefined()
  })
})

describe('what people of two places tell', () => {
  const told = (seat: string | undefined, given: typeof here & { readonly places?: readonly string[] }) =>
    p('act:attack act:damage noun:house noun:shop verb:cause', { ...given, ...(seat !== undefined && { seat }) })

  it.each([
    ['is of two events', 'ledan', 'orta', false],
    ['is of one where they are of one place', 'ledan', 'ledan', true],
    ['is of one where one gives the place a longer name', 'ledan', 'port ledan', true],
    ['is of two in two ports', 'port vell', 'port ledan', false],
    ['is of one where one of them is of none', 'ledan', undefined, true],
  ])('%s', (_, one, other, isOne) => expect(likeness(told(one, here), told(other, there)) !== undefined).toBe(isOne))

  it('is of one where both name where it was', () => {
    const placed = { places: ['ledn'] }
    expect(likeness(told('ledan', { ...here, ...placed }), told('orta', { ...there, ...placed }))).toBeDefined()
  })
})

describe('deeds of one party, in one report', () => {
  const struck = (target: string, place: string, at: number) =>
    p(`act:responsibility act:attack noun:${target} name:league name:${place}`, { ...here, at, places: [place] })

  it('are two where each is at a place of its own and hits a thing of its own', () => {
    const differ = (target: string, place: string) => otherDeeds(struck('clinic', 'orta', 0), struck(target, place, 90), true)
    expect([differ('clinic', 'vaqa'), differ('convoy', 'orta'), differ('convoy', 'vaqa')]).toEqual([false, false, true])
  })
})
