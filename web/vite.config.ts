import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where `npm run dev -w web` finds the API; the built client is served by the API itself. */
const api = process.env.SANAD_API ?? 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [react()],
  // A font or a script inside a data: address would need a hole in the content security policy.
  build: { assetsInlineLimit: 0, sourcemap: false, chunkSizeWarningLimit: 900 },
  server: { proxy: { '/api': { target: api, changeOrigin: false } } },
});
