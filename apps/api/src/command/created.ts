import { etag } from "./command-route.ts"

/** The headers of an answer that tells of something new. */
export const created = {
  ...etag,
  Location: { vi: "Nơi xem điều vừa được ghi", en: "Where to see what was recorded" },
}
