/**
 * Makes validate/methods.json from the types of `@grammyjs/types`: `node src/playground/telegram/generate-table.ts`.
 * A test compares the committed file with what this gives.
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import ts from 'typescript'
import type { Fields, Shape, Table } from './validate/table.ts'

/** Where `@grammyjs/types` 5.0.0 differs from core.telegram.org/bots/api. */
function correct({ methods }: Table): void {
  delete methods.transferGift!.star_count!.required
  methods.editStory!.areas!.type = { array: 'StoryArea' }
}

export function generateTable(): Table {
  const entry = path.join(path.dirname(createRequire(import.meta.url).resolve('@grammyjs/types/package.json')), 'methods.d.ts')
  const program = ts.createProgram([entry], { strict: true, noLib: false, target: ts.ScriptTarget.ES2024, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, types: [] })
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(entry)!
  const api = source.statements.find((statement): statement is ts.TypeAliasDeclaration => ts.isTypeAliasDeclaration(statement) && statement.name.text === 'ApiMethods')!
  const types: Record<string, Fields> = {}
  const unions: Record<string, Shape[]> = {}

  const fieldsOf = (type: ts.Type): Fields => Object.fromEntries(checker.getPropertiesOfType(type).map(property => {
    const optional = (property.flags & ts.SymbolFlags.Optional) !== 0
    const shape = shapeOf(checker.getTypeOfSymbol(property), property.name)
    return [property.name, { type: shape, ...(!optional && { required: true as const }) }] as const
  }))

  const shapeOf = (type: ts.Type, place: string): Shape => {
    if (type.flags & ts.TypeFlags.TypeParameter) return 'InputFile'
    if (type.flags & ts.TypeFlags.StringLike && !type.isStringLiteral()) return 'String'
    // `string & Record<never, never>`: any text, with the known ones offered by editors.
    if (type.isIntersection() && type.types.some(part => part.flags & ts.TypeFlags.String)) return 'String'
    if (type.flags & ts.TypeFlags.NumberLike && !type.isNumberLiteral()) return 'Number'
    if (type.flags & ts.TypeFlags.Boolean) return 'Boolean'
    if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value }
    if (type.flags & ts.TypeFlags.BooleanLiteral) return { const: checker.typeToString(type) === 'true' }
    if (type.isUnion()) return type.aliasSymbol && type.types.some(member => member.flags & ts.TypeFlags.Object) ? namedUnion(type) : unionOf(type, place)
    const [element] = checker.isArrayType(type) ? checker.getTypeArguments(type as ts.TypeReference) : []
    if (element) return { array: shapeOf(element, place) }
    return nameOf(type, place)
  }

  /** By name, because some hold themselves. */
  const namedUnion = (type: ts.UnionType): string => {
    const { name } = type.aliasSymbol!
    if (!(name in unions)) {
      unions[name] = []
      const shape = unionOf(type, name)
      unions[name] = typeof shape === 'object' && 'any' in shape ? shape.any : [shape]
    }
    return name
  }

  const unionOf = (type: ts.UnionType, place: string): Shape => {
    const members = type.types.filter(member => !(member.flags & ts.TypeFlags.Undefined))
    const texts = members.filter(member => member.isStringLiteral()).map(member => member.value)
    const flags = members.filter(member => member.flags & ts.TypeFlags.BooleanLiteral)
    const others = members.filter(member => !member.isStringLiteral() && !(flags.length === 2 && flags.includes(member)))
    const shapes: Shape[] = [
      ...others.map(member => shapeOf(member, place)), ...(flags.length === 2 ? ['Boolean'] : []),
      ...(texts.length > 1 ? [{ enum: texts.sort() }] : texts.map(text => ({ const: text }))),
    ]
    const telling = shapes.includes('String') ? shapes.filter(shape => typeof shape === 'string' || 'array' in shape) : shapes
    const distinct = [...new Map(telling.map(shape => [JSON.stringify(shape), shape])).values()]
    return distinct.length === 1 ? distinct[0]! : { any: distinct }
  }

  const nameOf = (type: ts.Type, place: string): string => {
    const symbol = type.aliasSymbol ?? type.symbol
    if (!symbol) throw new TypeError(`${place}: ${checker.typeToString(type)} is not foreseen`)
    const name = symbol.name === '__type' ? `(${place})` : checker.getFullyQualifiedName(symbol).replace(/^".*"\./, '')
    if (!(name in types)) {
      types[name] = {}
      types[name] = fieldsOf(type)
    }
    return name
  }

  const methods = Object.fromEntries(checker.getPropertiesOfType(checker.getTypeAtLocation(api)).map(method => {
    const [signature] = checker.getTypeOfSymbol(method).getCallSignatures()
    const [parameter] = signature!.getParameters()
    return [method.name, parameter ? fieldsOf(checker.getNonNullableType(checker.getTypeOfSymbol(parameter))) : {}]
  }))
  const table: Table = { methods, types: sorted(types), unions: sorted(unions) }
  correct(table)
  return table
}

const sorted = <V>(entries: Record<string, V>): Record<string, V> => Object.fromEntries(Object.entries(entries).sort(([a], [b]) => a < b ? -1 : 1))

/** One line for each method and type, so that a new version shows as a readable difference. */
export function tableText(table: Table): string {
  const lines = (entries: object) => Object.entries(entries).map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(',\n')
  return `{\n${Object.entries(table).map(([part, entries]) => `  "${part}": {\n${lines(entries as object)}\n  }`).join(',\n')}\n}\n`
}

if (process.argv[1] === import.meta.filename) writeFileSync(path.join(import.meta.dirname, 'validate/methods.json'), tableText(generateTable()))
