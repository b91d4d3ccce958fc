import { setTimeout as delay } from 'node:timers/promises'

/** Waits until the health page says that every part answers; for ever, because the bot keeps trying and says why. */
export async function whenReady(url: string): Promise<void> {
  while (!await fetch(url).then(response => response.ok, () => false)) await delay(50)
}

const shownAs: Record<string, string> = { chat: 'Chat', sheets: 'Sheets', ui: 'Temporal Web UI', health: 'Health' }

export function welcome(links: Record<string, string>): string {
  const lines = Object.entries(links).map(([name, url]) => `  ${`${shownAs[name]}:`.padEnd(17)}${url}`)
  const first = links.chat ? ['Open the chat and type /start, choose a zone, then: tomorrow at 9 call mom'] : ['In Telegram, open a chat with your bot and type /start, then: tomorrow at 9 call mom']
  return ['', 'Punctual is ready.', ...lines, '', ...first, 'Ctrl-C stops it; everything is kept.', ''].join('\n')
}
