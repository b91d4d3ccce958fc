import type { LanguageCode } from '@grammyjs/types'
import type { Api, RawApi } from 'grammy'
import type { Log } from '../log.ts'
import { errorFields } from '../telegram/outcome.ts'
import { languages, phrases } from '../telegram/phrases.ts'

/** In the order of the menu. Each has a phrase `command-<name>`. */
export const commands = ['remind', 'ask', 'log', 'answers', 'list', 'delete', 'pause', 'resume', 'undo', 'why', 'timezone', 'settings', 'sheet', 'export', 'forget_me', 'help'] as const

/** Registered with Telegram at each start; a fault costs only the menu. */
export async function registerCommands(api: Api<RawApi>, log: Log): Promise<void> {
  for (const lang of languages()) {
    const phrase = phrases(lang)
    await api.setMyCommands(commands.map(command => ({ command, description: phrase(`command-${command}`) })), lang === 'en' ? {} : { language_code: lang as LanguageCode })
      .catch((error: unknown) => log.warn(errorFields(error), 'commands not registered'))
  }
}
