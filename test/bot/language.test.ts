import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { languages, phrases } from '../../src/telegram/phrases.ts'
import { startScenario, textOf, type Scenario } from '../support/scenario.ts'

let scenario: Scenario
before(async () => { scenario = await startScenario() })
after(() => scenario.stop())

const translated = languages().filter(language => language !== 'en')
const exactly = (text: string) => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))

for (const language of translated) {
  test(`somebody whose Telegram is in ${language} is answered in English, or has another language shown as theirs`, async () => {
    const person = await scenario.person({ language })
    await person.ask('/timezone UTC', /UTC/)
    const settings = await person.ask('/settings', exactly(phrases(language)('settings')))
    const name = new Intl.DisplayNames([language], { type: 'language' }).of(language)!
    assert.match(textOf(settings), exactly(name))
    await person.press(settings, exactly(`💬 ${name}`))
    const choice = await scenario.changed(person.user.id, settings.message_id, exactly(phrases(language)('settings-lang-ask')))
    await person.press(choice, /English/)
    await scenario.changed(person.user.id, settings.message_id, /Settings/)
    await person.ask('/list', exactly(phrases('en')('list-empty')))
  })

}

test('somebody who writes Russian is not understood, or the card speaks English', async () => {
  const ada = await scenario.person({ language: 'ru' })
  await ada.ask('/timezone Europe/Moscow', /Europe\/Moscow/)
  const card = await ada.ask('напомни завтра позвонить маме', /Напоминание поставлено[^]*позвонить маме[^]*завтра в 09:00[^]*09:00: время не названо/)
  await ada.ask('каждый день в 8', /каждый день в 08:00/, { replyTo: card.message_id })
  await ada.ask('удали', /Удалено: позвонить маме/, { replyTo: card.message_id })
})
