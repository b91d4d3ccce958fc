import type { Upload } from '../methods/call.ts'
import { badRequest, type Failure } from '../failure.ts'
import { convertObject } from './object.ts'
import { typeTable, unionTable, type Shape } from './table.ts'
import { spoken } from './words.ts'

export interface Reading {
  strict: boolean
  /** The part of the request with this name. */
  upload(name: string): Upload | undefined
}

/**
 * A value as its shape asks for it. Forms hold text only, and the real server treats JSON bodies alike:
 * numbers and flags may be text, lists and objects JSON text.
 */
export function convert(shape: Shape, value: unknown, place: string, reading: Reading): unknown {
  if (typeof shape === 'string') return convertNamed(shape, value, place, reading)
  if ('const' in shape) {
    const given = typeof shape.const === 'boolean' ? asBoolean(value) : value
    if (given !== shape.const) throw wrongType(place, JSON.stringify(shape.const))
    return given
  }
  if ('enum' in shape) return oneOf(shape.enum, value, place)
  if ('array' in shape) {
    const list = fromJson(value, place)
    if (!Array.isArray(list)) throw wrongType(place, 'Array')
    return list.map(item => convert(shape.array, item, place, reading))
  }
  return convertAny(shape.any, value, place, reading)
}

function convertNamed(name: string, value: unknown, place: string, reading: Reading): unknown {
  switch (name) {
    case 'String':
      if (typeof value !== 'string') throw wrongType(place, 'String')
      return value
    case 'Number': {
      const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
      if (typeof number !== 'number' || !Number.isFinite(number)) throw wrongType(place, 'Number')
      return number
    }
    case 'Boolean': {
      const flag = asBoolean(value)
      if (flag === undefined) throw wrongType(place, 'Boolean')
      return flag
    }
    case 'InputFile': return asUpload(value, place, reading)
  }
  if (name in unionTable) return convertAny(unionTable[name]!, value, place, reading, name)
  return convertObject([name], fromJson(value, place), reading, name)
}

function convertAny(shapes: Shape[], value: unknown, place: string, reading: Reading, name = place): unknown {
  if (shapes.includes('InputFile')) return typeof value === 'string' && !value.startsWith('attach://') ? value : asUpload(value, place, reading)
  // An id stays a number, whichever way it came; what is not a number is a @name.
  if (shapes.includes('Number') && shapes.includes('String')) return typeof value === 'number' || /^-?\d+$/.test(String(value)) ? Number(value) : convert('String', value, place, reading)
  const given = shapes.includes('String') ? value : fromJson(value, place)
  const objects = shapes.filter((shape): shape is string => typeof shape === 'string' && shape in typeTable)
  if (typeof given === 'object' && given !== null && !Array.isArray(given) && objects.length > 0) return convertObject(objects, given, reading, name)
  const failures: Failure[] = []
  for (const shape of shapes) {
    try { return convert(shape, given, place, reading) } catch (error) { failures.push(error as Failure) }
  }
  throw failures.at(-1) ?? wrongType(place, name)
}

function oneOf(values: string[], value: unknown, place: string): string {
  if (place === 'language_code' && value === '') return ''
  const found = values.find(known => known === value || (place.endsWith('parse_mode') && known.toLowerCase() === String(value).toLowerCase()))
  if (found !== undefined) return found
  if (place.endsWith('parse_mode')) throw badRequest('Unsupported parse_mode')
  if (place === 'emoji') throw badRequest('REACTION_INVALID')
  if (place === 'action') throw badRequest('Wrong parameter action in request')
  if (place === 'language_code') throw badRequest('LANGUAGE_CODE_INVALID')
  throw badRequest(`Field "${place}" must be one of: ${values.join(', ')}`)
}

function asUpload(value: unknown, place: string, reading: Reading): Upload {
  if (typeof value === 'object' && value !== null && 'bytes' in value) return value as Upload
  const name = typeof value === 'string' && value.startsWith('attach://') ? value.slice('attach://'.length) : undefined
  const upload = name === undefined ? undefined : reading.upload(name)
  if (!upload) throw badRequest(`${place} must be uploaded as a file: there is no part "${name ?? place}" in the request`)
  return upload
}

function asBoolean(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value
  if (typeof value !== 'string') return undefined
  return /^(true|1|yes|y|t)$/i.test(value) ? true : /^(false|0|no|n|f|)$/i.test(value) ? false : undefined
}

function fromJson(value: unknown, place: string): unknown {
  if (typeof value !== 'string') return value
  try { return JSON.parse(value) } catch { throw badRequest(`Can't parse ${spoken(place)} JSON object`) }
}

const wrongType = (place: string, type: string): Failure => badRequest(`Field "${place}" must be of type ${type}`)
