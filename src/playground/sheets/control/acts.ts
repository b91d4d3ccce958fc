import type { sheets_v4 } from '@googleapis/sheets'
import { optionalText, textIn } from '../../telegram/control/fields.ts'
import { ControlError } from '../../telegram/failure.ts'
import { around } from '../api/spreadsheetMethods.ts'
import { writeRange } from '../api/values.ts'
import { give, takeBack } from '../drive/sharing.ts'
import { parseRange } from '../model/a1.ts'
import { insert, lineAt, move, remove } from '../model/dimensions.ts'
import type { Workbook } from '../model/workbook.ts'
import { applyRequests } from '../requests/index.ts'
import { change, permissionId, touch, type Permission, type Role, type StoredFile, type World } from '../world.ts'
import { indexOf, spanIn, tabIn } from './span.ts'

type Body = Record<string, unknown>

/** What a person does to a file; `by` is whoever does it, the owner unless told. */
export type Act = (world: World, file: StoredFile, body: Body) => unknown

const requests = (world: World, workbook: Workbook, list: sheets_v4.Schema$Request[]) => applyRequests(workbook, list, around(world))

/** An act in the spreadsheet itself, which needs a writer. */
const inside = (work: (workbook: Workbook, body: Body, world: World) => unknown): Act => (world, file, body) =>
  change(world, file.id, optionalText(body, 'by') ?? file.owner, workbook => work(workbook, body, world)) ?? true

export const acts: Record<string, Act> = {
  edit: inside((workbook, body, world) => {
    const values = Array.isArray(body.values) ? body.values as unknown[][] : [[body.value ?? '']]
    writeRange(workbook, parseRange(workbook, textIn(body, 'range')), { values }, 'USER_ENTERED', world.clock.nowMs())
  }),

  /** Rows below the header (`headerRows`: the frozen ones, else one), by a column. */
  sort: inside((workbook, body, world) => {
    const sheet = tabIn(workbook, body)
    const startRowIndex = typeof body.headerRows === 'number' ? body.headerRows : sheet.frozenRowCount || 1
    const sortSpecs = [{ dimensionIndex: indexOf(textIn(body, 'column')), sortOrder: body.descending === true ? 'DESCENDING' : 'ASCENDING' }]
    requests(world, workbook, [{ sortRange: { range: { sheetId: sheet.sheetId, startRowIndex }, sortSpecs } }])
  }),

  insert: inside((workbook, body) => {
    const span = spanIn(workbook, body)
    insert(workbook, span, span.start > 0)
  }),
  delete: inside((workbook, body) => remove(workbook, spanIn(workbook, body))),
  move: inside((workbook, body) => move(workbook, spanIn(workbook, body), indexOf(textIn(body, 'to')))),

  hide: inside((workbook, body) => {
    const { sheet, dimension, start, end } = spanIn(workbook, body)
    for (let index = start; index < end; index++) {
      const line = lineAt(sheet, dimension, index)
      if (body.hidden === false) delete line.hidden
      else line.hidden = true
    }
  }),

  rename: inside((workbook, body, world) => {
    const properties = { sheetId: tabIn(workbook, body).sheetId, title: textIn(body, 'title') }
    requests(world, workbook, [{ updateSheetProperties: { properties, fields: 'title' } }])
  }),
  'add-tab': inside((workbook, body, world) => { requests(world, workbook, [{ addSheet: { properties: { title: textIn(body, 'title') } } }]) }),
  'delete-tab': inside((workbook, body, world) => { requests(world, workbook, [{ deleteSheet: { sheetId: tabIn(workbook, body).sheetId } }]) }),

  /** Anything else that `spreadsheets.batchUpdate` can do. */
  requests: inside((workbook, body, world) => requests(world, workbook, body.requests as sheets_v4.Schema$Request[])),

  share(world, file, body) {
    const email = body.anyone === true ? undefined : optionalText(body, 'email') ?? world.settings.account.email
    const role = (optionalText(body, 'role') ?? 'writer') as Role
    if (!['writer', 'commenter', 'reader'].includes(role)) throw new ControlError(400, 'role must be writer, commenter or reader.')
    const permission: Permission = email === undefined ? { id: 'anyoneWithLink', role } : { id: permissionId(email), role, email }
    give(world, file, permission)
    return permission
  },
  unshare: (world, file, body) => takeBack(world, file, body.anyone === true ? 'anyoneWithLink' : permissionId(optionalText(body, 'email') ?? world.settings.account.email)),

  trash: (world, file) => setTrashed(world, file, true),
  restore: (world, file) => setTrashed(world, file, false),
  /** For ever. */
  remove(world, file) {
    world.files.delete(file.id)
    world.events.tell({ type: 'state' })
    return true
  },
}

function setTrashed(world: World, file: StoredFile, trashed: boolean): true {
  file.trashed = trashed
  touch(world, file, file.owner)
  world.events.tell({ type: 'state' })
  return true
}

export function actNamed(name: string): Act {
  const act = Object.hasOwn(acts, name) ? acts[name] : undefined
  if (!act) throw new ControlError(404, `There is no act ${name}; docs/sheets.md lists what there is.`)
  return act
}
