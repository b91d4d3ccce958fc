import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test, type TestContext } from 'node:test'
import type { Chat, Message } from '@grammyjs/types'
import { png, startTelegram, talkTo } from './support.ts'

const main = path.resolve(import.meta.dirname, '../../src/playground/main.ts')

function folder(t: TestContext): string {
  const made = mkdtempSync(path.join(tmpdir(), 'playground-'))
  t.after(() => rmSync(made, { recursive: true }))
  return made
}

async function startProcess(t: TestContext, env: Record<string, string>): Promise<{ child: ChildProcess, telegram: ReturnType<typeof talkTo> }> {
  const child = spawn(process.execPath, [main], { env: { PATH: process.env.PATH, ...env }, stdio: ['ignore', 'pipe', 'inherit'] })
  t.after(() => { child.kill('SIGKILL') })
  const [line] = await once(child.stdout!, 'data') as [Buffer]
  return { child, telegram: talkTo(JSON.parse(line.toString()) as { url: string, token: string }) }
}

test('kill -9 loses nothing that was answered: people, messages, files, updates, presses, commands, webhook offset', async t => {
  const env = { PLAYGROUND_STATE: path.join(folder(t), 'state.db') }
  const { child, telegram } = await startProcess(t, env)
  const { id } = await telegram.person()
  const group = await telegram.control<Chat>('POST', '/chats', { type: 'supergroup', title: 'G', members: [id] })
  await telegram.ok('setMyCommands', { commands: [{ command: 'start', description: 'd' }] })
  const { photo } = await telegram.control<Message>('POST', '/messages', { chat_id: id, from_id: id, photo: { name: 'p.png', mime: 'image/png', base64: png.toString('base64') } })
  const { update_id } = (await telegram.updates({ offset: -1 }))[0]!
  for (let index = 0; index < 50; index++) await telegram.ok('sendMessage', { chat_id: id, text: `message ${index}`, reply_markup: { inline_keyboard: [[{ text: 'a', callback_data: 'b' }]] } })
  const { callback_query_id } = await telegram.control<{ callback_query_id: string }>('POST', '/press', { chat_id: id, from_id: id, message_id: 10, data: 'b' })
  child.kill('SIGKILL')
  await once(child, 'exit')

  const { child: next, telegram: again } = await startProcess(t, env)
  assert.equal(again.token, telegram.token)
  const messages = await again.control<Message[]>('GET', `/messages?chat_id=${id}&limit=1000`)
  assert.deepEqual([messages.length, messages.at(-1)!.text], [51, 'message 49'])
  const { users, chats, commands } = await again.control<{ users: object[], chats: { chat: Chat }[], commands: object[] }>('GET', '/state')
  assert.deepEqual([users.length, chats.map(({ chat }) => chat.id).includes(group.id), commands.length], [1, true, 1])
  assert.deepEqual((await again.updates({ offset: update_id })).map(update => update.update_id), [update_id, update_id + 1])
  await again.ok('answerCallbackQuery', { callback_query_id })
  const { file_path } = await again.ok<{ file_path: string }>('getFile', { file_id: photo![0]!.file_id })
  const bytes = await (await fetch(`${again.url}/file/bot${again.token}/${file_path}`)).arrayBuffer()
  assert.ok(png.equals(Buffer.from(bytes)))
  assert.equal((await again.ok<Message>('sendMessage', { chat_id: id, text: 'x' })).message_id, messages.at(-1)!.message_id + 1, 'ids go on')
  assert.equal((await again.control<object[]>('GET', '/calls?method=sendMessage')).length, 51)

  next.kill('SIGTERM')
  assert.deepEqual(await once(next, 'exit'), [0, null])
})

test('a taken port is said plainly, with exit code 3; so is a state in use', async t => {
  const env = { PLAYGROUND_STATE: path.join(folder(t), 'state.db') }
  const { telegram } = await startProcess(t, env)
  const refused = async (more: Record<string, string>) => {
    const child = spawn(process.execPath, [main], { env: { PATH: process.env.PATH, ...more }, stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.on('data', chunk => { said += String(chunk) })
    const [code] = await once(child, 'exit') as [number]
    return [code, said] as const
  }
  const port = new URL(telegram.url).port
  const [[code, said], [other, locked]] = await Promise.all([refused({ PLAYGROUND_PORT: port }), refused(env)])
  assert.deepEqual([code, said], [3, `Port ${port} is taken: set PLAYGROUND_PORT to a free one.\n`])
  assert.equal(other, 1)
  assert.match(locked, /Is another playground using it\?/)
})

test('a clock that the bot does not take stays where it is', async t => {
  const offsets: unknown[] = []
  let status = 200
  const bot = createServer((request, response) => {
    let text = ''
    request.on('data', chunk => { text += String(chunk) })
    request.on('end', () => {
      offsets.push(JSON.parse(text))
      response.writeHead(status).end('{}')
    })
  })
  await new Promise<void>(resolve => { bot.listen(0, '127.0.0.1', resolve) })
  t.after(() => { bot.close(); bot.closeAllConnections() })
  const telegram = await startTelegram(t, { clockUrl: `http://127.0.0.1:${(bot.address() as { port: number }).port}/clock` })
  const { id } = await telegram.person()
  const moved = await telegram.control<{ offsetMs: number, adjustable: boolean }>('POST', '/clock', { advanceMs: 86_400_000 })
  assert.deepEqual([moved.offsetMs, moved.adjustable, offsets], [86_400_000, true, [{ offsetMs: 86_400_000 }]])
  const { date } = await telegram.ok<Message>('sendMessage', { chat_id: id, text: 'x' })
  assert.ok(Math.abs(date - (Date.now() / 1000 + 86_400)) < 5, 'dates follow')
  status = 500
  await assert.rejects(telegram.control('POST', '/clock', { advanceMs: 1000 }), /502 The bot did not take the new time .* nothing was changed/)
  assert.equal((await telegram.control<{ offsetMs: number }>('GET', '/clock')).offsetMs, 86_400_000)
})

test('only pages of the playground itself may use the control API; files outside the page are not served', async t => {
  const telegram = await startTelegram(t, { pageDir: path.join(import.meta.dirname, 'none') })
  assert.equal((await fetch(`${telegram.url}/control/state`, { headers: { origin: 'https://evil.example' } })).status, 403)
  assert.equal((await fetch(`${telegram.url}/control/state`, { headers: { origin: telegram.url } })).status, 200)
  assert.match(await (await fetch(`${telegram.url}/`)).text(), /The playground is running/)
  assert.equal((await fetch(`${telegram.url}/..%2f..%2fpackage.json`)).status, 404)
})
