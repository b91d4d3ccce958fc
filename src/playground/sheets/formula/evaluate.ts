import { parseRange, type OpenArea } from '../model/a1.ts'
import { cellAt, positions } from '../model/cells.ts'
import { serialOf } from '../values/serial.ts'
import { sheetTitled, type Cell, type Sheet, type Workbook } from '../model/workbook.ts'
import { asNumber, asText, functions } from './functions.ts'
import { FormulaError, parseFormula, type Expression } from './parse.ts'
import { CellError, type Value } from './value.ts'

/** What a cell holds: a value, an error, or null when blank. */
export type Result = Value | CellError | null

export interface Calculation { valueOf(sheet: Sheet, row: number, column: number): Result }

/** Works out the formulas of a workbook, each at most once. `nowMs` is for TODAY and NOW. */
export function calculate(workbook: Workbook, nowMs: number): Calculation {
  const known = new Map<Cell, Result>()
  const pending = new Set<Cell>()

  const valueOf = (sheet: Sheet, row: number, column: number): Result => {
    const cell = cellAt(sheet, row, column)
    if (!cell?.entered) return null
    if (!('formulaValue' in cell.entered)) return Object.values(cell.entered)[0] as Value
    if (!known.has(cell)) known.set(cell, pending.has(cell) ? new CellError('#REF!') : resultOf(cell, cell.entered.formulaValue, sheet))
    return known.get(cell)!
  }

  const resultOf = (cell: Cell, formula: string, sheet: Sheet): Result => {
    pending.add(cell)
    try {
      const value = evaluate(parseFormula(formula.slice(1)), sheet) ?? 0
      return typeof value === 'number' && !Number.isFinite(value) ? new CellError('#NUM!') : value
    } catch (error) {
      if (error instanceof CellError) return error
      if (error instanceof FormulaError) return new CellError('#ERROR!')
      throw error
    } finally {
      pending.delete(cell)
    }
  }

  const valuesIn = (expression: Extract<Expression, { kind: 'reference' }>, sheet: Sheet): (Value | null)[] => {
    const target = expression.sheet === undefined ? sheet : sheetTitled(workbook, expression.sheet)
    if (!target) throw new CellError('#REF!')
    const area: OpenArea = parseRange({ ...workbook, sheets: [target] }, expression.address.replaceAll('$', '')).area
    const { startRow = 0, startColumn = 0, endRow = target.rowCount, endColumn = target.columnCount } = area
    if (startRow >= target.rowCount || startColumn >= target.columnCount) throw new CellError('#REF!')
    return [...positions({ startRow, startColumn, endRow: Math.min(endRow, target.rows.length || 1), endColumn: Math.min(endColumn, target.columnCount) })].map(([row, column]) => present(valueOf(target, row, column)))
  }

  const evaluate = (expression: Expression, sheet: Sheet): Value | null => {
    switch (expression.kind) {
      case 'value': return expression.value
      case 'lost': throw new CellError('#REF!')
      case 'reference': {
        const values = valuesIn(expression, sheet)
        if (expression.address.includes(':') && values.length > 1) throw new CellError('#VALUE!')
        return values[0] ?? null
      }
      case 'unary': {
        const number = asNumber(evaluate(expression.of, sheet))
        return expression.sign === '%' ? number / 100 : expression.sign === '-' ? -number : number
      }
      case 'binary': return combine(expression.sign, evaluate(expression.left, sheet), evaluate(expression.right, sheet))
      case 'call': return call(expression.name, expression.args, sheet)
    }
  }

  const call = (name: string, args: Expression[], sheet: Sheet): Value | null => {
    if (name === 'IF' && args.length < 2) throw new CellError('#N/A')
    if (name === 'IF') return evaluate(args[0]!, sheet) ? evaluate(args[1]!, sheet) : args[2] ? evaluate(args[2], sheet) : false
    const nowSerial = serialOf(nowMs, workbook.timeZone)
    if (name === 'NOW') return nowSerial
    if (name === 'TODAY') return Math.floor(nowSerial)
    const compute = Object.hasOwn(functions, name) ? functions[name] : undefined
    if (!compute) throw new CellError('#NAME?')
    return compute(args.flatMap(arg => arg.kind === 'reference' ? valuesIn(arg, sheet) : [evaluate(arg, sheet)]), args.some(arg => arg.kind === 'reference'))
  }

  return { valueOf }
}

function present(result: Result): Value | null {
  if (result instanceof CellError) throw result
  return result
}

function combine(sign: string, left: Value | null, right: Value | null): Value {
  if (sign === '&') return asText(left) + asText(right)
  if (['=', '<>', '<', '>', '<=', '>='].includes(sign)) return compare(sign, left ?? (typeof right === 'string' ? '' : 0), right ?? (typeof left === 'string' ? '' : 0))
  const [a, b] = [asNumber(left), asNumber(right)]
  if (sign === '/' && b === 0) throw new CellError('#DIV/0!')
  return sign === '+' ? a + b : sign === '-' ? a - b : sign === '*' ? a * b : sign === '/' ? a / b : a ** b
}

function compare(sign: string, left: Value, right: Value): boolean {
  const [a, b] = typeof left === 'string' && typeof right === 'string' ? [left.toLowerCase(), right.toLowerCase()] : [left, right]
  if (sign === '=') return a === b
  if (sign === '<>') return a !== b
  return sign === '<' ? a < b : sign === '>' ? a > b : sign === '<=' ? a <= b : a >= b
}
