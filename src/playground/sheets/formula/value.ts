export type Value = number | string | boolean

/** A formula's result that is an error, as the cell shows it: `#DIV/0!`, `#REF!`, `#NAME?`, `#VALUE!`, `#ERROR!`. */
export class CellError extends Error {}

export const errorTypes: Record<string, string> = { '#ERROR!': 'ERROR', '#NULL!': 'NULL_VALUE', '#DIV/0!': 'DIVIDE_BY_ZERO', '#VALUE!': 'VALUE', '#REF!': 'REF', '#NAME?': 'NAME', '#NUM!': 'NUM', '#N/A': 'N_A' }
