import { assert } from "vitest"
import { registerMany, registration, walkYear } from "@kheo/api/samples"
import { type Case, ofTwo } from "./case.ts"

export const whole: ReadonlyArray<Case> = [
  {
    name: "a year through every route of the domain is told alike",
    tried: ofTwo(async (servers) => {
      const told = await walkYear(servers.ask)
      return told.map(({ body, status }) => [status, body instanceof Uint8Array ? body.length : body])
    }),
  },
  {
    name: "two exports at one position are the same bytes, from either server and whatever came since",
    tried: ofTwo(async (servers) => {
      await servers.run(registerMany(1, 20))
      await servers.post({ ...registration, title: '=HYPERLINK("http://x")', note: "+84 9\nhai dòng, “khéo”" })
      const position = (await servers.lines()).length
      const told = []
      for (const path of ["models.csv?campaign=2022", "models.xlsx?campaign=2022", "events.jsonl?campaign=2022"]) {
        const at = `/v1/exports/${path}&knownAt=${position}`
        const first = await servers.ask(at)
        await servers.run(registerMany(100 + told.length * 2, 101 + told.length * 2))
        const second = await servers.other.ask(at)
        assert.strictEqual(first.status, 200, path)
        assert.deepStrictEqual(second.body, first.body, path)
        assert.strictEqual(first.response.headers.get("kheo-position"), String(position))
        told.push(second.response.headers.get("content-disposition"))
      }
      return told
    }),
  },
]
