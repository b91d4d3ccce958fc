import { Composer } from 'grammy'
import { setLang, setPrefs } from '../../storage/chats.ts'
import { unpack } from '../../telegram/callback.ts'
import { languages, phrases } from '../../telegram/phrases.ts'
import { settingsKeyboard, settingsText, type Settings, type SettingsPage } from '../../telegram/settings.ts'
import { askZone } from '../askZone.ts'
import type { Ctx } from '../context.ts'
import { zoneText } from '../zoneWords.ts'

/** Zone, morning and language, of a person as of a group. Each press changes the message in place. */
export const settingsFeature = new Composer<Ctx>()

settingsFeature.command('settings', ctx => {
  const settings = settingsOf(ctx)
  ctx.say(settingsText(settings, 'overview', ctx.phrase), { keyboard: settingsKeyboard(settings, 'overview', ctx.phrase) })
})

settingsFeature.on('callback_query:data', async (ctx, next) => {
  const press = unpack(ctx.callbackQuery.data)
  if (press?.name !== 'set') return next()
  const { setting, value } = press
  const { tx } = ctx.work
  if (setting === 'zone') return askZone(ctx, zoneOf(ctx))
  if (setting === 'page' && isPage(value)) return show(ctx, value)
  if (setting === 'morning' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value)) {
    ctx.row.prefs = { ...ctx.row.prefs, morning: value }
    await setPrefs(tx, ctx.row.id, ctx.row.prefs)
  } else if (setting === 'lang' && languages().includes(value)) {
    ctx.row.lang = value
    ctx.phrase = phrases(value)
    await setLang(tx, ctx.row.id, value)
  } else return ctx.toast(ctx.phrase('gone'), true)
  ctx.toast(ctx.phrase('settings-set'))
  show(ctx, 'overview')
})

const isPage = (value: string): value is SettingsPage => ['overview', 'morning', 'lang'].includes(value)

const zoneOf = (ctx: Ctx): string => ctx.row.zone ? zoneText(ctx, ctx.row.zone) : ctx.phrase('zone-none')

const settingsOf = (ctx: Ctx): Settings => ({ zone: zoneOf(ctx), morning: ctx.row.prefs.morning ?? '09:00', lang: ctx.row.lang, languages: languages() })

function show(ctx: Ctx, page: SettingsPage): void {
  const settings = settingsOf(ctx)
  ctx.change(settingsText(settings, page, ctx.phrase), settingsKeyboard(settings, page, ctx.phrase))
}
