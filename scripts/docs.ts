// Writes the documents that are made from data. A test compares them with the data.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { GENERATED_FOLDERS, generatedDocs } from './docs/generated-docs';

const root = join(__dirname, '..');
const docs = generatedDocs(root);

for (const [path, text] of docs) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  console.log(path);
}
for (const path of GENERATED_FOLDERS.flatMap((folder) =>
  readdirSync(join(root, folder)).map((file) => `${folder}/${file}`),
))
  if (!docs.has(path)) rmSync(join(root, path));
