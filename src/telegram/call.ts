import type { Api, RawApi } from 'grammy'

/** Calls a method by its name, as answers and deliveries are kept; throws what grammY throws. */
export function callTelegram<Result>(api: Api<RawApi>, method: string, payload: Record<string, unknown>): Promise<Result> {
  return (api.raw as unknown as Record<string, (payload: unknown) => Promise<Result>>)[method]!(payload)
}
