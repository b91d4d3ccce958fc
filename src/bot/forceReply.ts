import type { ForceReply } from '@grammyjs/types'
import type { Ctx } from './context.ts'

/** Opens the field for a reply: in a group for nobody but who is answered or named; in private "selective" would have it wait for a mention. */
export const forceReply = ({ chat }: Ctx): ForceReply => ({ force_reply: true, ...(chat?.type === 'private' ? {} : { selective: true }) })
