import { Navigate } from '@tanstack/react-router';
import { navigationOf } from './navigation.js';
import { useSession } from './session.js';

/** Each person starts where the work is. */
export function HomePage() {
  const [first] = navigationOf(useSession());
  return <Navigate to={first?.links[0]?.to ?? '/alerts'} replace />;
}
