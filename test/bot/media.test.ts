import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startScenario, textOf, type BotMessage, type Person, type Scenario } from '../support/scenario.ts'

let scenario: Scenario
before(async () => { scenario = await startScenario() })
after(() => scenario.stop())

const hour = 3_600_000
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const file = { name: 'kept.bin', mime: 'application/octet-stream', base64: pixel }
const someone = { type: 'hidden_user', sender_user_name: 'Bob', date: 1_700_000_000 }

const kinds = ['photo', 'document', 'voice', 'audio', 'video', 'animation', 'video_note', 'sticker'] as const
const captionless = ['video_note', 'sticker'] as string[]
const fileOf = (message: BotMessage, kind: typeof kinds[number]) => kind === 'photo' ? message.photo?.at(-1)?.file_unique_id : message[kind]?.file_unique_id

async function nothingRefused(ada: Person) {
  const calls = await scenario.control<{ ok: boolean, method: string, description?: string }[]>('GET', `/calls?chat_id=${ada.user.id}`)
  assert.deepEqual(calls.filter(call => !call.ok && !/getUpdates/.test(call.method)), [])
}

for (const kind of kinds) {
  test(`a ${kind} without a time is lost, or does not come again`, async () => {
    const ada = await scenario.person({ zone: 'UTC' })
    const sent = await ada.say('', { [kind]: file })
    const question = await scenario.fromBot(ada.user.id, /I have kept the/, sent.message_id)
    const card = await ada.ask('in 2 hours', /Reminder set/, { replyTo: question.message_id })
    await scenario.advance(2 * hour)
    const delivered = await scenario.fromBot(ada.user.id, message => message.message_id > card.message_id && kind in message)
    assert.equal(fileOf(delivered, kind), fileOf(sent, kind))
    await ada.press(delivered, /Done/)
    await scenario.fromBot(ada.user.id, message => message.message_id === delivered.message_id && message.reply_markup?.inline_keyboard?.[0]?.[0]?.text === '↩️ Not done')
    await nothingRefused(ada)
  })
}

test('a caption that holds the time is asked for one, or its bold is lost', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  const sent = await ada.say('', { photo: file, caption: 'in 2 hours show this to Bob', caption_entities: [{ type: 'bold', offset: 24, length: 3 }] })
  await scenario.fromBot(ada.user.id, /Reminder set[^]*show this to Bob/, sent.message_id)
  await scenario.advance(2 * hour)
  const delivered = await scenario.fromBot(ada.user.id, message => message.message_id > sent.message_id && 'photo' in message)
  assert.equal(delivered.caption, 'show this to Bob')
  assert.deepEqual(delivered.caption_entities?.map(({ type, offset, length }) => [type, offset, length]), [['bold', 13, 3]])
})

test('a caption that is only a time is asked what for', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  const sent = await ada.say('', { voice: file, caption: 'in 90 min' })
  await scenario.fromBot(ada.user.id, /Reminder set/, sent.message_id)
})

test('a caption without a time is lost once the time is told', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  await ada.say('', { document: file, caption: 'the contract' })
  const question = await scenario.fromBot(ada.user.id, /kept the file[^]*the contract/)
  await ada.ask('in 2 hours', /Reminder set[^]*the contract/, { replyTo: question.message_id })
})

test('the words with the time of a photo are not kept', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  await ada.say('', { photo: file })
  const question = await scenario.fromBot(ada.user.id, /kept the photo/)
  await ada.ask('in 2 hours show this to Bob', /Reminder set[^]*show this to Bob/, { replyTo: question.message_id })
})

test('an answer that is not sent as a reply is not taken for one', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  await ada.say('', { sticker: file })
  await scenario.fromBot(ada.user.id, /kept the sticker/)
  await ada.ask('tomorrow 9', /Reminder set/)
})

for (const kind of captionless) {
  test(`a text that a ${kind} cannot carry is lost`, async () => {
    const ada = await scenario.person({ zone: 'UTC' })
    const sent = await ada.say('', { [kind]: file })
    const question = await scenario.fromBot(ada.user.id, /I have kept/)
    const card = await ada.ask('in 2 hours dance like this', /Reminder set/, { replyTo: question.message_id })
    await scenario.advance(2 * hour)
    const delivered = await scenario.fromBot(ada.user.id, /^dance like this/, card.message_id)
    assert.equal(delivered.reply_to_message?.message_id, sent.message_id)
    await nothingRefused(ada)
  })
}

test('several photos sent together make as many questions, or as many reminders', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  const album = { photo: file, media_group_id: 'album-1' }
  const first = await ada.say('', album)
  await ada.say('', album)
  const captioned = await ada.say('', { ...album, caption: 'in 2 hours look at these' })
  await ada.say('', album)
  const card = await scenario.fromBot(ada.user.id, /Reminder set[^]*look at these[^]*keep one/, first.message_id)
  await ada.ask('/list', /One reminder/)
  const said = (await scenario.messages(ada.user.id)).filter(message => message.from?.is_bot && message.message_id > first.message_id)
  assert.equal(said.filter(message => /kept the photo/.test(textOf(message))).length, 1)
  await scenario.advance(2 * hour)
  const delivered = await scenario.fromBot(ada.user.id, message => message.message_id > card.message_id && 'photo' in message)
  assert.equal(delivered.reply_to_message?.message_id, captioned.message_id)
})

test('files sent together, each with a time of its own, are set as one', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  const album = { document: file, media_group_id: 'album-3' }
  const first = await ada.say('', { ...album, caption: 'in 2 hours the contract' })
  await ada.say('', { ...album, caption: 'nothing to say about this one' })
  await ada.say('', { ...album, caption: 'in 3 hours the invoice' })
  await scenario.fromBot(ada.user.id, /Reminder set[^]*the invoice/, first.message_id)
  assert.match(textOf(await ada.ask('/list', /2 reminders/)), /the contract[^]*the invoice/)
})

test('a corrected caption of an album that was asked about is not heard', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  const photo = await ada.say('', { photo: file, media_group_id: 'album-4', caption: 'look at these' })
  const question = await scenario.fromBot(ada.user.id, /kept the photo/, photo.message_id)
  await scenario.control('PATCH', '/messages', { chat_id: ada.user.id, message_id: photo.message_id, caption: 'in 2 hours look at these' })
  await scenario.fromBot(ada.user.id, /Reminder set[^]*look at these/, question.message_id)
})

test('of several files without a text nobody can tell which is which', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  await ada.ask('', /Reminder set\n\n🖼 Photo\n/, { photo: file, caption: 'in 2 hours' })
  await ada.ask('', /Reminder set\n\n🎤 Voice message\n/, { voice: file, caption: 'in 3 hours' })
  assert.match(textOf(await ada.ask('/list')), /1\. 🖼 — [^]*2\. 🎤 — /)
  await ada.ask('/why 1', /🔎 🖼/)
})

test('an album before the zone is known is kept several times', async () => {
  const ada = await scenario.person()
  await ada.say('', { photo: file, media_group_id: 'album-2', caption: 'in 2 hours look' })
  await ada.say('', { photo: file, media_group_id: 'album-2' })
  await scenario.fromBot(ada.user.id, /kept that/)
  await ada.ask('UTC', /Reminder set[^]*look/)
  await ada.ask('/list', /One reminder/)
})

test('somebody else\'s words are taken for an order, or lose their formatting', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  const text = 'We meet in 2 hours at the station'
  const sent = await ada.say(text, { forward_origin: someone, entities: [{ type: 'italic', offset: 0, length: 2 }] })
  const offer = await scenario.fromBot(ada.user.id, /It names a time/, sent.message_id)
  await ada.press(offer, /⏰/)
  await scenario.fromBot(ada.user.id, /Reminder set[^]*We meet in 2 hours at the station/, offer.message_id)
  await ada.press(offer, /⏰/).catch(() => undefined)
  await scenario.advance(2 * hour)
  const delivered = await scenario.fromBot(ada.user.id, /^We meet in 2 hours at the station/, offer.message_id)
  assert.equal(delivered.entities?.[0]?.type, 'italic')
})

test('a forward without a time cannot be given one', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  await ada.say('The code of the door is blue', { forward_origin: someone })
  const question = await scenario.fromBot(ada.user.id, /kept “The code/)
  await ada.ask('every monday at 8', /Reminder set[^]*The code of the door/, { replyTo: question.message_id })
})

test('the comment sent along with a forward does not say when', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  await ada.say('remind me in 2 hours')
  await ada.say('', { video: file, caption: 'funny', forward_origin: someone })
  const card = await scenario.fromBot(ada.user.id, /Reminder set[^]*funny/)
  await scenario.advance(2 * hour)
  await scenario.fromBot(ada.user.id, message => message.message_id > card.message_id && 'video' in message)
})

test('a time said to an older message is not about that message', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  const old = await ada.say('', { contact: { phone_number: '+4930123456', first_name: 'Dr. Grace' } })
  await scenario.fromBot(ada.user.id, /kept “Dr. Grace, \+4930123456”/)
  await ada.ask('in 3 hours', /Reminder set[^]*Dr. Grace, \+4930123456/, { replyTo: old.message_id })
})

test('what cannot be kept is met with silence', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  await scenario.control('POST', '/updates', { message: { message_id: 900, date: 1, from: ada.user, chat: { id: ada.user.id, type: 'private', first_name: 'Ada' }, dice: { emoji: '🎲', value: 3 } } })
  await scenario.fromBot(ada.user.id, /I cannot keep that/)
})

test('a photo that Telegram has dropped takes its text with it', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  const sent = await ada.say('', { photo: file, caption: 'in 2 hours show this' })
  const card = await scenario.fromBot(ada.user.id, /Reminder set/)
  await scenario.control('POST', '/faults', { kind: 'error', method: 'sendPhoto', chat_id: ada.user.id, error_code: 400, description: 'Bad Request: wrong file identifier/HTTP URL specified' })
  await scenario.advance(2 * hour)
  const delivered = await scenario.fromBot(ada.user.id, /^show this/, card.message_id)
  assert.match(textOf(delivered), /did not let me send the photo/)
  assert.equal(delivered.reply_to_message?.message_id, sent.message_id)
})
