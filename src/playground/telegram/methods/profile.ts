import type { Methods } from './call.ts'

export const profileMethods: Methods = {
  getMe: ({ world }) => ({ ...world.me, first_name: world.settings.names[''] || world.me.first_name, can_read_all_group_messages: !world.settings.privacy }),
}
