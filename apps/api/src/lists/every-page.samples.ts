import { assert } from "@effect/vitest"
import { codes, type Told } from "../samples.ts"

type Ask = (path: string) => Promise<Told>

/** Asserts that a list's pages make up the list, that each names the next, and that no cursor but its own is taken. */
export const assertPaged = async (ask: Ask, address: string): Promise<void> => {
  const asked = (more: string) => ask(`${address}${address.includes("?") ? "&" : "?"}${more}`)
  const { next: end, ...whole } = (await asked("limit=200")).body
  assert.isNull(end, address)
  const { [arrayIn(whole)]: all, ...about } = whole
  const limit = Math.max(1, Math.floor(all.length / 3))
  const seen: Array<unknown> = []
  for (let page = await asked(`limit=${limit}`); ;) {
    const { [arrayIn(whole)]: items, next, ...said } = page.body
    assert.deepStrictEqual(said, about, address)
    seen.push(...items)
    const link = /^<(.+)>; rel="next"$/.exec(page.response.headers.get("link") ?? "")?.[1]
    assert.strictEqual(link?.includes(next) ?? null, next === null ? null : true, address)
    if (link === undefined) break
    assert.isNotEmpty(items, address)
    const altered = link.replace(next, (next.startsWith("A") ? "B" : "A") + next.slice(1))
    assert.deepStrictEqual(codes(await ask(altered)), [["cursor", "cursor"]], address)
    page = await ask(link)
  }
  assert.deepStrictEqual(seen, all, address)
}

const arrayIn = (body: object): string => Object.entries(body).find(([, value]) => Array.isArray(value))?.[0] ?? ""
