import type { Rule } from '../domain/rule.ts'
import type { Reading } from '../domain/understanding.ts'
import { floatsIn, readingFor } from '../storage/conventions.ts'
import type { Ctx } from './context.ts'

export const readingOf = ({ row, work }: Pick<Ctx, 'row' | 'work'>, nowMs = work.nowMs): Reading | null => readingFor(row, nowMs)

export const floats = ({ row }: Pick<Ctx, 'row'>, said: { rule: Rule, zoneNamed?: boolean }): boolean => floatsIn(row, said)
