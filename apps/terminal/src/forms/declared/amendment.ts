import { AmendableField } from "@kheo/domain/model"
import { Result } from "effect"
import type { Register } from "../../register/index.ts"
import type { SingleAsk, Subject } from "../../state/index.ts"
import type { Answers, FieldSpec, FormSpec } from "../form-spec.ts"
import { askModel, modelTitle, paperDay } from "./about-model.ts"
import { reason } from "./reason.ts"
import { registrationField } from "./registration.ts"

/** What a registration says now, as the form was opened with it. */
type Before = { readonly [field: string]: string }

type Listed = Register["models"][number]

type Known = "title" | "person" | "kind" | "field" | "level"

/** The list of models does not tell these, so an empty one changes nothing. */
const kept = ["place", "note"] as const

/** What a model's registration says, for a form to start from. */
export const registeredAs = ({ field, holder, kind, level, person, title }: Listed): Before =>
  Object.fromEntries(
    Object.entries({ title, kind, field, level, person: holder === "individual" ? person : null }).flatMap(
      ([name, value]) => (value === null ? [] : [[name, value]]),
    ),
  )

const before = (subject: Subject): Before => JSON.parse(subject["was"] ?? "{}") as Before

/** Bổ sung, sửa đăng ký: a later paper says otherwise than the registration did; each field that changes is one event. */
const amendmentOf = (id: string, known: ReadonlyArray<Known>): FormSpec => ({
  id,
  title: { vi: "Bổ sung, sửa đăng ký", en: "Amend a registration" },
  right: "register",
  fields: [
    ...known.map((name): FieldSpec => {
      const { required: _, ...field } = registrationField(name)
      return name === "title" || name === "person" ? { ...field, required: true } : { ...field }
    }),
    ...kept.map((name): FieldSpec => {
      const field = registrationField(name)
      return {
        ...field,
        label: { vi: `${field.label.vi} (trống: giữ)`, en: `${field.label.en} (empty: keep)` },
      }
    }),
    { ...reason, example: { vi: "đơn vị gửi bản đăng ký bổ sung", en: "the unit sent an amended registration" } },
    paperDay,
  ],
  prefill: ({ subject }) => before(subject),
  build: (answers, { subject }) => {
    const { day, reason } = answers
    const asks: Array<SingleAsk> = []
    const wrong: Array<string> = []
    const asked = changes(answers, before(subject), known)
    for (const { name, to } of asked.length === 0 ? [{ name: "title", to: answers["title"] }] : asked) {
      const person = name === "person"
      const field: AmendableField = person ? "personal.holder" : (name as AmendableField)
      const value = to === undefined ? {} : person ? { personal: { to } } : { to }
      const command = { _tag: "AmendModel", occurredAt: day, basis: "paper", field, reason, ...value }
      const built = askModel(subject["model"], command, { occurredAt: "day", reason: "reason", to: name })
      if (Result.isSuccess(built)) asks.push(built.success)
      else wrong.push(...built.failure)
    }
    const [first] = asks
    if (wrong.length > 0 || first === undefined) return Result.fail([...new Set(wrong)])
    return Result.succeed(asks.length === 1 ? first : { use: "together", asks })
  },
  writes: (answers, { register, subject }) => {
    const title = modelTitle(subject["model"], register)
    return changes(answers, before(subject), known).map(({ name }) => {
      const { label } = registrationField(name)
      return {
        vi: `Sửa ${label.vi.toLowerCase()} của ${title}`,
        en: `${label.en} of ${title} amended`,
      }
    })
  },
  warns: (answers, { register, subject }) => overtaken(answers, subject, register, known),
  blames: {
    PaperFromTheFuture: "day",
    ModelWithoutTitle: "title",
    IndividualWithoutName: "person",
  },
})

/** The amendment of what a unit as such registered. */
export const amendment = amendmentOf("amendment", ["title", "kind", "field", "level"])

/** The amendment of what a person holds, whose name it can change too. */
export const amendmentOfPerson = amendmentOf("amendment-of-person", ["title", "person", "kind", "field", "level"])

/** The fields that say otherwise than before, and what they say; undefined empties one. */
const changes = (
  answers: Answers,
  was: Before,
  known: ReadonlyArray<Known>,
): ReadonlyArray<{ readonly name: string; readonly to: Answers[string] }> =>
  [...known, ...kept].flatMap((name) => {
    const to = answers[name]
    if (to === was[name]) return []
    if ((kept as ReadonlyArray<string>).includes(name) && to === undefined) return []
    return [{ name, to }]
  })

/** Somebody amended a field after this form was opened: what it will replace is told before it is written. */
const overtaken = (answers: Answers, subject: Subject, register: Register, known: ReadonlyArray<Known>) => {
  const model = register.models.find(({ id }) => id === subject["model"])
  if (model === undefined) return []
  const now = registeredAs(model)
  const was = before(subject)
  return known.flatMap((name) =>
    now[name] === was[name] || now[name] === answers[name]
      ? []
      : [
          {
            field: name,
            words: {
              vi: `Người khác vừa sửa trong sổ: “${now[name] ?? ""}”.`,
              en: `Somebody has changed this in the register: “${now[name] ?? ""}”.`,
            },
          },
        ],
  )
}
