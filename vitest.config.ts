import { defineConfig } from "vitest/config"
import { ClosingLine } from "./tests/closing-line.ts"

/** `pnpm test`: npm packages only, no root, no Debian tool. */
export default defineConfig({
  test: {
    projects: [
      "packages/*",
      "apps/*",
      { test: { name: "repository", include: ["tests/repository/**/*.test.ts"], testTimeout: 60_000 } },
      {
        test: {
          name: "commands",
          include: ["tests/commands/**/*.test.ts"],
          globalSetup: ["tests/commands/setup.ts"],
          testTimeout: 60_000,
        },
      },
    ],
    reporters: ["default", new ClosingLine()],
  },
})
