import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startScenario, type BotMessage, type Scenario } from '../support/scenario.ts'

let scenario: Scenario
before(async () => { scenario = await startScenario() })
after(() => scenario.stop())

const hour = 3_600_000

interface Exported {
  format: string
  version: number
  chat: { kind: string, zone: string, language: string }
  people: { name: string }[]
  reminders: { text: string, rrule: string | null, state: string, deletedAt: string | null, entities: { type: string }[], occurrences: Occurrence[] }[]
  answers: { text: string, kind: string, items: { text: string, amount: string, currency: string, category: string | null }[] }[]
  unfinished: { text: string, waitsFor: string }[]
}
interface Occurrence { slot: string, state: string, sentAt: string | null, doneBy: string | null, sends: { kind: string, state: string, attempts: { outcome: string, code: number }[] }[] }

async function read(message: BotMessage): Promise<Exported> {
  assert.equal(message.document?.file_name, 'punctual-export.json')
  return await (await fetch(`${scenario.playgroundUrl}/control/files/${message.document.file_id}`)).json() as Exported
}

test('an export leaves out a reminder, or what became of it', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  await ada.ask('in 1 hour call mom and smile', /Reminder set/, { entities: [{ type: 'bold', offset: 15, length: 3 }] })
  await ada.ask('every day at 3:30 stretch', /Reminder set/)
  const card = await ada.ask('in 5 hours never mind', /Reminder set/)
  await ada.press(card, /Delete/)
  await scenario.changed(ada.user.id, card.message_id, /Deleted/)
  await scenario.advance(hour)
  const delivered = await scenario.fromBot(ada.user.id, /^call mom/, card.message_id)
  await ada.press(delivered, /Done/)
  await scenario.changed(ada.user.id, delivered.message_id, /✅ Done/)
  await ada.ask('buy milk', /kept “buy milk”/)
  const sent = await read(await ada.ask('/export', /All that I keep/))
  assert.deepEqual([sent.format, sent.version, sent.chat.kind, sent.chat.zone], ['punctual-export', 1, 'private', 'UTC'])
  const [mom, stretch, never] = sent.reminders
  assert.deepEqual(sent.reminders.map(({ text, state }) => [text, state]), [['call mom and smile', 'ended'], ['stretch', 'active'], ['never mind', 'deleted']])
  assert.deepEqual(mom!.entities.map(({ type }) => type), ['bold'])
  assert.equal(mom!.occurrences[0]?.state, 'done')
  assert.equal(mom!.occurrences[0]?.doneBy, 'Ada')
  assert.deepEqual(mom!.occurrences[0]?.sends.map(({ kind, state, attempts }) => [kind, state, attempts.map(({ outcome, code }) => [outcome, code])]),
    [['due', 'sent', [['sent', 200]]]])
  assert.match(stretch!.rrule!, /FREQ=DAILY/)
  assert.ok(never!.deletedAt)
  assert.deepEqual(sent.unfinished.map(({ text, waitsFor }) => [text, waitsFor]), [['buy milk', 'time']])
})

test('an export leaves out an answer, or what it adds up to', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  await ada.ask('/log coffee 4.50, taxi 12 #work', /Noted/)
  const { answers } = await read(await ada.ask('/export', /All that I keep/))
  assert.deepEqual(answers.map(({ text, kind, items }) => [text, kind, items.map(({ text, amount, currency, category }) => [text, amount, currency, category])]),
    [['coffee 4.50, taxi 12 #work', 'amounts', [['coffee', '4.50', 'USD', null], ['taxi', '12.00', 'USD', 'work']]]])
})

test('an export in a group holds what its members keep elsewhere', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  await ada.ask('in 9 hours my secret', /Reminder set/)
  const group = await scenario.group([ada])
  const question = await scenario.fromBot(group.id, /Which time zone/)
  await ada.ask('UTC', /time zone is/, { in: group.id, replyTo: question.message_id })
  await ada.ask('/remind in 9 hours our plan', /Reminder set/, { in: group.id })
  const sent = await read(await ada.ask('/export', /All that I keep/, { in: group.id }))
  assert.deepEqual(sent.reminders.map(({ text }) => text), ['our plan'])
})

test('an export that could not be sent at once is lost', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  await scenario.control('POST', '/faults', { kind: 'drop', method: 'sendDocument' })
  await read(await ada.ask('/export', /All that I keep/))
})
