import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The project's own Vite settings build the library, not pages.
  viteFinal(settings) {
    delete settings.build?.lib;
    delete settings.build?.rolldownOptions;
    settings.plugins = settings.plugins?.filter(
      (plugin) => !(plugin && 'name' in plugin && /^(?:published-files|modules-in-ascii)$/.test(plugin.name)),
    );
    return settings;
  },
};

export default config;
