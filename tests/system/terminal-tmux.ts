import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { onTestFinished } from "vitest"

/**
 * A terminal of 80×24 in a tmux server of its own, gone after the test.
 *
 * The environment has no `CI`: Ink would draw one frame only, and whatever its value there would be no colours.
 */
export class Tmux {
  readonly #socket: string
  readonly #env: Record<string, string>

  constructor(env: Record<string, string> = {}) {
    const folder = mkdtempSync(join(tmpdir(), "kheo-tmux-"))
    this.#socket = join(folder, "tmux")
    const { HOME = "", PATH = "" } = process.env
    this.#env = { HOME, PATH, LANG: "C.UTF-8", TERM: "xterm-256color", ...env }
    this.#tmux("new-session", "-d", "-x", "80", "-y", "24", "sh")
    onTestFinished(() => {
      try {
        this.#tmux("kill-server")
      } catch {
        // The server ended with its last program.
      }
      rmSync(folder, { recursive: true, force: true })
    })
  }

  /** Types a command line into the shell. */
  run(command: ReadonlyArray<string>): void {
    this.#tmux("send-keys", "-l", "--", command.map((part) => `'${part}'`).join(" "))
    this.#tmux("send-keys", "Enter")
  }

  /** Named keys (`Enter`, `Down`, `C-l`) or letters. */
  press(...keys: ReadonlyArray<string>): void {
    for (const key of keys) this.#tmux("send-keys", key)
  }

  /** Raw bytes in one write, as a Vietnamese keyboard program sends them. */
  send(bytes: string): void {
    this.#tmux("send-keys", "-H", ...(Buffer.from(bytes).toString("hex").match(/../g) ?? []))
  }

  resize(columns: number, rows: number): void {
    this.#tmux("resize-window", "-x", String(columns), "-y", String(rows))
  }

  /** Ends the program in the terminal: at once, as a crash would, or by a signal that it hears. */
  kill(signal: "SIGKILL" | "SIGHUP" = "SIGKILL"): void {
    const shell = this.#tmux("display-message", "-p", "#{pane_pid}").trim()
    const children = readFileSync(`/proc/${shell}/task/${shell}/children`, "utf8").trim().split(" ")
    for (const pid of children.filter((one) => one !== "")) process.kill(Number(pid), signal)
  }

  screen(): string {
    return this.#tmux("capture-pane", "-p").normalize("NFC")
  }

  /** The colours on the screen, by their SGR numbers: 31–37 and 91–97. */
  colours(): ReadonlyArray<string> {
    const numbers = this.#tmux("capture-pane", "-e", "-p")
      .split("\u001b[")
      .map((part) => part.split("m")[0] ?? "")
    return numbers.flatMap((sgr) => sgr.split(";")).filter((number) => /^[39][1-7]$/.test(number))
  }

  /** Whether a program has the whole screen, whether the cursor is shown, and which program runs. */
  mode(): { readonly whole: boolean; readonly cursor: boolean; readonly program: string } {
    const format = "#{alternate_on} #{cursor_flag} #{pane_current_command}"
    const [whole, cursor, program = ""] = this.#tmux("display-message", "-p", format).trim().split(" ")
    return { whole: whole === "1", cursor: cursor === "1", program }
  }

  /** Waits until the program has ended and the shell is back. */
  async left(): Promise<void> {
    for (const deadline = Date.now() + 10_000; this.mode().program !== "sh";) {
      if (Date.now() > deadline) throw new Error(`still there:\n${this.screen()}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  /** The exit code of the program that the shell ran last. */
  async code(): Promise<number> {
    this.#tmux("send-keys", "-l", "--", "echo code=$?=")
    this.#tmux("send-keys", "Enter")
    return Number(/code=(\d+)=/.exec(await this.until("\ncode="))?.[1])
  }

  /** The screen as soon as it holds all of these texts; fails with what it held instead. */
  async until(...texts: ReadonlyArray<string>): Promise<string> {
    for (const deadline = Date.now() + 10_000; ;) {
      const screen = this.screen()
      if (texts.every((text) => screen.includes(text))) return screen
      if (Date.now() > deadline) throw new Error(`never saw ${texts.join(" and ")}, but:\n${screen}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  #tmux(...args: ReadonlyArray<string>): string {
    const { status, stderr, stdout } = spawnSync("tmux", ["-S", this.#socket, "-f", "/dev/null", "-u", ...args], {
      env: this.#env,
      encoding: "utf8",
    })
    if (status !== 0) throw new Error(`tmux ${args.join(" ")}: ${stderr}`)
    return stdout
  }
}
