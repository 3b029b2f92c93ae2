import type { LocalDate } from "@kheo/domain/history"
import { type AskedAs, loadRegisterWith, type ModelsKept, noModelsKept } from "../register/index.ts"
import type { Change } from "../update/index.ts"
import { changeOf, type Run } from "./reading.ts"

/** How long the first frame waits for the register, in milliseconds; one that takes longer is told to be on its way. */
const patience = 200

/** The register's first reading, begun before anything is drawn. */
export interface FirstReading {
  readonly kept: ModelsKept
  /** What came of it in time for the first frame. */
  readonly inTime: Change | undefined
  readonly told: Promise<Change>
}

/** Reads the register while nothing is shown yet, so that the first frame has something to say; a second one would wait for its turn. */
export const firstReading = async (
  run: Run,
  campaign: number,
  asOf: LocalDate | undefined,
  { asked, isNew }: { readonly asked: AskedAs; readonly isNew: boolean },
): Promise<FirstReading> => {
  const kept = noModelsKept()
  const told = changeOf(
    run,
    loadRegisterWith({ kept, readNow: false, isNew }, campaign, asOf, asked),
    (register): Change => ({ type: "registerRead", register }),
  )
  let late: NodeJS.Timeout | undefined
  const waited = new Promise<undefined>((resolve) => {
    late = setTimeout(() => resolve(undefined), patience)
  })
  const inTime = await Promise.race([told, waited])
  clearTimeout(late)
  return { kept, inTime, told }
}
