import { Link } from '@tanstack/react-router';
import { useLanguage } from '../i18n/use-language.js';
import { Page } from '../parts/Page.js';

export function NotFoundPage() {
  const { t } = useLanguage();
  return (
    <Page title={t('notFound.title')}>
      <Link to="/">{t('notFound.back')}</Link>
    </Page>
  );
}
