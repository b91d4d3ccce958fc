import { invalid } from '../failure.ts'
import type { InputOption } from '../values/entered.ts'
import type { Rendering } from '../values/shown.ts'

type Given = string | null | undefined

function oneOf<T extends string>(names: readonly T[], field: string, type: string) {
  return (given: Given, usual: T): T => {
    if (given == null || given === '') return usual
    if (!names.includes(given as T)) throw invalid(`Invalid value at '${field}' (type.googleapis.com/google.apps.sheets.v4.${type}), "${given}"`)
    return given as T
  }
}

export type Major = 'ROWS' | 'COLUMNS'

export const valueRender = oneOf<Rendering['value']>(['FORMATTED_VALUE', 'UNFORMATTED_VALUE', 'FORMULA'], 'value_render_option', 'ValueRenderOption')
export const dateTimeRender = oneOf<Rendering['dateTime']>(['SERIAL_NUMBER', 'FORMATTED_STRING'], 'date_time_render_option', 'DateTimeRenderOption')
export const insertOption = oneOf(['OVERWRITE', 'INSERT_ROWS'] as const, 'insert_data_option', 'InsertDataOption')

const dimension = oneOf<Major | 'DIMENSION_UNSPECIFIED'>(['ROWS', 'COLUMNS', 'DIMENSION_UNSPECIFIED'], 'major_dimension', 'Dimension')
export const majorDimension = (given: Given): Major => dimension(given, 'ROWS') === 'COLUMNS' ? 'COLUMNS' : 'ROWS'

const input = oneOf<InputOption | 'INPUT_VALUE_OPTION_UNSPECIFIED'>(['RAW', 'USER_ENTERED', 'INPUT_VALUE_OPTION_UNSPECIFIED'], 'value_input_option', 'ValueInputOption')

/** There is no default: Google wants it said. */
export function valueInput(given: Given): InputOption {
  const option = input(given, 'INPUT_VALUE_OPTION_UNSPECIFIED')
  if (option === 'INPUT_VALUE_OPTION_UNSPECIFIED') throw invalid("'valueInputOption' is required but not specified")
  return option
}
