import { callbackMethods } from './callback.ts'
import type { Methods } from './call.ts'
import { commandMethods } from './commands.ts'
import { editMethods } from './edit.ts'
import { profileMethods } from './profile.ts'
import { textMethods } from './text.ts'
import { updateMethods } from './updates.ts'

export const methods: Methods = { ...updateMethods, ...profileMethods, ...commandMethods, ...textMethods, ...editMethods, ...callbackMethods }
