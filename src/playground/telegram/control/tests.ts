import { ControlError } from '../failure.ts'
import type { Fault } from '../faults.ts'
import { methodNamed } from '../validate/table.ts'
import type { NewUpdate } from '../updates/queue.ts'
import { numberInQuery, pick } from './fields.ts'
import type { Controls } from './index.ts'

const kinds = ['error', 'drop', 'lost-answer', 'delay']

/** What only tests want: any update, recorded calls, faults, limits. */
export const testControls: Controls = {
  'POST /updates'({ world, body }) {
    const update = body as NewUpdate
    // A press that comes this way can be answered like any other.
    if (update.callback_query) world.queries.set(update.callback_query.id, { id: update.callback_query.id, atMs: world.clock.nowMs() })
    return { update_id: world.queue.push(update) }
  },

  'GET /calls'({ world, query }) {
    const chatId = numberInQuery(query, 'chat_id')
    return world.calls.list({ ...pick('method', query.get('method') ?? undefined), ...pick('after', numberInQuery(query, 'after')) }, ({ payload }) => chatId === undefined || Number(payload.chat_id) === chatId)
  },

  'POST /faults'({ world, body }) {
    const fault = body as unknown as Fault
    if (!kinds.includes(fault.kind)) throw new ControlError(400, `kind must be one of ${kinds.join(', ')}.`)
    if (fault.method !== undefined && methodNamed(fault.method) === undefined) throw new ControlError(400, `There is no method ${fault.method}.`)
    return { id: world.faults.add(fault) }
  },
  'DELETE /faults'({ world }) {
    world.faults.clear()
    return true
  },

  'POST /flood'({ world, body }) {
    world.flood.enabled = switchIn(body)
    world.events.tell({ type: 'state' })
    return true
  },

  'POST /privacy'({ world, body }) {
    world.settings.privacy = switchIn(body)
    world.saveSettings()
    return true
  },
}

function switchIn({ enabled }: Record<string, unknown>): boolean {
  if (typeof enabled !== 'boolean') throw new ControlError(400, 'enabled must be true or false.')
  return enabled
}
