import type { Occurrence, Rule } from './rule.ts'

export function nextOccurrence(_rule: Rule, _afterMs: number): Occurrence | null { return null }
export function* occurrencesOf(_rule: Rule): Generator<Occurrence> { yield* [] }
export function missedBetween(_rule: Rule, _fromMs: number, _toMs: number): { first: Occurrence, last: Occurrence, count: number } | null { return null }
export function dueAtOf(_rule: Rule, _slot: string): number { return 0 }
export function checkRule(_rule: Rule, _nowMs: number): 'too-often' | 'never-fires' | null { return null }
