export { chat } from './chat.ts'
export { retime } from './retime.ts'
