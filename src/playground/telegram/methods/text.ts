import { post } from '../post.ts'
import { formattedText } from '../text/formatted.ts'
import { longestText } from '../text/limits.ts'
import { badRequest } from '../failure.ts'
import type { Methods } from './call.ts'

export const textMethods: Methods = {
  sendMessage({ world }, payload) {
    const { text, entities } = formattedText(world, payload.text, payload.parse_mode, payload.entities)
    if (text === '') throw badRequest('message text is empty')
    if (text.length > longestText) throw badRequest('message is too long')
    return post(world, payload, { text, ...(entities.length > 0 && { entities }), ...(payload.link_preview_options && { link_preview_options: payload.link_preview_options }) })
  },
}
