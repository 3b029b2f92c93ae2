import { assert } from "@effect/vitest"

/** An element of a page as a strict reader finds it. */
export interface Element {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: Array<Element | string>
}

const empty = new Set(["meta", "link", "input", "br"])
const token = /<!doctype html>|<(\/?)([a-z][a-z0-9]*)((?:\s+[a-zA-Z][a-zA-Z0-9-]*(?:="[^"<]*")?)*)\s*(\/?)>|[^<]+|</gu

/** Reads markup and fails where it is not well formed: every tag closed in its order, attributes in double quotes, no id twice, nothing that text must not hold. */
export const readMarkup = (markup: string): Element => {
  // oxlint-disable-next-line no-control-regex
  assert.notMatch(markup, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u)
  const root: Element = { name: "", attributes: new Map(), children: [] }
  const open = [root]
  const ids = new Set<string>()
  for (const [text, closes, name, attributes = "", selfClosed] of markup.matchAll(token)) {
    const within = open.at(-1) ?? root
    if (name === undefined) {
      assert.notStrictEqual(text, "<", `a bare < in ${within.name}`)
      if (text !== "<!doctype html>") within.children.push(unescaped(text))
    } else if (closes === "/") {
      assert.strictEqual(open.pop()?.name, name, `</${name}>`)
    } else {
      const element: Element = { name, attributes: attributesIn(attributes), children: [] }
      const id = element.attributes.get("id")
      if (id !== undefined) assert.isFalse(ids.has(id), `two elements called ${id}`)
      if (id !== undefined) ids.add(id)
      within.children.push(element)
      if (!empty.has(name) && selfClosed === "") open.push(element)
    }
  }
  assert.deepStrictEqual(
    open.map((one) => one.name),
    [""],
  )
  for (const element of all(root))
    for (const name of ["aria-labelledby", "aria-describedby", "for"])
      for (const id of element.attributes.get(name)?.split(" ") ?? [])
        assert.isTrue(ids.has(id), `${name} names ${id}, which is nowhere`)
  return root
}

const attributesIn = (text: string): ReadonlyMap<string, string> => {
  const found = [...text.matchAll(/([a-zA-Z][a-zA-Z0-9-]*)(?:="([^"]*)")?/gu)]
  assert.strictEqual(new Set(found.map(([, name]) => name)).size, found.length, `an attribute twice: ${text}`)
  return new Map(found.map(([, name = "", value = ""]) => [name, unescaped(value)]))
}

const unescaped = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")

/** Every element below one, in their order. */
export const all = (element: Element, name?: string): ReadonlyArray<Element> =>
  element.children.flatMap((child) =>
    typeof child === "string"
      ? []
      : [...(name === undefined || child.name === name ? [child] : []), ...all(child, name)],
  )

/** What is read of an element, white space as a browser shows it. */
export const textOf = (element: Element): string =>
  element.children
    .map((child) => (typeof child === "string" ? child : textOf(child)))
    .join("")
    .replaceAll(/\s+/gu, " ")
    .trim()

/** The cells of the rows of a table's part. */
export const cellsOf = (
  table: Element | undefined,
  part: "thead" | "tbody" | "tfoot",
): ReadonlyArray<ReadonlyArray<string>> =>
  (table === undefined ? [] : all(table, part))
    .flatMap((some) => all(some, "tr"))
    .map((row) => row.children.flatMap((cell) => (typeof cell === "string" ? [] : [textOf(cell)])))
