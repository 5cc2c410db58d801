import { writeFilesOf } from './src/manifest/files.mjs';
import { published } from './src/manifest/published.mjs';

const OUT = 'dist';

export default {
  globs: ['src/widgets/**/*.ts', 'src/element/*.ts'],
  outdir: OUT,
  litelement: true,
  packagejson: false,
  plugins: [
    {
      name: 'published',
      packageLinkPhase({ customElementsManifest }) {
        customElementsManifest.modules = published(customElementsManifest.modules);
        writeFilesOf(customElementsManifest, OUT);
      },
    },
  ],
};
