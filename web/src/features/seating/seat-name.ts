import { useTranslation } from 'react-i18next';
import type { PlacedSeat } from './plan-edit';

/** What a seat is called, with everything that the drawing shows by its colour. */
export function useSeatName() {
  const { t } = useTranslation();
  return ({ section, row, seat }: PlacedSeat) =>
    [
      t('seating.seatName', { section: section.name, row: row.label, seat: seat.label }),
      seat.accessible && t('seating.accessible'),
      seat.blocked && t('seating.blocked'),
    ]
      .filter(Boolean)
      .join(', ');
}
