import { InputFile, type Api, type RawApi } from 'grammy'

/** A document of our own making, kept as text until it is sent. */
export interface TextFile { name: string, text: string }

/** Calls a method by its name, as answers and deliveries are kept, `file` as its `document`; throws what grammY throws. */
export function callTelegram<Result>(api: Api<RawApi>, method: string, payload: Record<string, unknown>, file?: TextFile): Promise<Result> {
  const whole = file ? { ...payload, document: new InputFile(Buffer.from(file.text), file.name) } : payload
  return (api.raw as unknown as Record<string, (payload: unknown) => Promise<Result>>)[method]!(whole)
}
