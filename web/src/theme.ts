import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** Deep water blue: calm on paper and screen; shade 7 holds 7:1 on white, shade 3 on the dark ground. */
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

/** No text below 14 px, no target below 24 px; focus always visible. */
export const theme = createTheme({
  primaryColor: 'sanad',
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  luminanceThreshold: 0.32,
  colors: { sanad },
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
});
