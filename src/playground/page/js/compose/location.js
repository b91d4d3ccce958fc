/** Sharing a location: a city, coordinates, or where this device is. */
import { dialog, field } from '../view/dialog.js'
import { h } from '../view/dom.js'
import { complain } from '../view/toast.js'
import { send } from './send.js'

/** Spread over the zones that make reminders hard: half hours, quarter hours, no clock changes, the far side of the date line. */
const cities = [
  ['Berlin', 52.52, 13.405], ['London', 51.5074, -0.1278], ['New York', 40.7128, -74.006], ['Los Angeles', 34.0522, -118.2437], ['São Paulo', -23.5505, -46.6333],
  ['Kyiv', 50.4501, 30.5234], ['Cairo', 30.0444, 31.2357], ['Nairobi', -1.2864, 36.8172], ['Tehran', 35.6892, 51.389], ['Mumbai', 19.076, 72.8777], ['Kathmandu', 27.7172, 85.324],
  ['Singapore', 1.3521, 103.8198], ['Tokyo', 35.6762, 139.6503], ['Adelaide', -34.9285, 138.6007], ['Auckland', -36.8509, 174.7645],
]

/** @param {{replyTo?: number | null, sent?: () => void}} [how] */
export function shareLocation({ replyTo = null, sent } = {}) {
  const city = h('select', { name: 'city' }, cities.map(([name], i) => h('option', { value: i }, String(name))), h('option', { value: '' }, 'Somewhere else'))
  const lat = h('input', { type: 'number', step: 'any', min: -90, max: 90, required: true, name: 'latitude', inputmode: 'decimal' })
  const lon = h('input', { type: 'number', step: 'any', min: -180, max: 180, required: true, name: 'longitude', inputmode: 'decimal' })
  const fromCity = () => {
    const [, latitude, longitude] = cities[Number(city.value)] ?? []
    if (city.value === '') return
    lat.value = String(latitude)
    lon.value = String(longitude)
  }
  city.addEventListener('change', fromCity)
  for (const input of [lat, lon]) input.addEventListener('input', () => { city.value = '' })
  fromCity()
  const here = h('button', { type: 'button', class: 'button quiet wide', onclick: locate }, 'Use where I am')
  dialog('Share a location', [field('City', city), h('div', { class: 'pair' }, field('Latitude', lat), field('Longitude', lon)), 'geolocation' in navigator && here], {
    ok: 'Send',
    run: async () => {
      await send({ location: { latitude: Number(lat.value), longitude: Number(lon.value) } }, replyTo)
      sent?.()
    },
  })

  function locate() {
    here.disabled = true
    navigator.geolocation.getCurrentPosition(({ coords }) => {
      lat.value = coords.latitude.toFixed(5)
      lon.value = coords.longitude.toFixed(5)
      city.value = ''
      here.disabled = false
    }, () => {
      here.disabled = false
      complain('The browser does not tell where you are; choose a city instead')
    }, { timeout: 8000 })
  }
}
