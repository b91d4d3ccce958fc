import { randomBytes } from 'node:crypto'
import pg from 'pg'

/** A fresh database on the server that `npm test` has started; the server itself is thrown away after the run. */
export async function databaseUrl(): Promise<string> {
  const server = process.env.TEST_DATABASE_URL
  if (!server) throw new Error('TEST_DATABASE_URL is not set: run this file through `npm test -- <part of its path>`.')
  const name = `test_${randomBytes(6).toString('hex')}`
  await administer(server, `create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

export function temporalAddress(): Promise<string> {
  const address = process.env.TEST_TEMPORAL_ADDRESS
  if (!address) throw new Error('TEST_TEMPORAL_ADDRESS is not set: run this file through `npm test -- <part of its path>`.')
  return Promise.resolve(address)
}

async function administer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query(statement)
  await client.end()
}
