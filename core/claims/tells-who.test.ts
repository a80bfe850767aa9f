import { describe, expect, it } from 'vitest'
import { analyze } from '../analyze.ts'
import { reportFromText } from '../read/report-of.ts'
import { lemmaOf, roleOf } from './terms.ts'
import { tellsWho } from './tells-who.ts'

/** Whether a statement of a text says who did something. */
async function answers(text: string): Promise<boolean> {
  const view = await analyze([reportFromText({ place: 'coast-wire.txt', text })])
  const [id] = view.reportIds()
  const words = view.layer(id!, 'words')
  return view.layer(id!, 'statements').some((statement) => {
    const acts = statement.terms.filter((term) => roleOf(term) === 'act').map(lemmaOf)
    return tellsWho(statement, acts, words)
  })
}

describe('who did it', () => {
  it.each([
    'The River League claimed responsibility for the blast in Port Ledan.',
    'There was no claim of responsibility for the blast in Port Ledan.',
    'The River League was responsible for the blast in Port Ledan, the mayor said.',
    'It was unclear who carried out the attack on the Orta mill.',
    'The mayor blamed the River League for the blast in Port Ledan.',
    'The River League was the culprit, the mayor said.',
    'The deed was carried out by an assailant of the River League, the mayor said.',
  ])('is told, or asked: %s', async (text) => expect(await answers(text)).toBe(true))

  it.each([
    'The harbour council must shoulder its responsibilities and protect the dockers, the union said.',
    'The council has a responsibility to keep the gate open, the union said.',
    'The union called for those responsible to be tried.',
    'The watch establishes whether the River League carried out an attack from the shells that it finds, it says.',
    'The perpetrators of such a cruel deed know no shame, the bishop said.',
    'The guild finds out whether thefts were carried out by its own members.',
    'The deed was carried out by a lone assailant, the mayor said.',
  ])('is not told by a duty, nor by what shall become of them: %s', async (text) => expect(await answers(text)).toBe(false))
})
