import { InputFile, type Api, type RawApi } from 'grammy'
import type { Chart } from '../domain/checkin.ts'

/** A document of our own making, kept as text until it is sent, or a chart that is drawn then. */
export type TextFile = { name: string, text: string } | { chart: Chart }

/** The library that draws is loaded by the first chart: most processes draw none. */
const draw = async (chart: Chart) => (await import('./chart/picture.ts')).pictureOf(chart)

const uploaded = async (file: TextFile): Promise<Record<string, InputFile>> => 'chart' in file
  ? { photo: new InputFile(await draw(file.chart), 'chart.png') }
  : { document: new InputFile(Buffer.from(file.text), file.name) }

/** Calls a method by its name, as answers and deliveries are kept, with `file` as its document or photo; throws what grammY throws. */
export async function callTelegram<Result>(api: Api<RawApi>, method: string, payload: Record<string, unknown>, file?: TextFile): Promise<Result> {
  const whole = file ? { ...payload, ...await uploaded(file) } : payload
  return (api.raw as unknown as Record<string, (payload: unknown) => Promise<Result>>)[method]!(whole)
}
