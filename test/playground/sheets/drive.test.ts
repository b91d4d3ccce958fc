import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { startSheets } from '../../../src/playground/sheets/server.ts'
import { login, refusal, startGoogle, talkTo } from './support.ts'

const spreadsheets = "mimeType = 'application/vnd.google-apps.spreadsheet' and trashed = false"

test('a change of a person is found by modifiedTime, with who made it; reading and sharing are none', async t => {
  const google = await startGoogle(t)
  const [first, second] = [await google.spreadsheet({ title: 'First' }), await google.spreadsheet({ title: 'Second' })]
  await google.spreadsheet({ title: 'Not shared' }, null)
  const linked = await google.spreadsheet({ title: 'By its link' }, null)
  await google.act(linked, 'share', { anyone: true })
  await google.control('POST', '/clock', { advanceMs: 60_000 })
  const since = new Date((await google.control<{ nowMs: number }>('GET', '/clock')).nowMs - 30_000).toISOString()
  const changed = async () => (await google.drive.files.list({ q: `${spreadsheets} and modifiedTime > '${since}'`, fields: 'files(id,lastModifyingUser(emailAddress,me))', orderBy: 'modifiedTime desc' })).data.files
  await google.values(first, 'A1')
  await google.act(first, 'share', { email: 'bob@example.com', role: 'reader' })
  assert.deepEqual(await changed(), [])
  await google.act(first, 'edit', { range: 'A1', value: 'x' })
  await google.put(linked, 'A1', [['in nobody\'s list']])
  await google.put(second, 'A1', [['y']])
  assert.deepEqual(await changed(), [
    { id: second, lastModifyingUser: { emailAddress: google.stand.key.client_email, me: true } }, { id: first, lastModifyingUser: { emailAddress: 'ada@example.com', me: false } },
  ])
  await google.act(second, 'trash')
  assert.deepEqual((await changed())?.map(({ id }) => id), [first])
})

test('files are listed in pages, few fields unless asked, by a query that is read whole', async t => {
  const google = await startGoogle(t)
  for (const title of ['a', 'b', "c's"]) await google.spreadsheet({ title })
  const { data } = await google.drive.files.list({ pageSize: 2, orderBy: 'name' })
  assert.deepEqual([data.files?.map(({ name }) => name), Object.keys(data.files![0]!)], [['a', 'b'], ['kind', 'id', 'name', 'mimeType']])
  const { data: rest } = await google.drive.files.list({ pageSize: 2, orderBy: 'name', pageToken: data.nextPageToken! })
  assert.deepEqual([rest.files?.length, rest.nextPageToken], [1, undefined])
  const names = async (q: string) => (await google.drive.files.list({ q, orderBy: 'name' })).data.files?.map(({ name }) => name)
  assert.deepEqual(await names("name = 'c\\'s' or (name contains 'A' and not trashed = true)"), ['a', "c's"])
  for (const q of ['name', "modifiedTime > 'x'", "trashed = 'false'", "name = 'a' and", "owner = 'me'"]) assert.equal(await refusal(google.drive.files.list({ q })), '400 Invalid Value', q)
})

test('a file tells who may do what, and where it is trashed', async t => {
  const google = await startGoogle(t)
  const id = await google.spreadsheet({ title: 'Shared' }, 'reader')
  const get = async () => (await google.drive.files.get({ fileId: id, fields: 'name,mimeType,trashed,capabilities(canEdit)' })).data
  assert.deepEqual(await get(), { name: 'Shared', mimeType: 'application/vnd.google-apps.spreadsheet', trashed: false, capabilities: { canEdit: false } })
  await google.act(id, 'trash')
  assert.equal((await get()).trashed, true)
  await google.act(id, 'restore')
  await google.act(id, 'unshare')
  assert.equal(await refusal(google.drive.files.get({ fileId: id })), `404 File not found: ${id}.`)
})

test('permissions are given and taken where that was granted', async t => {
  const google = await startGoogle(t)
  const id = await google.spreadsheet()
  const give = (as: typeof google) => as.drive.permissions.create({ fileId: id, requestBody: { type: 'user', role: 'reader', emailAddress: 'bob@example.com' } })
  assert.match(await refusal(give(google)), /403 .*insufficient authentication scopes/)
  const full = talkTo(google.stand, login(google.stand, ['https://www.googleapis.com/auth/drive']))
  const { data } = await give(full)
  const roles = async () => (await full.drive.permissions.list({ fileId: id, fields: 'permissions(emailAddress,role)' })).data.permissions?.map(({ emailAddress, role }) => `${emailAddress} ${role}`)
  assert.deepEqual(await roles(), ['ada@example.com owner', `${google.stand.key.client_email} writer`, 'bob@example.com reader'])
  await full.drive.permissions.delete({ fileId: id, permissionId: data.id! })
  assert.equal((await roles())?.length, 2)
  await google.act(id, 'share', { role: 'reader' })
  assert.equal(await refusal(give(full)), '403 The user does not have sufficient permissions for this file.')
})

test('all is there again after a restart: cells, metadata, sharing, key, tokens, clock', async t => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sheets-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const options = { stateFile: path.join(folder, 'sheets.db') }
  const before = await startSheets(options)
  const google = talkTo(before)
  const id = await google.spreadsheet()
  await google.put(id, 'B2', [['kept']])
  await google.batch(id, { createDeveloperMetadata: { developerMetadata: { metadataId: 7, metadataKey: 'k', visibility: 'DOCUMENT', location: { dimensionRange: { sheetId: 0, dimension: 'ROWS', startIndex: 1, endIndex: 2 } } } } })
  await google.control('POST', '/clock', { offsetMs: 86_400_000 })
  const { token } = await login(before).getAccessToken()
  await before.stop()
  const after = await startGoogle(t, options)
  assert.equal(after.stand.key.private_key, before.key.private_key)
  assert.deepEqual(await after.values(id, 'B2'), [['kept']])
  assert.equal((await after.sheets.spreadsheets.developerMetadata.get({ spreadsheetId: id, metadataId: 7 })).data.location?.dimensionRange?.startIndex, 1)
  assert.equal((await after.control<{ offsetMs: number }>('GET', '/clock')).offsetMs, 86_400_000)
  assert.equal((await fetch(`${after.stand.url}/v4/spreadsheets/${id}`, { headers: { authorization: `Bearer ${token}` } })).status, 200)
  assert.equal((await after.control<object[]>('GET', '/calls')).length, 5)
})
