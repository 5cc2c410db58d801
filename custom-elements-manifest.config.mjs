/** What editors and documentation read about the elements. Only what a page may use is in it. */
const hidden = (member) =>
  member.privacy === 'private' || member.privacy === 'protected' || member.name.startsWith('#');

export default {
  globs: ['src/widgets/**/*.ts', 'src/element/*.ts', 'src/entries/define/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    {
      name: 'public-members-only',
      packageLinkPhase({ customElementsManifest }) {
        for (const module of customElementsManifest.modules) {
          for (const declaration of module.declarations ?? []) {
            if (declaration.members)
              declaration.members = declaration.members.filter((member) => !hidden(member));
          }
        }
        // Functions and constants of single files are no part of what an element offers.
        customElementsManifest.modules = customElementsManifest.modules.filter(
          (module) =>
            (module.declarations ?? []).some((declaration) => declaration.customElement) ||
            (module.exports ?? []).some((entry) => entry.kind === 'custom-element-definition'),
        );
      },
    },
  ],
};
