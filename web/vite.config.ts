import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where `npm run dev -w web` finds the API; the built client is served by the API itself. */
const api = process.env.SANAD_API ?? 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [react()],
  // Colours are written with light-dark(), which all browsers know since 2024; a translation of it would lose the theme switch.
  // A font or a script inside a data: address would need a hole in the content security policy.
  build: {
    target: ['chrome123', 'firefox121', 'safari17.5'],
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    assetsInlineLimit: 0,
    sourcemap: false,
    chunkSizeWarningLimit: 900,
  },
  server: { proxy: { '/api': { target: api, changeOrigin: false } } },
});
