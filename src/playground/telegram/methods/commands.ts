import type { BotCommand, BotCommandScope } from '@grammyjs/types'
import { roomOf } from '../access.ts'
import { badRequest } from '../failure.ts'
import type { World } from '../world.ts'
import type { Methods } from './call.ts'

export const commandMethods: Methods = {
  setMyCommands({ world }, { commands, scope, language_code }) {
    if (commands.length > 100) throw badRequest('BOT_COMMANDS_TOO_MUCH')
    commands.forEach(checkCommand)
    return store(world, scope, language_code, [...commands])
  },
  deleteMyCommands: ({ world }, { scope, language_code }) => store(world, scope, language_code, []),
  getMyCommands: ({ world }, { scope, language_code }) => world.commands.get(keyOf(scopeOf(world, scope), languageOf(language_code)))?.commands ?? [],
}

function store(world: World, scope: BotCommandScope | undefined, language: string | undefined, commands: BotCommand[]): true {
  const list = { scope: scopeOf(world, scope), language: languageOf(language), commands }
  const key = keyOf(list.scope, list.language)
  if (commands.length > 0) world.commands.set(key, list)
  else world.commands.delete(key)
  world.events.tell({ type: 'state' })
  return true
}

/** The list a person sees in the bot's private chat (Bot API, "Determining list of commands"). */
export function shownCommands(world: World): BotCommand[] {
  for (const scope of ['all_private_chats', 'default']) {
    const list = world.commands.get(keyOf(scope, ''))
    if (list) return list.commands
  }
  return []
}

const keyOf = (scope: string, language: string) => `${scope}/${language}`

function scopeOf(world: World, scope: BotCommandScope | undefined): string {
  if (!scope) return 'default'
  if (!('chat_id' in scope)) return scope.type
  const { chat } = roomOf(world, scope.chat_id)
  return `${scope.type}:${chat.id}${'user_id' in scope ? `:${scope.user_id}` : ''}`
}

function languageOf(code = ''): string {
  if (!/^([a-z]{2})?$/.test(code)) throw badRequest('LANGUAGE_CODE_INVALID')
  return code
}

function checkCommand({ command, description }: BotCommand): void {
  if (!/^\/?[a-z0-9_]{1,32}$/.test(command)) throw badRequest('BOT_COMMAND_INVALID')
  if (description.length < 1 || description.length > 256) throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID')
}
