import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { ConfigError, loadConfig, projectRoot } from '../src/config.ts'
import { variables } from '../src/config/variables.ts'

const refusal = (env: Record<string, string>, args: string[] = []): string => {
  try {
    loadConfig(env, args)
  } catch (error) {
    assert.ok(error instanceof ConfigError)
    return error.message
  }
  throw new Error('The configuration was accepted.')
}

describe('configuration', () => {
  it('nothing set means a playground on loopback with data in the project', () => {
    const config = loadConfig({})
    assert.equal(config.telegram.token, '')
    assert.equal(config.telegram.webhook, undefined)
    assert.deepEqual(config.web, { host: '127.0.0.1', port: 8080 })
    assert.deepEqual(config.roles, { bot: true, worker: true, web: true })
    assert.equal(config.home, path.join(projectRoot, '.punctual'))
  })

  it('a platform that gives every part can reach the health check', () => {
    const config = loadConfig({ BOT_TOKEN: '1:a', DATABASE_URL: 'postgres://db/x', TEMPORAL_ADDRESS: 'temporal:7233' })
    assert.equal(config.web.host, '0.0.0.0')
  })

  it('an empty value is an absent one, as compose files write it', () => {
    assert.equal(loadConfig({ DATABASE_URL: '', PORT: '' }).web.port, 8080)
  })

  it('names every bad variable at once, with its fix', () => {
    const message = refusal({ PORT: 'eighty', TEMPORAL_TLS: 'maybe', LOG_LEVEL: 'loud', PUNCTUAL_ROLES: 'bot,cook', TEMPORAL_ADDRESS: 'http://x' })
    for (const name of ['PORT', 'TEMPORAL_TLS', 'LOG_LEVEL', 'PUNCTUAL_ROLES', 'TEMPORAL_ADDRESS']) assert.match(message, new RegExp(`^  ${name} is "`, 'm'))
    assert.match(message, /PORT is "eighty": give a port number from 1 to 65535/)
  })

  it('never repeats a secret, however wrong', () => {
    const message = refusal({ BOT_TOKEN: 'hunter2', DATABASE_URL: 'mysql://hunter2', WEBHOOK_URL: 'https://x', WEBHOOK_SECRET: 'hunter2 !' })
    for (const name of ['BOT_TOKEN', 'DATABASE_URL', 'WEBHOOK_SECRET']) assert.match(message, new RegExp(`${name} is not usable`))
    assert.doesNotMatch(message, /hunter2/)
  })

  it('halves of a pair are refused, and the missing half is named', () => {
    assert.match(refusal({ BOT_TOKEN: '1:a', WEBHOOK_URL: 'https://x/y' }), /WEBHOOK_SECRET is needed/)
    assert.match(refusal({ TEMPORAL_TLS_CERT: import.meta.filename }), /TEMPORAL_TLS_KEY is needed/)
  })

  it('two parts on one port are refused before either starts', () => {
    assert.match(refusal({ PORT: '8233' }), /TEMPORAL_UI_PORT is 8233, and so is PORT/)
  })

  it('a pair cut in half is named even where another variable is bad', () => {
    const message = refusal({ PORT: 'x', BOT_TOKEN: '1:a', WEBHOOK_URL: 'https://x/y' })
    assert.match(message, /PORT/)
    assert.match(message, /WEBHOOK_SECRET/)
  })

  it('booleans take fixed words only: "TEMPORAL_TLS=false" is not true', () => {
    assert.equal(loadConfig({ TEMPORAL_TLS: 'False' }).temporal.tls, false)
    assert.equal(loadConfig({ TEMPORAL_TLS: 'on' }).temporal.tls, true)
  })

  it('flags win over variables, and a mistyped flag is not ignored', () => {
    assert.deepEqual(loadConfig({ PUNCTUAL_ROLES: 'web' }, ['--roles=bot,worker', '--take-over']).roles, { bot: true, worker: true, web: false })
    assert.equal(loadConfig({}, ['--take-over']).takeOver, true)
    assert.match(refusal({}, ['--rolls=bot']), /--rolls is not a flag/)
    assert.match(refusal({}, ['bot']), /bot is not understood/)
  })

  it('.env.example lists every variable and no other', () => {
    const example = readFileSync(path.join(projectRoot, '.env.example'), 'utf8')
    const listed = [...example.matchAll(/^#?([A-Z][A-Z_]+)=/gm)].map(match => match[1])
    assert.deepEqual(listed, Object.keys(variables.shape))
  })
})
