import { showAwards, showHonours, showUnit } from "@kheo/application"
import type { LocalDate } from "@kheo/domain/history"
import { type Dispatch, useEffect } from "react"
import { loadPapers, loadPolicy, loadReplication } from "../register/index.ts"
import { mostLookedThrough } from "../screens/dashboard/index.ts"
import { shown, type State } from "../state/index.ts"
import type { Change } from "../update/index.ts"
import { reading, type Run } from "./reading.ts"

/** Reads what only one screen shows, when that screen is opened and whenever the register is read again. */
export const useSeen = (
  state: State,
  dispatch: Dispatch<Change>,
  {
    asOf: given,
    campaign: opened,
    run,
  }: { readonly run: Run; readonly campaign: number; readonly asOf: LocalDate | undefined },
): void => {
  const { asked } = state
  const asOf = state.day ?? given
  const campaign = state.campaign ?? opened
  const screen = shown(state)
  const replicated = screen.name === "model" && screen.tab === "replication" ? screen.model : undefined
  const papered = screen.name === "model" && screen.tab === "papers" ? screen.model : undefined
  const settled = screen.name === "settings" ? state.register?.board.campaign : undefined
  const unit = screen.name === "unit" ? screen.unit : undefined
  const { register } = state
  const counted =
    screen.name === "dashboard" &&
    register !== undefined &&
    register.board.totals.proposed > 0 &&
    register.listed <= mostLookedThrough
  const board = screen.name === "awards" || screen.name === "dossier" || papered !== undefined || counted
  const honoured = screen.name === "dossier" ? screen.model : undefined

  useEffect(
    () =>
      replicated === undefined
        ? undefined
        : reading(run, dispatch, loadReplication(replicated, asOf), (told) => ({
            type: "seen",
            seen: { replication: { model: replicated, told } },
          })),
    [asked, asOf, replicated],
  )
  useEffect(
    () =>
      papered === undefined
        ? undefined
        : reading(run, dispatch, loadPapers(papered), (told) => ({
            type: "seen",
            seen: { papers: { model: papered, told } },
          })),
    [asked, papered],
  )
  useEffect(
    () =>
      unit === undefined
        ? undefined
        : reading(run, dispatch, showUnit(unit, { asOf }), (told) => ({ type: "seen", seen: { unit: told } })),
    [asked, asOf, unit],
  )
  useEffect(
    () =>
      settled === undefined
        ? undefined
        : reading(run, dispatch, loadPolicy(settled), (policy) => ({ type: "seen", seen: { policy } })),
    [asked, settled],
  )
  useEffect(
    () =>
      board
        ? reading(run, dispatch, showAwards({ campaign, asOf }), ({ forms }) => ({
            type: "seen",
            seen: { awards: forms },
          }))
        : undefined,
    [asked, asOf, board, campaign],
  )
  useEffect(
    () =>
      honoured === undefined
        ? undefined
        : reading(run, dispatch, showHonours(honoured, asOf), (told) => ({
            type: "seen",
            seen: { honours: { model: honoured, told } },
          })),
    [asked, asOf, honoured],
  )
}
