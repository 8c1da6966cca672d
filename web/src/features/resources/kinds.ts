import type { Resource, ResourceDraft, ResourceKind } from '@/shared/api/models';

export const kinds = ['ROOM', 'EQUIPMENT', 'CATERING', 'STAFF'] as const satisfies ResourceKind[];

/** Of these there is only one, which nobody can share. */
export const isSingle = (kind: ResourceKind) => kind === 'ROOM' || kind === 'STAFF';

type MenuDraft = NonNullable<ResourceDraft['menus']>[number];

/** Menus as one types them, a line each: `Lunch: vegan, gluten-free`. */
export function menusOf(text: string): MenuDraft[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [name = '', diets = ''] = line.split(/:(.*)/s);
      return {
        name: name.trim(),
        diets: diets
          .split(',')
          .map((diet) => diet.trim())
          .filter((diet) => diet !== ''),
      };
    });
}

export function textOfMenus(menus: Resource['menus']): string {
  return menus
    .map(({ name, diets }) => (diets.length > 0 ? `${name}: ${diets.join(', ')}` : name))
    .join('\n');
}
