export interface CsvRow { line: number, fields: string[] }

/** RFC 4180, with the separator (comma, semicolon or tab) that the first line uses. `line` is where a row begins, counted from 1. */
export function parseCsv(source: string): CsvRow[] {
  const text = `${source.replace(/^\uFEFF/, '')}\n`
  const separator = /[,;\t]/.exec(text.split('\n', 1)[0]!)?.[0] ?? ','
  const tokens = text.matchAll(new RegExp(`"(?:[^"]|"")*"|[^${separator}"\\r\\n]+|\\r?\\n|[^]`, 'g'))
  const rows: CsvRow[] = []
  let row: CsvRow = { line: 1, fields: [''] }
  let line = 1
  for (const [token] of tokens) {
    line += token.split('\n').length - 1
    if (token === separator) row.fields.push('')
    else if (/^\r?\n$/.test(token)) {
      if (row.fields.some(field => field.trim())) rows.push(row)
      row = { line, fields: [''] }
    } else row.fields.push(row.fields.pop()! + (/^"[^]*"$/.test(token) ? token.slice(1, -1).replaceAll('""', '"') : token))
  }
  return rows
}
