import type { Rule } from './rule.ts'

export function describeRule(rule: Rule, _reading: { locale?: string }): string { return rule.start }
export function describeInstant(atMs: number, _options: { nowMs: number, zone: string, locale?: string }): string { return String(atMs) }
export function describeDuration(ms: number, _locale?: string): string { return String(ms) }
export function describeZone(zone: string, _nowMs: number): string { return zone }
