export { chat } from './chat.ts'
export { retime } from './retime.ts'
export { sheetsSync } from './sheetsSync.ts'
