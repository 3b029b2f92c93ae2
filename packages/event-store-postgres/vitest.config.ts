import { defineConfig } from "vitest/config"

/** One server for all files; each makes a database of its own. */
export default defineConfig({
  test: { globalSetup: ["./src/proving/global-setup.ts"], testTimeout: 30_000, hookTimeout: 30_000 },
})
