// Makes the bundle, in the folder that is named or where the commands look for it, and prints the file that Node runs.
const { bundle, bundleInto } = await import("../src/bundle.ts")
const [, , folder] = process.argv
console.log(await (folder === undefined ? bundle() : bundleInto(folder)))
