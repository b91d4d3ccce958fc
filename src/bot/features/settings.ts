import { Composer } from 'grammy'
import { setLang, setPrefs, type Prefs } from '../../storage/chats.ts'
import { unpack } from '../../telegram/callback.ts'
import { languages, phrases } from '../../telegram/phrases.ts'
import { isConvention, isConventionPage, type ConventionPage, type Conventions } from '../../telegram/conventions.ts'
import { isSettingsPage, settingsKeyboard, settingsText, type Settings, type SettingsPage } from '../../telegram/settings.ts'
import { askCurrency } from '../askCurrency.ts'
import { askZone } from '../askZone.ts'
import type { Ctx } from '../context.ts'
import { currencyOf } from '../../storage/conventions.ts'
import { zoneText } from '../zoneWords.ts'

/** Zone, morning, the day's end, currency and language, of a person as of a group. Each press changes the message in place. */
export const settingsFeature = new Composer<Ctx>()

settingsFeature.command('settings', ctx => {
  const settings = settingsOf(ctx)
  ctx.say(settingsText(settings, 'overview', ctx.phrase), { keyboard: settingsKeyboard(settings, 'overview', ctx.phrase) })
})

settingsFeature.on('callback_query:data', async (ctx, next) => {
  const press = unpack(ctx.callbackQuery.data)
  if (press?.name !== 'set') return next()
  const { setting, value } = press
  if (setting === 'zone') return askZone(ctx, zoneOf(ctx))
  if (setting === 'page' && isSettingsPage(value)) return show(ctx, value)
  if (setting === 'currency' && value === 'ask') return askCurrency(ctx)
  if (setting === 'currency' && value === 'choose') return ctx.say(settingsText(settingsOf(ctx), 'currency', ctx.phrase), { keyboard: settingsKeyboard(settingsOf(ctx), 'currency', ctx.phrase) })
  const pref = prefSaid(setting, value)
  if (pref) {
    ctx.row.prefs = { ...ctx.row.prefs, ...pref }
    await setPrefs(ctx.work.tx, ctx.row.id, ctx.row.prefs)
  } else if (setting === 'lang' && languages().includes(value)) {
    ctx.row.lang = value
    ctx.phrase = phrases(value)
    await setLang(ctx.work.tx, ctx.row.id, value)
  } else return ctx.toast(ctx.phrase('gone'), true)
  ctx.toast(ctx.phrase('settings-set'))
  show(ctx, isConventionPage(setting) ? 'times' : 'overview')
})

function prefSaid(setting: string, value: string): Prefs | null {
  const isTime = /^([01]\d|2[0-3]):[0-5]\d$/.test(value)
  if ((setting === 'morning' || setting === 'dayEnds') && isTime) return { [setting]: value }
  if (isConventionPage(setting) && isConvention(setting, value)) return conventionSaid(setting, value)
  if (setting === 'currency' && /^[A-Z]{3}$/.test(value)) return { currency: value }
  return setting === 'plainLog' ? { plainLog: value === 'on' || undefined } : null
}

/** "As the text says" is no preference. */
function conventionSaid(page: ConventionPage, value: string): Prefs {
  const known = value === 'auto' ? undefined : value
  return { [page]: known !== undefined && (page === 'hours' || page === 'week') ? Number(known) : known }
}

const conventionsShown = ({ row: { prefs } }: Ctx): Conventions => ({
  hours: String(prefs.hours ?? 'auto'), dates: prefs.dates ?? 'auto', week: String(prefs.week ?? 0), usual: prefs.usual ?? 'auto',
  noon: prefs.noon ?? '12:00', evening: prefs.evening ?? '19:00', night: prefs.night ?? '22:00',
})

const zoneOf = (ctx: Ctx): string => ctx.row.zone ? zoneText(ctx, ctx.row.zone) : ctx.phrase('zone-none')

const settingsOf = (ctx: Ctx): Settings => ({
  zone: zoneOf(ctx), morning: ctx.row.prefs.morning ?? '09:00', dayEnds: ctx.row.prefs.dayEnds ?? '00:00', currency: currencyOf(ctx.row),
  plainLog: ctx.row.prefs.plainLog ?? false, conventions: conventionsShown(ctx), lang: ctx.row.lang, languages: languages(),
})

function show(ctx: Ctx, page: SettingsPage): void {
  const settings = settingsOf(ctx)
  ctx.change(settingsText(settings, page, ctx.phrase), settingsKeyboard(settings, page, ctx.phrase))
}
