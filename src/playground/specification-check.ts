import { readFileSync } from 'node:fs'
import { methodTable, typeTable, unionTable, type Fields, type Shape } from './telegram/validate/table.ts'

interface SpecifiedField { name: string, types: string[], required: boolean }
interface Specification {
  version: string
  methods: Record<string, { fields?: SpecifiedField[] }>
  types: Record<string, { fields?: SpecifiedField[], subtypes?: string[] }>
}

/** Differences that are right: said with their reason. */
const newer = new Set([
  // Optional since Bot API 10.2, where a reply may name an ephemeral message instead.
  'ReplyParameters.message_id',
])
/** What only getMe tells of a user; `@grammyjs/types` has a type of its own for that. */
const ofGetMe = /^User\.(can_|supports_|has_main_web_app|has_topics_enabled|allows_users)/

/**
 * Compares the generated table with a specification of the Bot API: every method and field there, and every type that the
 * table uses, must be here with a compatible type and the same requiredness. What is newer here is no mismatch.
 */
export function checkAgainstSpecification(specFile: string): { checked: number, mismatches: string[] } {
  const specification = JSON.parse(readFileSync(specFile, 'utf8')) as Specification
  const mismatches: string[] = []
  let checked = 0
  const compare = (place: string, fields: Fields, specified: SpecifiedField[]) => {
    for (const { name, types, required } of specified) {
      checked++
      const field = fields[name]
      if (newer.has(`${place}.${name}`) || ofGetMe.test(`${place}.${name}`)) continue
      if (!field) mismatches.push(`${place}.${name} is not in the table`)
      else if (!types.every(type => takes(field.type, type, specification))) mismatches.push(`${place}.${name} is ${JSON.stringify(field.type)}, specified ${types.join(' or ')}`)
      else if (Boolean(field.required) !== required) mismatches.push(`${place}.${name} is ${required ? 'required' : 'optional'} in the specification only`)
    }
  }
  for (const [name, { fields = [] }] of Object.entries(specification.methods)) {
    const ours = methodTable[name]
    checked++
    if (ours) compare(name, ours, fields)
    else mismatches.push(`${name} is not in the table`)
  }
  for (const [name, fields] of Object.entries(typeTable)) {
    const specified = specification.types[name]?.fields
    if (specified) compare(name, fields, specified)
  }
  // What the specification calls one object with optional fields is here one type for each kind of it.
  for (const [name, shapes] of Object.entries(unionTable)) {
    const variants = shapes.flatMap(shape => typeof shape === 'string' && shape in typeTable ? [typeTable[shape]!] : [])
    for (const { name: field, types, required } of specification.types[name]?.fields ?? []) {
      checked++
      if (!variants.some(fields => fields[field] && types.every(type => takes(fields[field]!.type, type, specification)))) mismatches.push(`${name}.${field} is in none of its kinds as ${types.join(' or ')}`)
      else if (required && !variants.every(fields => fields[field]?.required)) mismatches.push(`${name}.${field} is not required in each of its kinds`)
    }
  }
  return { checked, mismatches }
}

/** Whether a shape of ours takes what the specification calls `type`. */
function takes(shape: Shape, type: string, specification: Specification): boolean {
  if (typeof shape === 'object' && 'any' in shape) return shape.any.some(one => takes(one, type, specification)) || covers(shape.any, type, specification)
  const list = /^Array of (.+)$/.exec(type)?.[1]
  if (list !== undefined) return typeof shape === 'object' && 'array' in shape && takes(shape.array, list, specification)
  if (typeof shape === 'object') {
    if ('const' in shape) return takes(({ boolean: 'Boolean', number: 'Number', string: 'String' } as Record<string, string>)[typeof shape.const]!, type, specification)
    return 'enum' in shape && type === 'String'
  }
  // A new file travels as the text `attach://<part>`, which is how the specification puts it.
  if (shape === 'InputFile') return type === 'InputFile' || type === 'String'
  if (shape === 'Number') return type === 'Integer' || type === 'Float'
  if (shape === 'Boolean') return type === 'Boolean' || type === 'True'
  if (shape in unionTable) return shape === type || takes({ any: unionTable[shape]! }, type, specification)
  return shape === type || shape.startsWith(`${type}.`)
}

/** A specified union is taken when each of its members is. */
function covers(shapes: Shape[], type: string, specification: Specification): boolean {
  const members = specification.types[type]?.subtypes ?? []
  return members.length > 0 && members.every(member => shapes.some(shape => takes(shape, member, specification)))
}
