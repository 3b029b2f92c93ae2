import type { Progress } from "@kheo/importer"

interface Job {
  readonly stop: AbortController
  readonly ended: Promise<void>
  progress: Progress | undefined
}

/** What is planned or written just now, one at a time, since each may take much memory. */
export class Jobs {
  readonly #jobs = new Map<string, Job>()
  #last: Promise<void> = Promise.resolve()
  #closed = false

  /** Begins one unless it runs already; `work` is told when it is to stop. */
  begin(id: string, work: (stop: AbortSignal, tell: (progress: Progress) => void) => Promise<void>): void {
    if (this.#jobs.has(id) || this.#closed) return
    const stop = new AbortController()
    const turn = this.#last.then(async () => {
      if (!stop.signal.aborted) await work(stop.signal, (progress) => (job.progress = progress))
    })
    const job: Job = { stop, progress: undefined, ended: turn.finally(() => this.#jobs.delete(id)) }
    this.#jobs.set(id, job)
    this.#last = job.ended.catch(() => undefined)
  }

  runs(id: string): boolean {
    return this.#jobs.has(id)
  }

  progressOf(id: string): Progress | undefined {
    return this.#jobs.get(id)?.progress
  }

  /** Waits a little for one to end, so that what is quick needs no second question. */
  async briefly(id: string): Promise<void> {
    const job = this.#jobs.get(id)
    if (job === undefined) return
    await Promise.race([job.ended.catch(() => undefined), new Promise((resolve) => setTimeout(resolve, 300).unref())])
  }

  async stop(id: string): Promise<void> {
    const job = this.#jobs.get(id)
    job?.stop.abort()
    await job?.ended.catch(() => undefined)
  }

  /** Stops all; what is being committed is committed, the rest is gone on with after the next start. */
  async close(): Promise<void> {
    this.#closed = true
    await Promise.all([...this.#jobs.keys()].map((id) => this.stop(id)))
  }
}
