import { addUser, Asker, issueAccessKey, markOf, newId, type Scope, everyScope } from "@kheo/application"
import { type Role, UserId } from "@kheo/domain/office"
import { UnitId } from "@kheo/domain/unit"
import { Effect } from "effect"
import type { sampleOffice } from "../samples.ts"

type Office = Awaited<ReturnType<typeof sampleOffice>>
