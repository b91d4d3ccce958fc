import { registerHooks } from 'node:module'

/** Loaded with `--import`: the program then has the zone data of another release, `ZONE_DATA` being its name and the zones it differs in, packed. */
const { version, zones } = JSON.parse(process.env.ZONE_DATA!) as { version: string, zones: string[] }
const nameOf = (line: string) => line.slice(0, line.indexOf('|'))

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context)
    if (!url.endsWith('/moment-timezone/data/packed/latest.json')) return loaded
    const data = JSON.parse(String(loaded.source)) as { version: string, zones: string[] }
    const differs = new Set(zones.map(nameOf))
    return { ...loaded, source: JSON.stringify({ ...data, version, zones: [...data.zones.filter(line => !differs.has(nameOf(line))), ...zones] }) }
  },
})
