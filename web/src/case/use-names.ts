import { useQuery } from '@tanstack/react-query';
import { agenciesQuery, peopleQuery } from '../api/queries.js';
import { useLanguage } from '../i18n/use-language.js';

/** A function that names the officer or the agency behind an id; undefined where this person may not know or it is neither. */
export function useNames(needed: boolean): (id: string) => string | undefined {
  const { say } = useLanguage();
  const options = { enabled: needed, staleTime: 300_000, retry: false };
  const people = useQuery({ ...peopleQuery, ...options }).data?.people;
  const agencies = useQuery({ ...agenciesQuery, ...options }).data?.agencies;
  return (id) => {
    const agency = agencies?.find((known) => known.id === id);
    return agency === undefined ? people?.find((known) => known.id === id)?.name : say(agency.name);
  };
}
