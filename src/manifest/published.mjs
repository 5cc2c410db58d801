/** Not for pages: what the class keeps for itself, and what only tools and tests may touch. */
const hidden = ({ name, privacy }) =>
  privacy === 'private' || privacy === 'protected' || name.startsWith('#');

/** What was inherited stands in the element itself; the classes above it are no part of the package. */
function flat({ inheritedFrom: _, ...rest }) {
  return rest;
}

function elementOf({ superclass: _, members, attributes, events, cssProperties, ...element }) {
  return {
    ...element,
    superclass: { name: 'LitElement', package: 'lit' },
    members: members.filter((member) => !hidden(member)).map(flat),
    attributes: attributes.map(flat),
    // The analyzer also takes the argument of `dispatchEvent` for a name; what is fired is said in words.
    events: events.filter(({ description }) => description).map(flat),
    ...(cssProperties ? { cssProperties: cssProperties.map(flat) } : {}),
  };
}

/** The modules of a manifest as they stand in `dist/`: each element's class, and the file that registers its tag. */
export function published(modules) {
  const elements = modules.flatMap(({ declarations = [] }) =>
    declarations.filter(({ tagName }) => tagName).map(elementOf),
  );
  return elements.flatMap((element) => {
    const { name, tagName } = element;
    const declaration = { name, module: `dist/${tagName}.js` };
    return [
      {
        kind: 'javascript-module',
        path: declaration.module,
        declarations: [element],
        exports: [{ kind: 'js', name, declaration }],
      },
      {
        kind: 'javascript-module',
        path: `dist/define/${tagName}.js`,
        declarations: [],
        exports: [{ kind: 'custom-element-definition', name: tagName, declaration }],
      },
    ];
  });
}
