import { ESLint } from 'eslint';
import { expect, it } from 'vitest';

const eslint = new ESLint();

async function complaints(filePath: string, code: string): Promise<string[]> {
  const results = await eslint.lintText(code, { filePath });
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId ?? 'parse'));
}

it.each([
  ['shared code that knows a feature', 'src/shared/ui/planted.ts', "import '@/features/events/event-page';"],
  ['shared code that knows the app', 'src/shared/ui/planted.ts', "import '@/app/router';"],
  ['a feature that knows another', 'src/features/events/planted.ts', "import '@/features/tickets/phase';"],
  ['a feature that climbs out of its folder', 'src/features/events/planted.ts', "import '../tickets/phase';"],
  ['a feature that knows the app', 'src/features/events/planted.ts', "import '@/app/router';"],
])('refuses %s', async (_name, file, code) => {
  expect(await complaints(file, code)).toContain('no-restricted-imports');
});

it('accepts a feature that uses what is shared and what is its own', async () => {
  const code =
    "import '@/shared/time/zones';\nimport './event-card';\nimport '@/features/events/event-card';\n";

  expect(await complaints('src/features/events/planted.ts', code)).toEqual([]);
});

it('refuses a feature folder that the borders do not name', async () => {
  expect(await complaints('src/features/stray/planted.ts', 'export {};')).toContain('no-restricted-syntax');
});

it('refuses file names that are not kebab-case, and barrels', async () => {
  expect(await complaints('src/shared/ui/SafeText.ts', 'export {};')).toContain('palco/kebab-case-file');
  expect(await complaints('src/shared/ui/index.ts', 'export {};')).toContain('palco/kebab-case-file');
});
