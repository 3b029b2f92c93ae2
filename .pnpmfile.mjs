// The node-* packages write `os` and `cpu` as strings; pnpm reads only lists and would install Windows' Node everywhere.
const listed = (value) => (typeof value === "string" ? [value] : value)

export const hooks = {
  readPackage: (manifest) =>
    /^node-(linux|win|darwin)-/.test(manifest.name)
      ? { ...manifest, os: listed(manifest.os), cpu: listed(manifest.cpu) }
      : manifest,
}
