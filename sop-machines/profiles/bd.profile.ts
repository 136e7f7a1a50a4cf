import { unconfirmed } from '../kernel/deadlines.js';
import { changesInBangladesh, type Cite } from './bangladeshi-law.js';
import { genericProfile } from './generic-unodc.profile.js';
import { inherit } from './inherit.js';

const sectionInWords = (section: number | null) =>
  section === null
    ? { en: 'section not verified', ar: 'لم تُتحقق المادة' }
    : { en: `s. ${section}`, ar: `المادة ${section}` };

const act: Cite = (section, en, ar) =>
  unconfirmed('statute', 'BD-PSHTA-2012', {
    en: `Prevention and Suppression of Human Trafficking Act 2012, ${sectionInWords(section).en}: ${en}`,
    ar: `قانون منع الاتجار بالبشر وقمعه لسنة 2012، ${sectionInWords(section).ar}: ${ar}`,
  });

/** The sections of the Ordinance are not known yet, nor whether it was confirmed, amended or has lapsed (C2, 6). */
const ordinance: Cite = (section, en, ar) =>
  unconfirmed('statute', 'BD-ORDINANCE-2026', {
    en: `Ordinance of January 2026; its own limit is not known, that of the Act of 2012 (${sectionInWords(section).en}) is kept: ${en}`,
    ar: `مرسوم كانون الثاني 2026؛ لا يُعرف حدّه الخاص، فيبقى حدّ قانون 2012 (${sectionInWords(section).ar}): ${ar}`,
  });

/** Bangladesh under the Act of 2012. Cases registered under it stay with it. */
export const bdActProfile = inherit(genericProfile, {
  ...changesInBangladesh(act),
  id: 'bd@2012',
  title: { en: 'Bangladesh', ar: 'بنغلاديش' },
  validFrom: '2012-02-20',
  validTo: '2026-01-06',
  lawVersion: 'BD-PSHTA-2012',
});

/** Bangladesh under the Ordinance on trafficking in persons and smuggling of migrants, gazetted on 7 January 2026. */
export const bdOrdinanceProfile = inherit(genericProfile, {
  ...changesInBangladesh(ordinance),
  id: 'bd@2026',
  title: { en: 'Bangladesh', ar: 'بنغلاديش' },
  validFrom: '2026-01-07',
  lawVersion: 'BD-ORDINANCE-2026',
});
