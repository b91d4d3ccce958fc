import type { Method } from '../methods/call.ts'
import table from './methods.json' with { type: 'json' }

/** A name of a basic or named type, one fixed value, one of several values, a list, or any of several. */
export type Shape = string | { const: string | number | boolean } | { enum: string[] } | { array: Shape } | { any: Shape[] }
export type Fields = Record<string, { type: Shape, required?: true }>
/** The Bot API as `@grammyjs/types` states it; made by generate-table.ts. */
export interface Table { methods: Record<string, Fields>, types: Record<string, Fields>, unions: Record<string, Shape[]> }

export const { methods: methodTable, types: typeTable, unions: unionTable } = table as unknown as Table

const byLowerCase = new Map(Object.keys(methodTable).map(name => [name.toLowerCase(), name as Method]))

/** Method names are case-insensitive. */
export const methodNamed = (name: string): Method | undefined => byLowerCase.get(name.toLowerCase())
