import { assert, it } from "@effect/vitest"
import { headersOf, newSecret, testMessage } from "./message.ts"

it("a message is signed with the secret before the present one until its time is over, and not a moment longer", () => {
  const message = testMessage("m", 0)
  const [current, earlier] = [newSecret(), newSecret()]
  const signatures = (now: number) =>
    headersOf(message, { current, previous: { secret: earlier, until: 5_000 } }, now)["webhook-signature"]?.split(" ")
  const alone = (secret: string, now: number) => headersOf(message, { current: secret }, now)["webhook-signature"]
  assert.deepStrictEqual(signatures(4_999), [alone(current, 4_999), alone(earlier, 4_999)])
  assert.deepStrictEqual(signatures(5_000), [alone(current, 5_000)])
})
