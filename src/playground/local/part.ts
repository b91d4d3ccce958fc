/** A running program that Punctual started for itself. */
export interface Part {
  pid: number
  /** The shell that stops it should we be killed. */
  keeperPid?: number
  /** Resolves to how it ended. */
  exited: Promise<string>
  stop(): Promise<void>
  /** Lets this process end by itself; the keeper then stops the part. */
  unref(): void
}
