import { createHash } from 'node:crypto'
import type { BotCommand, Chat, MenuButton, User, UserFromGetMe } from '@grammyjs/types'
import { createCalls, type Call, type Calls } from './calls.ts'
import type { Clock } from './clock.ts'
import { createEvents, type Events } from './events.ts'
import { createFaults, type Faults } from './faults.ts'
import { createFlood, type Flood } from './flood.ts'
import type { StoredFile } from './media/files.ts'
import { createMessages, type Messages, type Stored } from './messages.ts'
import type { Collection, Store } from './store.ts'
import { createQueue, type Queue, type Queued } from './updates/queue.ts'

export interface Topic { message_thread_id: number, name: string }

/** A chat with what the bot is in it. A private chat has its user's id. */
export interface Room {
  chat: Chat
  members: number[]
  topics: Topic[]
  bot: 'member' | 'administrator' | 'kicked' | 'left'
  blocked?: true
  /** The supergroup that took this group's place. */
  migratedTo?: number
  /** Message ids of a supergroup are its own; all other chats of a bot share one sequence, as in Telegram. */
  lastMessageId: number
  pinned?: number
  menuButton?: MenuButton
}

export interface PendingQuery { id: string, atMs: number, answered?: true }

export interface CommandList { scope: string, language: string, commands: BotCommand[] }

/** What is one value for the whole bot. */
export interface Settings {
  lastMessageId: number
  nextUserId: number
  nextChatId: number
  /** Per language; '' is for all. */
  names: Record<string, string>
  descriptions: Record<string, string>
  shortDescriptions: Record<string, string>
  menuButton: MenuButton
  privacy: boolean
}

/** All of Telegram as one bot's token sees it: people, chats, messages, updates. */
export interface World {
  token: string
  me: UserFromGetMe
  clock: Clock
  events: Events
  calls: Calls
  faults: Faults
  flood: Flood
  queue: Queue
  users: Collection<User>
  rooms: Collection<Room>
  messages: Messages
  files: Collection<StoredFile>
  blobs: Store['blobs']
  queries: Collection<PendingQuery>
  commands: Collection<CommandList>
  settings: Settings
  /** To be called after a change of `settings`. */
  saveSettings(): void
}

export function createWorld(token: string, store: Store, shared: { clock: Clock, flood: boolean }): World {
  const id = botId(token)
  const collection = <V>(name: string) => store.collection<V>(`${id}/${name}`)
  const stored = collection<Settings>('settings')
  const settings: Settings = stored.get('settings') ?? {
    lastMessageId: 0, nextUserId: 1_000_001, nextChatId: 1_000_001, names: {}, descriptions: {}, shortDescriptions: {}, menuButton: { type: 'commands' }, privacy: true,
  }
  const saveSettings = () => stored.set('settings', settings)
  const events = createEvents()
  return {
    token,
    me: {
      id, is_bot: true, first_name: 'Playground bot', username: 'playground_bot', can_join_groups: true, can_read_all_group_messages: false,
      supports_inline_queries: false, can_connect_to_business: false, has_main_web_app: false, has_topics_enabled: false,
      allows_users_to_create_topics: false, can_manage_bots: false, supports_join_request_queries: false, supports_guest_queries: false,
    } as UserFromGetMe,
    clock: shared.clock,
    events,
    calls: createCalls(collection<Call>('calls')),
    faults: createFaults(),
    flood: createFlood(shared.flood),
    queue: createQueue(collection<Queued>('updates'), collection('queue'), shared.clock),
    users: collection<User>('users'),
    rooms: collection<Room>('rooms'),
    messages: createMessages(collection<Stored>('messages')),
    files: collection<StoredFile>('files'),
    blobs: store.blobs,
    queries: collection<PendingQuery>('queries'),
    commands: collection<CommandList>('commands'),
    settings,
    saveSettings,
  }
}

/** A token is `<bot id>:<secret>`; anything else gets an id of its own. */
const botId = (token: string): number =>
  Number(/^(\d{1,15}):/.exec(token)?.[1] ?? createHash('sha256').update(token).digest().readUIntBE(0, 5))

/** The bot as other people see it: without what only getMe tells. */
export const botUser = ({ me, settings }: World): User =>
  ({ id: me.id, is_bot: true, first_name: settings.names[''] || me.first_name, username: me.username })
