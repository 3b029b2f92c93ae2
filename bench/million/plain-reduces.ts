/** What `JSON.parse` makes of a line, as far as a plain reduce looks at it. */
export interface ParsedLine {
  readonly type: string
  readonly subject: string
  readonly time: string
  readonly data: Readonly<Record<string, unknown>>
}

/** The plain way to a projection's numbers: one pass over the parsed lines, without corrections and without order. */
export type PlainReduce = (lines: ReadonlyArray<ParsedLine>) => unknown

/** Counts the events of each type. */
export const plainTypes: PlainReduce = (lines) => {
  const counts: Record<string, number> = {}
  for (const { type } of lines) counts[type] = (counts[type] ?? 0) + 1
  return counts
}

/** Sets and maps of who reported and of what became of each model, as the board keeps them. */
export const plainBoard: PlainReduce = (lines) => {
  const units = new Map<string, unknown>()
  const models = new Map<string, { unit?: unknown; outcome?: string; proposed?: boolean }>()
  const conferences = new Map<string, string>()
  const reports = new Map<string, string>()
  let expected: unknown
  for (const { data, subject, time, type } of lines) {
    const model = () => {
      const known = models.get(subject) ?? {}
      models.set(subject, known)
      return known
    }
    if (type === "kheo.unit.added.v1") units.set(subject, { name: data["name"], block: data["block"] })
    else if (type === "kheo.campaign.opened.v1") expected = data["expected"]
    else if (type === "kheo.participation.conference-held.v1") conferences.set(subject, time)
    else if (type === "kheo.participation.report-received.v1") reports.set(subject, time)
    else if (type === "kheo.model.registered.v1") model().unit = data["unit"]
    else if (type === "kheo.model.submitted.v1") model().outcome = "submitted"
    else if (type === "kheo.model.proposed-for-award.v1") model().proposed = true
  }
  return { units, models, conferences, reports, expected }
}

/** A map of models with what the register shows of each. */
export const plainRegister: PlainReduce = (lines) => {
  const units = new Map<string, unknown>()
  const models = new Map<string, Record<string, unknown>>()
  for (const { data, subject, time, type } of lines) {
    if (type === "kheo.unit.added.v1") units.set(subject, data["name"])
    if (type === "kheo.model.registered.v1") {
      const { field, holder, number, title, unit } = data
      models.set(subject, { number, title, unit, holder, field, registeredOn: time.slice(0, 10) })
    } else if (type === "kheo.model.submitted.v1")
      Object.assign(models.get(subject) ?? {}, { outcome: "submitted", outcomeOn: time.slice(0, 10) })
    else if (type === "kheo.model.proposed-for-award.v1")
      Object.assign(models.get(subject) ?? {}, { proposals: [data["form"]] })
  }
  return { units, models }
}
