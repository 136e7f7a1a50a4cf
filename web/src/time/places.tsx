import { useQuery } from '@tanstack/react-query';
import { createContext, useContext, type ReactNode } from 'react';
import { iqFederalCalendar } from '../../../sop-machines/calendars/iq-federal.calendar.js';
import { calendarsQuery } from '../api/queries.js';
import { Answer } from '../parts/Answer.js';
import { calendarOf, type Place } from './place.js';

type PlaceFinder = (profileId: string | null) => Place;

/** Shown to who belongs to no jurisdiction, such as an administrator. */
const elsewhere: Place = iqFederalCalendar;

const PlacesContext = createContext<PlaceFinder>(() => elsewhere);
const PlaceContext = createContext<Place>(elsewhere);

/** The place whose time is shown here. */
export const usePlace = (): Place => useContext(PlaceContext);

/** Knows the time of every place, by the calendars as they stand now. Nothing with a time in it is drawn before. */
export function Places({ profileId, children }: { profileId: string | null; children: ReactNode }) {
  const query = useQuery(calendarsQuery);
  return (
    <Answer query={query} rows={8}>
      {({ calendars }) => (
        <PlacesContext value={(id) => calendarOf(calendars, id) ?? elsewhere}>
          <PlaceOf profileId={profileId}>{children}</PlaceOf>
        </PlacesContext>
      )}
    </Answer>
  );
}

/** What is about one case is shown in the time of its jurisdiction, not of the person's. */
export function PlaceOf({ profileId, children }: { profileId: string | null; children: ReactNode }) {
  const find = useContext(PlacesContext);
  return <PlaceContext value={find(profileId)}>{children}</PlaceContext>;
}
