/** How the real server names a parameter or a type in "Can't parse … JSON object" and "Can't parse …: …". */
const names: Record<string, string> = { reply_markup: 'reply keyboard markup', MessageEntity: 'MessageEntity', BotCommand: 'BotCommand', scope: 'BotCommandScope', reaction: 'reaction types' }

export const spoken = (name: string): string =>
  names[name] ?? name.replace(/\..*$/, '').replaceAll('_', ' ').replace(/(?<=[a-z])[A-Z]/g, letter => ` ${letter}`).toLowerCase()
