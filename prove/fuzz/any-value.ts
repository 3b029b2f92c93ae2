import type { Seeded } from "../seeded.ts"
import { resolved, type Shape } from "./described.ts"

/** What an office holds, by which requests name things: the longer it is asked the more there is. */
export interface Known {
  /** Of units, models, papers, users, keys, webhooks, imports and events. */
  readonly ids: Array<string>
}

const words: ReadonlyArray<string> = [
  "X01",
  "X02",
  "X03",
  "Xã Long Thành",
  "Xã Long Thuận",
  "M-2022-0001",
  "M-2022-0002",
  "mau",
  "u-spare",
  "66-CV/BDVHU",
  "51-CV/BCĐ",
  "Giấy khen",
  "Bằng khen",
  "huyện",
  "tỉnh",
  "Tuyến đường hoa",
  "Lý do rõ ràng",
  "2022",
  "2021",
  "2022-01-01",
  "2022-03-01",
  "2022-10-14",
  "2022-10-15",
  "2022-11-20",
  "2022-10-18T09:00:00+07:00",
  "0",
  "1",
  "2",
  "3",
  "5",
  "8",
  "10",
  "20",
  "40",
  "100",
  "500",
  "1000000",
  "field",
  "recipient-group",
  "blocks",
  "fields",
  "levels",
  "award-forms",
  "authorities",
  "roles",
  "model.registered",
  "kheo.model.registered.v1",
  "https://nhan.example.vn/khéo",
  "https://nhan.example.vn/kheo",
  "http://10.0.0.1/",
  "vi",
  "en",
  "name",
  "-name",
  "f".repeat(64),
  "0".repeat(64),
  "0198c2f0-5b1e-7c3a-9d42-6f1e8a7b3c55",
  "ghi chú.txt",
  "a-b_c",
  "validation",
  "cv",
]

/** A value that fits a schema, as far as the schema says what fits. */
export const anyValue = (random: Seeded, given: Shape, known: Known, depth = 0): unknown => {
  const shape = resolved(given)
  const example = shape.examples
  if (example !== undefined && example.length > 0 && random.chance(0.5)) return random.pick(example)
  if (shape.const !== undefined) return shape.const
  if (shape.enum !== undefined) return random.pick(shape.enum)
  const alternatives = shape.anyOf ?? shape.oneOf
  if (alternatives !== undefined && alternatives.length > 0)
    return anyValue(random, random.pick(alternatives), known, depth + 1)
  const type = typeof shape.type === "string" ? shape.type : random.pick(shape.type ?? ["object", "string"])
  switch (type) {
    case "string":
      return anyText(random, shape, known)
    case "integer":
    case "number":
      return anyNumber(random, shape, type)
    case "boolean":
      return random.chance(0.5)
    case "null":
      return null
    case "array":
      return anyList(random, shape, known, depth)
    default:
      return anyObject(random, shape, known, depth)
  }
}

/** Some text that the office knows, of those that the patterns let pass. */
const anyText = (random: Seeded, shape: Shape, known: Known): string => {
  const patterns = [shape, ...(shape.allOf ?? [])].flatMap(({ pattern }) => pattern ?? [])
  const tests = patterns.map((pattern) => new RegExp(pattern, "u"))
  for (let tries = 0; tries < 60; tries += 1) {
    const text = random.pick(random.chance(0.4) && known.ids.length > 0 ? known.ids : words)
    if (tests.every((test) => test.test(text))) return text
  }
  return random.pick(words)
}

const anyNumber = (random: Seeded, { maximum, minimum = 0 }: Shape, type: string): number => {
  const most = Math.min(maximum ?? 1_000, minimum + 10_000)
  if (minimum === 1900 && random.chance(0.9)) return 2022
  const whole = minimum + random.below(random.chance(0.7) ? Math.min(12, most - minimum + 1) : most - minimum + 1)
  return type === "number" && random.chance(0.3) ? Math.min(most, whole + 0.5) : whole
}

const anyList = (random: Seeded, shape: Shape, known: Known, depth: number): ReadonlyArray<unknown> => {
  const first = (shape.prefixItems ?? []).map((item) => anyValue(random, item, known, depth + 1))
  const items = typeof shape.items === "object" ? shape.items : {}
  const more = depth > 4 ? 0 : random.below(3)
  const length = Math.max(more, (shape.minItems ?? 0) - first.length)
  return [...first, ...Array.from({ length }, () => anyValue(random, items, known, depth + 1))]
}

const anyObject = (random: Seeded, shape: Shape, known: Known, depth: number): object => {
  const required = new Set(shape.required)
  const fields = Object.entries(shape.properties ?? {}).filter(
    ([name]) => required.has(name) || random.chance(depth > 3 ? 0.1 : 0.35),
  )
  const open = typeof shape.additionalProperties === "object" ? shape.additionalProperties : undefined
  const more = open === undefined ? [] : Array.from({ length: random.below(3) }, () => [random.pick(fieldNames), open])
  return Object.fromEntries(
    [...fields, ...(more as Array<[string, Shape]>)].map(([name, field]) => [
      name,
      anyValue(random, field, known, depth + 1),
    ]),
  )
}

const fieldNames = ["title", "unit", "occurredAt", "form", "name", "code", "block", "deadline", "place", "_tag"]
