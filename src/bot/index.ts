import { Bot, type ApiClientOptions } from 'grammy'
import type { UserFromGetMe } from '@grammyjs/types'
import type { SheetAccess } from '../sheets/access.ts'
import type { Ctx } from './context.ts'
import { addressed } from './addressed.ts'
import { commands } from './commands.ts'
import { lowerCommands } from './lowerCommands.ts'
import { prepare } from './prepare.ts'
import { newVersions } from './versions.ts'
import { answersFeature } from './features/answers.ts'
import { askFeature } from './features/ask.ts'
import { bookFeature } from './features/book.ts'
import { correctionFeature } from './features/correction.ts'
import { deliveredFeature } from './features/delivered.ts'
import { editFeature } from './features/edit.ts'
import { moveFeature } from './features/move.ts'
import { helpFeature } from './features/help.ts'
import { listFeature } from './features/list.ts'
import { logFeature } from './features/log.ts'
import { membershipFeature } from './features/membership.ts'
import { privacyFeature } from './features/privacy.ts'
import { questionsFeature } from './features/questions.ts'
import { remindFeature } from './features/remind.ts'
import { replyFeature } from './features/reply.ts'
import { settingsFeature } from './features/settings.ts'
import { sheetFeature } from './features/sheet.ts'
import { startFeature } from './features/start.ts'
import { stateFeature } from './features/state.ts'
import { undoFeature } from './features/undo.ts'
import { whenFeature } from './features/when.ts'
import { whyFeature } from './features/why.ts'
import { wishFeature } from './features/wish.ts'
import { zoneFeature } from './features/zone.ts'

/** The bot as the consumer drives it: it is fed updates, and never polls or calls by itself. Order matters: the first to answer ends it. */
export function createBot(token: string, { sheets, ...options }: { client: ApiClientOptions, botInfo: UserFromGetMe, sheets: SheetAccess | null }): Bot<Ctx> {
  const bot = new Bot<Ctx>(token, options)
  bot.use(addressed([...commands, 'start']))
  bot.use(lowerCommands)
  bot.use(prepare)
  bot.use(newVersions)
  bot.use(membershipFeature)
  bot.use(questionsFeature)
  bot.use(privacyFeature)
  bot.use(startFeature)
  bot.use(zoneFeature)
  bot.use(settingsFeature)
  bot.use(sheetFeature(sheets))
  bot.use(helpFeature)
  bot.use(moveFeature)
  bot.use(listFeature)
  bot.use(stateFeature)
  bot.use(undoFeature)
  bot.use(whyFeature)
  bot.use(deliveredFeature)
  bot.use(askFeature)
  bot.use(logFeature)
  bot.use(bookFeature)
  bot.use(answersFeature)
  bot.use(editFeature)
  bot.use(whenFeature)
  bot.use(replyFeature)
  bot.use(wishFeature)
  bot.use(correctionFeature)
  bot.use(remindFeature) // last: it reads any text
  return bot
}
