/** The command that a text begins with: elsewhere it is a word like others. */
export const leadingCommand = <Entity extends { type: string, offset: number }>(entities: readonly Entity[] | undefined): Entity | undefined =>
  entities?.find(({ type, offset }) => type === 'bot_command' && offset === 0)
