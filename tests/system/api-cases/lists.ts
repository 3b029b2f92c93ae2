import { assert } from "vitest"
import { registerMany, type Told } from "@kheo/api/samples"
import { type Case, ofTwo } from "./case.ts"

const nextOf = ({ response }: Told): string | undefined =>
  /^<(.+)>; rel="next"$/.exec(response.headers.get("link") ?? "")?.[1]

const count = 6_500

export const lists: ReadonlyArray<Case> = [
  {
    name: "6,500 models by 50, from two servers while others write: each once, as of the first page's position",
    tried: ofTwo(async (servers) => {
      await servers.run(registerMany(1, count))
      const seen: Array<string> = []
      let page = await servers.ask("/v1/models?campaign=2022&count=exact")
      const { position, root } = page.body
      for (let turn = 1; ; turn += 1) {
        assert.deepInclude(page.body, { position, root, count })
        seen.push(...page.body.models.map(({ number }: { readonly number: string }) => number))
        const next = nextOf(page)
        if (next === undefined) break
        const last = count + turn * 5
        const writing = servers.turn(turn + 1).run(registerMany(last - 4, last))
        page = await servers.turn(turn).ask(next)
        await writing
      }
      assert.deepStrictEqual(
        seen,
        Array.from({ length: count }, (_, at) => `M-2022-${String(at + 1).padStart(4, "0")}`),
      )
      const { body } = await servers.ask("/v1/models?campaign=2022&limit=1&count=exact")
      assert.isAbove(body.count, count + 600)
      return { position, count: body.count }
    }),
  },
  {
    name: "a cursor with a changed byte, or of another query, given to another server, is refused, never answered with nothing",
    tried: ofTwo(async (servers) => {
      await servers.run(registerMany(1, 3))
      const { next } = (await servers.ask("/v1/models?campaign=2022&limit=1")).body
      const told = []
      for (let at = 0; at < next.length; at += 1) {
        const other = `${next.slice(0, at)}${next[at] === "A" ? "B" : "A"}${next.slice(at + 1)}`
        const { status } = await servers.turn(at).ask(`/v1/models?campaign=2022&limit=1&cursor=${other}`)
        assert.strictEqual(status, 400, `byte ${at}`)
      }
      for (const query of ["campaign=2023", "campaign=2022&text=hoa", "campaign=2022&sort=title"]) {
        const { body, status } = await servers.other.ask(`/v1/models?${query}&limit=1&cursor=${next}`)
        assert.deepStrictEqual([status, body.code], [400, "cursor-invalid"], query)
        told.push(body)
      }
      const good = await servers.other.ask(`/v1/models?campaign=2022&limit=1&cursor=${next}`)
      assert.deepStrictEqual([good.status, good.body.models[0].number], [200, "M-2022-0002"])
      return [...told, good.body]
    }),
  },
]
