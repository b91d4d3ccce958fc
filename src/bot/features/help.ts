import { Composer } from 'grammy'
import { commands } from '../commands.ts'
import type { Ctx } from '../context.ts'

export const helpFeature = new Composer<Ctx>()

helpFeature.command('help', ctx => {
  const lines = commands.map(command => `/${command} — ${ctx.phrase(`command-${command}`)}`)
  ctx.say([ctx.phrase('help'), ctx.phrase('examples'), lines.join('\n'), ctx.phrase('help-more')].join('\n\n'))
})
