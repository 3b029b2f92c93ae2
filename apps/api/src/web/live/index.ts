export { liveFeed, livePath } from "./live-feed.ts"
