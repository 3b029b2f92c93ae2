const dayMillis = 86_400_000

/** The serial number of a date that is written out, as strict workbooks do: `2022-10-14T00:00:00`. */
export const isoSerial = (text: string, date1904: boolean): number | undefined => {
  const [, day, time = "00:00:00"] =
    /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})(?:\.\d+)?)?Z?$/.exec(text.trim()) ?? []
  const millis = day === undefined ? Number.NaN : Date.parse(`${day}T${time}Z`)
  return Number.isNaN(millis) ? undefined : millis / dayMillis + (date1904 ? 24_107 : 25_569)
}
