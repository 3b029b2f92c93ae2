import { endpoints } from "../endpoints.ts"
import type { Feed } from "./page/frame.ts"

const path = "/v1/events/stream"

/** The feed that pages follow, where the API serves one. */
export const feedOfEvents = (): Feed | undefined =>
  endpoints.some((endpoint) => endpoint.path === path) ? { path, names: "message" } : undefined
