/** What a form asks for, as `kheo annex --kind` calls it. */
export const formKinds = ["annex", "roster", "registration", "conferences", "proposals"] as const

export type FormKind = (typeof formKinds)[number]
