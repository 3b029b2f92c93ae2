import { Context, Effect } from "effect"

/** What one command has looked at already, so that it looks only once. */
export class Glance {
  #seen = new WeakMap<object, unknown>()

  /** What was found out about a service of the register; undefined where nobody looked. */
  of<Found>(service: object): Found | undefined {
    return this.#seen.get(service) as Found | undefined
  }

  found(service: object, what: unknown): void {
    this.#seen.set(service, what)
  }

  /** Whatever comes next looks again. */
  end(): void {
    this.#seen = new WeakMap()
  }
}

/** While there is one, ledger and vault are looked at once, and then again after an append. */
export const Glancing = Context.Reference<Glance | undefined>("@kheo/application/Glancing", {
  defaultValue: () => undefined,
})

/** Works on what stood when it began, so that steps which need the same ask for it once: for the deciding of one command. */
export const atOneGlance = <A, E, R>(work: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  Effect.flatMap(Glancing, (glance) =>
    glance === undefined ? Effect.suspend(() => Effect.provideService(work, Glancing, new Glance())) : work,
  )
