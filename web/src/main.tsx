import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/vazirmatn/index.css';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.js';
import { startTranslations } from './i18n/i18n.js';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');

await startTranslations();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
