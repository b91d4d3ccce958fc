import type { User } from '@grammyjs/types'
import { ControlError } from '../failure.ts'
import type { Room, World } from '../world.ts'

/** Reading of a control request's values, each with a plain refusal. */
type Values = Record<string, unknown>

export function numberIn(values: Values, name: string): number {
  const value = optionalNumber(values, name)
  if (value === undefined) throw new ControlError(400, `${name} is missing.`)
  return value
}

export function optionalNumber(values: Values, name: string): number | undefined {
  const value = values[name]
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new ControlError(400, `${name} must be a number.`)
  return value
}

export function textIn(values: Values, name: string): string {
  const value = optionalText(values, name)
  if (!value) throw new ControlError(400, `${name} is missing or empty.`)
  return value
}

export function optionalText(values: Values, name: string): string | undefined {
  const value = values[name]
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'string') throw new ControlError(400, `${name} must be a text.`)
  return value
}

export function numberInQuery(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name)
  if (text === null) return undefined
  if (!/^-?\d+$/.test(text)) throw new ControlError(400, `${name} must be a whole number.`)
  return Number(text)
}

export function userWith(world: World, id: number): User {
  const user = world.users.get(id)
  if (!user) throw new ControlError(404, `There is no user ${id}.`)
  return user
}

export function chatWith(world: World, id: number): Room {
  const room = world.rooms.get(id)
  if (!room) throw new ControlError(404, `There is no chat ${id}.`)
  return room
}

/** An object with this one field, or without it. */
export const pick = <K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: V }
