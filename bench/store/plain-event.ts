import type { Command, NewEvent } from "@kheo/event-store"

/** The event that every bench of the store appends: about 500 bytes of data, as a result in words has. */
export const plainEvent = (number: number): NewEvent => ({
  id: crypto.randomUUID(),
  type: "kheo.model.submitted.v1",
  schemaVersion: 1,
  time: "2022-10-14T00:00:00+07:00",
  tags: ["campaign:2022", `unit:${number % 60}`],
  data: { basis: "paper", results: "Qua thực hiện đã vận động lắp 36 camera trên 07 tuyến đường. ".repeat(4), number },
})

/** A command of its own for each append. */
export const plainCommand = (): Command => ({
  id: crypto.randomUUID(),
  request: "0".repeat(64),
  actor: "bench",
  correlationId: "bench",
})
