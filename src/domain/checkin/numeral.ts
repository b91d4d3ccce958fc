/** More digits are no amount anybody means, and would make arithmetic slow. */
const mostDigits = 18

export interface Numerals {
  decimal: '.' | ','
  /** Whether three digits behind the only separator are thousands, whichever sign it is ("1.250" of rent). */
  groupsOfThree: boolean
}

/** Groups of three, or of two before the last three as in India (1,20,000). */
function isGrouped(groups: string[]): boolean {
  const [first = '', ...rest] = groups
  if (!first || first.length > 3 || first === '0' || rest.at(-1)?.length !== 3) return false
  const inner = rest.slice(0, -1)
  return inner.every(group => group.length === 3) || (first.length <= 2 && inner.every(group => group.length === 2))
}

function withoutGroups(whole: string, separator: string): string | null {
  const groups = whole.split(separator)
  return groups.length === 1 || isGrouped(groups) ? groups.join('') : null
}

function readOne(digits: string, { decimal, groupsOfThree }: Numerals): string | null {
  const signs = digits.replace(/\d/g, '')
  const last = signs.at(-1) ?? ''
  const parts = digits.split(last)
  if (!last) return digits
  const isMixed = new Set(signs).size === 2
  if (new Set(signs).size > 2 || (isMixed && parts.length > 2)) return null
  if (isMixed) {
    const whole = withoutGroups(parts[0]!, signs[0]!)
    return whole && `${whole}.${parts[1]}`
  }
  const thousands = isGrouped(parts) && (parts.length > 2 || groupsOfThree || last !== decimal)
  if (thousands) return parts.join('')
  return parts.length === 2 ? `${parts[0] || '0'}.${parts[1]}` : null
}

/** The decimal that digits with separators mean, or null: a date (12.05.2026), a version, too many digits. */
export function readNumeral(written: string, numerals: Numerals): string | null {
  const digits = written.replace(/['’\s](?=\d{3})/g, '')
  const read = readOne(digits, numerals)
  const plain = read?.replace(/^0+(?=\d)/, '') ?? null
  return plain !== null && plain.replace('.', '').length <= mostDigits ? plain : null
}
