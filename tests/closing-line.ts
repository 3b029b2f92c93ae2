import type { Reporter, TestModule } from "vitest/node"

/** The last line of a run, `N passed, N failed`: what did not pass has failed, whether or not it got as far as being a test. */
export class ClosingLine implements Reporter {
  onTestRunEnd(modules: ReadonlyArray<TestModule>, unhandled: ReadonlyArray<unknown>, reason: string): void {
    const count = { passed: 0, failed: 0, skipped: 0 }
    for (const module of modules) {
      let broken = 0
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state === "failed" || state === "pending") broken += 1
        else count[state] += 1
      }
      const fell = module.state() !== "passed" && module.state() !== "skipped"
      count.failed += broken === 0 && fell ? 1 : broken
    }
    count.failed += unhandled.length
    if (reason !== "passed" && count.failed === 0) count.failed = 1
    const skipped = count.skipped === 0 ? "" : `, ${count.skipped} skipped`
    process.once("exit", () => process.stdout.write(`${count.passed} passed, ${count.failed} failed${skipped}\n`))
  }
}
