import {
  ageBandWords,
  languageWords,
  priorityWords,
  serviceWords,
  sexWords,
} from '../../../sop-machines/kernel/options.js';
import type { Words } from '../api/shapes.js';
import { useLanguage } from '../i18n/use-language.js';
import { useInstants } from '../time/use-instants.js';
import classes from './Packet.module.css';

const codes: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  service: serviceWords,
  priority: priorityWords,
  sex: sexWords,
  ageBand: ageBandWords,
  language: languageWords,
};
const shown = ['service', 'priority', 'personId', 'sex', 'ageBand', 'language', 'needAt', 'plannedArrivalAt'] as const;

/** The operational facts of a referral: codes in words, a token for the person, never a name. */
export function Packet({ facts }: { facts: Readonly<Record<string, unknown>> }) {
  const { t, say } = useLanguage();
  const instants = useInstants();
  const write = (name: (typeof shown)[number], value: string): string => {
    if (name === 'needAt' || name === 'plannedArrivalAt') return instants(value);
    const words = codes[name]?.[value];
    return words === undefined ? value : say(words);
  };
  return (
    <dl className={classes.facts}>
      {shown.map((name) => {
        const value = facts[name];
        return typeof value === 'string' && value !== '' ? (
          <div key={name}>
            <dt>{t(`agency.fact.${name}`)}</dt>
            <dd>
              <bdi>{write(name, value)}</bdi>
            </dd>
          </div>
        ) : null;
      })}
    </dl>
  );
}
