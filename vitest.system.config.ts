import { defineConfig } from "vitest/config"
import { ClosingLine } from "./tests/closing-line.ts"

/** `pnpm test:system`: what needs a tool of the machine's; a missing tool is named and fails the run. */
export default defineConfig({
  test: {
    include: ["tests/system/**/*.test.ts"],
    globalSetup: ["tests/system/setup.ts"],
    testTimeout: 60_000,
    fileParallelism: false,
    reporters: ["default", new ClosingLine()],
  },
})
