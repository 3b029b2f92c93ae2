import { assert, describe, it } from "@effect/vitest"
import { keyedOffice } from "../access/keys.samples.ts"
import { createApp } from "../app.ts"
import { codes, sampleOffice, sender, type Told } from "../samples.ts"
import { registerMany } from "./many-models.samples.ts"

const many = async (count: number) => {
  const office = await sampleOffice()
  await office.run(registerMany(1, count))
  return office
}

const nextOf = ({ response }: Told): string | undefined =>
  /^<(.+)>; rel="next"$/.exec(response.headers.get("link") ?? "")?.[1]

const numbers = ({ body }: Told): ReadonlyArray<string> =>
  body.models.map(({ number }: { readonly number: string }) => number)

describe("pages", () => {
  it("of 6,500 models give each of them once, whatever is written meanwhile", async () => {
    const { ask, run } = await many(6_500)
    const seen: Array<string> = []
    let page = await ask("/v1/models?campaign=2022&count=exact")
    const { position, root } = page.body
    let next = nextOf(page)
    for (let written = 6_500; next !== undefined; written += 2) {
      seen.push(...numbers(page))
      await run(registerMany(written + 1, written + 2))
      page = await ask(next)
      assert.deepInclude(page.body, { position, root, knownAt: null, count: 6_500 })
      next = nextOf(page)
    }
    seen.push(...numbers(page))
    assert.strictEqual(seen.length, 6_500)
    assert.deepStrictEqual([seen[0], seen.at(-1), new Set(seen).size], ["M-2022-0001", "M-2022-6500", 6_500])
    assert.isNull(page.body.next)
    assert.isAbove((await ask("/v1/models?campaign=2022&limit=1&count=exact")).body.count, 6_700)
  })

  it("go on in another process and beyond a position that was asked for", async () => {
    const { ask, options, run } = await many(5)
    const known = await ask("/v1/models?campaign=2022&knownAt=2999-12-31&limit=2")
    await run(registerMany(6, 8))
    const elsewhere = await createApp(options).request(nextOf(known) ?? "")
    const second = (await elsewhere.json()) as Told["body"]
    assert.deepStrictEqual(second.knownAt, "2999-12-31")
    const third = await ask(`/v1/models?campaign=2022&knownAt=2999-12-31&limit=200&cursor=${second.next}`)
    assert.deepStrictEqual(numbers(third), ["M-2022-0005"])
    assert.isUndefined(nextOf(third))
  })

  it("hold 50 where nothing is said, and 1 to 200 as asked", async () => {
    const { ask } = await many(201)
    const length = async (limit: string) => (await ask(`/v1/models?campaign=2022${limit}`)).body.models.length
    assert.deepStrictEqual([await length(""), await length("&limit=1"), await length("&limit=200")], [50, 1, 200])
    for (const limit of ["0", "201", "-1", "1e1", "05", "", "50.0"]) {
      const told = await ask(`/v1/models?campaign=2022&limit=${limit}`)
      assert.deepStrictEqual([told.status, codes(told)], [400, [["limit", "limit"]]], limit)
    }
  })
})

describe("a cursor", () => {
  it("with any byte flipped is refused, never answered with nothing", async () => {
    const { ask } = await many(3)
    const { next } = (await ask("/v1/models?campaign=2022&limit=1")).body
    for (let at = 0; at < next.length; at += 1) {
      const other = next[at] === "A" ? "B" : "A"
      const told = await ask(
        `/v1/models?campaign=2022&limit=1&cursor=${next.slice(0, at)}${other}${next.slice(at + 1)}`,
      )
      assert.strictEqual(told.status, 400, `byte ${at}`)
    }
    assert.strictEqual((await ask(`/v1/models?campaign=2022&limit=1&cursor=${next}`)).status, 200)
  })

  it("of another caller is refused, whatever the two may see", async () => {
    const { ask, keys } = await keyedOffice()
    const { next } = (await ask("/v1/models?campaign=2022&limit=1", keys.clerk)).body
    const told = await ask(`/v1/models?campaign=2022&limit=1&cursor=${next}`, keys.leader)
    assert.deepStrictEqual([told.status, told.body.code], [400, "cursor-invalid"])
    assert.strictEqual((await ask(`/v1/models?campaign=2022&limit=1&cursor=${next}`, keys.clerk)).status, 200)
  })

  it("of another query or another order is refused", async () => {
    const { ask } = await many(3)
    const { next } = (await ask("/v1/models?campaign=2022&limit=1")).body
    for (const query of [
      "campaign=2023",
      "campaign=2022&text=hoa",
      "campaign=2022&sort=title",
      "campaign=2022&asOf=2022-12-31",
    ]) {
      const told = await ask(`/v1/models?${query}&cursor=${next}`)
      assert.deepStrictEqual([told.status, told.body.code], [400, "cursor-invalid"], query)
      assert.deepStrictEqual(codes(told), [["cursor", "cursor"]])
    }
    assert.strictEqual((await ask(`/v1/models?campaign=2022&limit=2&count=exact&cursor=${next}`)).status, 200)
  })
})

describe("a list of what the ledger does not hold", () => {
  it("goes on after the entry that a page ended with, and is refused once that is gone", async () => {
    const { ask } = await sampleOffice({ outgoing: { resolve: () => Promise.resolve(["93.184.216.34"]) } })
    const send = sender(ask)
    const add = async (name: string) =>
      (await send("/v1/webhooks", { url: `https://${name}.example/`, description: name })).body.id
    const [, b, c] = [await add("a"), await add("b"), await add("c")]
    const page = async (cursor: string) => (await ask(`/v1/webhooks?limit=2&fields=url${cursor}`)).body
    const { next, webhooks } = await page("")
    assert.deepStrictEqual(webhooks[1], { id: b, url: "https://b.example/" })
    await send(`/v1/webhooks/${webhooks[0].id}`, undefined, {}, "DELETE")
    assert.deepStrictEqual(await page(`&cursor=${next}`), {
      webhooks: [{ id: c, url: "https://c.example/" }],
      next: null,
    })
    await send(`/v1/webhooks/${b}`, undefined, {}, "DELETE")
    assert.strictEqual((await page(`&cursor=${next}`)).code, "cursor-invalid")
  })
})

describe("what is asked of a list", () => {
  it("sorts by several keys, forwards and back, by number where they are equal", async () => {
    const { ask } = await many(20)
    const sorted = async (sort: string) => {
      const { body } = await ask(`/v1/models?campaign=2022&sort=${sort}`)
      return body.models.map(({ number, registeredOn, title }: Record<string, string>) => [registeredOn, title, number])
    }
    const by = (sign: number) => (one: ReadonlyArray<string>, other: ReadonlyArray<string>) =>
      compare(one[0], other[0]) || sign * compare(one[1], other[1]) || compare(one[2], other[2])
    const all = await sorted("number")
    assert.deepStrictEqual(await sorted("registeredOn,title"), all.toSorted(by(1)))
    assert.deepStrictEqual(await sorted("registeredOn,-title"), all.toSorted(by(-1)))
    assert.deepStrictEqual(await sorted("-number"), all.toReversed())
    for (const sort of ["person", "title,title,title,title", "", "title,", "+title", "--title"]) {
      const told = await ask(`/v1/models?campaign=2022&sort=${encodeURIComponent(sort)}`)
      assert.deepStrictEqual([told.status, codes(told)], [400, [["sort", "sort"]]], sort)
    }
  })

  it("leaves out what isn't among the fields asked for, but never the id", async () => {
    const { ask } = await many(1)
    const { body } = await ask("/v1/models?campaign=2022&fields=title,number")
    assert.sameMembers(Object.keys(body.models[0]), ["id", "title", "number"])
    for (const fields of ["secret", "title,", "", "Title", "__proto__", "title;number"]) {
      const told = await ask(`/v1/models?campaign=2022&fields=${encodeURIComponent(fields)}`)
      assert.deepStrictEqual([told.status, codes(told)], [400, [["fields", "fields"]]], fields)
    }
  })

  it("is counted only when asked", async () => {
    const { ask } = await many(3)
    assert.notProperty((await ask("/v1/models?campaign=2022")).body, "count")
    assert.strictEqual((await ask("/v1/models?campaign=2022&count=exact&limit=1")).body.count, 3)
    assert.strictEqual((await ask("/v1/models?campaign=2022&count=about")).status, 400)
  })
})

const compare = (one = "", other = ""): number => (one < other ? -1 : one > other ? 1 : 0)
