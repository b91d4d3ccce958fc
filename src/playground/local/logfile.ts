import { readFileSync } from 'node:fs'

export function tail(file: string, lines = 8): string {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-lines).map(line => `  ${line}`).join('\n')
  } catch {
    return ''
  }
}
