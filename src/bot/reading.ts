import type { Rule } from '../domain/rule.ts'
import type { Reading } from '../domain/understanding.ts'
import { conventionsOf } from '../storage/conventions.ts'
import type { Ctx } from './context.ts'

/** How this chat's texts are to be read; null until its zone is known. */
export function readingOf({ row, work }: Pick<Ctx, 'row' | 'work'>, nowMs = work.nowMs): Reading | null {
  return row.zone === null ? null : { nowMs, zone: row.zone, locale: row.lang, ...conventionsOf(row.prefs) }
}

/** Whether a reminder moves when the chat's zone changes: by the clock, in a zone that nobody named. */
export const floats = ({ row }: Pick<Ctx, 'row'>, { rule, zoneNamed = false }: { rule: Rule, zoneNamed?: boolean }): boolean =>
  rule.anchor === 'wall' && rule.zone === row.zone && !zoneNamed
