import { badRequest, type Failure } from '../failure.ts'
import { convert, type Reading } from './convert.ts'
import { spoken } from './words.ts'
import { typeTable, type Fields } from './table.ts'

/** An object of one of several types: of the one it fits best, so that the refusal names what is really wrong. */
export function convertObject(types: string[], value: unknown, reading: Reading, name: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw badRequest(`Can't parse ${spoken(name)}: expected an Object`)
  const given = Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined && field !== null))
  if (name === 'InlineKeyboardButton' && Object.keys(given).join() === 'text') throw badRequest('Text buttons are unallowed in the inline keyboard')
  const [best] = types.map(type => ({ type, faults: faultsOf(typeTable[type]!, given) })).sort((a, b) => a.faults - b.faults)
  const { type } = best!
  return convertFields(typeTable[type]!, given, reading, () => spoken(name in typeTable || types.length > 1 ? name : type))
}

function faultsOf(fields: Fields, given: Record<string, unknown>): number {
  const unknown = Object.keys(given).filter(name => !(name in fields)).length
  const absent = Object.entries(fields).filter(([name, { required }]) => required && !(name in given)).length
  const otherKind = Object.entries(fields).filter(([name, { type }]) => name in given && typeof type === 'object' && (('const' in type && type.const !== given[name]) || ('enum' in type && !type.enum.includes(String(given[name]))))).length
  return unknown + absent + otherKind * 100
}

function convertFields(fields: Fields, given: Record<string, unknown>, reading: Reading, what: () => string): Record<string, unknown> {
  const refuse = (problem: string): Failure => badRequest(`Can't parse ${what()}: ${problem}`)
  const stranger = reading.strict ? Object.keys(given).find(name => !(name in fields)) : undefined
  if (stranger !== undefined) throw refuse(`field "${stranger}" is not known (Telegram would ignore it; the playground is strict)`)
  const absent = Object.keys(fields).find(name => fields[name]!.required && !(name in given))
  if (absent !== undefined) throw refuse(`Can't find field "${absent}"`)
  return Object.fromEntries(Object.entries(given).flatMap(([name, field]) => name in fields ? [[name, convert(fields[name]!.type, field, name, reading)]] : []))
}
