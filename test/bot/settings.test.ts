import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { commands } from '../../src/bot/commands.ts'
import { phrases } from '../../src/telegram/phrases.ts'
import { settingsKeyboard, settingsText, type Settings } from '../../src/telegram/settings.ts'
import { startScenario, textOf, type BotMessage, type Scenario } from '../support/scenario.ts'

let scenario: Scenario
before(async () => { scenario = await startScenario() })
after(() => scenario.stop())

const labels = (message: BotMessage) => message.reply_markup?.inline_keyboard?.flat().map(({ text }) => text) ?? []

test('a person\'s own morning is not kept, not shown, or not heeded', async () => {
  const ada = await scenario.person({ zone: 'Asia/Dubai' })
  const settings = await ada.ask('/settings', /Settings/)
  assert.match(textOf(settings), /Asia\/Dubai[^]*Morning: 09:00/)
  await ada.press(settings, /Morning: 09:00/)
  const times = await scenario.changed(ada.user.id, settings.message_id, /At what time/)
  assert.ok(labels(times).includes('✓ 09:00'))
  await ada.press(times, /^07:30$/)
  await scenario.changed(ada.user.id, settings.message_id, /Morning: 07:30/)
  const card = await ada.ask('tomorrow call mom', /Reminder set/)
  assert.match(textOf(card), /tomorrow 07:30[^]*07:30, your morning, because no time was given/)
  await ada.press(card, /Change time/)
  const question = await scenario.fromBot(ada.user.id, /When instead/, card.message_id)
  await ada.ask('every friday', /changed[^]*every Friday at 07:30/, { replyTo: question.message_id })
})

test('a morning said before the zone is known is forgotten with the draft', async () => {
  const ada = await scenario.person()
  const settings = await ada.ask('/settings', /No time zone is set/)
  await ada.press(settings, /Morning/)
  await ada.press(await scenario.changed(ada.user.id, settings.message_id, /At what time/), /^06:00$/)
  await scenario.changed(ada.user.id, settings.message_id, /Morning: 06:00/)
  await ada.ask('tomorrow call mom', /kept that/)
  await ada.ask('Dubai', /Reminder set[^]*tomorrow 06:00/)
})

test('the zone cannot be changed from the settings', async () => {
  const ada = await scenario.person({ zone: 'Asia/Dubai' })
  const settings = await ada.ask('/settings', /Settings/)
  await ada.press(settings, /Change time zone/)
  await scenario.fromBot(ada.user.id, /Which time zone/, settings.message_id)
  await ada.ask('Tokyo', /Move from Asia\/Dubai/)
})

test('a group has no settings of its own', async () => {
  const [ada, bob] = [await scenario.person({ zone: 'UTC' }), await scenario.person({ name: 'Bob', zone: 'UTC' })]
  const group = await scenario.group([ada, bob])
  await ada.ask('/timezone Tokyo', /group's time zone is Asia\/Tokyo/, { in: group.id })
  const settings = await ada.ask('/settings', /Settings/, { in: group.id })
  await bob.press(settings, /Morning/)
  await bob.press(await scenario.changed(group.id, settings.message_id, /At what time/), /^08:00$/)
  await scenario.changed(group.id, settings.message_id, /Morning: 08:00/)
  await ada.ask('/remind tomorrow call mom', /tomorrow 08:00/, { in: group.id })
  assert.match(textOf(await ada.ask('tomorrow call mom', /Reminder set/)), /09:00/)
})

test('the language cannot be chosen where there are several, or is offered where there is one', () => {
  const one: Settings = { zone: 'UTC', morning: '09:00', dayEnds: '00:00', currency: 'EUR', plainLog: false, lang: 'en', languages: ['en'],
    conventions: { hours: 'auto', dates: 'auto', week: '0', usual: 'auto', noon: '12:00', evening: '19:00', night: '22:00' } }
  const several: Settings = { ...one, languages: ['en', 'de'] }
  const phrase = phrases('en')
  const shown = (settings: Settings, page: 'overview' | 'lang') => settingsKeyboard(settings, page, phrase).inline_keyboard.flat().map(({ text }) => text)
  assert.ok(!shown(one, 'overview').join().includes('English') && !settingsText(one, 'overview', phrase).includes('Language'))
  assert.ok(shown(several, 'overview').join().includes('English') && settingsText(several, 'overview', phrase).includes('Language: English'))
  assert.deepEqual(shown(several, 'lang'), ['✓ English', 'Deutsch', '‹ Back'])
})

test('/help leaves a command out, does not fit one screen, or Telegram is not told of a command', async () => {
  const ada = await scenario.person({ zone: 'UTC' })
  const help = textOf(await ada.ask('/help', /tomorrow at 9/))
  const registered = (await scenario.control<{ commands: { command: string }[] }>('GET', '/state')).commands.map(({ command }) => command)
  assert.deepEqual(registered, [...commands])
  for (const command of commands) assert.ok(help.includes(`/${command} — `) && !help.includes(`command-${command}`), command)
  assert.ok(help.length < 1_500, `${help.length} units`)
})
