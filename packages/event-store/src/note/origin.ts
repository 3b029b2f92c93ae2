/** What a checkpoint calls a ledger: its name with what no key name may hold percent-encoded, and from epoch 2 on `#` and the epoch. */
export const originOf = ({ epoch, ledger }: { readonly ledger: string; readonly epoch: number }): string => {
  const name = ledger.toWellFormed().replace(/[\s\p{Cc}+%#]/gu, encodeURIComponent)
  return epoch === 1 ? name : `${name}#${epoch}`
}

/** The inverse of `originOf`; undefined for an origin that no ledger of ours has. */
export const ledgerOfOrigin = (origin: string): { readonly ledger: string; readonly epoch: number } | undefined => {
  const [, name, number] = /^([^#]+)(?:#([1-9]\d{0,8}))?$/u.exec(origin) ?? []
  if (name === undefined) return undefined
  try {
    const read = { ledger: decodeURIComponent(name), epoch: number === undefined ? 1 : Number(number) }
    return originOf(read) === origin ? read : undefined
  } catch {
    return undefined
  }
}
