import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { findChatId, lockChat } from '../../src/storage/chats.ts'
import { transaction } from '../../src/storage/pool.ts'
import { insertReminder } from '../../src/storage/reminders.ts'
import { migrateChat } from '../../src/storage/supergroup.ts'
import { chatFixture } from '../support/chatFixture.ts'

const fixture = await chatFixture(Date.parse('2026-11-24T08:00:00Z'))
after(() => fixture.stop())
const { pool, chat, remind } = fixture

const daily = { anchor: 'wall', start: '2026-11-25T09:00:00', rrule: 'FREQ=DAILY', zone: 'Europe/Berlin' } as const
const row = (id: number) => transaction(pool, tx => lockChat(tx, id))

test('where both the group and its supergroup have reminders, some are lost, or the group is written to for ever', async () => {
  const [group, grown] = [await chat(), await chat()]
  await remind(group, daily, 'old news')
  await remind(grown, { ...daily, start: '2026-11-25T08:00:00' }, 'early news')
  const toTgId = (await row(grown))!.tg_id
  await pool.query(`update chats set state = 'suspended', state_reason = 'left' where id = $1`, [group])
  await transaction(pool, tx => migrateChat(tx, group, toTgId))
  const { rows } = await pool.query<{ text: string }>('select text from reminders where chat_id = $1 order by id', [group])
  assert.deepEqual(rows.map(({ text }) => text), ['old news', 'early news'])
  assert.equal(await findChatId(pool, 1, toTgId), group)
  assert.equal(await row(grown), undefined)
  const { state, kind, next_at } = (await row(group))!
  assert.deepEqual({ state, kind, next_at }, { state: 'active', kind: 'supergroup', next_at: Date.parse('2026-11-25T07:00:00Z') })
})

test('told twice that a group was changed, the bot lets go of messages of the supergroup', async () => {
  const group = await chat()
  const tgId = (await row(group))!.tg_id
  await pool.query(`insert into messages (chat_id, tg_message_id, kind) values ($1, 5, 'card')`, [group])
  await transaction(pool, tx => migrateChat(tx, group, tgId))
  const { rows } = await pool.query('select from messages where chat_id = $1', [group])
  assert.equal(rows.length, 1)
})

test('a message of the supergroup is taken for the one that had its number in the group, and makes no reminder', async () => {
  const group = await chat()
  const { id } = await remind(group, daily)
  await pool.query('update reminders set src_message_id = 5 where id = $1', [id])
  await transaction(pool, tx => migrateChat(tx, group, -1001))
  const made = await transaction(pool, tx => insertReminder(tx, {
    chatId: group, creator: 1, text: 'news', entities: [], media: null, rule: daily, floating: true, threadId: null, source: { messageId: 5, part: 0 }, nowMs: 0,
  }))
  assert.equal(made?.text, 'news')
})
