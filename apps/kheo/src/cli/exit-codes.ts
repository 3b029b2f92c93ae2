/** How a command ends; `kheo verify` has its own: 0 consistent or intact, 1 altered or rewritten, 2 undecided, 3 unreadable. */
export const exit = {
  done: 0,
  usage: 2,
  fileRefused: 3,
  layoutUnresolved: 4,
  nothingWritten: 5,
  partlyWritten: 6,
  conflict: 7,
  interrupted: 8,
  internal: 70,
} as const
