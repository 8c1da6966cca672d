import { useDateFormats } from '@/shared/time/format';
import classes from './date-tile.module.css';

/** The day as a leaf of a calendar. What it says is repeated in words beside it, so readers skip it. */
export function DateTile({ startsAt, timeZone }: { startsAt: string; timeZone: string }) {
  const formats = useDateFormats();
  return (
    <div className={classes.tile} aria-hidden>
      <span className={classes.month}>{formats.month(startsAt, timeZone)}</span>
      <span className={classes.day}>{formats.day(startsAt, timeZone)}</span>
    </div>
  );
}
