import { SeatMapsPanel } from '@/features/seating/seat-maps-panel';
import { useShownVenue } from '@/features/venues/venue-workspace';

/** A venue's page has its seat maps, which are another feature's business. */
export function VenueSeatMapsRoute() {
  return <SeatMapsPanel venue={useShownVenue()} />;
}
