import type { Context } from 'hono'
import { ALL_CLAIMS, topicsOf } from '../contract.ts'
import type { MatrixAnswer } from '../contract.ts'
import { addressOfActor } from './actor-answers.ts'
import type { CaseIndex } from './case-index.ts'
import { oneOf, words } from './query.ts'
import { actorCalled } from '../../adapters/lists/index.ts'

/** `GET /api/matrix` */
export function matrixAnswer(index: CaseIndex, context: Context): MatrixAnswer {
  const { about } = index.view
  const asked = words(context, 'topics')
  const topics = asked === undefined ? (about.topics ?? []) : asked === ALL_CLAIMS ? [] : topicsOf(asked)
  const { unheard, ...matrix } = index.lists.matrix({ topics, by: oneOf(context, 'period', ['year', 'month'] as const) ?? 'year' })
  return {
    about,
    anyClaim: index.lists.whole().claims > 0,
    ...matrix,
    unheard: unheard.map(({ actor: id, claims }) => {
      const actor = index.view.actor(id)
      return { at: addressOfActor(actor), name: actorCalled(index.view, actor), claims }
    }),
  }
}
