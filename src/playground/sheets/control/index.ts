import type { IncomingMessage, ServerResponse } from 'node:http'
import { numberInQuery, optionalNumber, optionalText, pick } from '../../telegram/control/fields.ts'
import { ControlError } from '../../telegram/failure.ts'
import { readJson, sendJson } from '../../telegram/serve/json.ts'
import { serveEvents } from '../../telegram/serve/stream.ts'
import { faultKinds, type Fault } from '../api/fault.ts'
import { methodNamed } from '../api/methods.ts'
import { keyFileOf } from '../auth/account.ts'
import { addSheet, createWorkbook } from '../model/workbook.ts'
import { createFile, type StoredFile, type World } from '../world.ts'
import { actNamed } from './acts.ts'
import { shownSheets, shownSummary } from './shown.ts'

interface ControlRequest { world: World, url: string, body: Record<string, unknown>, query: URLSearchParams, file: () => StoredFile }

const usualOwner = 'ada@example.com'

/** Keys are `METHOD path`; `:id` is a file's id. */
const controls: Record<string, (request: ControlRequest) => unknown> = {
  'GET /state': ({ world }) => ({
    account: { email: world.settings.account.email, revoked: world.settings.account.revoked ?? false },
    files: [...world.files.values()].map(file => shownSummary(world, file)),
    quota: quotaState(world), sortMovesMetadata: world.settings.sortMovesMetadata, clock: clockState(world),
  }),
  'GET /key': ({ world, url }) => keyFileOf(world.settings.account, url),

  'POST /account'({ world, body }) {
    if (body.revoked === true) world.settings.account.revoked = true
    else delete world.settings.account.revoked
    world.saveSettings()
    return true
  },

  'POST /spreadsheets'({ world, body }) {
    const name = optionalText(body, 'title') ?? 'Untitled spreadsheet'
    const workbook = createWorkbook(name, { ...pick('locale', optionalText(body, 'locale')), ...pick('timeZone', optionalText(body, 'timeZone')) })
    for (const title of Array.isArray(body.tabs) ? body.tabs.map(String) : ['Sheet1']) addSheet(workbook, { title })
    return shownSheets(world, createFile(world, optionalText(body, 'owner') ?? usualOwner, { name, workbook }))
  },
  'POST /documents': ({ world, body }) => shownSummary(world, createFile(world, optionalText(body, 'owner') ?? usualOwner, { name: optionalText(body, 'title') ?? 'Untitled document', mimeType: 'application/vnd.google-apps.document' })),
  'GET /spreadsheets/:id': ({ world, file }) => shownSheets(world, file()),

  'GET /calls': ({ world, query }) => {
    const id = query.get('spreadsheet_id')
    return world.calls.list({ ...pick('method', query.get('method') ?? undefined), ...pick('after', numberInQuery(query, 'after')) }, ({ ids }) => id === null || ids.spreadsheetId === id || ids.fileId === id)
  },

  'POST /faults'({ world, body }) {
    const fault = body as unknown as Fault
    if (!faultKinds.includes(fault.kind)) throw new ControlError(400, `kind must be one of ${faultKinds.join(', ')}.`)
    if (fault.method !== undefined && !methodNamed(fault.method)) throw new ControlError(400, `There is no method ${fault.method}.`)
    if (fault.kind === 'meanwhile') actNamed(fault.act ?? '')
    return { id: world.faults.add(fault) }
  },
  'DELETE /faults'({ world }) {
    world.faults.clear()
    return true
  },

  'POST /quota'({ world, body }) {
    if (typeof body.enabled === 'boolean') world.quota.enabled = body.enabled
    world.quota.perUser = optionalNumber(body, 'perUser') ?? world.quota.perUser
    world.quota.perProject = optionalNumber(body, 'perProject') ?? world.quota.perProject
    return quotaState(world)
  },

  'POST /sort-moves-metadata'({ world, body }) {
    world.settings.sortMovesMetadata = body.enabled === true
    world.saveSettings()
    return true
  },

  'GET /clock': ({ world }) => clockState(world),
  'POST /clock'({ world, body }) {
    const advance = optionalNumber(body, 'advanceMs')
    const offsetMs = advance === undefined ? optionalNumber(body, 'offsetMs') : world.clock.offsetMs() + advance
    if (offsetMs === undefined) throw new ControlError(400, 'Give offsetMs or advanceMs.')
    world.clock.setOffsetMs(offsetMs)
    world.settings.offsetMs = offsetMs
    world.saveSettings()
    world.events.tell({ type: 'clock', offsetMs })
    return clockState(world)
  },
}

const clockState = ({ clock }: World) => ({ offsetMs: clock.offsetMs(), nowMs: clock.nowMs() })
function quotaState({ quota, settings: { account } }: World) {
  const { enabled, perUser, perProject } = quota
  return { enabled, perUser, perProject, reads: quota.used('read', account.email), writes: quota.used('write', account.email) }
}

/** What people and tests do (docs/sheets.md). */
export async function serveControl(world: World, url: string, request: IncomingMessage, response: ServerResponse, asked: URL): Promise<void> {
  const path = asked.pathname.slice('/control'.length)
  if (request.method === 'GET' && path === '/events') return serveEvents(world.events, response)
  const [, id, act] = /^\/spreadsheets\/([^/]+)(?:\/([\w-]+))?$/.exec(path) ?? []
  const file = () => {
    const found = world.files.get(id ?? '')
    if (!found) throw new ControlError(404, `There is no file ${id}.`)
    return found
  }
  const body = await readJson(request)
  if (act && request.method === 'POST') return sendJson(response, 200, actNamed(act)(world, file(), body))
  const control = controls[`${request.method} ${id ? path.replace(id, ':id') : path}`]
  if (!control) throw new ControlError(404, `There is no ${request.method} ${asked.pathname}; docs/sheets.md lists what there is.`)
  sendJson(response, 200, control({ world, url, body, query: asked.searchParams, file }))
}
