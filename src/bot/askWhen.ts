import type { Ctx, SayOptions } from './context.ts'

/** Asks for a time. Recorded, so that the reply finds what it is about. */
export function askWhen(ctx: Ctx, text: string, record: NonNullable<SayOptions['record']>): void {
  ctx.say(text, { keyboard: { force_reply: true, selective: true }, record })
}
