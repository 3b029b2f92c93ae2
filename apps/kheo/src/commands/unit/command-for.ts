import { findUnit } from "@kheo/application"
import type { UnitCommand } from "@kheo/domain/unit"
import { Effect } from "effect"
import { Usage } from "../../cli/parse.ts"
import type { Session } from "../../cli/session.ts"
import { type Asked, type Day, given } from "./asked.ts"
import { correction, retraction } from "./mending.ts"
import { needed } from "./needed.ts"
import { splitAmong } from "./succession-into.ts"

/** What the words and options ask for. */
export const commandFor = (session: Session, verb: string, text: string): Asked => {
  const { values } = session
  const need = (option: string) => needed(values[option], verb, `--${option}`)
  const grounds = given(session, { "legal-basis": "legalBasis", paper: "paper", note: "note" })
  const described = given(session, { code: "code", kind: "kind", parent: "parent" })
  const as =
    (said: (day: Day) => UnitCommand): Asked =>
    (_, day) =>
      Effect.succeed(said({ ...day, ...grounds }))
  switch (verb) {
    case "add": {
      const block = need("block")
      return as((day) => ({ _tag: "AddUnit", ...day, ...described, name: text, block }))
    }
    case "rename": {
      const name = need("name")
      return as((day) => ({ _tag: "RenameUnit", ...day, name }))
    }
    case "reclassify": {
      const kind = need("kind")
      return as((day) => ({ _tag: "ReclassifyUnit", ...day, kind }))
    }
    case "move": {
      const to = given(session, { block: "block", parent: "parent" })
      needed(Object.values(to)[0], verb, "--block, --parent")
      return as((day) => ({ _tag: "MoveUnit", ...day, ...to }))
    }
    case "merge":
    case "consolidate": {
      const into = need("into")
      const _tag = verb === "merge" ? "MergeUnit" : "ConsolidateUnit"
      return (_, day) =>
        Effect.map(findUnit(into, day.occurredAt), (unit) => ({ _tag, ...day, ...grounds, into: unit }))
    }
    case "split": {
      const into = need("into")
      return (_, day) =>
        Effect.map(splitAmong(into, day.occurredAt), (among) => ({
          _tag: "SplitUnit",
          ...day,
          ...grounds,
          into: among,
        }))
    }
    case "dissolve":
      return as((day) => ({ _tag: "DissolveUnit", ...day }))
    case "alias": {
      const told = { alias: need("alias"), ...given(session, { from: "learnedFrom", note: "note" }) }
      return (_, day) => Effect.succeed({ _tag: "LearnAlias", ...day, ...told })
    }
    case "correct":
      return correction(session, need("event"), need("reason"))
    case "retract":
      return retraction(need("event"), need("reason"))
    default:
      throw new Usage({ vi: `Không có kheo unit ${verb}.`, en: `There is no kheo unit ${verb}.` })
  }
}
