import { callbackMethods } from './callback.ts'
import type { Methods } from './call.ts'
import { chatMethods } from './chats.ts'
import { commandMethods } from './commands.ts'
import { copyMethods } from './copy.ts'
import { deleteMethods } from './delete.ts'
import { editMethods } from './edit.ts'
import { mediaMethods } from './media.ts'
import { profileMethods } from './profile.ts'
import { simpleMethods } from './simple.ts'
import { textMethods } from './text.ts'
import { updateMethods } from './updates.ts'

/** Every method the playground has; the table knows the others. */
export const methods: Methods = {
  ...updateMethods, ...profileMethods, ...commandMethods, ...chatMethods, ...textMethods, ...mediaMethods, ...simpleMethods, ...copyMethods, ...editMethods, ...deleteMethods, ...callbackMethods,
}
