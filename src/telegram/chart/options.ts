import type { EChartsOption } from 'echarts'
import type { Chart } from '../../domain/checkin.ts'

const grid = { left: 24, right: 32, top: 84, bottom: 56, containLabel: true }
const grey = '#4b5563'
const axis = { axisLabel: { fontSize: 15, color: grey }, axisLine: { lineStyle: { color: '#d1d5db' } }, splitLine: { lineStyle: { color: '#eef0f3' } } }
const named = { ...axis, splitLine: { show: false } }
const legend = { bottom: 12, type: 'scroll' as const, textStyle: { fontSize: 15, color: grey } }

type Of<Name extends Chart['chart']> = Extract<Chart, { chart: Name }>

export function optionOf(chart: Chart): EChartsOption {
  switch (chart.chart) {
    case 'bars': return bars(chart)
    case 'line': return line(chart)
    case 'categories': return categories(chart)
    case 'streak': return streak(chart)
  }
}

const bars = ({ labels, series }: Of<'bars'>): EChartsOption => ({
  grid, legend: series.length > 1 ? legend : undefined,
  xAxis: { type: 'category', data: labels, ...named }, yAxis: { type: 'value', ...axis },
  series: series.map(({ name, values }) => ({ type: 'bar', name, stack: 'all', data: values, barMaxWidth: 48 })),
})

const line = ({ points }: Of<'line'>): EChartsOption => ({
  grid, xAxis: { type: 'category', data: points.map(({ label }) => label), ...named }, yAxis: { type: 'value', scale: true, ...axis },
  series: [{ type: 'line', data: points.map(({ value }) => value), symbolSize: 9, lineStyle: { width: 3 }, showSymbol: points.length <= 62 }],
})

const categories = (chart: Of<'categories'>): EChartsOption => ({
  grid: { ...grid, right: 140, bottom: 24 },
  xAxis: { type: 'value', ...axis, axisLabel: { show: false } },
  yAxis: { type: 'category', inverse: true, data: chart.categories.map(({ name }) => name), ...named, axisLabel: { fontSize: 16, color: '#111827', width: 220, overflow: 'truncate' } },
  series: [{
    type: 'bar', barMaxWidth: 40,
    data: chart.categories.map(({ value, label }) => ({ value, label: { show: true, position: 'right', formatter: () => label, fontSize: 15, color: '#111827' } })),
  }],
})

const outcomes = [['answered', '#27ae60'], ['skipped', '#f2c94c'], ['missed', '#eb5757'], ['open', '#d1d5db']] as const

const streak = ({ range, days, names }: Of<'streak'>): EChartsOption => ({
  visualMap: {
    type: 'piecewise', orient: 'horizontal', left: 'center', bottom: 16, textStyle: { fontSize: 15, color: grey },
    pieces: outcomes.map(([outcome, color], value) => ({ value, label: names.outcomes[outcome], color })),
  },
  calendar: {
    range, left: 70, right: 32, top: 120, bottom: 80, cellSize: ['auto', 'auto'],
    itemStyle: { color: '#f3f4f6', borderColor: '#ffffff', borderWidth: 4 }, splitLine: { show: false }, yearLabel: { show: false },
    monthLabel: { nameMap: names.months, fontSize: 15, color: grey }, dayLabel: { firstDay: 1, nameMap: names.weekdays, fontSize: 14, color: grey },
  },
  series: [{ type: 'heatmap', coordinateSystem: 'calendar', data: days.map(({ day, outcome }) => [day, outcomes.findIndex(([name]) => name === outcome)]) }],
})
