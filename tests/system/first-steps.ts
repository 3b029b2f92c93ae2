import type { Tmux } from "./terminal-tmux.ts"

/** Adds units of one block in the form that the first run opens, one after the other, and leaves the form. */
export const addUnits = async (tmux: Tmux, names: ReadonlyArray<string>): Promise<void> => {
  for (const name of names) {
    await tmux.until("Tên đơn vị *")
    tmux.send(`${name}\tKhối xã`)
    tmux.press("C-u")
    tmux.send("Khối xã")
    tmux.press("C-s")
    await tmux.until(`Đã ghi 1 sự kiện: Đơn vị ${name}`)
    tmux.press("Enter")
  }
  await tmux.until("Tên đơn vị *")
  tmux.press("Escape")
  await tmux.until(`Đơn vị: đã có ${names.length}`)
}
