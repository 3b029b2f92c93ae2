const key = Symbol.for("kheo.kept-code")

interface Keeping {
  readonly keep: () => void
  readonly leave: () => void
}

type Holder = { [key]?: Keeping }

/** Lets the two below do this from now on: who loads the scripts of a bundle and who runs in them share nothing else. */
export const offerKeeping = (keeping: Keeping): void => {
  ;(globalThis as Holder)[key] = keeping
}

/** Keeps the code of what has run until now for the next start of the same command; from source there is none to keep. */
export const keepCode = (): void => (globalThis as Holder)[key]?.keep()

/** Keeps nothing of this run: the next ones will need other code. */
export const leaveCode = (): void => (globalThis as Holder)[key]?.leave()
