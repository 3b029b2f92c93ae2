import type { Line } from "../../line.ts"
import {
  appendLeaf,
  emptyFrontier,
  fromHex,
  type Frontier,
  type Hash,
  leafHash,
  rootOf,
  toHex,
} from "../../merkle/index.ts"
import type { ReadCall } from "./history.ts"

/** The whole ledger as it stood in the end, with the root at each of its positions. */
export class FinalLedger {
  readonly lines: Array<Line> = []
  readonly #roots: Array<string> = [toHex(rootOf(emptyFrontier))]
  #frontier: Frontier = emptyFrontier

  /** Takes lines at the end; answers what is wrong with their order. */
  grow(lines: ReadonlyArray<Line>): ReadonlyArray<string> {
    const wrong: Array<string> = []
    for (const line of lines) {
      this.lines.push(line)
      this.#frontier = appendLeaf(this.#frontier, fromHex(toHex(leafHash(line.entry))) as Hash).frontier
      this.#roots.push(toHex(rootOf(this.#frontier)))
      if (line.position !== this.lines.length)
        wrong.push(`position ${line.position} stands at place ${this.lines.length}`)
    }
    return wrong
  }

  rootAt(position: number): string | undefined {
    return this.#roots[position]
  }

  leafAt(position: number): string {
    const line = this.lines[position - 1]
    return line === undefined ? "" : toHex(leafHash(line.entry))
  }

  /** What a query has to give of it. */
  matching({ after, stream, tags = [] }: ReadCall["query"]): ReadonlyArray<Line> {
    return this.lines.slice(after).filter((line) => {
      const carried = (JSON.parse(Buffer.from(line.entry).toString()) as { tags?: string }).tags?.split(" ") ?? []
      return (stream === undefined || line.stream === stream) && tags.every((tag) => carried.includes(tag))
    })
  }
}
