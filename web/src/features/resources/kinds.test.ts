import { expect, it } from 'vitest';
import { menusOf, textOfMenus } from './kinds';

it('reads menus as they are typed, and writes them the same way', () => {
  const menus = menusOf(' Almoço: vegan, gluten-free \n\nCafé\nBrunch: kids: small');

  expect(menus).toEqual([
    { name: 'Almoço', diets: ['vegan', 'gluten-free'] },
    { name: 'Café', diets: [] },
    { name: 'Brunch', diets: ['kids: small'] },
  ]);
  expect(textOfMenus(menus.map((menu) => ({ ...menu, diets: menu.diets ?? [], description: '' })))).toBe(
    'Almoço: vegan, gluten-free\nCafé\nBrunch: kids: small',
  );
});
