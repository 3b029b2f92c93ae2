/** Where it broke, under the trace id; not the message, which may quote what somebody wrote about a person. */
export const tellStderr = (traceId: string, defect: unknown): void => {
  const name = defect instanceof Error ? defect.name : typeof defect
  const stack = defect instanceof Error ? (defect.stack ?? "") : ""
  const frames = stack.split("\n").filter((line) => /^\s+at /.test(line))
  process.stderr.write([`kheo api: ${traceId} ${name}`, ...frames, ""].join("\n"))
}
