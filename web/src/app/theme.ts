import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const palco: MantineColorsTuple = [
  '#eef2ff',
  '#e0e7ff',
  '#c7d2fe',
  '#a5b4fc',
  '#818cf8',
  '#6366f1',
  '#4f46e5',
  '#4338ca',
  '#3730a3',
  '#312e81',
];

const dark: MantineColorsTuple = [
  '#e6e6ea',
  '#c2c2ca',
  '#a3a3ad',
  '#74747f',
  '#3a3a42',
  '#2d2d34',
  '#212126',
  '#17171a',
  '#111113',
  '#0b0b0c',
];

const gray: MantineColorsTuple = [
  '#f8f9fb',
  '#f1f3f6',
  '#e6e9ee',
  '#d9dde4',
  '#c3c9d3',
  '#9aa2af',
  '#667080',
  '#4b5462',
  '#323943',
  '#1c2128',
];

/** The title bar of a dialog is no second banner of the page. */
const plainHeader = { header: { role: 'presentation' } };

// Mantine's red and teal are too light for white text on them and for small text in them.
const red: MantineColorsTuple = [
  '#fff1f1',
  '#ffe1e1',
  '#ffc7c7',
  '#ffa1a1',
  '#fb7b7b',
  '#ee5454',
  '#d92d2d',
  '#b92222',
  '#981c1c',
  '#7d1a1a',
];

const teal: MantineColorsTuple = [
  '#e7f8f1',
  '#d0f0e3',
  '#a3e2c9',
  '#6fd1ab',
  '#3fbf90',
  '#1ea877',
  '#12906a',
  '#0d7656',
  '#0b5f47',
  '#084a38',
];

export const theme = createTheme({
  colors: { palco, dark, gray, red, teal },
  primaryColor: 'palco',
  primaryShade: 6,
  black: '#1c2128',
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontFamily: '"Inter Variable", system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.25' },
      h2: { fontSize: '1.25rem', lineHeight: '1.35' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.4' },
    },
  },
  components: {
    Badge: { defaultProps: { radius: 'sm', tt: 'none', fw: 550 } },
    Modal: {
      defaultProps: { radius: 'lg', overlayProps: { backgroundOpacity: 0.4 }, attributes: plainHeader },
      styles: { title: { fontWeight: 620, fontSize: '1.0625rem' } },
    },
    Drawer: {
      defaultProps: { position: 'right', attributes: plainHeader },
      styles: { title: { fontWeight: 620 } },
    },
    Tooltip: { defaultProps: { openDelay: 300, withArrow: true } },
    Table: { defaultProps: { verticalSpacing: 'sm', horizontalSpacing: 'md' } },
    Select: { defaultProps: { allowDeselect: false, checkIconPosition: 'right' } },
    Skeleton: { defaultProps: { radius: 'md' } },
  },
});

/** Mantine's own secondary text and red do not reach 4.5:1 on white. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-default-border': '#dde1e8',
    '--mantine-color-dimmed': '#5b6472',
    '--mantine-color-placeholder': '#6b7482',
    '--mantine-color-error': '#b92222',
    '--palco-surface': '#ffffff',
    '--palco-canvas': '#fbfbfd',
  },
  dark: {
    '--mantine-color-dimmed': '#a3a3ad',
    '--mantine-color-placeholder': '#8b8b96',
    '--mantine-color-error': '#ff8787',
    '--palco-surface': '#1c1c20',
    '--palco-canvas': '#151518',
  },
});
