import { badRequest } from '../failure.ts'
import type { World } from '../world.ts'
import type { Methods } from './call.ts'

export const profileMethods: Methods = {
  getMe: ({ world }) => ({ ...world.me, first_name: world.settings.names[''] || world.me.first_name, can_read_all_group_messages: !world.settings.privacy }),

  setMyName: ({ world }, { name, language_code }) => set(world, 'names', 64, name, language_code),
  getMyName: ({ world }, { language_code }) => ({ name: get(world, 'names', language_code) || world.me.first_name }),
  setMyDescription: ({ world }, { description, language_code }) => set(world, 'descriptions', 512, description, language_code),
  getMyDescription: ({ world }, { language_code }) => ({ description: get(world, 'descriptions', language_code) }),
  setMyShortDescription: ({ world }, { short_description, language_code }) => set(world, 'shortDescriptions', 120, short_description, language_code),
  getMyShortDescription: ({ world }, { language_code }) => ({ short_description: get(world, 'shortDescriptions', language_code) }),
}

type Texts = 'names' | 'descriptions' | 'shortDescriptions'

function set(world: World, texts: Texts, longest: number, text = '', language = ''): true {
  if (text.length > longest) throw badRequest('text is too long')
  world.settings[texts][language] = text
  world.saveSettings()
  return true
}

/** That of the language, else the one for all. */
const get = (world: World, texts: Texts, language = ''): string => world.settings[texts][language] || world.settings[texts][''] || ''
