import { randomUUID } from "node:crypto"
import { assert } from "vitest"
import { assertShownNothingForeign, keyedOffice, registration } from "@kheo/api/samples"
import type { Case } from "./case.ts"
import type { Place } from "./places.samples.ts"

const withKeys = async <A>(
  { register }: Place,
  tried: (office: Awaited<ReturnType<typeof keyedOffice>>) => Promise<A>,
) => {
  const office = await keyedOffice({}, undefined, { register: register() })
  try {
    return { told: await tried(office), defects: office.defects }
  } finally {
    await office.dispose()
  }
}

export const access: ReadonlyArray<Case> = [
  {
    name: "one key with another body is 422; the same key of another caller is another's",
    tried: (place) =>
      withKeys(place, async ({ keys, lines, post }) => {
        const headers = { "Idempotency-Key": randomUUID() }
        const before = (await lines()).length
        const told = [
          await post({ ...registration, title: "Một" }, { ...keys.clerk.headers, ...headers }),
          await post({ ...registration, title: "Khác" }, { ...keys.clerk.headers, ...headers }),
          await post({ ...registration, title: "Khác" }, { ...keys.administrator.headers, ...headers }),
          await post({ ...registration, title: "Một" }, { ...keys.clerk.headers, ...headers }),
        ]
        const codes = told.map(({ body, status }) => [status, body.code ?? body.number])
        assert.deepStrictEqual(codes, [
          [201, "M-2022-0003"],
          [422, "idempotency-key-reused"],
          [201, "M-2022-0004"],
          [201, "M-2022-0003"],
        ])
        assert.strictEqual((await lines()).length, before + 2)
        return codes
      }),
  },
  {
    name: "who sees one unit only is shown nothing of another by any route",
    tried: (place) => withKeys(place, assertShownNothingForeign),
  },
]
