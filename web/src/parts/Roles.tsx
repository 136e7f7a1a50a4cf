import { roleWords } from '../i18n/roles.js';
import { useLanguage } from '../i18n/use-language.js';

/** A function that names roles in the page's language. */
export function useRoles(): (roles: readonly string[]) => string {
  const { t, say } = useLanguage();
  return (roles) =>
    roles
      .map((role) => {
        const words = roleWords[role];
        return words === undefined ? role : say(words);
      })
      .join(t('list.join'));
}
