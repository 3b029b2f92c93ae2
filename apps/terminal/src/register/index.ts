export type { Acting, AskedAs } from "./acting-user.ts"
export { loadRegister, type Register } from "./load-register.ts"
export { loadStory, type Story } from "./load-story.ts"
