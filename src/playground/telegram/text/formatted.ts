import type { MessageEntity, ParseMode } from '@grammyjs/types'
import type { World } from '../world.ts'
import { automaticEntities } from './automatic.ts'

export interface FormattedText { text: string, entities: MessageEntity[] }

export function formattedText(_world: World, text: string, _mode?: ParseMode, entities: MessageEntity[] = []): FormattedText {
  return { text: text.trim(), entities: [...entities, ...automaticEntities(text.trim(), entities)] }
}
