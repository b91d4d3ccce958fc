import { readFileSync } from 'node:fs'

const zoneByName = new Map(readFileSync(new URL('windows.tsv', import.meta.url), 'utf8').trimEnd().split('\n').slice(1)
  .map(line => line.split('\t') as [string, string]).map(([name, zone]) => [name.toLowerCase(), zone]))

/** What Outlook and Windows call a zone ("W. Europe Standard Time", in any case): the IANA name of its reference place. */
export const zoneOfWindowsName = (text: string): string | undefined => zoneByName.get(text.toLowerCase())
