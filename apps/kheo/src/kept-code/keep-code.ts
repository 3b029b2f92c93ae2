const key = Symbol.for("kheo.keep-code")

type Holder = { [key]?: () => void }

/** Lets `keepCode` do this from now on: who loads the scripts of a bundle and who runs in them share nothing else. */
export const offerKeeping = (keep: () => void): void => {
  ;(globalThis as Holder)[key] = keep
}

/** Keeps the code of what has run until now for the next start of the same command; from source there is none to keep. */
export const keepCode = (): void => (globalThis as Holder)[key]?.()
