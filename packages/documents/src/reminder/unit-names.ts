/** Names of units as this office writes them in letters: a name of its own, or a beginning left out. */
export const nameInLetters = (
  name: string,
  names: Readonly<Record<string, string>>,
  shorten: Readonly<Record<string, string>>,
): string => {
  const own = Object.hasOwn(names, name) ? names[name] : undefined
  if (own !== undefined) return own
  const begun = Object.entries(shorten).find(([beginning]) => name.startsWith(beginning) && name !== beginning)
  return begun === undefined ? name : begun[1] + name.slice(begun[0].length)
}

/** The level that the office works at, as the name of its superior tells it; empty where it does not. */
export const levelOf = (superior: string | undefined): string => {
  const text = superior?.toLocaleLowerCase("vi") ?? ""
  const found =
    /(huyện|quận|thị|thành|tỉnh) (?:ủy|uỷ)|(?:ủy|uỷ)(?: ban nhân dân)? (xã|phường|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)/u.exec(
      text,
    )
  const level = found?.[1] ?? found?.[2] ?? ""
  return { thị: "thị xã", thành: "thành phố" }[level] ?? level
}
