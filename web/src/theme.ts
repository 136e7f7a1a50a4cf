import {
  Badge,
  createTheme,
  Kbd,
  Modal,
  Pill,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core';

/** Deep water blue: calm on paper and screen; white on shades 6 and 7 holds 5.5:1 and more. */
const sanad: MantineColorsTuple = [
  '#eef5f9',
  '#dbe8ef',
  '#b3d0df',
  '#88b7cf',
  '#5f9dbc',
  '#3f83a5',
  '#2a6b8c',
  '#1f5a78',
  '#1c4960',
  '#15384b',
];

/** The dark theme's grounds and lines, of the same water as the light one. */
const dark: MantineColorsTuple = [
  '#d3dbe2',
  '#b4bec7',
  '#8a97a3',
  '#66747f',
  '#3f4c57',
  '#334049',
  '#232c34',
  '#1b2228',
  '#161c22',
  '#10151a',
];

/** No text below 14 px, no target below 24 px; focus always visible. */
export const theme = createTheme({
  primaryColor: 'sanad',
  primaryShade: { light: 7, dark: 6 },
  colors: { sanad, dark },
  fontFamily: "'Inter Variable', 'Vazirmatn Variable', system-ui, sans-serif",
  headings: {
    fontFamily: "'Inter Variable', 'Vazirmatn Variable', system-ui, sans-serif",
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '1.3' },
      h2: { fontSize: '1.125rem', lineHeight: '1.35' },
      h3: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
  fontSizes: { xs: '0.875rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  defaultRadius: 'md',
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Badge: Badge.extend({
      defaultProps: { size: 'lg', variant: 'light', tt: 'none' },
      styles: { root: { flex: 'none' } },
    }),
    Kbd: Kbd.extend({ defaultProps: { size: 'lg' } }),
    Modal: Modal.extend({ styles: { title: { fontSize: '1.125rem', fontWeight: 650 } } }),
    Pill: Pill.extend({ styles: { root: { fontSize: '0.875rem' } } }),
  },
});

/** Where Mantine's own greys and reds hold less than 4.5:1, ours hold 7:1. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#4a5661',
    '--mantine-color-placeholder': '#5d6873',
    '--mantine-color-error': '#a31515',
    '--mantine-color-red-outline': '#a31515',
    '--mantine-color-red-light-color': '#8f1414',
  },
  dark: {
    '--mantine-color-body': '#1b2228',
    '--mantine-color-default': '#232c34',
    '--mantine-color-default-hover': '#2b3640',
    '--mantine-color-default-border': '#4a5a68',
    '--mantine-color-sanad-light': '#1d3c4d',
    '--mantine-color-sanad-light-hover': '#24495d',
    '--mantine-color-sanad-light-color': '#dbe8ef',
    '--mantine-color-dimmed': '#b4bec7',
    '--mantine-color-placeholder': '#a3aeb8',
    '--mantine-color-error': '#ffb9b3',
    '--mantine-color-red-outline': '#ffb9b3',
    '--mantine-color-red-light-color': '#ffb9b3',
  },
});
