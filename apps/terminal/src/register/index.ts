export { loadRegister, type Register } from "./load-register.ts"
export { loadStory, type Story } from "./load-story.ts"
