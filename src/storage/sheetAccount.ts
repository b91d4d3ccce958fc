import type { Db } from './pool.ts'

export async function listedUntil(db: Db, email: string): Promise<number | null> {
  return (await db.query<{ at: number | null }>('select listed_until as at from sheet_account where email = $1', [email])).rows[0]?.at ?? null
}

export async function noteListed(db: Db, email: string, untilMs: number): Promise<void> {
  await db.query(
    `insert into sheet_account (email, listed_until) values ($1, $2)
     on conflict (email) do update set listed_until = greatest(sheet_account.listed_until, excluded.listed_until)`, [email, new Date(untilMs)])
}

export const noteKeyRefused = (db: Db, email: string): Promise<void> => noteTrouble(db, email, 'Google refuses the service account key')
export const noteKeyTaken = (db: Db, email: string): Promise<void> => noteTrouble(db, email, null)

/** Why Google does not take the service account at all: fixed text, null while all is well. */
async function noteTrouble(db: Db, email: string, trouble: string | null): Promise<void> {
  await db.query(
    `insert into sheet_account (email, trouble) values ($1, $2) on conflict (email) do update set trouble = excluded.trouble where sheet_account.trouble is distinct from excluded.trouble`,
    [email, trouble])
}

/** Of any account in use. */
export async function accountTroubles(db: Db): Promise<string[]> {
  return (await db.query<{ trouble: string }>('select trouble from sheet_account where trouble is not null')).rows.map(({ trouble }) => trouble)
}
