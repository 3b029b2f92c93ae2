/** The level (cấp) that a registration aims at; a registration need not say one. */
export const levelOf = (registration: object): string | undefined =>
  "level" in registration && typeof registration.level === "string" ? registration.level : undefined
