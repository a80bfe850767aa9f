import type { Context } from 'hono'
import type { MatrixAnswer } from '../contract.ts'
import { addressOfActor } from './actor-answers.ts'
import type { CaseIndex } from './case-index.ts'
import { oneOf, words } from './query.ts'
import { actorCalled } from '../../adapters/lists/index.ts'

/** Most topics. */
const TOPICS = 12

/** `GET /api/matrix` */
export function matrixAnswer(index: CaseIndex, context: Context): MatrixAnswer {
  const topics = (words(context, 'topics') ?? '')
    .split(',')
    .map((topic) => topic.trim())
    .filter((topic) => topic !== '')
    .slice(0, TOPICS)
  const { unheard, ...matrix } = index.lists.matrix({ topics, by: oneOf(context, 'period', ['year', 'month'] as const) ?? 'year' })
  return {
    ...matrix,
    unheard: unheard.map(({ actor: id, claims }) => {
      const actor = index.view.actor(id)
      return { at: addressOfActor(actor), name: actorCalled(index.view, actor), claims }
    }),
  }
}
