/** The level (cấp) that a registration aims at; a registration need not say one. */
export const levelOf = (registration: object): string | undefined =>
  "level" in registration && typeof registration.level === "string" ? registration.level : undefined

/** The values of a registration that a later paper changes; nothing when the fact is no amendment of these. */
export const amended = <K extends string>(
  fact: { readonly _tag: string; readonly field?: unknown; readonly to?: unknown },
  names: ReadonlyArray<K>,
): { readonly [k in K]?: string } => {
  const name = names.find((one) => fact._tag === "ModelAmended" && one === fact.field)
  return (name === undefined || typeof fact.to !== "string" ? {} : { [name]: fact.to }) as {
    readonly [k in K]?: string
  }
}
