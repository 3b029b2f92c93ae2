import { assert, describe, it } from "@effect/vitest"
import { Arbitrary, Effect, Schema } from "effect"
import { Refused } from "../document.ts"
import { parseXml } from "./parse-xml.ts"
import { scanXml } from "./scan-xml.ts"

type Heard = ReadonlyArray<string>

async function* cut(xml: string, every: number): AsyncGenerator<string> {
  for (let at = 0; at < xml.length; at += every) yield xml.slice(at, at + every)
}

/** What is heard, texts that follow each other as one; the code of a refusal. */
const heardBy = async (
  read: (ears: {
    readonly open: (name: string, attributes: object) => void
    readonly text: (text: string) => void
    readonly close: (name: string) => void
  }) => Promise<void>,
): Promise<Heard | string> => {
  const heard: Array<string> = []
  let words = ""
  const say = (...told: Heard) => {
    if (words.trim() !== "") heard.push(`text ${words}`)
    words = ""
    heard.push(...told)
  }
  const told = (attributes: object) =>
    ["r", "s", "t", "hidden", "ref", "val"].map((name) => `${name}=${Reflect.get(attributes, name)}`).join(" ")
  try {
    await read({
      open: (name, attributes) => say(`open ${name} ${told(attributes)}`),
      text: (text) => void (words += text),
      close: (name) => say(`close ${name}`),
    })
    return heard
  } catch (cause) {
    if (cause instanceof Refused) return cause.refusal.code
    throw cause
  }
}

const scanned = (xml: string, every = 7) => heardBy((ears) => scanXml(cut(xml, every), ears))
const parsed = (xml: string, every = 7) => heardBy((ears) => parseXml(cut(xml, every), ears))

const piece = Schema.Literals([
  "<c r='A1' s=\"2\"><v>12</v></c>",
  '<x:c  t = "s"\n x:r="B" hidden="&#x31;"/>',
  '<row r="a&lt;&amp;&quot;\tb" spans="1:7" >Ấp &#7853;p 2 &amp;lt; ]] > "\'</row >',
  "<!-- <c> -->",
  "<?mso <v> ?>",
  "<![CDATA[<v>&amp;]] ]]>",
  "\r\n",
  "\r",
  "ấp\u{1F600}",
  "<is><t xml:space='preserve'> a\r\n</t></is>",
  '<ref ref="A1:C2" val="x"></ref>',
])

describe("the quick reader of sheets", () => {
  it.effect.prop(
    "hears what the other hears, wherever the text is cut",
    [
      Arbitrary.schema(Schema.Array(piece)),
      Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 40 }))),
    ],
    ([pieces, every]) =>
      Effect.promise(async () => {
        const xml = `<?xml version="1.0"?>\n<worksheet xmlns:x="y">${pieces.join("")}</worksheet>\n`
        assert.deepStrictEqual(await scanned(xml, every), await parsed(xml))
      }),
  )

  it.effect.prop(
    "hears nothing else where a letter was changed, unless the other refuses it",
    [
      Arbitrary.schema(Schema.Array(piece)),
      Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 999 }))),
      Arbitrary.schema(Schema.Literals([..."<>&\"'=/! ?-[];x:\u0001"])),
    ],
    ([pieces, where, letter]) =>
      Effect.promise(async () => {
        const whole = `<w a="b">${pieces.join("")}</w>`
        const at = Math.floor((where / 1_000) * whole.length)
        const xml = whole.slice(0, at) + letter + whole.slice(at + 1)
        const expected = await parsed(xml)
        if (typeof expected !== "string") assert.deepStrictEqual(await scanned(xml), expected)
        else await scanned(xml)
      }),
  )

  it.each([
    "",
    "  ",
    "<w>",
    "<w></v>",
    "<w><v></w></v>",
    "<w/><w/>",
    "<w/>x",
    "x<w/>",
    "<w a=b/>",
    "<w a='1'b='2'/>",
    "<w r='1' r='2'/>",
    "<w a='<'/>",
    "<w a/>",
    "<w ='a'/>",
    "<w / >",
    "<1/>",
    "<w a='",
    "<w>&nbsp;</w>",
    "<w>& </w>",
    "<w>&#0;</w>",
    "<w>&#xD800;</w>",
    "<w>&amp",
    "<w>]]></w>",
    "<w>\u0001</w>",
    "<w><!x></w>",
    "<w><!--",
    "<w><![CDATA[",
  ])("refuses %s as damaged", async (xml) => {
    assert.strictEqual(await scanned(xml, 3), "IMP-1104")
  })

  it("refuses tags that are deeper than any of a workbook's, and reads long ones", async () => {
    assert.strictEqual(await scanned(`${"<w>".repeat(101)}${"</w>".repeat(101)}`), "IMP-1104")
    const long = `<w a="${">".repeat(200_000)}" val="x"><v/></w>`
    assert.deepStrictEqual(await scanned(long, 50), await parsed(long, 50_000))
  })

  it("refuses a document type, wherever it is cut", async () => {
    for (const every of [1, 5, 100])
      assert.strictEqual(await scanned("<!DOCTYPE w [<!ENTITY a 'b'>]><w/>", every), "IMP-1203")
  })
})
