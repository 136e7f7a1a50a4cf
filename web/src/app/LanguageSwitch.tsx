import { SegmentedControl } from '@mantine/core';
import { chooseLanguage } from '../i18n/i18n.js';
import { isLanguage, languageNames, languages } from '../i18n/language.js';
import { useLanguage } from '../i18n/use-language.js';

/** Each language in its own name, so that it is found by who does not read the other one. */
export function LanguageSwitch() {
  const { t, language } = useLanguage();
  return (
    <SegmentedControl
      aria-label={t('language')}
      value={language}
      style={{ flex: 'none' }}
      data={languages.map((name) => ({ value: name, label: <span lang={name}>{languageNames[name]}</span> }))}
      onChange={(value) => {
        if (isLanguage(value)) void chooseLanguage(value);
      }}
    />
  );
}
