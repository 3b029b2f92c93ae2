import type { Register as Stores } from "@kheo/application"
import type { Effect } from "effect"
import { send } from "../commands/index.ts"
import type { Key, KeyName } from "../keys/index.ts"
import { type AskedAs, loadRegister } from "../register/index.ts"
import { initial, type State } from "../state/index.ts"
import { update } from "../update/index.ts"
import { drawn, press } from "./drive.ts"
import { campaign } from "./samples.ts"

type Run = <A, E>(effect: Effect.Effect<A, E, Stores>) => Promise<A>

/** The screens without a terminal: keys in, what they ask of the register done, the state and its picture out. */
export class AtKeys {
  state: State
  readonly #run: Run
  readonly #asked: AskedAs
  readonly #asOf: string
  #fresh = 0

  private constructor(run: Run, asked: AskedAs, asOf: string) {
    this.state = initial("vi", false, "fresh-0")
    this.#run = run
    this.#asked = asked
    this.#asOf = asOf
  }

  static async open(run: Run, asked: AskedAs, asOf = "2022-10-25"): Promise<AtKeys> {
    const opened = new AtKeys(run, asked, asOf)
    await opened.read()
    return opened
  }

  /** Presses keys one after the other; whatever they send is answered before the next. */
  async press(...keys: ReadonlyArray<KeyName | Key>): Promise<this> {
    for (const key of keys) {
      this.state = press(this.state, key)
      const { sending } = this.state
      if (sending === undefined) continue
      const answer = await this.#run(send(this.#asked, sending))
      this.#fresh += 1
      this.state = update(this.state, { type: "answered", id: sending.id, answer, fresh: `fresh-${this.#fresh}` })
      await this.read()
    }
    return this
  }

  async read(): Promise<void> {
    const year = this.state.campaign ?? campaign
    const register = await this.#run(loadRegister(year, this.#asOf, this.#asked))
    this.state = update(this.state, { type: "registerRead", register })
  }

  get screen(): string {
    return drawn(this.state)
  }

  /** What was just said in the line of news. */
  get said(): string {
    return this.state.toast?.words.vi ?? ""
  }
}
