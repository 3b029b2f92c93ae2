import { Result } from "effect"
import { LedgerCommand, type LedgerRefusal } from "./command.ts"
import type { LedgerEvent } from "./events.ts"
import type { LedgerState } from "./state.ts"

export type LedgerDecision = Result.Result<ReadonlyArray<LedgerEvent>, LedgerRefusal>

/** Which events follow from a command about the ledger itself; whether it has forked was found out by whoever asks. */
export const decide = (
  state: LedgerState,
  command: LedgerCommand,
  { forked }: { readonly forked: boolean },
): LedgerDecision =>
  LedgerCommand.match(command, {
    OpenEpoch: ({ _tag, signedEpoch, ...said }): LedgerDecision => {
      if (!forked) return Result.fail({ _tag: "LedgerNotForked", size: said.size })
      return Result.succeed([{ _tag: "LedgerEpochOpened", ...said, epoch: Math.max(state.epoch, signedEpoch) + 1 }])
    },
    RotateKey: (said): LedgerDecision => {
      if (state.key === said.newKey) return Result.succeed([])
      if (state.key !== undefined && state.key !== said.oldKey)
        return Result.fail({ _tag: "LedgerKeyOther", key: state.key })
      return changed(state, said.newKey, { ...said, _tag: "LedgerKeyRotated" }, said.oldKey)
    },
    ReplaceKey: (said): LedgerDecision =>
      state.key === said.newKey
        ? Result.succeed([])
        : changed(state, said.newKey, { ...said, _tag: "LedgerKeyReplaced" }, said.oldKey),
  })

const changed = (state: LedgerState, key: string, event: LedgerEvent, old: string | undefined): LedgerDecision =>
  state.usedKeys.includes(key) || key === old ? Result.fail({ _tag: "LedgerKeyUsed", key }) : Result.succeed([event])
