/** What `JSON.parse` makes of a line, as far as a plain reduce looks at it. */
export interface ParsedLine {
  readonly id: string
  readonly type: string
  readonly subject: string
  readonly time: string
  readonly recordedtime: string
  readonly actor: string
  readonly tags?: string
  readonly data: Readonly<Record<string, unknown>>
}

/** The plain way to a projection's numbers: one pass over the parsed lines, without corrections and without order. */
export type PlainReduce = (lines: ReadonlyArray<ParsedLine>) => unknown

/** What became of a model, as plainly as it can be kept. */
export type PlainModel = Record<string, unknown>

/** A thing of that name, made when first asked for. */
export const open = <V>(all: Map<string, V>, name: string, fresh: () => NoInfer<V>): V => {
  const known = all.get(name)
  if (known !== undefined) return known
  const made = fresh()
  all.set(name, made)
  return made
}

/** Names and blocks of units, of which every projection of models shows some. */
export const plainUnit = (units: Map<string, PlainModel>, { data, subject, type }: ParsedLine): void => {
  if (type === "kheo.unit.added.v1")
    units.set(subject, { name: data["name"], block: data["block"], code: data["code"] })
  else if (type === "kheo.unit.renamed.v1") open(units, subject, () => ({}))["name"] = data["name"]
  else if (type === "kheo.unit.moved.v1") open(units, subject, () => ({}))["block"] = data["block"]
}

/** A registration or its amendment; answers the model when the line was one of the two. */
export const plainRegistration = (models: Map<string, PlainModel>, line: ParsedLine): void => {
  const { data, subject, time, type } = line
  if (type === "kheo.model.registered.v1") {
    const { campaign, continues, field, holder, level, number, personal, title, unit } = data
    Object.assign(
      open(models, subject, () => ({})),
      { campaign, continues, field, holder, level, number, personal, title, unit, registeredOn: time.slice(0, 10) },
    )
  } else if (type === "kheo.model.amended.v1") open(models, subject, () => ({}))[String(data["field"])] = data["to"]
}

/** Sets and maps of who reported and of what became of each model, as the board keeps them. */
export const plainBoard: PlainReduce = (lines) => {
  const units = new Map<string, PlainModel>()
  const models = new Map<string, PlainModel>()
  const dates = { conferences: new Map<string, string>(), reports: new Map<string, string>() }
  const reminders = new Map<string, Array<string>>()
  const transfers = new Map<unknown, unknown>()
  let [expected, deadline]: [unknown?, unknown?] = []
  for (const line of lines) {
    const { data, subject, time, type } = line
    const model = () => open(models, subject, () => ({}))
    if (type === "kheo.campaign.opened.v1") [expected, deadline] = [data["expected"], data["deadline"]]
    else if (type === "kheo.campaign.deadline-extended.v1") deadline = data["deadline"]
    else if (type === "kheo.campaign.unit-transferred.v1") transfers.set(data["unit"], data["to"])
    else if (type === "kheo.participation.conference-held.v1") dates.conferences.set(subject, time)
    else if (type === "kheo.participation.report-received.v1") dates.reports.set(subject, time)
    else if (type === "kheo.participation.reminder-issued.v1") open(reminders, subject, () => []).push(time)
    else if (type === "kheo.model.registered.v1" || type === "kheo.model.amended.v1") plainRegistration(models, line)
    else if (type === "kheo.model.submitted.v1") model()["outcome"] = "submitted"
    else if (type === "kheo.model.reported-not-scalable.v1") model()["outcome"] = "notScalable"
    else if (type === "kheo.model.withdrawn.v1") model()["withdrawn"] = true
    else if (type === "kheo.model.proposed-for-award.v1") model()["proposed"] = data["form"]
    else if (type === "kheo.model.proposal-withdrawn.v1" || type === "kheo.model.declined.v1")
      model()["proposed"] = undefined
    else if (type.startsWith("kheo.unit.")) plainUnit(units, line)
  }
  return { units, models, ...dates, reminders, transfers, expected, deadline }
}

/** A map of models with what the register shows of each. */
export const plainRegister: PlainReduce = (lines) => {
  const units = new Map<string, PlainModel>()
  const models = new Map<string, PlainModel>()
  for (const line of lines) plainlyRegister(units, models, line)
  return { units, models }
}

/** One line of the register. */
export const plainlyRegister = (
  units: Map<string, PlainModel>,
  models: Map<string, PlainModel>,
  line: ParsedLine,
): void => {
  const { data, subject, time, type } = line
  const note = (change: PlainModel) =>
    Object.assign(
      open(models, subject, () => ({})),
      change,
    )
  if (type.startsWith("kheo.unit.")) plainUnit(units, line)
  else if (type === "kheo.model.registered.v1" || type === "kheo.model.amended.v1") plainRegistration(models, line)
  else if (type === "kheo.model.submitted.v1") note({ outcome: "submitted", outcomeOn: time.slice(0, 10) })
  else if (type === "kheo.model.reported-not-scalable.v1")
    note({ outcome: "notScalable", outcomeOn: time.slice(0, 10) })
  else if (type === "kheo.model.withdrawn.v1") note({ outcome: "withdrawn", outcomeOn: time.slice(0, 10) })
  else if (type === "kheo.model.proposed-for-award.v1") note({ proposals: [data["form"]] })
  else if (type === "kheo.model.proposal-withdrawn.v1" || type === "kheo.model.declined.v1") note({ proposals: [] })
  else if (type === "kheo.model.awarded.v1") note({ awards: [data["form"]] })
  else if (type === "kheo.model.award-revoked.v1") note({ awards: [] })
}
