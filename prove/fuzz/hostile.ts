import type { Seeded } from "../seeded.ts"

const nested = (depth: number): unknown => {
  let value: unknown = "đáy"
  for (let at = 0; at < depth; at += 1) value = at % 2 === 0 ? [value] : { a: value }
  return value
}

/** Values that no schema here asks for, each of which has broken a program somewhere. */
const values: ReadonlyArray<unknown> = [
  "",
  " ",
  "\u0000",
  "a\u0000b",
  "\ud800",
  "\udc00x",
  "\u202eđảo",
  "\ufeff",
  "\u200b",
  "\r\n",
  "\u001b[2J",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "null",
  "undefined",
  "NaN",
  "true",
  "[object Object]",
  "' or 1=1 --",
  '"; drop table event; --',
  "%",
  "_",
  "%00",
  "../../etc/passwd",
  "..\\..\\x",
  "C:\\con",
  "${7*7}",
  "=HYPERLINK(1)",
  "+84900000000",
  "<script>alert(1)</script>",
  "&lt;",
  "]]>",
  "<!DOCTYPE x>",
  "\\",
  "/",
  "*",
  "(a+)+$",
  "2022-02-30",
  "2022-13-01",
  "0000-01-01",
  "9999-12-31",
  "+12022-01-01",
  "2022-10-15T00:00:00Z",
  "15/10/2022",
  "2022-10-18T09:00:00+99:00",
  "1e999",
  "-0",
  "0x10",
  "1_000",
  "٣",
  "９９",
  "1 000",
  "99999999999999999999999",
  "Long Thạnh",
  "Xã Long Thành".normalize("NFD"),
  "XÃ LONG THÀNH",
  "𝒳ã",
  "👩‍👩‍👧",
  "a" + "\u0301".repeat(2_000),
  "a".repeat(10_000),
  "ư".repeat(70_000),
  "0".repeat(400),
  "x,".repeat(3_000),
  0,
  -0,
  -1,
  1,
  0.1,
  2 ** 31,
  2 ** 53,
  -(2 ** 53),
  1e308,
  5e-324,
  2022.5,
  1899,
  3000,
  true,
  false,
  null,
  [],
  {},
  [[]],
  [null],
  [{}],
  { _tag: "ModelRegistered" },
  { "": "" },
  { "a/b~c": 1 },
  nested(40),
  nested(700),
  Array.from({ length: 600 }, (_, at) => at),
  Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`f${at}`, at])),
]

const texts = values.filter((value) => typeof value === "string")

/** Something that nobody asked for. */
export const hostileValue = (random: Seeded): unknown => random.pick(values)

/** The same as text. */
export const hostileText = (random: Seeded): string => {
  const value = hostileValue(random)
  return typeof value === "string" ? value : JSON.stringify(value)
}

/** The value with one thing in it changed: put in its place, taken away, or added. */
export const nearly = (random: Seeded, value: unknown): unknown => {
  // A text in place of a text comes further than something else, which is refused by its type.
  if (typeof value === "string" && random.chance(0.6)) return random.pick(texts)
  if (typeof value !== "object" || value === null || random.chance(0.1)) return hostileValue(random)
  if (Array.isArray(value)) {
    if (value.length === 0 || random.chance(0.3)) return [...value, hostileValue(random)]
    const at = random.below(value.length)
    return value.map((item: unknown, index) => (index === at ? nearly(random, item) : item))
  }
  const names = Object.keys(value)
  const name = names.length === 0 ? "" : random.pick(names)
  const { [name]: one, ...rest } = value as Readonly<Record<string, unknown>>
  if (name === "" || random.chance(0.1))
    return Object.fromEntries([...Object.entries(value), [hostileText(random).slice(0, 200), hostileValue(random)]])
  return random.chance(0.2) ? rest : { ...value, [name]: nearly(random, one) }
}

/** What is sent in the place of JSON. */
export const hostileBody = (random: Seeded, json: string): string | Uint8Array<ArrayBuffer> =>
  random.pick([
    () => "",
    () => json.slice(0, random.below(json.length + 1)),
    () => `${json}${json}`,
    () => `\ufeff${json}`,
    () => "[".repeat(50_000),
    () => `${'{"a":'.repeat(2_000)}1${"}".repeat(2_000)}`,
    () => '{"a":1,"a":2}',
    () => '{"campaign":1e400,"__proto__":{"admin":true}}',
    () => `"${"x".repeat(1_100_000)}"`,
    () => hostileText(random),
    () => new Uint8Array(Buffer.from(json, "utf16le")),
    () => Uint8Array.from({ length: random.below(200) }, () => random.below(256)),
  ])()
