import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, afterEach, before, describe, test } from 'node:test'
import { startPlayground } from '../../src/playground/telegram/server.ts'
import { noBrowser } from '../support/browser.ts'
import { startHarness, type Harness } from './pageHarness.ts'
import { bubble, overflow, say, screenshot, until } from './pages.ts'

const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true }

describe('the chat page in a browser', { skip: noBrowser }, () => {
  let site: Harness
  before(async () => { site = await startHarness() })
  after(() => site.stop())
  afterEach(async () => {
    await site.leave()
    assert.deepEqual(site.complaints(), [], 'the browser complained')
  })

  test('a first visitor is left without a hint: Start stands there and speaks to the bot', async () => {
    const page = await site.open({ name: 'Grace' })
    await page.getByText('tomorrow at 9 call mom').waitFor()
    await screenshot(page, 'chat-empty')
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    await bubble(page, 'Hello Grace').waitFor()
    await page.getByText('tomorrow at 9 call mom').waitFor({ state: 'hidden' })
  })

  test('the bare address shows nobody, or two tabs opened at once make two first people', async () => {
    const own = await startPlayground()
    const first = await site.open({ as: 'nobody', playground: own })
    await site.open({ as: 'nobody', playground: own, beside: first })
    await first.getByRole('button', { name: 'You are Ada. Switch person' }).waitFor()
    assert.equal((await site.control('GET', 'state', undefined, own) as { users: unknown[] }).users.length, 1)
    await first.getByRole('button', { name: 'Start', exact: true }).waitFor()
    await site.leave()
    await own.stop()
  })

  test('a message is lost on its way, or the answer needs a reload', async () => {
    const page = await site.open()
    await say(page, 'buy milk')
    await bubble(page, 'Echo: buy milk').waitFor()
    assert.equal(await page.locator('.row.own').count(), 1)
    await page.locator('#announcer', { hasText: 'Echo: buy milk' }).waitFor({ state: 'attached' })
  })

  test('a bot that asks for a reply before the page hears that the own message was sent does not get one', async () => {
    const page = await site.open()
    await page.route('**/control/messages', async route => {
      const response = await route.fetch()
      await bubble(page, 'When instead?').waitFor()
      await route.fulfill({ response })
    }, { times: 1 })
    await say(page, '/ask now')
    await bubble(page, 'When instead?').waitFor()
    await page.getByText('Reply to').waitFor()
    await until(page, 'document.querySelector("[role=textbox]").textContent.trim() === ""')
    await say(page, 'at six')
    await bubble(page, 'Echo: at six (to: When instead?)').waitFor()
    await page.getByText('Reply to').waitFor({ state: 'hidden' })
  })

  test('formatting keys lose the format or count offsets wrongly after an emoji', async () => {
    const page = await site.open()
    await page.getByRole('textbox', { name: 'Message' }).click()
    await page.keyboard.type('🎂 ')
    await page.keyboard.press('Control+b')
    await page.keyboard.type('cake')
    await page.keyboard.press('Control+b')
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.type('soon')
    await page.keyboard.press('Enter')
    await bubble(page, 'Echo: 🎂 cake soon [bold 3 4]').waitFor()
    await page.locator('.row.own strong', { hasText: /^cake$/ }).waitFor()
  })

  test('an edit makes a second message, or the bot is not told', async () => {
    const page = await site.open()
    await say(page, 'at nine')
    await bubble(page, 'Echo: at nine').waitFor()
    await page.keyboard.press('ArrowUp')
    await page.getByText('Edit message').waitFor()
    await page.keyboard.press('End')
    await page.keyboard.type(' thirty')
    await page.keyboard.press('Enter')
    await bubble(page, 'Edited: at nine thirty').waitFor()
    assert.equal(await page.locator('.row.own').count(), 1)
    await page.locator('.row.own', { hasText: /at nine thirty[\s\S]*edited/ }).waitFor()
  })

  test('a press keeps spinning, its answer is swallowed, or the card is not changed in place', async () => {
    const page = await site.open()
    await say(page, '/card')
    await page.getByRole('button', { name: 'Toast' }).click()
    await page.locator('.toast', { hasText: 'Noted' }).waitFor()
    await page.getByRole('button', { name: 'Alert' }).click()
    await page.getByRole('dialog').getByText('Are you sure?').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('[aria-busy]').waitFor({ state: 'detached' })
    assert.equal(await page.getByRole('link', { name: 'Read' }).getAttribute('href'), 'https://example.org/')
    const id = await bubble(page, 'Card: call mom').locator('xpath=ancestor::article').getAttribute('data-id')
    await page.getByRole('button', { name: 'Done' }).click()
    await page.locator(`[data-id="${id}"]`, { hasText: '✓ done' }).waitFor() // the button says Done, too
    await page.getByRole('button', { name: 'Toast' }).waitFor({ state: 'detached' })
  })

  test('commands cannot be picked from the list with the keys alone', async () => {
    const page = await site.open()
    await page.getByRole('textbox', { name: 'Message' }).click()
    await page.keyboard.type('/')
    await page.getByRole('option').nth(2).waitFor()
    assert.equal(await page.getByRole('option').count(), 3)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await bubble(page, 'Card: call mom').waitFor()
  })

  test('a reply loses what it answers, or the quote leads nowhere', async () => {
    const page = await site.open()
    await say(page, 'first thing')
    await bubble(page, 'Echo: first thing').waitFor()
    // With keys alone: to the newest message, its menu, its first entry.
    await page.keyboard.press('Alt+ArrowUp')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.getByText('Reply to').waitFor()
    await page.keyboard.type('thanks')
    await page.keyboard.press('Enter')
    await bubble(page, '(to: Echo: first thing)').waitFor()
    await page.locator('.quote').first().click()
    await page.locator('.row.found', { hasText: 'Echo: first thing' }).waitFor()
  })

  test('a forwarded message loses its origin, a deleted one stays, a blocked bot can still be written to', async () => {
    const page = await site.open()
    await say(page, 'pass it on')
    await bubble(page, 'Echo: pass it on').click({ button: 'right' })
    await page.getByRole('menuitem', { name: 'Forward' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Playground bot' }).click()
    await page.locator('.row.own', { hasText: 'Forwarded from Playground bot' }).waitFor()
    await bubble(page, 'Echo: Echo: pass it on').waitFor()
    await page.locator('.row.own .bubble').first().click({ button: 'right' })
    await page.getByRole('menuitem', { name: 'Delete' }).click()
    await page.getByRole('button', { name: 'Delete' }).click()
    await until(page, 'document.querySelectorAll(".row.own").length === 1')
    await page.getByRole('button', { name: 'About this chat' }).click()
    await page.getByRole('menuitem', { name: 'Block the bot' }).click()
    await page.getByRole('button', { name: 'Unblock the bot' }).click()
    await page.getByRole('textbox', { name: 'Message' }).waitFor()
  })

  test('the location button of a bot’s keyboard does nothing, or the keyboard stays after use', async () => {
    const page = await site.open()
    await say(page, '/where')
    await page.getByRole('button', { name: 'Send my location' }).click()
    await page.getByLabel('City').selectOption('Kathmandu')
    await page.getByRole('button', { name: 'Send', exact: true }).last().click()
    await bubble(page, 'You are at 27.72').waitFor()
    await page.getByText('27.7172° N').waitFor()
    await page.getByRole('button', { name: 'Send my location' }).waitFor({ state: 'hidden' })
  })

  test('a reaction does not reach the bot, or cannot be taken back', async () => {
    const page = await site.open()
    await say(page, 'nice')
    await bubble(page, 'Echo: nice').click({ button: 'right' })
    await page.getByRole('button', { name: 'React with 🔥' }).click()
    await bubble(page, 'Reaction: 🔥').waitFor()
    await page.locator('.reaction').click()
    await bubble(page, 'Reaction: none').waitFor()
    await page.locator('.reaction').waitFor({ state: 'detached' })
  })

  test('an attached file or photo is lost, or cannot be seen and had again', async () => {
    const page = await site.open()
    const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAIAAAACUFjqAAAAEklEQVR4nGP8z4APMOGVHbHSAEEsAROxCnMTAAAAAElFTkSuQmCC', 'base64')
    await page.locator('#file').setInputFiles({ name: 'bill.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') })
    await page.getByRole('button', { name: 'Send', exact: true }).last().click()
    await bubble(page, 'A file: bill.pdf').waitFor()
    await page.locator('#file').setInputFiles({ name: 'cat.png', mimeType: 'image/png', buffer: png })
    await page.getByLabel('Caption').fill('my cat')
    await page.keyboard.press('Enter')
    await bubble(page, 'A photo: my cat').waitFor()
    await until(page, 'document.querySelector("img.photo")?.naturalWidth === 10')
    const href = await page.locator('a.file').getAttribute('href')
    assert.equal(await (await fetch(site.playground.url + href)).text(), '%PDF-1.4')
  })

  test('what people or bots write becomes markup: names, texts, titles, file names, buttons', async () => {
    const evil = '<img src=x onerror=boom()>'
    const me = await site.person(evil)
    const group = await site.control('POST', 'chats', { type: 'group', title: evil, members: [me] })
    const page = await site.open({ as: me })
    await page.evaluate('window.boom = () => { document.title = "boom" }')
    await say(page, '/evil')
    await page.getByRole('button', { name: evil, exact: true }).click()
    await say(page, `${evil}<script>boom()</script>`)
    await bubble(page, 'Echo: <img').waitFor()
    await page.locator('#file').setInputFiles({ name: `${evil}.txt`, mimeType: 'text/plain', buffer: Buffer.from('x') })
    await page.getByRole('dialog').getByText(evil).waitFor()
    await page.getByRole('button', { name: 'Send', exact: true }).last().click()
    await bubble(page, 'A file: <img').waitFor()
    await page.locator('.chat', { hasText: evil }).first().waitFor()
    await page.evaluate(`location.hash = '#me=${me}&chat=${Number(group.id)}'`)
    await page.getByRole('heading', { name: evil }).waitFor()
    assert.equal(await page.locator('img, script:not([src])').count(), 0)
    assert.doesNotMatch(await page.title(), /^boom$/)
  })

  test('the day separators stay on real time when the playground’s clock is moved', async () => {
    const page = await site.open()
    await say(page, 'before')
    await bubble(page, 'Echo: before').waitFor()
    assert.deepEqual(await page.locator('.day-label').allInnerTexts(), ['Today'])
    await page.locator('#clock').click()
    await screenshot(page, 'chat-clock')
    await page.getByRole('button', { name: 'Tomorrow 9:00' }).click()
    await page.locator('.clock.moved', { hasText: '09:00' }).waitFor()
    assert.deepEqual(await page.locator('.day-label').allInnerTexts(), ['Yesterday'])
    await say(page, 'after')
    await bubble(page, 'Echo: after').waitFor()
    assert.deepEqual(await page.locator('.day-label').allInnerTexts(), ['Yesterday', 'Today'])
    await page.locator('#clock').click()
    await page.getByRole('button', { name: 'Back to real time' }).click()
    await until(page, '!document.querySelector(".clock.moved")')
    assert.deepEqual(await page.locator('.day-label').allInnerTexts(), ['Today', 'Tomorrow'])
  })

  test('tabs drift apart: the same person twice, and two people in one group', async () => {
    const [ada, ben] = [await site.person('Ada'), await site.person('Ben')]
    const group = Number((await site.control('POST', 'chats', { type: 'supergroup', title: 'Flat 4b', members: [ada, ben] })).id)
    const first = await site.open({ as: ada, chat: group })
    const second = await site.open({ as: ada, chat: group, beside: first })
    const other = await site.open({ as: ben, chat: group, beside: first })
    await say(first, 'who cooks?')
    await bubble(second, 'who cooks?').waitFor()
    await other.locator('.row.other', { hasText: 'who cooks?' }).getByText('Ada').waitFor()
    // The tab that held the stream goes; another takes over.
    await first.close()
    await say(other, 'I do')
    await second.locator('.row.other', { hasText: 'I do' }).waitFor()
  })

  test('what happened while the playground was away is never shown', async () => {
    const stateFile = path.join(mkdtempSync(path.join(tmpdir(), 'punctual-page-')), 'state.sqlite')
    let own = await startPlayground({ stateFile })
    const page = await site.open({ playground: own })
    await page.getByRole('button', { name: 'Start', exact: true }).waitFor()
    const me = Number(new URLSearchParams(new URL(page.url()).hash.slice(1)).get('me'))
    await own.stop()
    await page.getByText('connecting…').waitFor()
    own = await startPlayground({ stateFile, port: own.port })
    await site.control('POST', 'messages', { chat_id: me, from_id: me, text: 'sent meanwhile' }, own)
    await bubble(page, 'sent meanwhile').waitFor()
    await page.close()
    await own.stop()
    assert.ok(site.complaints().every(line => /ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED|ERR_EMPTY_RESPONSE/.test(line)))
  })

  test('a long chat is drawn whole at once, or jumps while one scrolls up', async () => {
    const me = await site.person('Ada')
    const group = Number((await site.control('POST', 'chats', { type: 'group', title: 'Long', members: [me] })).id)
    for (let from = 1; from <= 800; from += 100) {
      await Promise.all(Array.from({ length: 100 }, (_, i) => site.control('POST', 'messages', { chat_id: group, from_id: me, text: `line ${from + i}` })))
    }
    const began = Date.now()
    const page = await site.open({ as: me, chat: group })
    await page.locator('.row').first().waitFor()
    assert.ok(Date.now() - began < 3000, `it took ${Date.now() - began} ms`)
    assert.ok(await page.locator('.row').count() <= 300)
    const before = await page.locator('.row').count()
    // Nobody scrolls within the frame in which the page first goes to its end.
    await until(page, 'document.querySelector("#scroll").scrollTop > 0')
    await page.evaluate('new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(null))))')
    await page.evaluate('document.querySelector("#scroll").scrollTop = 0')
    await until(page, `document.querySelectorAll('.row').length > ${before}`)
    assert.ok(await page.evaluate('document.querySelector("#scroll").scrollTop') as number > 500, 'the view stayed at the top of what is new')
  })

  test('the page overflows sideways or zooms on a phone, or one cannot get back to the chats', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await site.open({ name: 'Wolfeschlegelsteinhausenbergerdorff', browser: { ...phone, colorScheme } })
      await say(page, `/card`)
      await bubble(page, 'Card: call mom').waitFor()
      await say(page, `https://example.org/${'long'.repeat(60)}`)
      await bubble(page, 'Echo: https').waitFor()
      await say(page, '/where')
      await page.getByRole('button', { name: 'Berlin' }).waitFor()
      assert.equal(await overflow(page), 0)
      await screenshot(page, `chat-phone-${colorScheme}`)
      assert.ok(await page.evaluate('parseFloat(getComputedStyle(document.querySelector("#message")).fontSize)') as number >= 16)
      await page.locator('#clock').click()
      const panel = await page.getByRole('dialog').boundingBox()
      assert.ok(panel && panel.x >= 0 && panel.x + panel.width <= 360)
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Back to the chats' }).click()
      assert.equal(await page.locator('#talk').isVisible(), false)
      assert.equal(await overflow(page), 0)
      await page.locator('.chat').first().click()
      await bubble(page, 'Card: call mom').waitFor()
    }
  })

  test('dark is ignored when the system asks for it, or the choice is forgotten', async () => {
    const page = await site.open({ browser: { colorScheme: 'dark' } })
    const theme = () => page.evaluate('document.documentElement.dataset.theme')
    await say(page, '/card')
    await bubble(page, 'Card: call mom').waitFor()
    await screenshot(page, 'chat-dark')
    assert.equal(await theme(), 'dark')
    await page.getByRole('button', { name: 'Switch between light and dark' }).click()
    assert.equal(await theme(), 'light')
    await page.reload()
    assert.equal(await theme(), 'light')
    await screenshot(page, 'chat-light')
  })
})
