import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { onPath } from '../../src/playground/temporal/command.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Why no browser can be had; null when there is one. Installed only as root on Debian, where that is one command and no question. */
export async function chromiumMissing(): Promise<string | null> {
  if (!process.env.CHROMIUM_PATH && !names.some(onPath) && debianRoot()) installChromium()
  // Looked up after the install: the tests decide by the same rule.
  const { noBrowser } = await import('../support/browser.ts')
  return noBrowser || null
}

function debianRoot(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8')) && onPath('apt-get') !== null
}

function installChromium(): void {
  console.log("Installing Debian's chromium with apt-get, for the browser tests (about 100 MB, once) …")
  const apt = (...args: string[]) => spawnSync('apt-get', ['-q', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0
  const install = () => apt('install', '-y', '--no-install-recommends', 'chromium')
  if (!install() && !(apt('update') && install())) console.log('  apt-get could not install it.')
}
