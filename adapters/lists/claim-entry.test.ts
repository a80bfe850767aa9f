import { expect, it } from 'vitest'
import type { Actor, ActorKind, MentionLevel } from '../../core/model/actors.ts'
import { couldSpeak } from './claim-entry.ts'

const actor = (kind: ActorKind, ...levels: MentionLevel[]): Actor => ({ kind, mentions: levels.map((level) => ({ level })) }) as never

it.each([
  ['a person named and meant by a pronoun', actor('person', 'name', 'pronoun'), true],
  ['a described group', actor('group', 'nominal'), true],
  ['a “we” that stands for nobody told', actor('group', 'pronoun', 'pronoun'), false],
  ['a place', actor('place', 'name'), false],
])('%s could speak: %#', (_, someone, could) => expect(couldSpeak(someone)).toBe(could))
