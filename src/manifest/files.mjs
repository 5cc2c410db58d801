import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { vscodeCss, vscodeHtml, webTypes } from './editors.mjs';
import { elementsOf } from './elements.mjs';
import { elementTypes, reactComponent } from './frameworks.mjs';

/** Texts by name of the file in `dist/`, made of the manifest for editors and frameworks. */
export function filesOf(manifest, { name, version }) {
  const elements = elementsOf(manifest);
  const json = (value) => `${JSON.stringify(value, null, 1)}\n`;
  const files = {
    'vscode.html-custom-data.json': json(vscodeHtml(elements)),
    'vscode.css-custom-data.json': json(vscodeCss(elements)),
    'web-types.json': json(webTypes(elements, { name, version })),
    'types/frameworks/elements.d.ts': elementTypes(elements),
  };
  for (const element of elements) {
    const { code, types } = reactComponent(element);
    files[`react/${element.tag}.js`] = code;
    files[`react/${element.tag}.d.ts`] = types;
  }
  return files;
}

/** Writes them beside the manifest. */
export function writeFilesOf(manifest, dist) {
  const files = filesOf(manifest, JSON.parse(readFileSync('package.json', 'utf8')));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, name)), { recursive: true });
    writeFileSync(join(dist, name), text);
  }
  cpSync(fileURLToPath(new URL('types', import.meta.url)), join(dist, 'types/frameworks'), {
    recursive: true,
  });
}
