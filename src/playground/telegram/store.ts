import { DatabaseSync } from 'node:sqlite'

/** A map that outlives the process. After changing a value in place, `set` it again: that is what marks it to be written. */
export interface Collection<V> {
  get(key: string | number): V | undefined
  set(key: string | number, value: V): void
  delete(key: string | number): void
  /** In order of key at first, then of insertion. */
  values(): Iterable<V>
  entries(): Iterable<[string, V]>
  readonly size: number
}

export interface Store {
  collection<V>(name: string): Collection<V>
  blobs: { put(id: string, bytes: Uint8Array): void, get(id: string): Uint8Array | undefined }
  /** Writes what changed, in one transaction. Called before anything is answered, so that what was answered is never lost. */
  flush(): void
  close(): void
}

/** Everything in memory, and changed records written through to SQLite: the cost of a call does not grow with the state. Without a file nothing is kept. */
export function openStore(file: string | undefined): Store {
  const database = open(file)
  const saved = loadRecords(database)
  const dirty = new Map<string, Map<string, unknown>>()
  const put = database.prepare('INSERT OR REPLACE INTO record VALUES (?, ?, ?)')
  const remove = database.prepare('DELETE FROM record WHERE collection = ? AND key = ?')
  const putBlob = database.prepare('INSERT OR REPLACE INTO blob VALUES (?, ?)')
  const getBlob = database.prepare('SELECT bytes FROM blob WHERE id = ?')

  const flush = () => {
    if (dirty.size === 0) return
    database.exec('BEGIN')
    for (const [collection, changes] of dirty) {
      for (const [key, value] of changes) {
        if (value === undefined) remove.run(collection, key)
        else put.run(collection, key, JSON.stringify(value))
      }
    }
    database.exec('COMMIT')
    dirty.clear()
  }
  const mark = (collection: string, key: string, value: unknown) => {
    if (file === undefined) return
    // What no answer flushes (a webhook's success, an expiry) is written at the end of the turn.
    if (dirty.size === 0) setImmediate(() => { if (database.isOpen) flush() })
    const changes = dirty.get(collection) ?? new Map<string, unknown>()
    dirty.set(collection, changes.set(key, value))
  }

  return {
    collection<V>(name: string): Collection<V> {
      const records = (saved.get(name) ?? new Map()) as Map<string, V>
      return {
        get: key => records.get(String(key)),
        set(key, value) { records.set(String(key), value); mark(name, String(key), value) },
        delete(key) { if (records.delete(String(key))) mark(name, String(key), undefined) },
        values: () => records.values(),
        entries: () => records.entries(),
        get size() { return records.size },
      }
    },
    blobs: {
      put: (id, bytes) => { putBlob.run(id, bytes) },
      get: id => (getBlob.get(id) as { bytes: Uint8Array } | undefined)?.bytes,
    },
    flush,
    close() { flush(); database.close() },
  }
}

function open(file: string | undefined): DatabaseSync {
  try {
    const database = new DatabaseSync(file ?? ':memory:')
    // A killed process loses nothing with synchronous off; a power cut may, which a playground can bear.
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF')
    database.exec('CREATE TABLE IF NOT EXISTS record (collection TEXT, key TEXT, value TEXT, PRIMARY KEY (collection, key)) WITHOUT ROWID')
    database.exec('CREATE TABLE IF NOT EXISTS blob (id TEXT PRIMARY KEY, bytes BLOB)')
    return database
  } catch (error) {
    throw new Error(`The playground's state ${file} cannot be opened (${(error as Error).message}). Is another playground using it?`, { cause: error })
  }
}

function loadRecords(database: DatabaseSync): Map<string, Map<string, unknown>> {
  const all = new Map<string, Map<string, unknown>>()
  for (const row of database.prepare('SELECT collection, key, value FROM record ORDER BY collection, key').iterate() as Iterable<{ collection: string, key: string, value: string }>) {
    const records = all.get(row.collection) ?? new Map<string, unknown>()
    all.set(row.collection, records.set(row.key, JSON.parse(row.value)))
  }
  return all
}
