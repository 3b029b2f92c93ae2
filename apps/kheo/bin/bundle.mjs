// Writes the bundle into the folder that is named, else into `dist`, and prints the file that Node runs.
const { bundle, bundleFolder } = await import("../src/bundle.ts")
console.log(await bundle(process.argv[2] ?? bundleFolder))
