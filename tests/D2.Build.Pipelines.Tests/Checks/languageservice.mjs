// Prints what GitHub's own language service finds in the workflows named, one line each; its first argument is the folder of
// its package.
import { readFile } from "node:fs/promises";
import { createRequire, register } from "node:module";
import { pathToFileURL } from "node:url";

// The package imports JSON the way bundlers read it; Node wants to be told the type.
register("data:text/javascript," + encodeURIComponent(
  `export const load = (url, context, next) => next(url, url.endsWith(".json") ? { ...context, importAttributes: { type: "json" } } : context);`));

const [folder, ...files] = process.argv.slice(2);
const { validate } = await import(pathToFileURL(`${folder}/dist/index.js`));
const { TextDocument } = createRequire(`${folder}/package.json`)("vscode-languageserver-textdocument");
for (const file of files) {
  const document = TextDocument.create(pathToFileURL(file).href, "yaml", 0, await readFile(file, "utf8"));
  for (const { message, range: { start } } of await validate(document)) {
    console.log(`${file}:${start.line + 1}:${start.character + 1}: ${message}`);
  }
}
