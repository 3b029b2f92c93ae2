import { open, type PlainModel, type PlainReduce } from "./plain-reduces.ts"

/** What the campaign is about and what was decided of it. */
export const plainOutline: PlainReduce = (lines) => {
  const outline: PlainModel = { grounds: [], open: false }
  const [extensions, transfers]: [Array<unknown>, Array<unknown>] = [[], []]
  for (const { data, time, type } of lines) {
    if (!type.startsWith("kheo.campaign.")) continue
    const on = time.slice(0, 10)
    if (type === "kheo.campaign.opened.v1") {
      const { deadline, grounds, period, policy, title } = data
      Object.assign(outline, { deadline, grounds, period, policy, title, open: true })
    } else if (type === "kheo.campaign.deadline-extended.v1") {
      outline["deadline"] = data["deadline"]
      extensions.push({ deadline: data["deadline"], on, reason: data["reason"] })
    } else if (type === "kheo.campaign.unit-transferred.v1") transfers.push({ ...data, on })
    else if (type === "kheo.campaign.district-conference-planned.v1") outline["plan"] = { ...data }
    else if (type === "kheo.campaign.district-conference-held.v1") outline["conference"] = { ...data, on }
    else if (type === "kheo.campaign.closed.v1") outline["open"] = false
    else if (type === "kheo.campaign.reopened.v1") outline["open"] = true
  }
  return { ...outline, extensions, transfers }
}

/** The office's own papers with their numbers, and which of them others replaced. */
export const plainNumbers: PlainReduce = (lines) => {
  const papers = new Map<string, unknown>()
  const superseded = new Set<string>()
  for (const { data, subject, time, type } of lines) {
    const { number, outgoing, paperDate, subject: about, symbol, term } = data
    if (type === "kheo.document.issued.v1")
      papers.set(subject, { type: data["type"], number, symbol, term, about, on: time.slice(0, 10) })
    else if (type === "kheo.document.received.v1") {
      if (outgoing !== true || typeof symbol !== "string" || !/^\d+$/.test(String(number))) continue
      const on = paperDate ?? time.slice(0, 10)
      papers.set(subject, { type: symbol.split(/[/-]/)[0], number: Number(number), symbol, about, on })
    } else if (type === "kheo.document.superseded.v1") superseded.add(subject)
  }
  return { papers, superseded }
}

/** Every unit's facts in a list. */
export const plainUnits: PlainReduce = (lines) => {
  const units = new Map<string, Array<unknown>>()
  for (const { data, subject, time, type } of lines)
    if (type.startsWith("kheo.unit."))
      open(units, subject, () => []).push({ type, data, occurredAt: time.slice(0, 10) })
  return units
}

/** Everything that was recorded, with who did it, of which day, about what. */
export const plainJournal: PlainReduce = (lines) => {
  const stated = new Map<string, string>()
  return lines.map(({ actor, data, id, recordedtime, subject, tags = "", time, type }, position) => {
    stated.set(id, type)
    const fact = (data["replacement"] ?? data) as Readonly<Record<string, unknown>>
    const [category, ...about] = subject.split("/")
    const tagged = (mark: string) =>
      tags
        .split(" ")
        .find((tag) => tag.startsWith(mark))
        ?.slice(mark.length)
    return {
      position,
      id,
      recordedAt: recordedtime,
      actor,
      kind: type,
      occurredAt: time.slice(0, 10),
      category,
      campaign: tagged("campaign:"),
      unit: fact["unit"] ?? tagged("unit:"),
      model: category === "model" ? about[0] : null,
      reason: data["reason"] ?? null,
      mends: data["corrects"] ?? data["retracts"] ?? null,
      undone: stated.get(String(data["retracts"])),
    }
  })
}
