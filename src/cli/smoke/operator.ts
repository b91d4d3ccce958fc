import type { Call } from '../command.ts'
import type { Hands } from './hands.ts'

const patienceMs = 5 * 60_000

/** With a real token nobody is written to and nothing is killed from here: the operator is told what to do, and the database is watched. */
export function operatorHands(say: Call['say']): Hands {
  const ask = async (what: string) => { say(`  → ${what}`) }
  return {
    patienceMs,
    send: text => ask(`Send to the bot: ${text}`),
    edit: (before, after) => ask(`Edit your message “${before}” to: ${after}`),
    delete: ({ text }) => ask(`Send /list and delete “${text}”.`),
    pause: ({ text }) => ask(`Send /list and pause “${text}”.`),
    kill: () => ask('Now kill the bot and start it again: kill -9 its process (docker-compose kill bot && docker-compose up -d bot).'),
  }
}
