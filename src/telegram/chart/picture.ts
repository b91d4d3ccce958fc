import path from 'node:path'
import { createCanvas, GlobalFonts } from '@napi-rs/canvas'
import { init, setPlatformAPI } from 'echarts'
import type { Chart } from '../../domain/checkin.ts'
import { optionOf } from './options.ts'

/** Servers have no fonts: this one has Latin, Greek, Cyrillic and Devanagari letters. */
const fontFamily = 'Noto Sans'
GlobalFonts.registerFromPath(path.join(import.meta.dirname, '..', 'fonts', 'NotoSans-Regular.ttf'), fontFamily)
setPlatformAPI({ createCanvas: () => createCanvas(32, 32) as never })

const colours = ['#2f6fed', '#f2994a', '#27ae60', '#eb5757', '#9b51e0', '#56ccf2', '#f2c94c', '#6b7280', '#bb6bd9', '#219653']
const width = 900
const heightOf = ({ chart }: Chart): number => chart === 'streak' ? 420 : 560
const pixelsPerUnit = 1.6

/** Pictographs have no letters in the font. */
const drawable = (chart: Chart): Chart =>
  JSON.parse(JSON.stringify(chart), (_, value: unknown) => typeof value === 'string' ? value.replace(/[\p{Extended_Pictographic}\uFE0F\u200D]+ ?/gu, '').trim() : value) as Chart

/** A chart as the bytes of a PNG. */
export function pictureOf(said: Chart): Promise<Buffer> {
  const chart = drawable(said)
  const height = heightOf(chart)
  const canvas = createCanvas(width * pixelsPerUnit, height * pixelsPerUnit)
  const drawn = init(canvas as never, null, { renderer: 'canvas', width, height, devicePixelRatio: pixelsPerUnit })
  try {
    drawn.setOption({
      animation: false, backgroundColor: '#ffffff', color: colours, textStyle: { fontFamily, fontSize: 16 },
      title: { text: chart.title, left: 24, top: 18, textStyle: { fontFamily, fontSize: 24, fontWeight: 'normal', color: '#111827', width: width - 60, overflow: 'truncate' } },
      ...optionOf(chart),
    })
    drawn.getZr().refreshImmediately()
    return canvas.encode('png')
  } finally {
    drawn.dispose()
  }
}
