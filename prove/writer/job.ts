/** What a writer's process is told to do. */
export interface Job {
  readonly file: string
  /** Its commands are `key/0`, `key/1` and so on. */
  readonly key: string
  /** How many it sends at a time. */
  readonly callers: number
  /** How many each caller sends; the file is opened anew for each of these numbers. */
  readonly sessions: ReadonlyArray<number>
  /** Bytes of text in an event. */
  readonly bytes: number
  /** Where acknowledgements go, if not to the standard output. */
  readonly acknowledgements?: string
}
