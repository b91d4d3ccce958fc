import importX from 'eslint-plugin-import-x'
import tseslint from 'typescript-eslint'

/** Which folders of ours a folder may take values and types from (docs/design.md, "Layout"). */
const mayImport = {
  domain: [],
  storage: ['domain'],
  telegram: ['domain'],
  workflows: [],
  sheets: ['domain', 'storage'],
  bot: ['domain', 'storage', 'telegram', 'sheets'],
  activities: ['domain', 'storage', 'telegram', 'sheets', 'workflows'], // the contract's types, which it implements
  web: ['domain', 'storage', 'telegram'],
}

const folders = [...Object.keys(mayImport), 'playground']

const boundaries = Object.entries(mayImport).map(([folder, allowed]) => ({
  files: [`src/${folder}/**`],
  rules: {
    'no-restricted-imports': ['error', {
      patterns: [
        { regex: `^(\\.\\./)+(${folders.filter(f => f !== folder && !allowed.includes(f)).join('|')})/`, message: `src/${folder} may import: ${allowed.join(', ') || 'nothing of ours'}.`, allowTypeImports: folder === 'workflows' },
        { regex: '^(\\.\\./)+(main|start|cli|temporal|sweeper|retiming|sheetsSync|config)\\.ts$', message: 'Only composition roots import these; pass what is needed as an argument.', allowTypeImports: true },
        ...(folder === 'workflows' ? [{ regex: '^(luxon|grammy|pg|node:|moment)', message: 'Workflows are sandboxed and hold no calendar arithmetic.', allowTypeImports: true }] : []),
      ],
    }],
  },
}))

export default tseslint.config(
  { ignores: ['node_modules/', '.punctual/', 'src/playground/page/', 'test/**/histories/'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX },
    rules: {
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: ['test', 'describe', 'it', 'suite'] }] }],
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'import-x/no-cycle': 'error',
      'eqeqeq': ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
    },
    settings: { 'import-x/resolver': { node: { extensions: ['.ts', '.js'] } } },
  },
  { files: ['test/**', 'bench/**', 'bin/**', 'docs/**', 'src/cli.ts', 'src/cli/**', 'src/start.ts', 'src/playground/**'], rules: { 'no-console': 'off' } },
  {
    files: ['src/domain/**'],
    rules: {
      'no-restricted-properties': ['error', { object: 'Date', property: 'now', message: 'The domain is pure: now is an argument.' }, { object: 'DateTime', property: 'now', message: 'The domain is pure: now is an argument.' }, { object: 'DateTime', property: 'local', message: 'Use localToInstant of domain/zone.' }],
    },
  },
  {
    files: ['src/workflows/**'],
    rules: {
      'no-restricted-globals': ['error', 'Intl', 'Temporal', 'process', 'fetch'],
    },
  },
  ...boundaries,
)
