import type { Posted, Webhook } from "@kheo/application"
import { Clock, Effect } from "effect"

/** A webhook that wants every event from the beginning, and nothing has happened to it. */
export const toldWebhook: Webhook = {
  id: "w",
  url: "https://nhan.example/",
  description: "",
  types: [],
  state: "active",
  version: 1,
  turn: 1,
  cursor: 0,
  attempts: 0,
  notBefore: 0,
  createdAt: "",
  createdBy: "an",
}

/** One event that a receiver was told of, when, and what it answered. */
export interface ToldEvent {
  readonly position: number
  readonly at: number
  readonly headers: Readonly<Record<string, string>>
  readonly answer: Posted
}

/** A receiver without a network, which answers as it is told to from one moment to the next. */
export const toldReceiver = () => {
  const got: Array<ToldEvent> = []
  let answer: Posted = { status: 200 }
  return {
    got,
    answers: (next: Posted) => (answer = next),
    post: (_url: string, headers: Readonly<Record<string, string>>, body: string) =>
      Clock.clockWith((clock) =>
        Effect.sync(() => {
          got.push({
            position: Number(JSON.parse(body).data.position),
            at: clock.currentTimeMillisUnsafe(),
            headers,
            answer,
          })
          return answer
        }),
      ),
  }
}
