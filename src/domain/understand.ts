import type { Rule } from './rule.ts'
import type { Reading, Understanding } from './understanding.ts'

export function understand(_text: string, _reading: Reading): Understanding { return { kind: 'none', reminders: [], timeSpans: [] } }
export function understandRemind(text: string, reading: Reading): Understanding { return understand(text, reading) }
export function understandWhen(_text: string, _reading: Reading): Rule | null { return null }
