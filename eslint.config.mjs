import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['.astro/', '.cache/', 'content/', 'dist/', 'test-results/', 'tests/fixtures/']),
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs['flat/recommended'],
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // Numbers in a template are written as they are everywhere in the project.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A type assertion hides what the compiler would have said; a schema or a guard says it.
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      // Keys that come from outside are asked for with brackets, the project's own with a dot.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-console': 'error',
    },
  },
  // A test may stand in for what only Astro can make.
  { files: ['tests/**'], rules: { '@typescript-eslint/consistent-type-assertions': 'off' } },
  // The parser of pages gives no types to the rules that ask for them; `astro check` checks these files.
  { files: ['**/*.astro', '**/*.astro/*.ts', '**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
  { files: ['**/*.astro', '**/*.astro/*.ts'], languageOptions: { parserOptions: { projectService: false } } },
);
