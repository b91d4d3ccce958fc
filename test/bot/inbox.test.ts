import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import { startScenario, textOf, type Person, type Scenario } from '../support/scenario.ts'

let scenario: Scenario
let bot: number
before(async () => {
  scenario = await startScenario()
  bot = (await scenario.control<{ bot: { id: number } }>('GET', '/state')).bot.id
  // A fault of our own that only some texts meet.
  await scenario.pool.query(`create function poison() returns trigger language plpgsql as $$ begin raise exception 'poisoned'; end $$`)
  await scenario.pool.query(`create trigger poison before insert on reminders for each row when (new.text = 'poison') execute function poison()`)
  await scenario.pool.query(`create trigger poisoned_press before update on reminders for each row when (old.text = 'poisoned press') execute function poison()`)
})
after(() => scenario.stop())

/** Failed updates are tried again at once instead of after seconds. */
async function hastened<T>(wait: Promise<T>): Promise<T> {
  const hastening = setInterval(() => { void scenario.pool.query(`update inbox set try_at = '-infinity' where done_at is null and tries > 0`) }, 50)
  try {
    return await wait
  } finally {
    clearInterval(hastening)
  }
}

const replies = async (person: Person, afterId: number) =>
  (await scenario.messages(person.user.id)).filter(m => m.message_id > afterId && m.from?.is_bot).map(textOf)

const calls = (method: string, person: Person) => scenario.control<{ atMs: number, ok: boolean, payload: { text?: string } }[]>('GET', `/calls?method=${method}&chat_id=${person.user.id}`)

/** As a crash leaves it: the effect committed, the answers not, or not all, sent. */
const leftBehind = (person: Person, texts: string[], replied: number, age = '0 seconds') => scenario.pool.query(
  `insert into inbox (bot, update_id, chat, done_at, reply, replied, received_at)
   values ($1, (select min(update_id) - 1 from inbox), $2, now(), $3, $4, now() - $5::interval)`,
  [bot, person.user.id, JSON.stringify(texts.map(text => ({ method: 'sendMessage', payload: { chat_id: person.user.id, text } }))), replied, age])

test('a message that always fails stops its chat, is tried for ever, or is lost without a word', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  const failing = await ada.say('in 2 hours poison')
  const next = await ada.say('in 3 hours call mom')
  const bob = await scenario.person({ name: 'Bob', zone: 'UTC' }) // is served meanwhile
  assert.equal((await replies(ada, failing.message_id)).length, 0)
  await hastened(scenario.fromBot(ada.user.id, /call mom/, next.message_id))
  const [apology, card] = await replies(ada, next.message_id)
  assert.match(apology!, /it had no effect/)
  assert.match(card!, /call mom/)
  assert.match(textOf(await bob.ask('/list')), /Nothing is set/)
  const { rows } = await scenario.pool.query<{ tries: number }>(`select from inbox where failed and body is null`)
  assert.equal(rows.length, 1)
})

test('a press that always fails is never answered', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  const card = await ada.ask('in 2 hours poisoned press', /Reminder set/)
  const press = await ada.press(card, /Delete/)
  const answer = await hastened(scenario.pressAnswer(press))
  assert.match(answer.text ?? '', /no effect/)
  assert.equal(answer.show_alert, true)
  await scenario.pool.query('drop trigger poisoned_press on reminders')
})

test('an answer that a crash left unsent is never sent, or what was sent is sent again', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  const last = (await scenario.messages(ada.user.id)).at(-1)!.message_id
  await leftBehind(ada, ['first', 'second'], 1)
  await scenario.fromBot(ada.user.id, /^second$/, last)
  await delay(1_200) // the inbox is looked at once more
  assert.deepEqual(await replies(ada, last), ['second'])
})

test('a flood of replies is answered by more of them, or a reply is lost in it', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  await scenario.control('POST', '/faults', { kind: 'error', method: 'sendMessage', chat_id: ada.user.id, error_code: 429, description: 'Too Many Requests: retry after 2', parameters: { retry_after: 2 } })
  const help = await ada.ask('/help')
  assert.ok(textOf(help))
  const [refused, sent] = (await calls('sendMessage', ada)).slice(-2)
  assert.equal(refused!.ok, false)
  assert.ok(sent!.atMs - refused!.atMs >= 1_950, `${sent!.atMs - refused!.atMs} ms after the refusal`)
})

test('a reply that Telegram always breaks at is tried for ever', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  await scenario.control('POST', '/faults', { kind: 'error', method: 'sendMessage', chat_id: ada.user.id, count: 1_000 })
  await leftBehind(ada, ['of yesterday'], 0, '25 hours')
  const left = async () => (await scenario.pool.query(`select from inbox where reply::text like '%of yesterday%' and replied_at is null`)).rows.length
  for (const end = Date.now() + 4_000; await left() && Date.now() < end;) await delay(50)
  assert.equal(await left(), 0)
  assert.equal((await calls('sendMessage', ada)).filter(call => call.payload.text === 'of yesterday').length, 1)
  await scenario.control('DELETE', '/faults')
})

test('who blocks the bot right after a message is written to again and again', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  const card = await ada.ask('in 2 hours call mom', /Reminder set/)
  await scenario.control('POST', '/faults', { kind: 'error', method: 'sendMessage', chat_id: ada.user.id, error_code: 403, description: 'Forbidden: bot was blocked by the user' })
  await ada.say('/list')
  const state = async () => (await scenario.pool.query<{ state: string }>('select state from chats where tg_id = $1', [ada.user.id])).rows[0]!.state
  for (const end = Date.now() + 5_000; await state() === 'active' && Date.now() < end;) await delay(20)
  assert.equal(await state(), 'suspended')
  await scenario.advance(2 * 3_600_000 + 1_000)
  await delay(1_500)
  assert.equal((await replies(ada, card.message_id)).length, 0)
  await ada.ask('/list')
  await scenario.fromBot(ada.user.id, /^call mom/, card.message_id)
  assert.equal(await state(), 'active')
})

test('the answers of one chat come in another order than its messages', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  const from = (await scenario.messages(ada.user.id)).at(-1)!.message_id
  const names = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight']
  for (const name of names) await ada.say(`in 3 hours ${name}`)
  await scenario.fromBot(ada.user.id, /eight/, from)
  assert.deepEqual((await replies(ada, from)).map(text => names.find(name => text.includes(name))), names)
})

test('more messages than are worked at once leave some unanswered', async () => {
  const people = await Promise.all(Array.from({ length: 24 }, () => scenario.person({ zone: 'UTC' })))
  await leftBehind(people[0]!, Array.from({ length: 20 }, (_, i) => `left ${i}`), 0)
  await Promise.all(people.map(person => person.ask('/help')))
  await scenario.fromBot(people[0]!.user.id, /^left 19$/)
})
