import { controlOf } from '../src/playground/control.ts'
import { place, until, type Place } from '../test/start/launched.ts'
import { atMost, report } from './figures.ts'

const runs = 3
const floorMs = 5_000

/** Warm start: `npm start` in a folder that has been used before, until a person's `/start` is answered. */
export async function start(): Promise<boolean> {
  const at = await place()
  try {
    await firstReply(at) // makes the folder
    const times: number[] = []
    for (let run = 0; run < runs; run++) times.push(await firstReply(at))
    return report('Warm start to the first reply', [
      ...times.map((ms, run) => ({ name: `run ${run + 1}`, value: `${ms} ms` })),
      atMost('slowest', Math.max(...times), floorMs, ' ms'),
    ])
  } finally {
    at.remove()
  }
}

async function firstReply(at: Place): Promise<number> {
  const startedAtMs = Date.now()
  const { child, exited, said } = at.launch()
  const control = controlOf(`http://127.0.0.1:${at.env.PLAYGROUND_PORT}`)
  try {
    const { id } = await until(() => control<{ id: number }>('POST', '/users', { first_name: 'Ada', language_code: 'en' }).catch(() => null), said)
    await control('POST', '/messages', { chat_id: id, from_id: id, text: '/start' })
    await until(async () => (await control<unknown[]>('GET', `/messages?chat_id=${id}`)).length > 1, said)
    return Date.now() - startedAtMs
  } finally {
    child.kill('SIGTERM')
    await exited
  }
}
