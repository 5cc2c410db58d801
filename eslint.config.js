import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

export default ts.config(
  { ignores: ['dist', 'coverage', 'storybook-static', 'node_modules'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-sparse-arrays': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { 'lit-a11y': litA11y },
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    settings: { wc: { elementBaseClasses: ['LitElement', 'IndicatorElement'] } },
    rules: {
      ...litA11y.configs.recommended.rules,
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'lit/no-invalid-html': 'error',
      // Knows no <label for>; axe checks the names of the drawn widgets.
      'lit-a11y/accessible-name': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    // The page's owner is told of a mistake in the page, once.
    rules: { 'no-console': ['error', { allow: ['warn'] }] },
  },
  {
    files: ['tests/**', 'src/manifest/**', '*.config.*'],
    languageOptions: {
      globals: { process: 'readonly', URL: 'readonly', console: 'readonly', setTimeout: 'readonly' },
    },
    rules: { 'no-console': 'off', '@typescript-eslint/no-unused-expressions': 'off' },
  },
  {
    files: ['tests/engines/**'],
    // Functions that are sent into a page stand beside those that run in Node.
    rules: { 'no-undef': 'off' },
  },
  {
    // Scripts of the benchmark's pages.
    files: ['tests/bench/{page,contenders}/**'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'document',
          'CSSStyleSheet',
          'ResizeObserver',
          'requestAnimationFrame',
          'setTimeout',
          'performance',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    // Programs of pages, and what a test runs in a page.
    files: ['tests/hosts/**/*.js', 'tests/hosts/clicked.mjs'],
    languageOptions: { globals: { document: 'readonly', fetch: 'readonly' } },
  },
);
