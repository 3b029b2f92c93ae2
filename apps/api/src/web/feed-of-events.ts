import { endpoints } from "../endpoints.ts"

const path = "/v1/events/stream"

/** The address of the feed that pages follow, where the API serves one. */
export const feedOfEvents = (): string | undefined =>
  endpoints.some((endpoint) => endpoint.path === path) ? path : undefined
