import type { MiddlewareFn } from 'grammy'
import type { Ctx } from './context.ts'
import { leadingCommand } from './leadingCommand.ts'

/** Phones write "/List". grammY knows commands in small letters only. */
export const lowerCommands: MiddlewareFn<Ctx> = (ctx, next) => {
  const message = ctx.message ?? ctx.editedMessage
  const command = leadingCommand(message?.entities)
  if (message?.text !== undefined && command) message.text = message.text.slice(0, command.length).toLowerCase() + message.text.slice(command.length)
  return next()
}
