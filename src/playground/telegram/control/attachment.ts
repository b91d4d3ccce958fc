import type { Message } from '@grammyjs/types'
import type { World } from '../world.ts'

export function mediaIn(_world: World, _body: Record<string, unknown>): Partial<Message> {
  return {}
}
