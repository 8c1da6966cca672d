import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const kebabCase = {
  rules: {
    'kebab-case-file': {
      create: (context) => ({
        Program(node) {
          const name = context.filename.split('/').pop();
          if (!/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)+$/.test(name)) {
            context.report({ node, message: `File names are kebab-case: ${name}` });
          }
          if (/^index\.tsx?$/.test(name)) {
            context.report({ node, message: 'No barrels: import from the file that defines it.' });
          }
        },
      }),
    },
  },
};

/** Which layers a layer may not reach. Inside a folder imports are relative, across folders they start with "@/". */
const borders = (...patterns) => ({
  'no-restricted-imports': ['error', { patterns }],
});
const noClimbing = { group: ['../*'], message: 'Across folders import from "@/…".' };
const noApp = { group: ['@/app/*'], message: 'Only the app layer knows the app layer.' };

const features = [
  'account',
  'activity',
  'admin',
  'agenda',
  'api-clients',
  'calendar',
  'events',
  'media',
  'organizations',
  'organize',
  'participants',
  'privacy',
  'promotion',
  'reports',
  'resources',
  'seating',
  'security',
  'series',
  'templates',
  'tickets',
  'venues',
];

export default tseslint.config(
  { ignores: ['dist', 'target', 'src/shared/api/generated'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    plugins: { palco: kebabCase },
    rules: { 'palco/kebab-case-file': 'error' },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'max-lines': ['error', { max: 300 }],
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // RTK Query says "no argument" with void.
      '@typescript-eslint/no-invalid-void-type': 'off',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  {
    files: ['src/shared/**/*.{ts,tsx}'],
    rules: borders(noApp, { group: ['@/features/*'], message: 'Shared code knows no feature.' }),
  },
  ...features.map((feature) => ({
    files: [`src/features/${feature}/**/*.{ts,tsx}`],
    rules: borders(noApp, noClimbing, {
      regex: `^@/features/(?!${feature}/)`,
      message: 'Features do not know each other: compose them in the app layer.',
    }),
  })),
  {
    files: ['src/features/**/*.{ts,tsx}'],
    ignores: features.map((feature) => `src/features/${feature}/**`),
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'Program', message: 'Name the feature in eslint.config.js.' },
      ],
    },
  },
  {
    files: ['scripts/**', '*.config.*', 'public/**'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        document: 'readonly',
        localStorage: 'readonly',
        window: 'readonly',
        URL: 'readonly',
      },
    },
  },
);
