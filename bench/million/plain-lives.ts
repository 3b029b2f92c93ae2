import {
  open,
  type PlainModel,
  type PlainReduce,
  plainlyRegister,
  plainRegistration,
  plainUnit,
} from "./plain-reduces.ts"

/** The register's map, and the words of each model's results beside it. */
export const plainSearch: PlainReduce = (lines) => {
  const units = new Map<string, PlainModel>()
  const models = new Map<string, PlainModel>()
  const words = new Map<string, string>()
  for (const line of lines) {
    plainlyRegister(units, models, line)
    const { data, subject, type } = line
    if (type === "kheo.model.submitted.v1" || type === "kheo.model.reported-not-scalable.v1")
      words.set(subject, `${String(data["results"] ?? "")} ${String(data["replication"] ?? "")}`)
  }
  return { units, models, words }
}

/** Per model what was registered, told, proposed and awarded. */
export const plainDossiers: PlainReduce = (lines) => {
  const models = new Map<string, PlainModel>()
  const proposals = new Map<string, Map<unknown, unknown>>()
  const awards = new Map<string, Set<unknown>>()
  for (const line of lines) {
    const { data, subject, type } = line
    const told = () => open(models, subject, () => ({}))
    if (type === "kheo.model.registered.v1" || type === "kheo.model.amended.v1") plainRegistration(models, line)
    else if (type === "kheo.model.submitted.v1" || type === "kheo.model.reported-not-scalable.v1")
      Object.assign(told(), { results: data["results"], plan: data["plan"] })
    else if (type === "kheo.model.withdrawn.v1") told()["withdrawn"] = true
    else if (type === "kheo.model.proposed-for-award.v1")
      open(proposals, subject, () => new Map()).set(data["form"], data["summary"])
    else if (type === "kheo.model.proposal-withdrawn.v1") proposals.get(subject)?.delete(data["form"])
    else if (type === "kheo.model.awarded.v1") open(awards, subject, () => new Set()).add(data["form"])
    else if (type === "kheo.model.declined.v1" || type === "kheo.model.award-revoked.v1") {
      awards.get(subject)?.delete(data["form"])
      proposals.get(subject)?.delete(data["form"])
    }
  }
  return { models, proposals, awards }
}

/** Every model's facts in a list, with the registrations by which the lists hang together. */
export const plainStories: PlainReduce = (lines) => {
  const units = new Map<string, PlainModel>()
  const models = new Map<string, PlainModel>()
  const chapters = new Map<string, Array<unknown>>()
  for (const line of lines) {
    const { data, id, subject, time, type } = line
    if (type.startsWith("kheo.unit.")) plainUnit(units, line)
    else if (type.startsWith("kheo.model.")) {
      plainRegistration(models, line)
      open(chapters, subject, () => []).push({ id, type, data, occurredAt: time.slice(0, 10) })
    }
  }
  return { units, models, chapters }
}

/** Who took over which model, and what both ends are called. */
export const plainReplications: PlainReduce = (lines) => {
  const units = new Map<string, PlainModel>()
  const models = new Map<string, PlainModel>()
  const adoptions: Array<unknown> = []
  for (const line of lines) {
    const { data, id, subject, time, type } = line
    if (type.startsWith("kheo.unit.")) plainUnit(units, line)
    else if (type === "kheo.model.replicated.v1") {
      const { by, model, people, phrase, places } = data
      adoptions.push({ origin: subject, id, by, model, people, phrase, places, occurredAt: time.slice(0, 10) })
    } else plainRegistration(models, line)
  }
  return { units, models, adoptions }
}
