import type { SamplePart } from "@kheo/importer/hostile"
import type { Seeded } from "../seeded.ts"

const numbers = [
  "0",
  "-1",
  "1048577",
  "99999999999999999999",
  "1e309",
  "NaN",
  "",
  "0x10",
  "__proto__",
  "A0",
  "XFE1",
  "A1:XFD1048576",
]
const texts = ["&#0;", "&lol;", "]]>", "<!--", "<![CDATA[", "<?x", "\u0000", "_xD800_", "ộ".repeat(500), "<", '"']
const elements = [
  "<row/>",
  "<c/>",
  "<c><v>1</v></c>",
  "</row>",
  "<v>",
  "<is><t>x</t></is>",
  "<sheetData>",
  "</sheetData>",
  "<!DOCTYPE a>",
  "<si/>",
  "<mergeCell ref='A1:B9'/>",
  "<x:c xmlns:x='y'/>",
]

/** Changes the XML of some parts in one to four ways. */
export const changeParts = (parts: ReadonlyArray<SamplePart>, random: Seeded): ReadonlyArray<SamplePart> => {
  const changed = parts.map((part) => ({ ...part }))
  for (let times = 1 + random.below(4); times > 0; times -= 1) {
    const part = random.pick(changed)
    part.data = changeXml(String(part.data), random)
    if (random.chance(0.05))
      part.name = random.pick(["../a", "xl/workbook.xml", part.name.toUpperCase(), `/${part.name}`])
    if (random.chance(0.05)) Object.assign(part, { size: random.below(2 ** 31) })
  }
  return random.chance(0.05) ? changed.filter(() => random.chance(0.8)) : changed
}

const changeXml = (xml: string, random: Seeded): string => {
  const at = random.below(xml.length + 1)
  const until = Math.min(xml.length, at + random.below(60))
  const put = (words: string) => xml.slice(0, at) + words + xml.slice(until)
  switch (random.below(8)) {
    case 0:
      return put("")
    case 1:
      return xml.slice(0, at)
    case 2:
      return xml.slice(0, at) + random.pick(texts) + xml.slice(at)
    case 3:
      return changeOne(xml, /<[^<>]*>/g, () => random.pick(elements), random)
    case 4:
      return changeOne(xml, /<[^<>]*>/g, (tag) => tag.repeat(1 + random.below(50)), random)
    case 5:
      return changeOne(xml, /"[^"]*"/g, () => `"${random.pick(numbers)}"`, random)
    case 6:
      return changeOne(xml, />[^<>]+</g, () => `>${random.pick(random.chance(0.5) ? numbers : texts)}<`, random)
    default:
      return changeOne(
        xml,
        /[\w:]+(?==)|(?<=<)\w+/g,
        () => random.pick(["r", "s", "t", "c", "v", "row", "__proto__", "x:r"]),
        random,
      )
  }
}

const changeOne = (xml: string, what: RegExp, change: (found: string) => string, random: Seeded): string => {
  const found = [...xml.matchAll(what)]
  if (found.length === 0) return xml
  const { 0: words, index } = random.pick(found)
  return xml.slice(0, index) + change(words) + xml.slice(index + words.length)
}

/** Changes, cuts or repeats bytes of a file. */
export const changeBytes = (bytes: Uint8Array, random: Seeded): Uint8Array => {
  const changed = bytes.slice(0, random.chance(0.2) ? random.below(bytes.length) : bytes.length)
  for (let times = 1 + random.below(8); times > 0 && changed.length > 0; times -= 1)
    changed[random.below(changed.length)] = random.pick([0, 0xff, random.below(256)])
  return random.chance(0.1) ? Buffer.concat([changed, changed.subarray(random.below(changed.length + 1))]) : changed
}
