import { EventStore, type Line } from "@kheo/event-store"
import { decided, samples } from "@kheo/event-store/contract"
import { sampleOffice } from "../samples.ts"
import { EventHub } from "./event-hub.ts"

/** A stored line as its bytes say it. */
export const text = ({ entry }: Line): string => new TextDecoder().decode(entry)

/** The sample office with a look at who takes part in its hub, and with events without a meaning. */
export const feedOffice = async (more: Parameters<typeof sampleOffice>[0] = {}) => {
  const made = await sampleOffice(more)
  const { command, event } = samples()
  const members = () => made.run(EventStore.useSync((store) => EventHub.of(store).members))
  /** Events that no use case could read: of a type that nobody's filter looks for, unless it is given. */
  const write = (count: number, type = "other") =>
    made.run(
      EventStore.use((store) =>
        store.append(
          command(),
          decided([{ stream: "other", events: Array.from({ length: count }, () => event({ type })) }]),
        ),
      ),
    )
  return { ...made, members, write }
}
