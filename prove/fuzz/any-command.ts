import type { Seeded } from "../seeded.ts"
import type { PlainModel, PlainOffice, PlainPart } from "./model.ts"

/** A command as it is sent, the version that it rests on, and what it must come to. */
export interface AnyCommand {
  readonly method: "POST" | "PATCH"
  readonly path: string
  readonly body: object
  /** The ETag's version of what it changes; undefined where no If-Match is asked for. */
  readonly version: number | undefined
  /** How many events it must add; a refusal's status where it must be refused. */
  readonly must: { readonly events: number } | { readonly refused: number }
  /** What stands after it was accepted with an event. */
  readonly stands: (answer: { readonly id: string; readonly number: string }) => void
}

/** Ends the titles that were amended: whether those may be taken again is not what is tried here. */
const amended = " (sửa)"

const forms = ["Giấy khen", "Bằng khen"]
const day = (random: Seeded) => `2022-10-${String(1 + random.below(28)).padStart(2, "0")}`

/** Some command, and by the plain rules what becomes of it. */
export const anyCommand = (random: Seeded, office: PlainOffice, at: number): AnyCommand => {
  const unit = random.pick([...office.parts.keys()])
  const part = office.parts.get(unit)
  if (part !== undefined && random.chance(0.15)) return aboutPart(random, unit, part)
  if (office.models.length === 0 || random.chance(0.2)) return registration(random, office, unit, at)
  return aboutModel(random, random.pick(office.models), at)
}

const registration = (random: Seeded, office: PlainOffice, unit: string, at: number): AnyCommand => {
  const named = office.models.filter(({ title, withdrawn }) => !withdrawn && !title.endsWith(amended))
  const twin = random.chance(0.15) && named.length > 0 ? random.pick(named) : undefined
  const isPersons = twin?.isPersons ?? random.chance(0.3)
  const title = twin?.title ?? `Mô hình số ${at}`
  return {
    method: "POST",
    path: "/v1/models",
    body: {
      campaign: 2022,
      unit: twin?.unit ?? unit,
      title,
      ...(isPersons ? { person: "Nguyễn Văn Mẫu" } : {}),
      occurredAt: "2022-03-01",
    },
    version: undefined,
    must: twin !== undefined ? { refused: 409 } : { events: 1 },
    stands: ({ id, number }) =>
      void office.models.push({
        id,
        number,
        unit: twin?.unit ?? unit,
        isPersons,
        title,
        version: 1,
        outcome: undefined,
        withdrawn: false,
        proposals: new Set(),
      }),
  }
}

const aboutPart = (random: Seeded, unit: string, part: PlainPart): AnyCommand => {
  const what = random.pick(["conference", "report"] as const)
  const occurredAt = random.chance(0.3) ? (part[what] ?? day(random)) : day(random)
  const standing = part[what]
  return {
    method: "POST",
    path: `/v1/campaigns/2022/units/${unit}/${what}`,
    body: { occurredAt },
    version: part.version,
    must: standing === undefined ? { events: 1 } : standing === occurredAt ? { events: 0 } : { refused: 409 },
    stands: () => {
      part[what] = occurredAt
      part.version += 1
    },
  }
}

const aboutModel = (random: Seeded, model: PlainModel, at: number): AnyCommand => {
  const form = random.pick(forms)
  // What is told later is of a later day: papers that come out of their order are not what is tried here.
  const on = `2022-11-${String(1 + Math.min(29, Math.floor(at / 3))).padStart(2, "0")}`
  const isOpen = model.proposals.has(form)
  const hasProposals = model.proposals.size > 0
  const change = (
    verb: string,
    body: object,
    must: AnyCommand["must"],
    stand: () => void,
    method: AnyCommand["method"] = "POST",
  ): AnyCommand => ({
    method,
    path: `/v1/models/${random.chance(0.3) ? model.number : model.id}${verb}`,
    body,
    version: model.version,
    must: model.withdrawn ? (verb === "/withdraw" ? { events: 0 } : { refused: 409 }) : must,
    stands: () => {
      stand()
      model.version += 1
    },
  })
  const refused = { refused: 409 }
  const one = { events: 1 }
  return random.pick([
    () =>
      change(
        "/submit",
        { results: `Kết quả ${at}`, occurredAt: on },
        model.outcome === undefined ? one : refused,
        () => {
          model.outcome = "submitted"
        },
      ),
    () =>
      change(
        "/not-scalable",
        { words: `không nhân rộng được, lần ${at}`, occurredAt: on },
        hasProposals || model.outcome !== undefined ? refused : one,
        () => {
          model.outcome = "notScalable"
        },
      ),
    () =>
      change(
        "/propose",
        { form, summary: `Thành tích ${at}`, occurredAt: on },
        model.outcome === "notScalable" || isOpen ? refused : one,
        () => {
          model.proposals.add(form)
        },
      ),
    () =>
      change("/withdraw-proposal", { form, reason: `Xin rút ${at}`, occurredAt: on }, isOpen ? one : refused, () => {
        model.proposals.delete(form)
      }),
    () => {
      const title = random.chance(0.3) ? model.title : `Mô hình số ${at}${amended}`
      const body = { title, reason: "Công văn sau", occurredAt: on }
      const then = () => {
        model.title = title
      }
      return change("", body, { events: title === model.title ? 0 : 1 }, then, "PATCH")
    },
    () =>
      random.chance(0.3)
        ? change("/withdraw", { reason: "Trùng", occurredAt: on }, hasProposals ? refused : one, () => {
            model.withdrawn = true
          })
        : change("/survey", { finding: `Mô hình chạy đều, lần ${at}`, occurredAt: on }, one, () => undefined),
  ])()
}
