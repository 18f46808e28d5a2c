// Parses a file of HCL and prints it as JSON; its first argument is the folder of the parser's package.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const [folder, file] = process.argv.slice(2);
const { parse } = createRequire(import.meta.url)(folder);
console.log(JSON.stringify(await parse(file, await readFile(file, "utf8"))));
