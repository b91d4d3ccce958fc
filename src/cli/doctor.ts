import { parseArgs } from 'node:util'
import { errorFields } from '../telegram/outcome.ts'
import { findPlace, type Call } from './command.ts'
import { chatChecks } from './doctor/chats.ts'
import { engineChecks } from './doctor/engine.ts'
import type { Check, Finding, Scene } from './doctor/finding.ts'
import { reminderChecks } from './doctor/reminders.ts'
import { reach, type Reached } from './doctor/scene.ts'
import { sheetsChecks } from './doctor/sheets.ts'
import { supervisorFindings } from './doctor/supervisor.ts'
import { telegramChecks } from './doctor/telegram.ts'
import { temporalChecks } from './doctor/temporal.ts'

const checks: Check[] = [...engineChecks, ...temporalChecks, ...telegramChecks, ...reminderChecks, ...chatChecks, ...sheetsChecks]
const mostLines = 50

/** `doctor`: every reason why something would not fire, with its fix. Changes nothing. 0: none; 1: some; 2: it could not look. */
export async function run({ args, environment, say }: Call): Promise<number> {
  parseArgs({ args })
  const place = findPlace(environment)
  const reached = await reach(place)
  try {
    const findings = [...supervisorFindings(place), ...reached.findings]
    for (const finding of findings) say(line(finding))
    let unlooked = reached.scene.pool ? 0 : 1
    for (const check of checks) {
      const found = await look(check, reached)
      if (typeof found === 'string') { unlooked++; say(`? ${check.name} could not be looked at: ${found}`); continue }
      for (const finding of found.slice(0, mostLines)) say(line(finding))
      if (found.length > mostLines) say(`  … and ${found.length - mostLines} more of this kind`)
      findings.push(...found)
    }
    const faults = findings.filter(({ level }) => level === 'fault').length
    say(unlooked ? '? Not everything could be looked at.' : faults ? `${faults} found.` : '✔ Nothing stands in the way: everything that is set will come.')
    return unlooked ? 2 : faults ? 1 : 0
  } finally {
    await reached.close()
  }
}

/** Findings, or why it could not look. A part that is missing has been said already. */
async function look(check: Check, { scene }: Reached): Promise<Finding[] | string> {
  if (check.needs.some(part => scene[part] === undefined)) return []
  try {
    return await check.look(scene as Scene)
  } catch (error) {
    const { error: name, code } = errorFields(error)
    return code === undefined ? name : `${name} ${code}`
  }
}

const line = ({ level, what, fix }: Finding): string => level === 'note' ? `· ${what}` : `✖ ${what}. Fix: ${fix}.`
