import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const usualPlaces = [
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** `--no-sandbox`: CI runs as root, where Chromium's sandbox cannot start; only our own page is opened. The rest keeps it off the network. */
const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

const named = process.env.CHROMIUM_PATH
const executablePath = (named ? [named] : usualPlaces).find(place => existsSync(place))

/** Why there is no browser for the tests, to be given to `skip`; false when there is one. */
export const noBrowser: string | false = executablePath !== undefined ? false
  : named ? `CHROMIUM_PATH=${named} does not exist`
    : 'no Chromium found: install it (Debian: apt install chromium) or set CHROMIUM_PATH'

/** Headless Chromium, or null when `noBrowser` says why not. */
export async function startBrowser(): Promise<Browser | null> {
  return executablePath === undefined ? null : chromium.launch({ executablePath, args })
}
