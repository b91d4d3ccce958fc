import type { sheets_v4 } from '@googleapis/sheets'
import { fieldsOf } from '../api/mask.ts'
import { invalid } from '../failure.ts'
import { append, insert, lineAt, move, remove, sizeOf, type Span } from '../model/dimensions.ts'
import { sheetWithId, type Workbook } from '../model/workbook.ts'
import type { Handlers } from './handlers.ts'

export const dimensionHandlers: Handlers = {
  insertDimension: (workbook, { range, inheritFromBefore }) => insert(workbook, spanOf(workbook, range), inheritFromBefore ?? false),
  deleteDimension: (workbook, { range }) => remove(workbook, spanOf(workbook, range)),
  moveDimension: (workbook, { source, destinationIndex }) => move(workbook, spanOf(workbook, source), destinationIndex ?? 0),
  appendDimension: (workbook, { sheetId, dimension, length }) => append(workbook, sheetWithId(workbook, sheetId), dimensionOf(dimension), length ?? 0),

  updateDimensionProperties(workbook, { range, properties = {}, fields }) {
    const { sheet, dimension, start, end } = spanOf(workbook, range)
    const named = fieldsOf(fields, ['hiddenByUser', 'pixelSize'])
    for (let index = start; index < Math.min(end, sizeOf(sheet, dimension)); index++) {
      const line = lineAt(sheet, dimension, index)
      if (named.has('pixelSize') && properties.pixelSize != null) line.pixelSize = properties.pixelSize
      if (named.has('hiddenByUser') && properties.hiddenByUser) line.hidden = true
      else if (named.has('hiddenByUser')) delete line.hidden
    }
  },
}

function dimensionOf(dimension: string | null | undefined): Span['dimension'] {
  if (dimension !== 'ROWS' && dimension !== 'COLUMNS') throw invalid('Must specify a valid dimension.')
  return dimension
}

/** Open ends are those of the grid. */
function spanOf(workbook: Workbook, range: sheets_v4.Schema$DimensionRange | undefined): Span {
  if (!range) throw invalid('Must specify a range.')
  const sheet = sheetWithId(workbook, range.sheetId)
  const dimension = dimensionOf(range.dimension)
  const [start, end] = [range.startIndex ?? 0, range.endIndex ?? sizeOf(sheet, dimension)]
  if (start < 0 || end < 0) throw invalid('DimensionRange indexes must be >= 0')
  if (end <= start) throw invalid('range.endIndex must be > range.startIndex')
  return { sheet, dimension, start, end }
}
